using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Reads the counts of a legend that is printed as a table: a code, what it means, how many.</summary>
internal static class LegendCounts
{
    /// <summary>The counts by disposition; null where the rows print none, or a number without a unit.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="index">The first row of the legend.</param>
    /// <param name="count">How many rows it has.</param>
    public static StatisticTable? Read(TableRows rows, int index, int count)
    {
        var isHeaded = !Enumerable.Range(0, rows.Width(index)).Any(i => CountTokens.IsNumber(rows.Cell(index, i).Text, out _, out var unit)
            && unit != CountUnit.None)
            && Enumerable.Range(1, rows.Width(index) - 1).Any(i => CountWords.UnitOf(rows.Cell(index, i).Text) != CountUnit.None);
        var table = new StatisticTable { Dimension = isHeaded && rows.Cell(index, 0).Length > 0 ? rows.Cell(index, 0).Text : "対応区分" };
        for (var row = index; row < index + count; row++)
        {
            table.Cells.AddRange(rows.Cells(row));
            if (row == index && isHeaded)
            {
                continue;
            }

            var words = new List<TracedText>();
            var counts = default(Counts);
            for (var i = 0; i < rows.Width(row); i++)
            {
                if (i > 0 && CountTokens.IsNumber(rows.Cell(row, i).Text, out var value, out var own))
                {
                    var unit = own != CountUnit.None ? own : isHeaded ? CountWords.UnitOf(rows.Cell(index, i).Text) : CountUnit.None;
                    if (unit == CountUnit.None)
                    {
                        return null;
                    }

                    counts = counts.With(unit, value);
                }
                else if (words.Count < 2 && rows.Cell(row, i).Length > 0)
                {
                    words.Add(rows.Cell(row, i));
                }
            }

            var label = string.Join(' ', words.Select(w => w.Text.ReplaceLineEndings("")));
            table.Rows.Add(new TallyRow(label, CountWords.RoleOf(words.Count > 0 ? words[0].Text : "") == CountRole.Total ? CountRole.Total
                : CountRole.Disposition, false, counts));
        }

        return table.Rows.Exists(r => !r.Counts.IsEmpty) ? table : null;
    }
}
