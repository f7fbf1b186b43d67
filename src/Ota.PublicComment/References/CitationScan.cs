namespace Ota.PublicComment.References;

/// <summary>
/// What was found in a document before anything is linked: every citation with <see cref="CitationState.Unverifiable"/> (or
/// <see cref="CitationState.UnresolvedAnaphor"/>) and no target.
/// </summary>
internal sealed record CitationScan
{
    /// <summary>The citations in reading order.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The dates in reading order.</summary>
    public ValueList<DateMention> Dates { get; init; }

    /// <summary>The revisions that prose announces, in reading order.</summary>
    public ValueList<AnnouncedRevision> Revisions { get; init; }

    /// <summary>What is malformed, in reading order.</summary>
    public ValueList<ReferenceProblem> Problems { get; init; }
}
