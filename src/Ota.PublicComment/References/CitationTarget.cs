namespace Ota.PublicComment.References;

/// <summary>Where a citation leads.</summary>
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

    /// <summary>Whether the node is known from the plan itself or only inferred from citations.</summary>
    public Standing Standing { get; init; }
}
