using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Joins a row without number and opinion to the row above: the second half of a row that a page break cut.</summary>
internal sealed class ContinuationRows : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.ContinuationRow;

    public void Apply(DraftDocument draft)
    {
        var kept = new List<RecordDraft>(draft.Records.Count);
        foreach (var record in draft.Records)
        {
            if (kept.Count > 0 && draft.NumberedTables.Contains(record.Table) && GoesOn(kept[^1], record))
            {
                Join(draft, kept[^1], record);
            }
            else
            {
                kept.Add(record);
            }
        }

        draft.Records = kept;
    }

    private static bool GoesOn(RecordDraft above, RecordDraft record)
        => record is { Number: null, IsHeading: false, HasOpinion: false, TableHasOpinions: true, OpinionRow: null }
            && above.Table == record.Table
            && above.Group == record.Group
            && !above.IsHeading
            && (record.Area.Length > 0 || record.HasResponse);

    private void Join(DraftDocument draft, RecordDraft above, RecordDraft record)
    {
        draft.Report(Descriptor, above, record.Anchor, above.NumberLabel, Shortened.Of(record.Anchor.Text));
        if (record.Area.Length > 0 && AreaKey.Of(record.Area.Text) == AreaKey.Of(above.Area.Text))
        {
            // The place is printed again at the head of the page.
            draft.Ledger.Removed(record.Area, Descriptor);
        }
        else
        {
            above.Area = TracedText.Join(" ", [above.Area, record.Area]);
        }

        above.PageCell = TracedText.Join(" ", [above.PageCell, record.PageCell]);
        above.Response.AddRange(record.Response);
        foreach (var (role, text) in record.Fields)
        {
            above.Fields[role] = above.Fields.TryGetValue(role, out var first) ? TracedText.Join(" ", [first, text]) : text;
        }

        above.Other.AddRange(record.Other);
        above.Findings.AddRange(record.Findings);
        above.LastLine = Math.Max(above.LastLine, record.LastLine);
    }
}
