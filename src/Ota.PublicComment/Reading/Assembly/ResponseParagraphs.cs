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
    public ValueList<Paragraph> Read(IReadOnlyList<TracedText> pieces)
    {
        if (pieces.Count == 0)
        {
            return [];
        }

        var text = TracedText.JoinAll("\n", pieces);
        var reading = ParagraphReader.Read(text.Text, draft.References);
        foreach (var (start, end) in reading.Labels)
        {
            draft.Ledger.Structure(text.Slice(start, end - start).Trim(), id);
        }

        var insertions = repairs.Includes(Catalogue.GluedMarkers.Code) ? reading.Insertions : [];
        var paragraphs = new List<Paragraph>(reading.Paragraphs.Count);
        var next = 0;
        foreach (var run in reading.Paragraphs)
        {
            List<TextEdit>? edits = null;
            for (; next < insertions.Count && insertions[next].Start < run.End; next++)
            {
                if (insertions[next].Start > run.Start)
                {
                    (edits ??= []).Add(insertions[next] with { Start = insertions[next].Start - run.Start });
                }
            }

            var slice = text.Slice(run.Start, run.End - run.Start);
            var paragraph = edits is null ? slice : slice.Edited(edits);
            draft.Ledger.Text(paragraph, id, TextField.Paragraph, paragraphs.Count);
            paragraphs.Add(new Paragraph { Text = paragraph.Text, Kind = Kind(run.Form) });
        }

        if (insertions.Count > 0)
        {
            Tell(text, insertions);
        }

        return paragraphs.ToValueList();
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
