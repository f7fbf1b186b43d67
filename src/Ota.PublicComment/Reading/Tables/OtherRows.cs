using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Rows between those of opinions, or below them, that hold no opinion.</summary>
internal static class OtherRows
{
    private const int LongestMark = 6;
    private const int LongestHeading = 16;

    /// <summary>
    /// Whether another table begins, one of changes: 頁 | 修正前 | 修正後 below the opinions. Its rows are wordings, and no opinion and answer.
    /// </summary>
    public static bool BeginChanges(ColumnLayout layout, TableRows rows, int index)
    {
        if (rows.Width(index) > layout.Columns.Length + 1)
        {
            return false;
        }

        string? before = null;
        foreach (var cell in rows.Cells(index))
        {
            // Most cells are no heading of wordings: nothing is folded for them.
            var heading = cell.Length is > 0 and <= LongestHeading && BeforeAfter.MayHead(cell.Text[0]) ? HeadingFold.Of(cell.Text) : "";
            if (before is { Length: > 0 } && BeforeAfter.AreHeadings(before, heading))
            {
                return !Array.Exists(layout.Columns, c => c.Heading is { } known && HeadingFold.Of(known) == heading);
            }

            before = heading;
        }

        return false;
    }

    /// <summary>Whether a row is a note: （注） in the first cell, and its text alone beside it.</summary>
    public static bool IsNote(TableRows rows, int index)
    {
        var first = rows.Width(index) > 1 ? rows.Cell(index, 0).Text : "";
        // ※1 counts: its text may be somebody's, without an answer.
        return first.Length is > 0 and <= LongestMark && (first.Contains('注') || first.Contains("備考", StringComparison.Ordinal))
            && LoneLine.Classify(first) == LoneLineKind.Note
            && rows.Cells(index).Count(c => c.Length > 0) == 2;
    }
}
