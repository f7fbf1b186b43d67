namespace Ota.PublicComment.References.Scanning;

/// <summary>A citation as found: spans only, so that finding costs nothing and titles are made when someone asks.</summary>
internal record struct FoundCitation
{
    public CitationKind Kind;

    /// <summary>The text of the cell it stands in, counted from 0.</summary>
    public int Field;
    public TextSpan Span;

    /// <summary>The word for an item or attachment, the name of a law, the issuer of a document.</summary>
    public TextSpan? Word;
    public TextSpan? Number;
    public TextSpan? LastNumber;
    public TextSpan? Title;

    /// <summary>The name of the other document that governs it, and the text of the cell that the name stands in.</summary>
    public TextSpan? Within;
    public int WithinField;

    /// <summary>The number of a law, or what happened to a document.</summary>
    public TextSpan? Note;
    public FoundProvision? Provision;
    public FoundProvision? LastProvision;

    /// <summary>The run of its levels and of its pages in the buffer.</summary>
    public (int Start, int Count) Levels;
    public (int Start, int Count) Pages;

    /// <summary>The place of its date in the buffer; -1 when it has none.</summary>
    public int Date;

    /// <summary>The citation of the same cell that it takes a missing part from; -1 when there is none.</summary>
    public int Antecedent;
    public CitationFlags Flags;

    /// <summary>The word for a measure that is known by its title alone.</summary>
    public string? Term;
    public bool IsUnresolved;
    public bool MeansOpinion;

    /// <summary>The record that was made of the same citation of the same text elsewhere; null when none was.</summary>
    public Citation? Made;
}
