namespace Ota.PublicComment.References;

/// <summary>
/// A change of the plan that prose announces (…の記載を修正いたします). Printed change columns are <see cref="PlanRevision"/> in the model.
/// </summary>
public sealed record AnnouncedRevision
{
    /// <summary>The ordinal id: <c>v1</c>, <c>v2</c> … in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>Where it is announced: the words that say it.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The announcement as written.</summary>
    public required string Text { get; init; }

    /// <summary>What happens to the plan.</summary>
    public RevisionAction Action { get; init; }

    /// <summary>The wording before; null when not quoted.</summary>
    public string? Before { get; init; }

    /// <summary>The wording after; null when not quoted.</summary>
    public string? After { get; init; }

    /// <summary>The ids of the citations that say where in the plan; empty when nothing does.</summary>
    public ValueList<string> Citations { get; init; }

    /// <summary>Where that place was found.</summary>
    internal RevisionPlaceOrigin PlaceOrigin { get; init; }
}
