using System.Buffers;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>
/// Tells two tables that stand side by side on a sheet: the counts (提出方法 | 人数) right of the opinions. Between them is a blank column, and
/// one of them is nothing but short labels with numbers; a blank column alone may only keep the columns of one table apart.
/// </summary>
internal static class SideBySide
{
    private const int LongestLabel = 20;
    private const int LongestNumber = 8;
    private const int MostColumns = 4;
    private static readonly SearchValues<char> NoUnit = SearchValues.Create("0123456789-－");

    private const int FewestRows = 2;
    private const int MostGaps = 4;

    /// <summary>The tables that the rows hold, from left to right.</summary>
    public static IEnumerable<List<SheetRow>> Apart(List<SheetRow> rows, MergedCells merged)
    {
        var filled = new SortedSet<int>(rows.SelectMany(r => r.Cells.Select(c => c.Column)));
        var gaps = 0;
        for (var column = filled.Min + 1; column < filled.Max && gaps < MostGaps; column++)
        {
            if (filled.Contains(column) || rows.Exists(r => merged.At(r.Number, column) is not null))
            {
                continue;
            }

            gaps++;
            var left = Part(rows, filled.Min, column - 1);
            var right = Part(rows, column + 1, filled.Max);
            if (AreCounts(left) != AreCounts(right))
            {
                return [left, right];
            }

            column = filled.GetViewBetween(column, filled.Max).Min - 1;
        }

        return [rows];
    }

    private static List<SheetRow> Part(List<SheetRow> rows, int first, int last)
    {
        var part = new List<SheetRow>();
        foreach (var row in rows)
        {
            var own = new SheetRow(row.Number);
            own.Cells.AddRange(row.Cells.Where(c => c.Column >= first && c.Column <= last));
            if (own.Cells.Count > 0)
            {
                part.Add(own);
            }
        }

        return part;
    }

    // A row of headings, then in every row a short label and numbers.
    private static bool AreCounts(List<SheetRow> rows)
        => rows.Count > FewestRows && rows[0].Cells.Count is > 1 and <= MostColumns
            && rows.TrueForAll(r => r.Cells.Count == rows[0].Cells.Count)
            && rows.Skip(1)
                .All(
                    r => r.Cells[0].Text.Length <= LongestLabel && !IsNumber(r.Cells[0].Text)
                        && r.Cells.Skip(1).All(c => IsNumber(c.Text)));

    // 5, 12人, ３件
    private static bool IsNumber(string text)
    {
        var digits = text.TakeWhile(c => char.IsDigit(c) || c == ',').Count();
        return digits > 0 && text.Length <= LongestNumber && !text.AsSpan(digits).ContainsAny(NoUnit);
    }
}
