using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Lines between the rows of a table that head a section only because others of their kind do: 1 家庭, 2 地域; A 反映するもの, B その他.</summary>
internal static class SectionLines
{
    /// <summary>The rows that are such lines, looked for once a table.</summary>
    public static HashSet<int> In(TableRows rows) => rows.Sections ??= Find(rows);

    private static HashSet<int> Find(TableRows rows)
    {
        var filled = Enumerable.Range(0, rows.Count).Where(i => !rows.IsBlank(i)).ToList();
        var numbers = new List<(int Row, int Value)>();
        var dispositions = new List<int>();
        for (var i = 1; i + 1 < filled.Count; i++)
        {
            // In front of a row of its own, or of one more heading; lines in a row of one form are a list.
            if (rows.OnlyColumn(filled[i]) != 0 || rows.OnlyCell(filled[i]) is not { } line)
            {
                continue;
            }

            var before = rows.OnlyCell(filled[i - 1])?.Text;
            var after = rows.OnlyCell(filled[i + 1])?.Text;
            if (LoneLine.MayBeHeading(line.Text) && !IsLike(before) && !IsLike(after))
            {
                OutlineNumberReader.NumeralAt(line.Text.Trim(), 0, out var value, out _);
                numbers.Add((filled[i], value));
            }

            if (LoneLine.Classify(line.Text) == LoneLineKind.Unknown && before is null && after is null && SectionLegend.MayBe(line))
            {
                dispositions.Add(filled[i]);
            }
        }

        var found = new HashSet<int>();
        if (dispositions.Count > 1)
        {
            found.UnionWith(dispositions);
        }

        // 1, 2, 3 through the table, or from 1 again under every heading above them.
        if (numbers.Count > 1 && numbers[0].Value == 1 && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i].Value == 1 || numbers[i].Value == numbers[i - 1].Value + 1))
        {
            found.UnionWith(numbers.Select(n => n.Row));
        }

        return found;
    }

    private static bool IsLike(string? line) => line is not null && LoneLine.MayBeHeading(line);
}
