using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Puts rows back that an editor or an exporter broke or stacked, before anything is recognised in them: the shape of the table alone says
/// how.
/// </summary>
internal sealed class TableRepairs(DraftDocument draft, RepairSelection selection)
{
    private const int MostPieces = 8;
    private const int FewestWhole = 2;
    private const int LongestNumber = 12;

    public SourceTable Apply(SourceTable table)
    {
        if (selection.Includes(Catalogue.BrokenRow.Code))
        {
            table = WithoutBrokenRows(table);
        }

        return selection.Includes(Catalogue.StackedRows.Code) ? WithoutStackedRows(table) : table;
    }

    // A line end inside a cell makes two rows of one. They are one only where the first begins with a number, as the whole rows do, the
    // others do not, and together, the broken cell counted once, they have the cells of a row.
    private SourceTable WithoutBrokenRows(SourceTable table)
    {
        var width = WidthOf(table);
        if (width < 2 || NumberColumn(table, width) is not (>= 0 and var number))
        {
            return table;
        }

        var rows = new List<SourceRow>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (Pieces(table.Rows, i, width, number) is > 1 and var count)
            {
                rows.Add(Joined(table.Rows, i, count, width));
                i += count - 1;
            }
            else
            {
                rows.Add(table.Rows[i]);
            }
        }

        return rows.Count == table.Rows.Count ? table : table with { Rows = rows.ToValueList() };
    }

    // The width of most rows; 0 where no row is narrower, or cells span.
    private static int WidthOf(SourceTable table)
    {
        var widths = new SortedDictionary<int, int>();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.ExtraColumns > 0 || cell.ExtraRows > 0 || cell.Line == 0)
                {
                    return 0;
                }
            }

            widths[row.Cells.Count] = widths.GetValueOrDefault(row.Cells.Count) + 1;
        }

        widths.Remove(1, out var lone);
        if (widths.Count == 0 || (widths.Count == 1 && lone == 0))
        {
            return 0;
        }

        var (width, _) = widths.MaxBy(w => (w.Value, w.Key));
        // The headings are never broken by chance: where the widest rows are few, they say how wide a row is.
        return Math.Max(width, table.Rows.Where(r => r.Cells.Count > 1).Select(r => r.Cells.Count).FirstOrDefault());
    }

    private static int NumberColumn(SourceTable table, int width)
    {
        var whole = table.Rows.Where(r => r.Cells.Count == width).Skip(1).ToList();
        for (var column = 0; column < Math.Min(2, width - 1) && whole.Count > 0; column++)
        {
            if (whole.Count(r => IsNumber(r.Cells[column].Text)) * 2 > whole.Count)
            {
                return column;
            }
        }

        // All rows may be broken: then the first pieces say it.
        return whole.Count < FewestWhole && table.Rows.Count(r => r.Cells.Count < width && IsNumber(r.Cells[0].Text)) >= FewestWhole
            ? 0 : -1;
    }

    private static bool IsNumber(string text)
        => text.Length is > 0 and <= LongestNumber && OutlineNumberReader.Read(text) is { PartCount: > 0 }
            && LoneLine.Classify(text) == LoneLineKind.Unknown;

    // How many rows from one on are the pieces of one row; 0 where they are not.
    private static int Pieces(ValueList<SourceRow> rows, int first, int width, int number)
    {
        if (rows[first].Cells.Count == width && first + 1 < rows.Count && IsNumber(rows[first].Cells[number].Text)
            && GoesOn(rows[first].Cells[^1].Text, rows[first + 1]))
        {
            return 2;
        }

        if (rows[first].Cells.Count >= width || rows[first].Cells.Count <= number || !IsNumber(rows[first].Cells[number].Text))
        {
            return 0;
        }

        var cells = rows[first].Cells.Count;
        for (var count = 1; count < MostPieces && first + count < rows.Count; count++)
        {
            var next = rows[first + count];
            if (next.Cells.Count >= width || (next.Cells.Count > number && next.Cells.Count > 1 && IsNumber(next.Cells[number].Text)))
            {
                return 0;
            }

            cells += next.Cells.Count - 1;
            if (cells >= width)
            {
                return cells == width ? count + 1 : 0;
            }
        }

        return 0;
    }

    // 3 | 道を広げる。 | 拡幅を before ⏎行います。: the last cell stops in the middle, and the line ends the sentence.
    private static bool GoesOn(string last, SourceRow next)
        => next is { Cells.Count: 1, FollowsBreak: false } && last.Length > 0 && !LineEnd.IsSentence(last)
            && last[^1] is not ('】' or '」' or ')' or '）')
            && next.Cells[0].Text is { Length: > 0 } line && LineEnd.IsSentence(line) && LoneLine.Classify(line) == LoneLineKind.Unknown
            && !LoneLine.IsNumbered(line);

    private SourceRow Joined(ValueList<SourceRow> rows, int first, int count, int width)
    {
        var cells = new List<SourceCell>(rows[first].Cells);
        for (var i = first + 1; i < first + count; i++)
        {
            var above = cells[^1];
            var next = rows[i].Cells[0];
            var breaks = Math.Max(1, next.Line - above.Line - above.Text.AsSpan().Count('\n'));
            var shift = above.Text.Length + breaks;
            cells[^1] = above with
            {
                Text = above.Text + new string('\n', breaks) + next.Text,
                Gaps = [.. above.Gaps, .. next.Gaps.Select(g => g with { Position = g.Position + shift })],
            };
            cells.AddRange(rows[i].Cells.Skip(1));
        }

        draft.Diagnostics.Add(
            Catalogue.BrokenRow,
            new SourceLocation { File = draft.File, Line = rows[first].Cells[0].Line, Column = rows[first].Cells[0].Column },
            count.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture),
            Shortened.Of(rows[first].Cells[^1].Text), Shortened.Of(rows[first + 1].Cells[0].Text));
        return rows[first] with { Cells = cells.ToValueList() };
    }

    // One row of data whose cells have the same number of lines, those of the number 1, 2, 3: that many rows, one over the other.
    private SourceTable WithoutStackedRows(SourceTable table)
    {
        List<SourceRow>? rows = null;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (Stacked(row) is > 1 and var count)
            {
                Unstack(row, count, rows ??= [.. table.Rows.Take(i)]);
            }
            else
            {
                rows?.Add(row);
            }
        }

        return rows is null ? table : table with { Rows = rows.ToValueList() };
    }

    private void Unstack(SourceRow row, int count, List<SourceRow> rows)
    {
        var lines = row.Cells.Select(c => c.Text.Split('\n')).ToList();
        for (var i = 0; i < count; i++)
        {
            rows.Add(row with { Cells = [.. row.Cells.Select((c, k) => Line(c, lines[k], i))] });
        }

        draft.Diagnostics.Add(
            Catalogue.StackedRows,
            new SourceLocation { File = draft.File, Line = row.Cells[0].Line > 0 ? row.Cells[0].Line : null },
            count.ToString(CultureInfo.InvariantCulture), Shortened.Of(row.Cells[0].Text), lines[0][0].Trim());
    }

    private static SourceCell Line(SourceCell cell, string[] lines, int index)
        => lines.Length == 1 ? (index == 0 ? cell : default)
            : new SourceCell { Text = lines[index], Line = cell.Line > 0 ? cell.Line + index : 0,
                Column = index == 0 ? cell.Column : cell.Line > 0 ? 1 : 0, Address = cell.Address };

    private static int Stacked(SourceRow row)
    {
        if (row.Cells.Count < 2 || !row.Cells[0].Text.Contains('\n') || row.Cells[0].Gaps.Count > 0)
        {
            return 0;
        }

        var numbers = row.Cells[0].Text.Split('\n');
        for (var i = 0; i < numbers.Length; i++)
        {
            if (OutlineNumberReader.Read(numbers[i]) is not { Parts: [var value] } || (i > 0 && value != ValueOf(numbers[i - 1]) + 1))
            {
                return 0;
            }
        }

        var all = true;
        foreach (var cell in row.Cells)
        {
            all &= cell.Text.Length == 0 || (cell.Gaps.Count == 0 && cell.Text.AsSpan().Count('\n') == numbers.Length - 1);
        }

        return all && row.Cells.Count(c => c.Text.Length > 0) > 1 ? numbers.Length : 0;
    }

    private static int ValueOf(string number) => OutlineNumberReader.Read(number)!.Parts[0];
}
