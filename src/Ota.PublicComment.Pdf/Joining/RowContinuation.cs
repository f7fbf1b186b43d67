using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Joining;

/// <summary>Decides whether the first row of a page goes on from the last row of the page before.</summary>
internal sealed class RowContinuation(JoinedTable open, PageTable next, int start)
{
    private const int LongestNumber = 12;
    private const int FewestCells = 3;

    public bool Continues => Decide();

    private bool Decide()
    {
        var row = next.Rows[start];
        if (row.IsBlank || IsBand(row.Cells.Select(c => (c.ExtraColumns, c.Lines.Count > 0)).ToList(), open.ColumnCount)
            || open.Rows.Count <= open.HeadingRows
            || IsBand(open.Rows[^1].Cells.Select(c => (c.ExtraColumns, !c.IsBlank)).ToList(), open.ColumnCount))
        {
            return false;
        }

        var isOpen = open.LastPart.IsOpenBelow || (next.IsOpenAbove && start == 0);
        if (!isOpen && BeginsAnew(row))
        {
            return false;
        }

        if (NumberColumn() is not { } column)
        {
            return isOpen || IsProven(open, row);
        }

        var hasNumber = row.At(column) is { Lines.Count: > 0 };
        var hadNumber = open.Covering(column)?.Cell is { IsBlank: false };
        return !hasNumber || (!hadNumber && (isOpen || HasText(open.Rows[^1], column)));
    }

    // A text that ended above the foot of its row does not go on on the next page: what stands in its column there is of another row.
    private bool BeginsAnew(PageRow row)
    {
        var foot =
            open.Rows[^1].Cells.Select(c => c.LastLine).OfType<Line>().Where(l => l.Page == open.LastPart.Page).Select(l => l.Baseline)
                .DefaultIfEmpty(0).Max();
        return row.Cells.Exists(c => c.Lines.Count > 0 && open.Covering(c.Column) is var (_, cell) && cell.LastLine is { } last
            && (last.Page != open.LastPart.Page || last.Baseline < foot - (1.05 * last.Size)));
    }

    /// <summary>Whether a text of the last row stops in the middle of a sentence where the new row has text to go on with.</summary>
    public static bool IsProven(JoinedTable open, PageRow row)
        => open.LastPart.IsOpenBelow || row.Cells.Exists(c => open.Covering(c.Column) is var (_, cell) && StopsInside(cell, c));

    /// <summary>Whether a merged cell goes on beside the first row of a page, which has a number of its own.</summary>
    public static bool GoesOn(JoinedTable open, JoinedCell covering, PageCell cell, PageRow row)
    {
        if (HoldsSentences(open, cell.Column) && StopsInside(covering, cell))
        {
            return true;
        }

        var isOnlyBlank = cell.Lines.Count == 0 && row.Cells.Exists(c => c != cell && c.Lines.Count > 0);
        return isOnlyBlank && !covering.IsBlank && ((cell.ExtraRows > 0 && covering.ExtraRows > 0) || MergesAlways(open, cell.Column));
    }

    // A column that merges cells and leaves none blank: one that is blank at the top of a page is the rest of the cell before.
    private static bool MergesAlways(JoinedTable open, int column)
    {
        var cells =
            open.Rows.Skip(open.HeadingRows).SelectMany(r => r.Cells).Where(c => c.Column == column && c.ExtraColumns == 0).ToList();
        return cells.Count >= FewestCells && cells.Exists(c => c.ExtraRows > 0) && cells.TrueForAll(c => !c.IsBlank);
    }

    // Only where texts end with sentences does one that does not end so go on: (30ページ) is a whole place.
    private static bool HoldsSentences(JoinedTable open, int column)
    {
        var (ended, all) = (0, 0);
        foreach (var row in open.Rows.Skip(open.HeadingRows).SkipLast(1))
        {
            if (row.Cells.Find(c => c.Column == column)?.LastLine is { } last)
            {
                all++;
                ended += ExtractedText.EndsSentence(last.Text) ? 1 : 0;
            }
        }

        return ended * 3 >= all * 2;
    }

    private static bool StopsInside(JoinedCell above, PageCell below)
        => below.Lines.Count > 0 && MayStopInside(above) && !ExtractedText.BeginsParagraph(below.Lines[0].Text);

    /// <summary>Whether the last line of a cell is full and ends no sentence.</summary>
    public static bool MayStopInside(JoinedCell cell)
    {
        if (cell.LastLine is not { } last || ExtractedText.EndsSentence(last.Text))
        {
            return false;
        }

        var part = cell.Parts.FindLast(p => p.Lines.Count > 0)!;
        return part.Right - last.Right < 3 * last.Size && last.Width > 4 * last.Size;
    }

    private static bool HasText(JoinedRow row, int column) => row.Cells.Exists(c => c.Column != column && !c.IsBlank);

    private static bool IsBand(List<(int ExtraColumns, bool HasText)> cells, int columns)
        => columns > 1 && cells.TrueForAll(c => !c.HasText || c.ExtraColumns >= columns - 1) && cells.Exists(c => c.HasText);

    // The leftmost column whose filled cells are numbers nearly everywhere.
    private int? NumberColumn()
    {
        for (var column = 0; column < Math.Min(3, open.ColumnCount); column++)
        {
            var (numbers, others) = (0, 0);
            foreach (var text in Texts(column))
            {
                numbers += IsNumber(text) ? 1 : 0;
                others += text.Length > 0 && !IsNumber(text) ? 1 : 0;
            }

            if (numbers >= 1 && numbers >= 4 * others)
            {
                return column;
            }
        }

        return null;
    }

    private IEnumerable<string> Texts(int column)
    {
        foreach (var row in open.Rows.Skip(open.HeadingRows))
        {
            if (row.Cells.Find(c => c.Column == column && c.ExtraColumns == 0) is { } cell)
            {
                yield return string.Concat(cell.Parts.Select(p => p.Text));
            }
        }

        foreach (var row in next.Rows.Skip(start))
        {
            if (row.Cells.Find(c => c.Column == column && c.ExtraColumns == 0) is { } cell)
            {
                yield return cell.Text;
            }
        }
    }

    internal static bool IsNumber(string text)
    {
        var isNumber = false;
        foreach (var c in text)
        {
            isNumber |= char.IsAsciiDigit(c) || c is (>= '０' and <= '９') or (>= '①' and <= '⓿') or (>= '㉑' and <= '㊿');
            if (c >= '\u3041' && c is < '！' or > '｠' && !"番号第意見項件".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return isNumber && text.Length <= LongestNumber;
    }
}
