using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts ① ② ③ back where a lost byte left @ A B at the head of lines.</summary>
internal sealed class CircledNumbers : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.CircledNumberRestored;

    public void Apply(DraftDocument draft)
    {
        Lines(draft);
        foreach (var text in DraftText.All(draft).Where(t => t.Record is not null && t.Value.Text.AsSpan().ContainsAny("@A")))
        {
            Inside(draft, text);
        }
    }

    private void Lines(DraftDocument draft)
    {
        var texts = DraftText.All(draft).TakeWhile(t => t.Record is null).ToList();
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

        var edits = CircledNumberRepair.Find(lines).Select(e => e.Edit with { Start = e.Edit.Start + starts[e.Line] }).OrderBy(e => e.Start).ToList();
        if (edits.Count > 0)
        {
            Change(draft, text, edits);
        }
    }

    private void Change(DraftDocument draft, DraftText text, List<TextEdit> edits)
    {
        var at = edits[0].Start;
        TextChange.Apply(draft, text, text.Value.Edited(edits), Descriptor, at, text.Value.Text[at].ToString(), edits[0].Replacement.ToString());
    }
}
