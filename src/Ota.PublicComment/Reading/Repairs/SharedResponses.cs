using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Lets rows with a blank response share the one above, where the table's habit says so: a merged cell left blanks, or the text speaks of answering together.</summary>
internal sealed class SharedResponses : IDraftRepair
{
    private const int LeastShare = 5;
    private const int FewestBlanks = 2;
    private static readonly string[] Together = ["まとめて", "集約", "同趣旨", "同様の趣旨"];

    public DiagnosticDescriptor Descriptor => Catalogue.SharedResponse;

    public void Apply(DraftDocument draft)
    {
        var isSaid = draft.Lines.Concat(draft.Notes).Any(l => Array.Exists(Together, w => l.Text.Contains(w, StringComparison.Ordinal)));
        foreach (var table in draft.Records.GroupBy(r => r.Table))
        {
            var rows = table.ToList();
            var blanks = rows.Count(IsBlank);
            if (blanks > 0 && rows[0].HasResponse && (isSaid || (blanks >= FewestBlanks && blanks * LeastShare >= rows.Count)))
            {
                Share(draft, rows);
            }
        }
    }

    private static bool IsBlank(RecordDraft row)
        => row is { Table: > 0, TableHasResponses: true, TableHasNumbers: true, Number: not null, HasOpinion: true, HasResponse: false, ResponseRow: null, IsDispositionOnly: false };

    private void Share(DraftDocument draft, List<RecordDraft> rows)
    {
        RecordDraft? owner = null;
        foreach (var row in rows)
        {
            if (row is { HasResponse: true, HasOpinion: true })
            {
                owner = row;
            }
            else if (row.HasResponse)
            {
                // Its own opinion is lost: nobody knows what else is.
                owner = null;
            }
            else if (IsBlank(row) && owner is not null && owner.Group == row.Group)
            {
                row.ResponseRow = owner.Row;
                row.IsSharingInferred = true;
                draft.Report(Descriptor, row, row.Anchor, row.NumberLabel, owner.NumberLabel);
            }
        }
    }
}
