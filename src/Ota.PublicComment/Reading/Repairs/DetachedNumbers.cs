using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Puts a number back that stands inside a text of its row: only the number that the rows around it call for, and only where it stands
/// once.
/// </summary>
internal sealed class DetachedNumbers : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.DetachedNumber;

    public void Apply(DraftDocument draft)
    {
        foreach (var gap in NumberGap.Find(draft.Records).ToList())
        {
            for (var i = 0; i < gap.Count; i++)
            {
                if (gap.NumberAt(i) is { } number)
                {
                    Restore(draft, draft.Records[gap.Start + i], number);
                }
            }
        }
    }

    private void Restore(DraftDocument draft, RecordDraft record, OutlineNumber number)
    {
        var found = new List<(Pieces Pieces, int Index, TextSpan Span)>();
        foreach (var pieces in (ReadOnlySpan<Pieces>)[record.Opinion, record.Response])
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                if (Text.DetachedNumber.Find(pieces[i].Text, number.Label) is { } place)
                {
                    found.Add((pieces, i, new TextSpan(place.Start, place.Length)));
                }
            }
        }

        if (found is not [var (texts, index, span)])
        {
            return;
        }

        var before = texts[index];
        var after = before.Without([span]).Trim();
        draft.Report(
            Descriptor, record, before.Slice(span), number.Label, TextChange.Around(before.Text, span.Start),
            TextChange.Around(after.Text, Math.Min(span.Start, after.Length)));
        record.NumberCell = before.Slice(span);
        record.Number = number;
        texts.Set(index, after);
        if (after.Length == 0)
        {
            texts.RemoveAt(index);
        }
    }
}
