using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// A run of rows that lost their numbers, where the numbers around it leave exactly one possibility: the gap is as large as the rows are
/// many.
/// </summary>
/// <param name="Start">The position of the first row.</param>
/// <param name="Count">How many rows.</param>
/// <param name="First">The number of the first row.</param>
/// <param name="Model">The number behind the run, which shows how numbers are written.</param>
internal readonly record struct NumberGap(int Start, int Count, int First, OutlineNumber Model)
{
    public static IEnumerable<NumberGap> Find(IReadOnlyList<RecordDraft> records)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (!HasLostNumber(records[i]))
            {
                continue;
            }

            var end = i;
            while (end < records.Count && HasLostNumber(records[end]) && records[end].Table == records[i].Table)
            {
                end++;
            }

            if (end < records.Count && records[end].Table == records[i].Table && Of(records, i, end) is { } gap)
            {
                yield return gap;
            }

            i = end - 1;
        }
    }

    /// <summary>The number of one of the rows, or null where it cannot be written like the others.</summary>
    /// <param name="index">The 0-based position in the run.</param>
    public OutlineNumber? NumberAt(int index) => NumberLabel.Like(Model, First + index);

    // A row that prints everything but its number. Without an opinion it goes on from the row above; without an answer nobody can tell.
    private static bool HasLostNumber(RecordDraft record)
        => record is { Number: null, TableHasNumbers: true, IsHeading: false, HasOpinion: true, OpinionRow: null }
            && (record.HasResponse || !record.TableHasResponses);

    private static NumberGap? Of(IReadOnlyList<RecordDraft> records, int start, int end)
    {
        if (records[end].Number is not { Parts: [var after] } next || NumberLabel.ShapeOf(next.Label) is not { } shape)
        {
            return null;
        }

        var isFirst = start == 0 || records[start - 1].Table != records[start].Table || records[start - 1].Group != records[start].Group;
        var before =
            start > 0 && records[start - 1].Number is { Parts: [var last] } above && NumberLabel.ShapeOf(above.Label) == shape
                ? last : (int?)null;
        var count = end - start;
        return (before is { } b && after - b - 1 == count) || (isFirst && after - 1 == count)
            ? new NumberGap(start, count, after - count, next)
            : null;
    }
}
