using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>One opinion over several rows: its number is merged over them, and so is everything but the pieces of its text.</summary>
internal static class MergedRows
{
    /// <summary>
    /// Whether a row holds one more piece of the opinion above: 1 | 公民館を… | 検討します, where the first and the last cell reach over three rows.
    /// </summary>
    public static bool GoOn(ColumnLayout layout, TableRows rows, int index)
    {
        var hasNumber = false;
        var hasText = false;
        for (var i = 0; i < Math.Max(rows.Width(index), layout.Columns.Length); i++)
        {
            var role = layout.At(i).Role;
            var isCovered = rows.Above(index, i) is not null;
            hasNumber |= role == ColumnRole.Number && isCovered;
            hasText |= role == ColumnRole.Opinion && !isCovered && rows.Cell(index, i).Length > 0;
            if (role != ColumnRole.Opinion && !isCovered && rows.Cell(index, i).Length > 0)
            {
                return false;
            }
        }

        return hasNumber && hasText && HasCoveredAnswer(layout, rows, index);
    }

    /// <summary>Whether both rows hold a text that begins and ends by itself, so that the second may be another opinion.</summary>
    public static bool AreWhole(RecordDraft above, RecordDraft record)
        => above.HasOpinion && record.HasOpinion
            && LineEnd.IsSentence(above.Opinion[^1].Text) && LineEnd.IsSentence(record.Opinion[0].Text);

    // Where the answers are not merged, rows under one number are opinions of one person.
    private static bool HasCoveredAnswer(ColumnLayout layout, TableRows rows, int index)
        => !layout.Has(ColumnRole.Response)
            || Enumerable.Range(0, layout.Columns.Length)
                .Any(i => layout.At(i).Role == ColumnRole.Response && rows.Above(index, i) is not null);
}
