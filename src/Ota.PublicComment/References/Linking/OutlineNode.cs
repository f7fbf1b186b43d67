namespace Ota.PublicComment.References.Linking;

/// <summary>A chapter or measure of a plan as the index keeps it.</summary>
internal struct OutlineNode
{
    public CitationTargetKind Kind;
    public string Id;

    /// <summary>Which of the plans it stands in, 0-based.</summary>
    public int Plan;

    /// <summary>The word before its number (取組) or its unit (章), as a number of <see cref="TermTable"/>.</summary>
    public int Term;
    public ulong Number;

    /// <summary>The title as printed; null when unknown.</summary>
    public string? Title;

    /// <summary>The title as compared; empty when unknown.</summary>
    public string Fold;

    /// <summary>The pages it covers with all below it; 0 when unknown.</summary>
    public int FirstPage;
    public int LastPage;

    /// <summary>Whether its own pages are known from start to end and not only by their start.</summary>
    public bool HasRange;

    /// <summary>The node it stands under; -1 at the top.</summary>
    public int Parent;

    /// <summary>The next node of the same word and number; -1 at the end.</summary>
    public int NextSame;
    public bool IsInferred;

    /// <summary>Inferred only: whether as many citations speak for it as for another of the same number.</summary>
    public bool IsTied;

    public readonly CitationTarget ToTarget() => new() { Kind = Kind, Id = Id, Plan = Plan, IsInferred = IsInferred };
}
