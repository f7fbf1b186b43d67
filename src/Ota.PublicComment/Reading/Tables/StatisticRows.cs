using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Takes rows of facts and counts out of a table. They stand before the headings or behind the opinions; a row of opinions is never a label
/// with numbers.
/// </summary>
internal sealed class StatisticRows(DraftDocument draft, LayoutReader layouts)
{
    private const int LongestHeading = 12;
    private static readonly string[] CountHeadings = ["件数", "人数", "意見数", "提出数", "者数", "通数", "割合"];

    /// <summary>Takes facts and counts that begin at a row; how many rows they are, 0 where it is none.</summary>
    public int Take(TableRows rows, int index, ColumnLayout? layout)
    {
        if (layout is not null && rows.Cells(index).Count(c => c.Length > 0) >= layout.Columns.Length)
        {
            return TakeOtherTable(rows, index, layout);
        }

        if (FactRows.CountAt(rows, index, layouts.Reading) > 0)
        {
            TakeFact(rows, index);
            return 1;
        }

        if (HoldsTexts(rows, index)
            || StatisticTableReader.TryRead(rows, index, out var count) is not { } table)
        {
            return 0;
        }

        draft.StatisticTables.Add(table);
        return count;
    }

    // 区分 | 件数 | 割合 under the last opinion: the headings of a table of counts that was glued below, of whatever width.
    private int TakeOtherTable(TableRows rows, int index, ColumnLayout layout)
    {
        var number = Array.FindIndex(layout.Columns, c => c.Role == ColumnRole.Number);
        var areHeadings = index > 0 && (number < 0 || OutlineNumberReader.Read(rows.Cell(index, number).Text) is null or { PartCount: 0 })
            && rows.Cells(index).All(c => c.Length <= LongestHeading && !c.Text.Contains('。'))
            && rows.Cells(index).Any(c => AnyWord.In(c.Text, CountHeadings));
        if (!areHeadings || StatisticTableReader.TryRead(rows, index, out var count) is not { } table || count < 2)
        {
            return 0;
        }

        draft.StatisticTables.Add(table);
        return count;
    }

    private void TakeFact(TableRows rows, int index)
    {
        if (FactRows.IsHeading(rows, index))
        {
            rows.Book(index, null);
        }
        else
        {
            draft.Lines.Add(rows.Line(index));
        }
    }

    // A heading of opinions or responses over what is no number.
    private bool HoldsTexts(TableRows rows, int index)
    {
        for (var i = 0; i < rows.Width(index) && index + 1 < rows.Count; i++)
        {
            var below = rows.Cell(index + 1, i).Text;
            if (below.Length > 0
                && layouts.Reading(rows.Cell(index, i).Text).IsOfText
                && StatementReader.Read(below, 0).Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the counts of a legend printed as a table.</summary>
    public bool TakeLegend(TableRows rows, int index, int count)
    {
        if (count == 0 || LegendCounts.Read(rows, index, count) is not { } table)
        {
            return false;
        }

        draft.StatisticTables.Add(table);
        return true;
    }

    /// <summary>Makes lines of the rows that no heading explains and that are facts.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="firstHeading">Where the headings of a table with records stand; 0 where none do.</param>
    public void TakeDeferred(TableRows rows, int firstHeading)
    {
        var facts = FactRows.Of(rows).ToHashSet();
        draft.Lines.AddRange(facts.Order().Select(rows.Line));
        rows.Deferred.RemoveAll(facts.Contains);

        // 公表場所, 市役所: pairs, but for sentences on both sides, above the headings of a table that was read are what a sheet says over its
        // table.
        if (firstHeading > 0
            && rows.Deferred.TrueForAll(
                r => r < firstHeading && rows.Cells(r).Count(c => c.Length > 0) <= 2
                    && !rows.Cells(r).All(c => LineEnd.IsSentence(c.Text))))
        {
            draft.Lines.AddRange(rows.Deferred.Select(rows.Line));
            rows.Deferred.Clear();
        }

        if (rows.Deferred.Count > 0 && FactRows.AreOfFacts(rows, layouts.Reading))
        {
            draft.UnreadTableCount++;
            draft.FactTables.Add((rows.Line(rows.Deferred[0]), rows.Count));
            draft.Lines.AddRange(rows.Deferred.Select(rows.Line));
            rows.Deferred.Clear();
        }
        else if (rows.Deferred is [0, 1] && FactRows.AreBelowLabels(rows))
        {
            draft.Lines.AddRange(Enumerable.Range(0, rows.Width(0)).Select(i => TracedText.Join("\t", rows.Cell(0, i), rows.Cell(1, i))));
            rows.Deferred.Clear();
        }
    }
}
