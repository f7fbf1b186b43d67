namespace Ota.PublicComment.References.Linking;

/// <summary>What became of one citation: a struct, so that a million of them fill one buffer.</summary>
internal struct LinkVerdict
{
    public CitationState State;
    public CitationFlags Flags;

    /// <summary>The node; -1 when there is none.</summary>
    public int Target;

    /// <summary>By how many pages the printed page lies behind the target's; 0 unless they disagree.</summary>
    public int PageDelta;

    /// <summary>Its run in the list of candidates.</summary>
    public int FirstCandidate;
    public int CandidateCount;
}
