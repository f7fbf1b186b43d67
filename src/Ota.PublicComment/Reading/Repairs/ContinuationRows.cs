using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Joins a row without a number to the row above: the second half of a row that a page break cut.</summary>
internal sealed class ContinuationRows : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.ContinuationRow;

    public void Apply(DraftDocument draft)
    {
        var kept = new List<RecordDraft>(draft.Records.Count);
        var pieces = new RowPieces();
        var ends = OpenEnds.Of(draft.Records);
        RecordDraft? last = null;
        for (var i = 0; i < draft.Records.Count; i++)
        {
            var record = draft.Records[i];
            if (last is not null && draft.NumberedTables.Contains(record.Table)
                && (GoesOn(kept[^1], record)
                    || IsSecondHalf(kept[^1], last, record, i + 1 < draft.Records.Count ? draft.Records[i + 1] : null, ends)))
            {
                Join(draft, kept[^1], last, record, pieces, ends);
            }
            else
            {
                pieces.JoinInto(kept);
                kept.Add(record);
            }

            last = record;
        }

        pieces.JoinInto(kept);
        draft.Records = kept;
    }

    private static bool GoesOn(RecordDraft above, RecordDraft record)
        => record is { HasOpinion: false, TableHasOpinions: true } && IsNumberless(above, record)
            && (record.Area.Length > 0 || record.HasResponse);

    /// <summary>A row with opinion and response that can be no opinion of its own: its neighbours' numbers follow each other, it names no
    /// place where the row above does, and that row stops in the middle of both its texts.</summary>
    private static bool IsSecondHalf(RecordDraft above, RecordDraft last, RecordDraft record, RecordDraft? next, OpenEnds ends)
        => record is { HasOpinion: true, HasResponse: true, Area.Length: 0 } && IsNumberless(above, record)
            && above is { Area.Length: > 0, Number.OnlyPart: { } number }
            && next is { Number.OnlyPart: { } following } && next.Table == record.Table && following == number + 1
            && ends.IsOpinionOpen(last) && ends.IsResponseOpen(last) && OpenEnds.CanGoOn(record.Opinion[0])
            && OpenEnds.CanGoOn(record.Response[0]);

    private static bool IsNumberless(RecordDraft above, RecordDraft record)
        => record is { Number: null, IsHeading: false, OpinionRow: null } && above.Table == record.Table && above.Group == record.Group
            && !above.IsHeading;

    private void Join(DraftDocument draft, RecordDraft above, RecordDraft last, RecordDraft record, RowPieces pieces, OpenEnds ends)
    {
        draft.Report(Descriptor, above, record.Anchor, above.NumberLabel, Shortened.Of(record.Anchor.Text));
        pieces.Begin(above);
        if (record.Area.Length > 0 && pieces.IsArea(record.Area))
        {
            // The place is printed again at the head of the page.
            draft.Ledger.Removed(record.Area, Descriptor);
        }
        else
        {
            pieces.AddArea(record.Area);
        }

        pieces.AddPage(record.PageCell);
        pieces.AddOpinion(record.Opinion, record.HasOpinion && ends.IsOpinionOpen(last) && OpenEnds.CanGoOn(record.Opinion[0]));
        pieces.AddResponse(record.Response, record.HasResponse && ends.IsResponseOpen(last) && OpenEnds.CanGoOn(record.Response[0]));
        foreach (var (role, text) in record.Fields)
        {
            pieces.AddField(role, text);
        }

        above.AddFurther([.. record.Further]);
        above.Other.AddRange(record.Other);
        above.TakeFindings(record);
        above.LastLine = Math.Max(above.LastLine, record.LastLine);
    }
}
