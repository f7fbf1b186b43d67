using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>A table as far as one page shows it.</summary>
internal sealed class PageTable
{
    public required int Page { get; init; }

    /// <summary>The sides of its columns from left to right.</summary>
    public required double[] Sides { get; init; }

    public required List<PageRow> Rows { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    /// <summary>Whether its last row has no line below: it goes on on the next page.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>Whether its first row has no line above.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>How it was found: by lines, by lines between rows only, or by white space.</summary>
    public TableEvidence Evidence { get; init; }

    public int ColumnCount => Sides.Length - 1;

    public double Left => Sides[0];

    public double Right => Sides[^1];

    /// <summary>The table in more columns: its own sides are some of theirs.</summary>
    public PageTable WithColumns(double[] sides, double shift, int[] columns) => new()
    {
        Page = Page, Sides = Array.ConvertAll(sides, s => s + shift), Top = Top, Bottom = Bottom, IsOpenBelow = IsOpenBelow,
        IsOpenAbove = IsOpenAbove, Evidence = Evidence,
        Rows =
            Rows.ConvertAll(
                r =>
                    new PageRow { Top = r.Top, Bottom = r.Bottom, IsCertain = r.IsCertain,
                        Cells = r.Cells.ConvertAll(c => c.WithColumns(columns)) }),
    };
}

/// <summary>A row of a table on one page.</summary>
internal sealed class PageRow
{
    public required double Top { get; init; }

    public required double Bottom { get; init; }

    /// <summary>The cells that begin in it, from left to right.</summary>
    public required List<PageCell> Cells { get; init; }

    /// <summary>Whether it is certain where it begins and ends.</summary>
    public bool IsCertain { get; set; } = true;

    /// <summary>The cell that covers a column and begins in this row, or null.</summary>
    public PageCell? At(int column) => Cells.Find(c => c.Column <= column && column <= c.Column + c.ExtraColumns);

    public bool IsBlank => Cells.TrueForAll(c => c.Lines.Count == 0);
}

/// <summary>A cell of a table on one page.</summary>
internal sealed class PageCell
{
    public required int Column { get; init; }

    public int ExtraColumns { get; init; }

    public int ExtraRows { get; set; }

    public required double Left { get; init; }

    public required double Right { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    /// <summary>Whether a text was too long for it and cut at its side.</summary>
    public bool IsCut { get; init; }

    /// <summary>Its lines from top to bottom.</summary>
    public List<Line> Lines { get; set; } = [];

    public string Text => string.Concat(Lines.Select(l => l.Text));

    public PageCell WithColumns(int[] columns) => new()
    {
        Column = columns[Column], ExtraColumns = columns[Column + ExtraColumns + 1] - columns[Column] - 1, ExtraRows = ExtraRows,
        Left = Left, Right = Right, Top = Top, Bottom = Bottom, IsCut = IsCut, Lines = Lines,
    };
}

/// <summary>What a table was recognised by.</summary>
internal enum TableEvidence
{
    /// <summary>Lines on all sides.</summary>
    Ruled,

    /// <summary>Lines between rows, white space between columns.</summary>
    RowLines,

    /// <summary>White space only.</summary>
    WhiteSpace,
}
