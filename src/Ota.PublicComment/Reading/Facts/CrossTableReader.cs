using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Recognises a table that counts by two things, one down and one across: 提出方法 by 個人 and 団体, 章 by 対応区分. A row is a line of the list, the
/// numbers
/// across are its parts; the numbers across of the row of totals are a list of their own.
/// </summary>
internal static class CrossTableReader
{
    private const int MostColumns = 40;
    private const int MostRows = 200;
    private const int LongestLabel = 60;

    public static StatisticTable? TryRead(TableRows rows, int first, out int count)
    {
        count = 0;
        var width = rows.Width(first);
        if (width is < 3 or > MostColumns || first + 1 >= rows.Count || Columns(rows, first, out var headings) is not { } columns)
        {
            return null;
        }

        var dimension = rows.Cell(first, 0).Text;
        var unit = CountWords.UnitOfHeading(dimension) is var own && own != CountUnit.None ? own : Dimensions.UnitOf(dimension);
        var across = Dimensions.Inferred(columns.Where(c => c.Member is not null).Select(c => CountWords.RoleOf(c.Member!)));
        var table = new StatisticTable { Dimension = dimension.Length > 0 ? CountCell.OneLine(dimension) : null };
        var at = first + headings;
        while (at < rows.Count && at - first < MostRows && !rows.IsBlank(at) && RowAt(table, rows, at, columns, unit, across))
        {
            at++;
        }

        count = at - first;
        if (count < headings + 2)
        {
            return null;
        }

        for (var row = first; row < first + headings; row++)
        {
            table.Cells.AddRange(rows.Cells(row));
        }

        return table;
    }

    private static CrossColumn[]? Columns(TableRows rows, int first, out int headings)
    {
        headings = 1;
        if (rows.Cells(first).Any(c => CountTokens.IsNumber(c.Text, out _, out _)))
        {
            return null;
        }

        var upper = rows.Cells(first).Select(c => c.Text).ToArray();
        var lower = rows.Cells(first + 1).Select(c => c.Text).ToArray();
        if (lower.Length == upper.Length && (lower[0].Length == 0 || lower[0] == upper[0]) && lower.Skip(1).All(c => c.Length > 0
            && CountWords.UnitOfHeading(c) != CountUnit.None))
        {
            headings = 2;
            return CrossColumn.Read(upper, lower);
        }

        return CrossColumn.Read(upper, null);
    }

    private static bool RowAt(StatisticTable table, TableRows rows, int row, CrossColumn[] columns, CountUnit unit, string across)
    {
        var label = rows.Cell(row, 0);
        if (label.Length is 0 or > LongestLabel || rows.Width(row) > columns.Length
            || CountWords.UnitOfHeading(label.Text) != CountUnit.None || CountTokens.IsNumber(label.Text, out _, out _))
        {
            return false;
        }

        var whole = CountCell.Row(label.Text, default);
        var members = new List<TallyRow>();
        var remarks = new List<TracedText>();
        for (var i = 1; i < columns.Length; i++)
        {
            var cell = rows.Cell(row, i);
            if (!columns[i].IsCounted)
            {
                remarks.Add(cell);
                continue;
            }

            if (!Take(cell.Text, columns[i].Unit == CountUnit.None ? unit : columns[i].Unit, out var counts, out var bare))
            {
                return false;
            }

            if (columns[i].Member is not { } member)
            {
                whole = With(whole, counts, bare);
            }
            else if (members.Find(m => m.Label == member) is { } known)
            {
                members[members.IndexOf(known)] = With(known, counts, bare);
            }
            else
            {
                var isOfTotals = whole.Role == CountRole.Total;
                members.Add(new TallyRow(member, CountWords.RoleOf(member), !isOfTotals, counts) { Bare = bare, Dimension = across });
            }
        }

        table.Rows.Add(whole);
        table.Rows.AddRange(members);
        table.HasUnknownUnit |= whole.Bare is not null || members.Exists(m => m.Bare is not null);
        table.Cells.AddRange(rows.Cells(row).Where(c => !remarks.Contains(c) || CountCell.IsShare(c.Text)));
        table.Remarks.AddRange(remarks.Where(r => r.Length > 0 && !CountCell.IsShare(r.Text)));
        return true;
    }

    private static bool Take(string cell, CountUnit column, out Counts counts, out int? bare)
    {
        counts = default;
        bare = null;
        if (!CountTokens.IsNumber(cell, out var value, out var own))
        {
            return CountCell.IsBlankCount(cell);
        }

        var unit = own != CountUnit.None ? own : column;
        counts = default(Counts).With(unit, value);
        bare = unit == CountUnit.None ? value : null;
        return true;
    }

    // A second number of one unit would replace the first: the first stands.
    private static TallyRow With(TallyRow row, Counts counts, int? bare) => row with
    {
        Counts = new Counts(row.Counts.Submitters ?? counts.Submitters, row.Counts.Submissions ?? counts.Submissions,
            row.Counts.Opinions ?? counts.Opinions),
        Bare = row.Bare ?? bare,
    };
}
