using Ota.PublicComment.Reading.Consultations;
using Ota.PublicComment.Reading.Statistics;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Rows that print a fact each: its label in the first cell, what it says in the second. They are lines, not a table that could not be read.</summary>
internal static class FactRows
{
    private const int MostCells = 3;

    /// <summary>The deferred rows that are facts: of each run of neighbours all or none.</summary>
    public static List<int> Of(TableRows rows)
    {
        var facts = new List<int>();
        for (var i = 0; i < rows.Deferred.Count;)
        {
            var end = i + 1;
            while (end < rows.Deferred.Count && rows.Deferred[end] == rows.Deferred[end - 1] + 1)
            {
                end++;
            }

            var run = rows.Deferred.GetRange(i, end - i);
            if (run.Count(r => IsFact(rows, r)) * 2 >= run.Count && run.TrueForAll(r => Filled(rows, r) <= MostCells))
            {
                facts.AddRange(run);
            }

            i = end;
        }

        return facts;
    }

    private static bool IsFact(TableRows rows, int row)
    {
        var label = rows.Cell(row, 0).Text;
        return label.Length > 0 && Filled(rows, row) > 1
            && (FactLabel.KindOf(label) is not null || (CountWords.IsHeadline(CountWords.RoleOf(label)) && StatementReader.Read(rows.Line(row).Text, 0).Count > 0));
    }

    private static int Filled(TableRows rows, int row) => rows.Cells(row).Count(c => c.Length > 0);
}
