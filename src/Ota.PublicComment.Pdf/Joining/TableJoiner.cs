using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Joining;

/// <summary>Joins the tables of a document over its pages: repeated headings out, rows cut by a page break put together.</summary>
internal sealed class TableJoiner
{
    private const double SameSide = 4;
    private const double Near = 40;
    private const int MostBandLines = 2;
    private const int LongestLabel = 12;

    private readonly List<object> _items = [];
    private readonly List<Line> _between = [];
    private JoinedTable? _open;

    /// <summary>The lines and joined tables of the document in reading order.</summary>
    public static List<object> Join(IEnumerable<PageLayout> pages)
    {
        var joiner = new TableJoiner();
        foreach (var page in pages)
        {
            joiner.Add(page);
        }

        joiner.Flush();
        return joiner._items;
    }

    private void Add(PageLayout page)
    {
        var next = 0;
        foreach (var table in page.Tables)
        {
            while (next < page.Lines.Count && page.Lines[next].Baseline < table.Top + 2)
            {
                _between.Add(page.Lines[next++]);
            }

            Add(table);
        }

        _between.AddRange(page.Lines.Skip(next));
    }

    private void Add(PageTable table)
    {
        if (_open is { } open && Aligned(open.LastPart, table) is { } part && MayJoin(open, part))
        {
            table = part;
            foreach (var line in _between)
            {
                open.Rows.Add(Band(line, table));
                open.HasBands = true;
            }

            _between.Clear();
            Append(open, table);
            return;
        }

        Flush();
        _open = new JoinedTable(table);
        _items.Add(_open);
        Append(_open, table);
        _open.HeadingRows = HeadingDepth(_open);
    }

    private void Flush()
    {
        _items.AddRange(_between);
        _between.Clear();
    }

    private bool MayJoin(JoinedTable open, PageTable table)
    {
        if (RepeatedHeadings(open, table) == 0 && RepeatsLabels(open, table))
        {
            return false;
        }

        var isSamePage = open.LastPart.Page == table.Page;
        var repeats = RepeatedHeadings(open, table) > 0;
        if (_between.Count == 0)
        {
            return !isSamePage || (!repeats && table.Top - open.LastPart.Bottom < Near);
        }

        // A line between two pieces without headings of their own stands for a row that has no sides.
        return _between.Count <= MostBandLines && (open.HasBands || !repeats) && (!isSamePage || !repeats)
            && (table.Evidence != TableEvidence.Ruled || isSamePage || open.HasBands);
    }

    // 意見 | …, 回答 | …, and again 意見 | …, 回答 | …: each is a record of its own, however near they stand.
    private static bool RepeatsLabels(JoinedTable open, PageTable table)
    {
        var (same, others) = (0, 0);
        for (var i = 0; i < Math.Min(open.Rows.Count, table.Rows.Count); i++)
        {
            var (first, again) = (open.Rows[i].Cells, table.Rows[i].Cells);
            if (first.Count < 2 || again.Count < 2 || first[0].Parts is not [{ Text: { Length: > 0 and <= LongestLabel } label }]
                || RowContinuation.IsNumber(label))
            {
                continue;
            }

            same += string.Equals(label, again[0].Text, StringComparison.Ordinal) ? 1 : 0;
            others += string.Equals(label, again[0].Text, StringComparison.Ordinal) ? 0 : 1;
        }

        return others == 0 && (same > 1 || (same == 1 && table.Rows.Count == 1 && open.Rows.Count > 1));
    }

    // The table with the columns of the part before it; null where they are others. Behind a page break the rows that have a side may all
    // be gone:
    // 整理番号 | 5 | 区分 | A, and on the next page 意見 | … alone.
    private static PageTable? Aligned(PageTable before, PageTable table)
    {
        var shift = table.Sides[0] - before.Sides[0];
        var columns = Array.ConvertAll(table.Sides, side => Array.FindIndex(before.Sides, b => Math.Abs(side - shift - b) <= SameSide));
        if (Array.Exists(columns, c => c < 0) || columns[^1] != before.ColumnCount)
        {
            return null;
        }

        return table.ColumnCount == before.ColumnCount ? table
            : table.Page == before.Page || table.ColumnCount < 2 ? null : table.WithColumns(before.Sides, shift, columns);
    }

    private static JoinedRow Band(Line line, PageTable table)
    {
        var row = new JoinedRow { Page = line.Page };
        row.Cells.Add(new JoinedCell
        {
            Column = 0,
            ExtraColumns = table.ColumnCount - 1,
            Parts =
                [new PageCell { Column = 0, ExtraColumns = table.ColumnCount - 1, Left = table.Left, Right = table.Right, Top = line.Top,
                    Bottom = line.Bottom, Lines = [line] }],
        });
        return row;
    }

    // Headings of two rows: some cell of the first spans both.
    private static int HeadingDepth(JoinedTable table)
        => table.Rows.Count == 0 ? 1 : Math.Min(3, 1 + table.Rows[0].Cells.Max(c => c.ExtraRows));

    private static int RepeatedHeadings(JoinedTable open, PageTable table)
    {
        var depth = Math.Min(open.HeadingRows, open.Rows.Count);
        if (table.Rows.Count < depth || depth == 0)
        {
            return 0;
        }

        for (var i = 0; i < depth; i++)
        {
            var printed = string.Concat(open.Rows[i].Cells.SelectMany(c => c.Parts).Select(p => p.Text));
            var again = string.Concat(table.Rows[i].Cells.Select(c => c.Text));
            if (printed.Length == 0 || !string.Equals(printed, again, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return depth;
    }

    private static void Append(JoinedTable open, PageTable table)
    {
        var isFirst = open.Rows.Count == 0;
        var start = isFirst ? 0 : RepeatedHeadings(open, table);
        var continues = !isFirst && start < table.Rows.Count && new RowContinuation(open, table, start).Continues;
        for (var i = start; i < table.Rows.Count; i++)
        {
            if (i == start && !isFirst)
            {
                AppendFirst(open, table.Rows[i], continues, table.Page);
            }
            else
            {
                open.Rows.Add(NewRow(table.Rows[i], table.Page));
            }
        }

        open.LastPart = table;
    }

    private static JoinedRow NewRow(PageRow row, int page)
        => new() { Page = page, IsCertain = row.IsCertain, Cells = row.Cells.ConvertAll(NewCell) };

    private static JoinedCell NewCell(PageCell cell)
        => new() { Column = cell.Column, ExtraColumns = cell.ExtraColumns, ExtraRows = cell.ExtraRows, Parts = [cell] };

    private static void AppendFirst(JoinedTable open, PageRow row, bool continues, int page)
    {
        if (continues)
        {
            var uncertain = row.Cells.Exists(c => c.Lines.Count > 0) && !RowContinuation.IsProven(open, row);
            foreach (var cell in row.Cells)
            {
                if (open.Covering(cell.Column) is var (_, covering))
                {
                    covering.Parts.Add(cell);
                    covering.ExtraRows += cell.ExtraRows;
                }
                else
                {
                    open.Rows[^1].Cells.Add(NewCell(cell));
                }
            }

            open.Rows[^1].Cells.Sort(static (a, b) => a.Column.CompareTo(b.Column));
            open.Rows[^1].IsJoinUncertain |= uncertain;
            open.Rows[^1].IsCertain &= row.IsCertain;
            return;
        }

        // A new row; but a merged cell of the page before may go on beside it.
        var added = new JoinedRow { Page = page, IsCertain = row.IsCertain };
        var joined = new List<(JoinedCell Covering, PageCell Cell)>();
        foreach (var cell in row.Cells)
        {
            if (open.Covering(cell.Column) is var (_, covering) && RowContinuation.GoesOn(open, covering, cell, row))
            {
                joined.Add((covering, cell));
            }
            else
            {
                added.Cells.Add(NewCell(cell));
            }
        }

        if (added.Cells.Count == 0)
        {
            (added, joined) = (NewRow(row, page), []);
        }

        foreach (var (covering, cell) in joined)
        {
            covering.Parts.Add(cell);
            covering.ExtraRows += 1 + cell.ExtraRows;
        }

        open.Rows.Add(added);
    }
}
