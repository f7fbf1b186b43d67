using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Keeps the lines that became no other part of the document, in reading order: notes, and corrections apart.</summary>
internal static class NoteAssembler
{
    /// <summary>The notes and the corrections; their ids run on.</summary>
    public static (ValueList<Note> Notes, ValueList<Note> Errata) Assemble(DraftDocument draft, RecognisedTitle title,
        ConsultationsReading consultations)
    {
        var notes = new List<Note>();
        var errata = new List<Note>();
        var block = new ErrataBlock();
        var texts =
            draft.Lines.Where((_, i) => !title.Lines.Contains(i)).Concat(draft.Notes).Concat(draft.UnreadLines).Where(t => !t.IsBlank);
        foreach (var text in InReadingOrder(texts))
        {
            var note = Make(draft, text, notes.Count + errata.Count + 1);
            Book(draft, text, note.Id, consultations.Held.GetValueOrDefault(text));
            (block.Consumes(text.Text, draft.LineForms.GetValueOrDefault(text)) ? errata : notes).Add(note);
        }

        return (notes.ToValueList(), errata.ToValueList());
    }

    // A line of which a repair replaced every character (⾒⽅) has no source of its own: it stands where it stood, after the line before it.
    private static IEnumerable<TracedText> InReadingOrder(IEnumerable<TracedText> texts)
    {
        var cell = 0;
        return texts.Select(t => (Text: t, Cell: cell = t.Runs.Length > 0 ? t.Runs[0].Cell
            : cell)).ToList().OrderBy(t => t.Cell).Select(t => t.Text);
    }

    private static Note Make(DraftDocument draft, TracedText text, int ordinal)
    {
        var location = draft.Ledger.Locate(text);
        return new Note
        {
            Id = OrdinalId.Of('n', ordinal),
            Text = text.Text,
            Source = new SourcePlace
            {
                File = draft.File,
                Page = location.Page,
                Sheet = location.Sheet,
                Cell = location.Address,
                Table = location.Cell?.Table,
                Row = location.Cell?.Row,
                Lines = location.Line is { } line ? new NumberRange(line, line) : null,
            },
        };
    }

    // A run that is the text of a consultation leads to that; the note around it keeps its words.
    private static void Book(DraftDocument draft, TracedText text, string id, List<ConsumedSpan>? held)
    {
        var at = 0;
        foreach (var taken in held ?? [])
        {
            draft.Ledger.Text(text.Slice(at, taken.Span.Start - at), id, TextField.Note, at: at);
            at = taken.Span.End;
        }

        draft.Ledger.Text(text.Slice(at, text.Length - at), id, TextField.Note, at: at);
    }
}
