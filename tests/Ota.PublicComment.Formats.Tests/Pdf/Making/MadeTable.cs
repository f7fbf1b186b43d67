namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>How the lines of a made table are drawn.</summary>
public enum Ruling
{
    Full,
    Thin,
    Dotted,
    Double,
    Horizontal,
    None,
}

/// <summary>How the pages of a made document lie on their sheets.</summary>
internal enum Sheet
{
    Plain,

    /// <summary>Drawn upright and shown on its side.</summary>
    Rotated,

    /// <summary>Drawn on its side and shown upright.</summary>
    Turned,

    /// <summary>Two pages side by side.</summary>
    TwoUp,

    A3,
}

/// <summary>What a made document looks like.</summary>
internal sealed record MadeLayout
{
    public Ruling Ruling { get; init; }

    public double FontSize { get; init; } = 9;

    public double Padding { get; init; } = 4;

    public double Leading { get; init; } = 1.35;

    public double[] Widths { get; init; } = [30, 80, 150, 180, 40];

    public string[] Headings { get; init; } = ["No.", "該当箇所", "ご意見の概要", "市の考え方", "区分"];

    public bool IsLandscape { get; init; }

    public bool RepeatsHeadings { get; init; }

    public bool HasTwoHeadingRows { get; init; }

    public bool CentresNumbers { get; init; }

    public bool MergesResponses { get; init; }

    public bool HasStatistics { get; init; }

    public bool HasPageNumbers { get; init; } = true;

    /// <summary>Whether a row may be cut by the end of a page; else it moves on whole.</summary>
    public bool CutsRows { get; init; }

    /// <summary>Whether a line is drawn where a row is cut.</summary>
    public bool ClosesCutRows { get; init; }

    public Sheet Sheet { get; init; }

    /// <summary>Whether every letter is drawn twice, a hair apart, as some programs make bold.</summary>
    public bool DoublesText { get; init; }

    /// <summary>Whether text in rendering mode 3 lies over the first page.</summary>
    public bool HidesText { get; init; }

    /// <summary>Whether a label that is too long for its cell is cut at its side.</summary>
    public bool ClipsLabels { get; init; }

    /// <summary>Whether a small table stands under a response.</summary>
    public bool HasNestedTable { get; init; }
}

/// <summary>
/// A row of a made table: its texts with a line feed between paragraphs. A response that is null is that of the row above.
/// </summary>
internal sealed record MadeRow(string Number, string Area, string Opinion, string? Response, string Disposition)
{
    /// <summary>A label cut by the side of its cell: what is read of it is told, and no letter of it comes into the next cell.</summary>
    public bool HasCutArea { get; init; }

    public bool HasNestedTable { get; init; }
}
