using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Cuts the text of a response into paragraphs, sets apart what is glued in references, and books it all.</summary>
internal sealed class ResponseParagraphs(DraftDocument draft, RepairSelection repairs)
{
    private readonly ParagraphReading _reading = new();
    private readonly bool _partsGlued = repairs.Includes(Catalogue.GluedMarkers.Code);

    /// <summary>The paragraphs of a text, booked.</summary>
    /// <param name="record">Its row.</param>
    /// <param name="id">The response it is of.</param>
    /// <param name="text">The text.</param>
    public ValueList<Paragraph> Read(RecordDraft record, string id, TracedText text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        ParagraphReader.Read(text.Text, draft.References, _reading);
        for (var i = 0; i < _reading.Labels.Count; i++)
        {
            var (start, end) = _reading.Labels[i];
            draft.Ledger.Structure(text, WhiteEnds.Trimmed(text.Text, start, end), id);
        }

        var insertions = _partsGlued ? _reading.Insertions : [];
        var paragraphs = new Paragraph[_reading.Paragraphs.Count];
        var next = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var run = _reading.Paragraphs[i];
            List<TextEdit>? edits = null;
            for (; next < insertions.Count && insertions[next].Start < run.End; next++)
            {
                if (insertions[next].Start > run.Start)
                {
                    (edits ??= []).Add(insertions[next] with { Start = insertions[next].Start - run.Start });
                }
            }

            var booked = Book(id, text, TextSpan.FromBounds(run.Start, run.End), edits, i);
            paragraphs[i] = new Paragraph { Text = booked, Kind = Kind(run.Form) };
        }

        if (insertions.Count > 0)
        {
            Tell(record, text, insertions);
        }

        return new ValueList<Paragraph>(paragraphs);
    }

    private string Book(string id, TracedText text, TextSpan part, List<TextEdit>? edits, int paragraph)
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

    private void Tell(RecordDraft record, TracedText text, IReadOnlyList<TextEdit> insertions)
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
