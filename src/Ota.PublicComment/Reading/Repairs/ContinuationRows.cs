using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Joins a row without number and opinion to the row above: the second half of a row that a page break cut.</summary>
internal sealed class ContinuationRows : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.ContinuationRow;

    public void Apply(DraftDocument draft)
    {
        var kept = new List<RecordDraft>(draft.Records.Count);
        var pieces = new RowPieces();
        foreach (var record in draft.Records)
        {
            if (kept.Count > 0 && draft.NumberedTables.Contains(record.Table) && GoesOn(kept[^1], record))
            {
                Join(draft, kept[^1], record, pieces);
            }
            else
            {
                pieces.JoinInto(kept);
                kept.Add(record);
            }
        }

        pieces.JoinInto(kept);
        draft.Records = kept;
    }

    private static bool GoesOn(RecordDraft above, RecordDraft record)
        => record is { Number: null, IsHeading: false, HasOpinion: false, TableHasOpinions: true, OpinionRow: null }
            && above.Table == record.Table
            && above.Group == record.Group
            && !above.IsHeading
            && (record.Area.Length > 0 || record.HasResponse);

    private void Join(DraftDocument draft, RecordDraft above, RecordDraft record, RowPieces pieces)
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
        above.Response.AddRange(record.Response);
        foreach (var (role, text) in record.Fields)
        {
            pieces.AddField(role, text);
        }

        above.Other.AddRange(record.Other);
        above.Findings.AddRange(record.Findings);
        above.LastLine = Math.Max(above.LastLine, record.LastLine);
    }
}
