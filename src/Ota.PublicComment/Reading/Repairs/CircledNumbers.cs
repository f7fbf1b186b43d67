using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts ① ② ③ back where a lost byte left @ A B at the head of lines.</summary>
internal sealed class CircledNumbers : IDraftRepair
{
    private const int Most = 20;

    public DiagnosticDescriptor Descriptor => Catalogue.CircledNumberRestored;

    public void Apply(DraftDocument draft)
    {
        NumberCells(draft);
        Lines(draft);
        foreach (var text in DraftText.All(draft))
        {
            if (text.Record is not null && text.Value.MayHold(TextSigns.LostNumber))
            {
                Inside(draft, text);
            }
        }
    }

    // @, A, B … down the whole column and nothing else: no numbering of anybody begins with @.
    private void NumberCells(DraftDocument draft)
    {
        foreach (var table in draft.Tables())
        {
            var rows = table.Where(r => r is { NumberCell.Length: > 0, IsHeading: false }).Take(Most + 1).ToList();
            if (rows.Count < 2 || rows.Count > Most || !rows.Select((r, i) => Lost(r.NumberCell.Text) == i).All(isNext => isNext))
            {
                continue;
            }

            for (var i = 0; i < rows.Count; i++)
            {
                var cell = rows[i].NumberCell;
                var at = cell.Length - cell.Text.TrimStart().Length;
                var restored = cell.Edited([new TextEdit(at, 1, TextEditKind.Replace, TextEditReason.LostByte, (char)('①' + i))]);
                foreach (var lost in cell.LostIn(restored))
                {
                    draft.Ledger.Removed(lost, Descriptor);
                }

                draft.Report(Descriptor, rows[i], cell, cell.Text.Trim(), restored.Text.Trim());
                rows[i].NumberCell = restored;
                rows[i].Number = OutlineNumberReader.Read(restored.Text);
            }
        }
    }

    private static int Lost(string cell)
        => cell.Trim() is [var letter] && CompareFold.Of(letter) is >= '@' and <= 'S' and var half ? half - '@' : -1;

    private void Lines(DraftDocument draft)
    {
        var texts = DraftText.OutsideRecords(draft);
        foreach (var edit in CircledNumberRepair.Find(texts.ConvertAll(t => t.Value.Text)))
        {
            Change(draft, texts[edit.Line], [edit.Edit]);
        }
    }

    // The lines of one cell.
    private void Inside(DraftDocument draft, DraftText text)
    {
        var lines = text.Value.Text.Split('\n');
        var starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        }

        var edits =
            CircledNumberRepair.Find(lines).Select(e => e.Edit with { Start = e.Edit.Start + starts[e.Line] }).OrderBy(e => e.Start)
                .ToList();
        if (edits.Count > 0)
        {
            Change(draft, text, edits);
        }
    }

    private void Change(DraftDocument draft, DraftText text, List<TextEdit> edits)
    {
        var at = edits[0].Start;
        TextChange.Apply(draft, text, text.Value.Edited(edits), Descriptor, at, text.Value.Text[at].ToString(),
            edits[0].Replacement.ToString());
    }
}
