namespace Ota.PublicComment.Pdf.Pages;

/// <summary>What was seen on the pages that a person must know of, counted while they are read.</summary>
internal sealed class PageNotes
{
    public SortedSet<int> PicturePages { get; } = [];

    public SortedSet<int> OutlinePages { get; } = [];

    public SortedSet<int> OcrPages { get; } = [];

    public SortedSet<int> LayerPages { get; } = [];

    public SortedSet<int> InvisiblePages { get; } = [];

    public SortedSet<int> OutsidePages { get; } = [];

    public SortedSet<int> NotePages { get; } = [];

    public int NoteCount { get; set; }

    public SortedSet<int> StruckPages { get; } = [];

    /// <summary>The texts with a line through them.</summary>
    public List<string> Struck { get; } = [];

    public SortedSet<int> UnmappedPages { get; } = [];

    public SortedSet<string> UnmappedFontNames { get; } = new(StringComparer.Ordinal);

    public SortedSet<int> CutPages { get; } = [];

    public string Layers { get; set; } = "";

    public int UnmappedLetters { get; set; }

    public int ReadLetters { get; set; }

    public int Folded { get; set; }
}
