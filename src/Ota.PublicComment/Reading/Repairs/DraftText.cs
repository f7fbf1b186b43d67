using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>One text of a draft: where it is kept, what it is, and how to change it.</summary>
internal readonly struct DraftText
{
    private readonly List<TracedText>? _lines;
    private readonly Place _place;

    // Where among those of its place; of a column, its role.
    private readonly int _index;

    private DraftText(RecordDraft? record, Place place, TextRole role, TracedText value, int index = 0, List<TracedText>? lines = null)
    {
        Record = record;
        Role = role;
        Value = value;
        _place = place;
        _index = index;
        _lines = lines;
    }

    internal enum Place : byte
    {
        Line,
        Area,
        Opinion,
        Response,
        Further,
        Other,
        Column,
        End,
    }

    /// <summary>The row it belongs to; null for a line outside the rows.</summary>
    public RecordDraft? Record { get; }

    /// <summary>What the text is as far as spaces and damage care.</summary>
    public TextRole Role { get; }

    /// <summary>The field it becomes; null where it becomes several or none.</summary>
    public TextField? Field => _place switch
    {
        Place.Area => TextField.Area,
        Place.Opinion => TextField.OpinionText,
        _ => null,
    };

    /// <summary>The text.</summary>
    public TracedText Value { get; }

    /// <summary>The texts of a draft in reading order: lines outside the tables first, then row by row.</summary>
    /// <remarks>Each may be changed while they are walked, by <see cref="Set"/> only.</remarks>
    public static Walk All(DraftDocument draft) => new(draft, Place.Line, Place.End);

    /// <summary>The opinions and responses among them.</summary>
    public static Walk Texts(DraftDocument draft) => new(draft, Place.Opinion, Place.Other);

    /// <summary>The responses alone.</summary>
    public static Walk Responses(DraftDocument draft) => new(draft, Place.Response, Place.Other);

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

    /// <summary>The same place with another text.</summary>
    public DraftText With(TracedText value) => new(Record, _place, Role, value, _index, _lines);

    /// <summary>Puts another text in its place in the draft, which forgets what was made of the old ones.</summary>
    public void Set(DraftDocument draft, TracedText value)
    {
        draft.ForgetTexts();
        switch (_place)
        {
            case Place.Line:
                _lines![_index] = value;
                break;
            case Place.Area:
                Record!.Area = value;
                break;
            case Place.Opinion:
                Record!.Opinion.Set(_index, value);
                break;
            case Place.Response:
                Record!.Response.Set(_index, value);
                break;
            case Place.Further:
                Record!.SetFurther(_index, value);
                break;
            case Place.Other:
                Record!.Other[_index] = (Record.Other[_index].Heading, value);
                break;
            case Place.Column:
                Record!.Fields[(ColumnRole)_index] = value;
                break;
        }
    }

    /// <summary>Walks the texts of a draft, one place of a record after the other.</summary>
    internal struct Walk
    {
        private readonly DraftDocument _draft;

        // From the first place of each record to before the end.
        private readonly Place _first;
        private readonly Place _end;
        private RecordDraft? _record;
        private Place _place;
        private int _next;
        private int _nextRecord;

        internal Walk(DraftDocument draft, Place first, Place end) => (_draft, _first, _end) = (draft, first, end);

        public DraftText Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext() => _record is null ? (_first == Place.Line && NextLine()) || NextRecord() : NextText() || NextRecord();

        private bool NextLine()
        {
            var (lines, index) = _next < _draft.Lines.Count ? (_draft.Lines, _next) : (_draft.Notes, _next - _draft.Lines.Count);
            if (index >= lines.Count)
            {
                return false;
            }

            Current = new DraftText(null, Place.Line, TextRole.Other, lines[index], index, lines);
            _next++;
            return true;
        }

        private bool NextRecord()
        {
            while (_nextRecord < _draft.Records.Count)
            {
                _record = _draft.Records[_nextRecord++];
                (_place, _next) = (_first, 0);
                if (NextText())
                {
                    return true;
                }
            }

            return false;
        }

        private bool NextText()
        {
            for (var record = _record!; _place < _end; _place++, _next = 0)
            {
                switch (_place)
                {
                    case Place.Area when _next == 0 && record.Area.Length > 0:
                        return Give(TextRole.Area, record.Area);
                    case Place.Opinion when _next < record.Opinion.Count:
                        return Give(TextRole.Summary, record.Opinion[_next]);
                    case Place.Response when _next < record.Response.Count:
                        return Give(TextRole.Response, record.Response[_next]);
                    case Place.Further when _next < record.FurtherCount:
                        return Give(TextRole.Response, record.Further[_next]);
                    case Place.Other when _next < record.Other.Count:
                        return Give(TextRole.Other, record.Other[_next].Text);
                    case Place.Column when record.Fields.RoleAfter(_next == 0 ? null : (ColumnRole)(_next - 1)) is { } role:
                        Current = new DraftText(record, Place.Column, TextRole.Other, record.Fields[role], (int)role);
                        _next = (int)role + 1;
                        return true;
                }
            }

            return false;
        }

        private bool Give(TextRole role, TracedText text)
        {
            Current = new DraftText(_record, _place, role, text, _next++);
            return true;
        }
    }
}
