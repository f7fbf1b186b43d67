using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>One text of a draft: where it is kept, what it is, and how to change it.</summary>
/// <param name="Record">The row it belongs to; null for a line outside the rows.</param>
/// <param name="Role">What the text is as far as spaces and damage care.</param>
/// <param name="Field">The field it becomes; null where it becomes several or none.</param>
/// <param name="Value">The text.</param>
internal readonly record struct DraftText(RecordDraft? Record, TextRole Role, TextField? Field, TracedText Value)
{
    private List<TracedText>? List { get; init; }

    private ColumnRole? Column { get; init; }

    private int Index { get; init; }

    /// <summary>The texts of a draft in reading order: lines outside the tables first, then row by row.</summary>
    /// <remarks>Each may be changed while they are walked, by <see cref="Set"/> only.</remarks>
    public static IEnumerable<DraftText> All(DraftDocument draft)
    {
        var texts = new List<DraftText>();
        Add(texts, null, TextRole.Other, null, draft.Lines);
        Add(texts, null, TextRole.Other, null, draft.Notes);
        foreach (var text in texts)
        {
            yield return text;
        }

        foreach (var record in draft.Records)
        {
            texts.Clear();
            AddRecord(texts, record);
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }

    /// <summary>Puts another text in its place.</summary>
    public void Set(TracedText value)
    {
        if (List is not null)
        {
            List[Index] = value;
        }
        else if (Column is { } column)
        {
            Record!.Fields[column] = value;
        }
        else if (Field == TextField.Area)
        {
            Record!.Area = value;
        }
        else
        {
            Record!.Other[Index] = (Record.Other[Index].Heading, value);
        }
    }

    private static void AddRecord(List<DraftText> texts, RecordDraft record)
    {
        if (record.Area.Length > 0)
        {
            texts.Add(new DraftText(record, TextRole.Area, TextField.Area, record.Area));
        }

        Add(texts, record, TextRole.Summary, TextField.OpinionText, record.Opinion);
        Add(texts, record, TextRole.Response, null, record.Response);
        Add(texts, record, TextRole.Response, null, record.Further);
        for (var i = 0; i < record.Other.Count; i++)
        {
            texts.Add(new DraftText(record, TextRole.Other, null, record.Other[i].Text) { Index = i });
        }

        if (record.Fields.Count == 0)
        {
            return;
        }

        foreach (var role in record.Fields.Keys.Order())
        {
            texts.Add(new DraftText(record, TextRole.Other, null, record.Fields[role]) { Column = role });
        }
    }

    private static void Add(List<DraftText> texts, RecordDraft? record, TextRole role, TextField? field, List<TracedText> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            texts.Add(new DraftText(record, role, field, list[i]) { List = list, Index = i });
        }
    }
}
