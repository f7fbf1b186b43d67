using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Gives rows their lost numbers back where the numbers around them leave exactly one possibility: the gap is as large as the rows are many.</summary>
internal sealed class LostNumbers : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.LostNumber;

    public void Apply(DraftDocument draft)
    {
        var records = draft.Records;
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

            if (end < records.Count && records[end].Table == records[i].Table)
            {
                Fill(draft, i, end);
            }

            i = end - 1;
        }
    }

    // A row that prints everything but its number. Without an opinion it goes on from the row above; without an answer nobody can tell.
    private static bool HasLostNumber(RecordDraft record)
        => record is { Number: null, TableHasNumbers: true, IsHeading: false, HasOpinion: true } && (record.HasResponse || !record.TableHasResponses);

    private void Fill(DraftDocument draft, int start, int end)
    {
        var records = draft.Records;
        var next = records[end].Number;
        if (next is not { Parts: [var after] })
        {
            return;
        }

        var isFirst = start == 0 || records[start - 1].Table != records[start].Table || records[start - 1].Group != records[start].Group;
        var before = start > 0 && records[start - 1].Number is { Parts: [var last] } ? last : (int?)null;
        var count = end - start;
        var fits = before is { } b && after - b - 1 == count;
        if (!fits && !(isFirst && after - 1 == count))
        {
            return;
        }

        for (var i = start; i < end; i++)
        {
            if (NumberLabel.Like(next, after - (end - i)) is not { } number)
            {
                return;
            }

            records[i].Number = number;
            records[i].IsNumberInferred = true;
            draft.Report(Descriptor, records[i], records[i].Anchor, number.Label);
        }
    }
}
