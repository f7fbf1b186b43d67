using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Cuts the text of a response into paragraphs, sets apart what is glued in references, and books it all.</summary>
internal sealed class ResponseParagraphs(DraftDocument draft, RecordDraft record, string id, RepairSelection repairs)
{
    public ValueList<Paragraph> Read(TracedText text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var reading = ParagraphReader.Read(text.Text, draft.References);
        foreach (var (start, end) in reading.Labels)
        {
            draft.Ledger.Structure(text, WhiteEnds.Trimmed(text.Text, start, end), id);
        }

        var insertions = repairs.Includes(Catalogue.GluedMarkers.Code) ? reading.Insertions : [];
        var paragraphs = new Paragraph[reading.Paragraphs.Count];
        var next = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var run = reading.Paragraphs[i];
            List<TextEdit>? edits = null;
            for (; next < insertions.Count && insertions[next].Start < run.End; next++)
            {
                if (insertions[next].Start > run.Start)
                {
                    (edits ??= []).Add(insertions[next] with { Start = insertions[next].Start - run.Start });
                }
            }

            paragraphs[i] = new Paragraph { Text = Book(text, TextSpan.FromBounds(run.Start, run.End), edits, i), Kind = Kind(run.Form) };
        }

        if (insertions.Count > 0)
        {
            Tell(text, insertions);
        }

        return new ValueList<Paragraph>(paragraphs);
    }

    private string Book(TracedText text, TextSpan part, List<TextEdit>? edits, int paragraph)
    {
        if (edits is null)
        {
            draft.Ledger.Text(text, part, id, TextField.Paragraph, paragraph);
            return part.Length == text.Length ? text.Text : text.Text.Substring(part.Start, part.Length);
        }

        var edited = text.Slice(part).Edited(edits);
        draft.Ledger.Text(edited, id, TextField.Paragraph, paragraph);
        return edited.Text;
    }

    private void Tell(TracedText text, IReadOnlyList<TextEdit> insertions)
    {
        var at = insertions[0].Start;
        draft.Report(
            Catalogue.GluedMarkers,
            record,
            text.Slice(at, Math.Min(1, text.Length - at)),
            insertions.Count.ToString(CultureInfo.InvariantCulture),
            TextChange.Around(text.Text, at),
            TextChange.Around(text.Text.Insert(at, " "), at));
    }

    private static ParagraphKind Kind(ParagraphForm form) => form switch
    {
        ParagraphForm.Heading => ParagraphKind.Heading,
        ParagraphForm.Quote => ParagraphKind.Quote,
        ParagraphForm.References => ParagraphKind.References,
        ParagraphForm.Revision => ParagraphKind.Revision,
        _ => ParagraphKind.Body,
    };
}
