using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>What came out of reading a plan: the plan as far as it could be read, and every finding.</summary>
public sealed class PlanResult
{
    /// <summary>The plan; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public Plan? Plan { get; init; }

    /// <summary>
    /// The findings in the order of the source. <see cref="Diagnostic.Node"/> is the id of a chapter or initiative of the plan.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How far reading came.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Diagnostics.HasErrors();

    /// <summary>The plan.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message holds the first error.</exception>
    public Plan GetPlanOrThrow() => Plan ?? throw Diagnostics.Nothing("plan");
}
