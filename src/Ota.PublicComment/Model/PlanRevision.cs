namespace Ota.PublicComment;

/// <summary>A change of the plan as a column of its own prints it (修正内容).</summary>
public sealed record PlanRevision
{
    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>What is done.</summary>
    public RevisionAction Action { get; init; }

    /// <summary>The wording before; null when not printed.</summary>
    public string? Before { get; init; }

    /// <summary>The wording after; null when not printed.</summary>
    public string? After { get; init; }
}
