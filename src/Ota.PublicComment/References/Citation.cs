namespace Ota.PublicComment.References;

/// <summary>
/// One citation (参照) as written: a number or range with what is printed beside it, and where it leads. It stands beside the document.
/// </summary>
public sealed partial record Citation
{
    /// <summary>The ordinal id: <c>x1</c>, <c>x2</c> … in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>Where it is written. <c>document.TextAt(Place)</c> is <see cref="Text"/>.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The citation as written, with its title and page.</summary>
    public required string Text { get; init; }

    /// <summary>What it leads to.</summary>
    public required CitationKind Kind { get; init; }

    /// <summary>The parts of the outline, outermost first; empty for other kinds.</summary>
    public ValueList<PlanHeading> PlanPath { get; init; }

    /// <summary>
    /// The last number of a range of parts (第1章～第3章), of the unit of the last of <see cref="PlanPath"/>; null for a single part.
    /// </summary>
    public OutlineNumber? LastPart { get; init; }

    /// <summary>The measure; null for other kinds.</summary>
    public CitedItem? Item { get; init; }

    /// <summary>
    /// The printed pages: its own for <see cref="CitationKind.Page"/>, those printed with it for others; empty when none are printed.
    /// </summary>
    public ValueList<CitedPages> Pages { get; init; }

    /// <summary>The other opinion; null for other kinds.</summary>
    public CitedOpinion? Opinion { get; init; }

    /// <summary>The attachment; null for other kinds.</summary>
    public CitedItem? Attachment { get; init; }

    /// <summary>The law; null for other kinds.</summary>
    public CitedLaw? Law { get; init; }

    /// <summary>The other document; null for other kinds.</summary>
    public CitedDocument? Document { get; init; }

    /// <summary>
    /// The document whose place it is, as named before it (地域防災計画の第2章); null when it is a place of the plan under discussion.
    /// </summary>
    public string? Within { get; init; }

    /// <summary>How far it could be followed.</summary>
    public CitationState State { get; init; }

    /// <summary>What is odd about it.</summary>
    public CitationFlags Flags { get; init; }

    /// <summary>
    /// How many pages the printed one lies behind the target's, negative before it; null unless the flag <see cref="CitationFlags.Page"/>
    /// is set.
    /// </summary>
    public int? PageDelta { get; init; }

    /// <summary>Where it leads: one for a number, any number for a range, none when it leads nowhere.</summary>
    public ValueList<CitationTarget> Targets { get; init; }

    /// <summary>The numbers of a range that lead nowhere, as labels.</summary>
    public ValueList<string> Unmatched { get; init; }

    /// <summary>What else could be meant, best first.</summary>
    public ValueList<CitationTarget> Candidates { get; init; }
}
