using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Joining;

/// <summary>A table with its rows joined over the pages it stands on.</summary>
internal sealed class JoinedTable(PageTable first)
{
    public int Page { get; } = first.Page;

    public int ColumnCount { get; } = first.ColumnCount;

    public TableEvidence Evidence { get; } = first.Evidence;

    public List<JoinedRow> Rows { get; } = [];

    /// <summary>How many rows from its top are headings that later pages may repeat.</summary>
    public int HeadingRows { get; set; } = 1;

    /// <summary>The part on the last page so far.</summary>
    public PageTable LastPart { get; set; } = first;

    /// <summary>Whether lines between its parts were taken as rows.</summary>
    public bool HasBands { get; set; }

    /// <summary>The cell that covers a column of the last row, and the row it begins in.</summary>
    public (JoinedRow Row, JoinedCell Cell)? Covering(int column)
    {
        for (var i = Rows.Count - 1; i >= 0; i--)
        {
            foreach (var cell in Rows[i].Cells)
            {
                if (cell.Column <= column && column <= cell.Column + cell.ExtraColumns && i + cell.ExtraRows >= Rows.Count - 1)
                {
                    return (Rows[i], cell);
                }
            }
        }

        return null;
    }
}

/// <summary>A row of a joined table.</summary>
internal sealed class JoinedRow
{
    public List<JoinedCell> Cells { get; init; } = [];

    public int Page { get; init; }

    /// <summary>Whether it was joined at a page break without a sign that proves it.</summary>
    public bool IsJoinUncertain { get; set; }

    /// <summary>Whether it is certain where it begins and ends.</summary>
    public bool IsCertain { get; set; } = true;

    public bool IsBlank => Cells.TrueForAll(c => c.IsBlank);

    public JoinedCell? At(int column) => Cells.Find(c => c.Column <= column && column <= c.Column + c.ExtraColumns);
}

/// <summary>A cell of a joined table.</summary>
internal sealed class JoinedCell
{
    public required int Column { get; init; }

    public int ExtraColumns { get; init; }

    public int ExtraRows { get; set; }

    /// <summary>What it shows on each page, in order.</summary>
    public List<PageCell> Parts { get; init; } = [];

    public bool IsBlank => Parts.TrueForAll(p => p.Lines.Count == 0);

    public Line? LastLine => Parts.FindLast(p => p.Lines.Count > 0)?.Lines[^1];
}
