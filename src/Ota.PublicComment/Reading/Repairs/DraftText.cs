using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Tracing;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>One text of a draft: where it is kept, what it is, and how to change it.</summary>
/// <param name="Record">The row it belongs to; null for a line outside the rows.</param>
/// <param name="Role">What the text is as far as spaces and damage care.</param>
/// <param name="Field">The field it becomes; null where it becomes several or none.</param>
/// <param name="Value">The text.</param>
/// <param name="Set">Puts another text in its place.</param>
internal readonly record struct DraftText(RecordDraft? Record, TextRole Role, TextField? Field, TracedText Value, Action<TracedText> Set)
{
    /// <summary>The texts of a draft in reading order: lines outside the tables first, then row by row.</summary>
    public static IEnumerable<DraftText> All(DraftDocument draft)
    {
        foreach (var text in Lines(draft.Lines).Concat(Lines(draft.Notes)))
        {
            yield return text;
        }

        foreach (var record in draft.Records)
        {
            foreach (var text in OfRecord(record))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<DraftText> Lines(List<TracedText> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var at = i;
            yield return new DraftText(null, TextRole.Other, null, lines[i], t => lines[at] = t);
        }
    }

    private static IEnumerable<DraftText> OfRecord(RecordDraft record)
    {
        if (record.Area.Length > 0)
        {
            yield return new DraftText(record, TextRole.Area, TextField.Area, record.Area, t => record.Area = t);
        }

        for (var i = 0; i < record.Opinion.Count; i++)
        {
            var at = i;
            yield return new DraftText(record, TextRole.Summary, TextField.OpinionText, record.Opinion[i], t => record.Opinion[at] = t);
        }

        for (var i = 0; i < record.Response.Count; i++)
        {
            var at = i;
            yield return new DraftText(record, TextRole.Response, null, record.Response[i], t => record.Response[at] = t);
        }

        for (var i = 0; i < record.Other.Count; i++)
        {
            var at = i;
            yield return new DraftText(record, TextRole.Other, null, record.Other[i].Text, t => record.Other[at] = (record.Other[at].Heading, t));
        }

        foreach (var role in record.Fields.Keys.Order().ToList())
        {
            yield return new DraftText(record, TextRole.Other, null, record.Fields[role], t => record.Fields[role] = t);
        }
    }
}
