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

    private bool IsPiece { get; init; }

    private bool IsFurther { get; init; }

    private ColumnRole? Column { get; init; }

    private int Index { get; init; }

    /// <summary>The texts of a draft in reading order: lines outside the tables first, then row by row.</summary>
    /// <remarks>Each may be changed while they are walked, by <see cref="Set"/> only.</remarks>
    public static Walk All(DraftDocument draft) => new(draft);

    /// <summary>Those of them that belong to no row.</summary>
    public static List<DraftText> OutsideRecords(DraftDocument draft)
    {
        var texts = new List<DraftText>();
        foreach (var text in All(draft))
        {
            if (text.Record is not null)
            {
                break;
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>Puts another text in its place.</summary>
    public void Set(TracedText value)
    {
        if (List is not null)
        {
            List[Index] = value;
        }
        else if (IsPiece)
        {
            (Role == TextRole.Response ? Record!.Response : Record!.Opinion).Set(Index, value);
        }
        else if (IsFurther)
        {
            Record!.SetFurther(Index, value);
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

    /// <summary>Walks the texts of a draft, a record's at a time.</summary>
    internal struct Walk(DraftDocument draft)
    {
        // A record has few texts: they are collected again and again in one list.
        private readonly List<DraftText> _texts = [];
        private int _at = -1;
        private int _record = -1;

        public readonly DraftText Current => _texts[_at];

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_record < 0)
            {
                Add(null, TextRole.Other, null, draft.Lines);
                Add(null, TextRole.Other, null, draft.Notes);
                _record = 0;
            }

            for (_at++; _at >= _texts.Count && _record < draft.Records.Count; _at = 0)
            {
                _texts.Clear();
                AddRecord(draft.Records[_record++]);
            }

            return _at < _texts.Count;
        }

        private readonly void AddRecord(RecordDraft record)
        {
            if (record.Area.Length > 0)
            {
                _texts.Add(new DraftText(record, TextRole.Area, TextField.Area, record.Area));
            }

            Add(record, TextRole.Summary, TextField.OpinionText, record.Opinion);
            Add(record, TextRole.Response, null, record.Response);
            for (var i = 0; i < record.Further.Count; i++)
            {
                _texts.Add(new DraftText(record, TextRole.Response, null, record.Further[i]) { IsFurther = true, Index = i });
            }

            for (var i = 0; i < record.Other.Count; i++)
            {
                _texts.Add(new DraftText(record, TextRole.Other, null, record.Other[i].Text) { Index = i });
            }

            for (var role = record.Fields.RoleAfter(null); role is not null; role = record.Fields.RoleAfter(role))
            {
                _texts.Add(new DraftText(record, TextRole.Other, null, record.Fields[role.Value]) { Column = role });
            }
        }

        private readonly void Add(RecordDraft record, TextRole role, TextField? field, Pieces pieces)
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                _texts.Add(new DraftText(record, role, field, pieces[i]) { IsPiece = true, Index = i });
            }
        }

        private readonly void Add(RecordDraft? record, TextRole role, TextField? field, List<TracedText> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                _texts.Add(new DraftText(record, role, field, list[i]) { List = list, Index = i });
            }
        }
    }
}
