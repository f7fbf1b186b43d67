namespace Ota.PublicComment.References;

/// <summary>Where a citation leads, or could lead.</summary>
public sealed record CitationTarget
{
    /// <summary>What kind of node it is.</summary>
    public required CitationTargetKind Kind { get; init; }

    /// <summary>
    /// The id of the node: a chapter's or initiative's in the plan, an opinion's or response's in the document, a resolver's for anything
    /// outside.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>For a node of a plan, the 0-based position of the plan in <see cref="ReferenceMap.Plans"/>; 0 for all others.</summary>
    public int Plan { get; init; }

    /// <summary>Whether only citations tell of the node, not the plan itself.</summary>
    public bool IsInferred { get; init; }

    /// <summary>For something that a citation could also mean, how like the printed title is to its title, 0 to 1; null when no title is
    /// printed, and for where it leads.</summary>
    public double? Similarity { get; init; }
}
