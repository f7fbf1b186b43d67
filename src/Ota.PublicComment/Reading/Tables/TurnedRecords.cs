using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Reads the records of one table whose cells are labels and values in turn.</summary>
internal sealed class TurnedRecords(HeadingMatcher headings, int number)
{
    // Facts of a consultation (募集期間, 提出された意見 | 5件) are no texts; 反対です。 is one.
    private const int MostOthers = 64;
    private const int ShortestText = 12;
    private const int LongestNumberLine = 20;
    private const int LongestLine = 80;
    private const int FewestBehindOthers = 2;

    private readonly List<Record> _records = [];
    private readonly List<SourceRow> _before = [];
    private Record? _open;

    // How many rows over the first record only say that labels and values stand below.
    private int _skipped;

    /// <summary>What was read.</summary>
    /// <param name="Rows">For each record a row of labels and one of values.</param>
    /// <param name="TakesLine">Whether the line over the table is the number of its record.</param>
    internal sealed record Turned(ValueList<SourceRow> Rows, bool TakesLine);

    private sealed class Record
    {
        // 第1章 施設に関すること: a line between the records.
        public SourceCell? Line { get; init; }

        public SourceCell? Number { get; set; }

        public SourceCell? Place { get; set; }

        public List<SourceCell> Labels { get; } = [];

        public List<LabelWord> Words { get; } = [];

        public List<SourceCell> Values { get; } = [];
    }

    /// <summary>Whether a line is the number of an opinion and nothing else: 意見1, 【No.3】, （4）.</summary>
    public static bool IsNumber(SourceCell line, HeadingMatcher headings)
    {
        var text = line.Text.Trim();
        if (text.Length is 0 or > LongestNumberLine || LabelWord.NumberIn(text) is not { } number)
        {
            return false;
        }

        var word = BracketSet.Label.Trim(text.Remove(number.Start, number.Length), " 　■◆●◇○・.．:：");
        return word.Length == 0 || (LabelWord.Read(text, 0, text.Length, headings) is { Number: not null, Count: null } label
            && label.Reading.Role is ColumnRole.Opinion or ColumnRole.Number);
    }

    /// <summary>The records of a table; null where it is none of these tables.</summary>
    public Turned? Read(SourceTable table, SourceCell? over)
    {
        // 項目 | 内容 over 意見 | … and 考え方 | …: it only says that labels and values stand below.
        _skipped = table.Rows is [{ Cells: [var left, var right] }, _, _, ..] && FactRows.IsHeading(left.Text)
            && FactRows.IsHeading(right.Text)
            ? 1 : 0;
        return ReadFrom(0, table, over) ?? (FirstRecord(table.Rows) is > 0 and var first ? ReadFrom(first, table, null) : null);
    }

    private Turned? ReadFrom(int first, SourceTable table, SourceCell? over)
    {
        _records.Clear();
        _before.Clear();
        _open = over is { } line ? new Record { Number = line } : null;
        for (var i = first == 0 ? _skipped : 0; i < table.Rows.Count; i++)
        {
            if (i < first)
            {
                _before.Add(table.Rows[i]);
            }
            else if (!Take(table.Rows[i].Cells, i + 1))
            {
                return null;
            }
        }

        Close();
        if (!_records.TrueForAll(IsWhole) || !_records.Exists(HoldsText)
            || (first > 0 && _records.Count(r => r.Line is null) < FewestBehindOthers))
        {
            return null;
        }

        var isNumbered = _records.Exists(r => r.Number is not null);
        var rows = _records.SelectMany(r => r.Line is { } between ? [new SourceRow { Cells = [between] }] : Rows(r, isNumbered)).ToList();
        if (isNumbered && _records[0].Line is null && TakeHeading(table.Rows, first) is var (numbers, texts))
        {
            // 番号 | 意見と市の考え方 over （意見） and （市の考え方）: the first heads the numbers, the second says what the labels say.
            rows[0] =
                rows[0] with { Cells =
                    [numbers with { Gives = ColumnRole.Number }, .. rows[0].Cells.Skip(1), texts with { Gives = ColumnRole.Other }] };
            rows[1] = rows[1] with { Cells = [.. rows[1].Cells, default] };
        }

        if (first == 0 && _skipped > 0 && _records[0].Line is null)
        {
            var heads = table.Rows[0].Cells.Select((c, k) => Printed(c, 1, k + 1) with { Gives = ColumnRole.Other });
            rows[0] = rows[0] with { Cells = [.. rows[0].Cells, .. heads] };
            rows[1] = rows[1] with { Cells = [.. rows[1].Cells, .. table.Rows[0].Cells.Select(static _ => default(SourceCell))] };
        }

        return new Turned([.. _before, .. rows], over is { } taken && _records[0].Number == taken);
    }

    private (SourceCell Numbers, SourceCell Texts)? TakeHeading(ValueList<SourceRow> rows, int first)
    {
        if (first == 0 || rows[first - 1].Cells is not [var numbers, var texts]
            || LabelWord.Read(numbers.Text, 0, numbers.Text.Length, headings).Reading.Role != ColumnRole.Number)
        {
            return null;
        }

        _before.RemoveAt(first - 1);
        return (Printed(numbers, first, 1), Printed(texts, first, 2));
    }

    // In a text whose columns are parted by tabs, title and period stand in rows over the records; so do the headings of what was opened.
    private int FirstRecord(ValueList<SourceRow> rows)
    {
        // Places repeat from row to row: what heads no record in one row heads none in another.
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Cells;
            var at = cells.Count % 2 == 1 && cells.Count > 1 ? 1 : 0;
            if (cells.Count <= 1 || others.Contains(cells[at].Text))
            {
                continue;
            }

            if (LabelWord.Read(cells[at].Text, 0, cells[at].Text.Length, headings) is not { IsKnown: true } word
                || word.Reading.Role is not (ColumnRole.Opinion or ColumnRole.Number))
            {
                if (others.Count < MostOthers)
                {
                    others.Add(cells[at].Text);
                }

                continue;
            }

            if (LabelWord.Read(cells[at + 1].Text, 0, cells[at + 1].Text.Length, headings) is not { IsKnown: true, Number: null })
            {
                return i > 0 && rows[i - 1].Cells is [var line] && IsNumber(line, headings) ? i - 1 : i;
            }
        }

        return 0;
    }

    private static SourceRow[] Rows(Record record, bool isNumbered)
    {
        var (labels, values) = (new List<SourceCell>(), new List<SourceCell>());
        if (isNumbered)
        {
            labels.Add(new SourceCell { Gives = ColumnRole.Number });
            values.Add(record.Number ?? default);
        }

        if (record.Place is { } place)
        {
            labels.Add(new SourceCell { Gives = ColumnRole.Area });
            values.Add(place);
        }

        return
        [
            new SourceRow { Cells = [.. labels, .. record.Labels], IsHeader = true },
            new SourceRow { Cells = [.. values, .. record.Values] },
        ];
    }

    private bool Take(ValueList<SourceCell> cells, int row)
    {
        // A line over both columns, or a cell that spans the record, is its number; where cells cannot be merged, the one under it is
        // blank.
        var first = 0;
        if (cells.Count % 2 == 1 && cells.Count > 1 && _open is { Labels.Count: > 0 } && cells[0].Text.AsSpan().IsWhiteSpace())
        {
            first = 1;
        }
        else if (cells.Count == 1 || (cells.Count % 2 == 1 && (cells[0].ExtraRows > 0 || IsNumber(cells[0], headings))))
        {
            if (!IsNumber(cells[0], headings))
            {
                return cells.Count == 1 && (TakeNumberedLine(cells[0], row) || TakeLine(cells[0], row));
            }

            Begin().Number = Printed(cells[0], row, 1);
            first = 1;
        }

        if ((cells.Count - first) % 2 != 0)
        {
            return false;
        }

        for (var i = first; i < cells.Count; i += 2)
        {
            if (cells[i].Text.AsSpan().IsWhiteSpace() && cells[i + 1].Text.AsSpan().IsWhiteSpace())
            {
                continue;
            }

            if (!Add(cells[i], cells[i + 1], row, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(SourceCell label, SourceCell value, int row, int column)
    {
        var word = LabelWord.Read(label.Text, 0, label.Text.Length, headings);
        if (label.ExtraRows > 0 || value.ExtraRows > 0 || !(word.IsKnown || OrdinaryHeadings.Are(HeadingFold.Of(label.Text)))
            || (word.Reading.Role != ColumnRole.Disposition
                && LabelWord.Read(value.Text, 0, value.Text.Length, headings) is { IsKnown: true, Number: null }))
        {
            return false;
        }

        if (_open is not null && word.IsKnown
            && (_open.Words.Exists(w => w.Word == word.Word)
                || (_open.Words.Exists(w => w.Reading.Role == word.Reading.Role && IsText(word)) && !EndsRecord(_open, word))))
        {
            Close();
        }

        _open ??= new Record();
        (label, var number) = Split(label, word);
        if (number is { } own && word.Reading.Role == ColumnRole.Opinion && _open.Number is null)
        {
            _open.Number = Printed(own, row, column);
        }
        else if (number is not null)
        {
            // 回答1 repeats the number of 意見1 and heads answers; 回答2 beside it heads something that is to be told.
            var isOwn = word.Reading.IsOfText && _open.Number is { } opened && opened.Text.Trim() == number.Value.Text.Trim();
            label = label with { Text = label.Text + number.Value.Text, Gives = isOwn ? word.Reading.Role : label.Gives };
        }

        _open.Labels.Add(Printed(label, row, column));
        _open.Words.Add(word);
        _open.Values.Add(Printed(value, row, column + 1));
        return true;
    }

    // 対応 | B behind the answer: another word for it, and no text.
    private static bool EndsRecord(Record record, LabelWord word)
        => word.Reading.Role == ColumnRole.Response && record.Words[^1].Reading.Role == ColumnRole.Response
            && record.Words.Exists(w => w.Reading.Role == ColumnRole.Opinion);

    // 意見1 is the heading 意見 and the number 1. A number inside the word (意見1の概要) stays there.
    private static (SourceCell Label, SourceCell? Number) Split(SourceCell label, LabelWord word)
    {
        var text = label.Text;
        if (word.Number is not { } number || number.Start == 0 || text.AsSpan(number.End).Trim().Length > 0
            || label.Gaps.Count > 0 || text.Contains('\n'))
        {
            return (label, null);
        }

        return (label with { Text = text[..number.Start] },
            label with { Text = text[number.Start..], Column = label.Column > 0 ? label.Column + number.Start : 0 });
    }

    // 意見1　第1章 計画の目的: the number of the record and the place it is about. 1 交通 is a chapter.
    private bool TakeNumberedLine(SourceCell cell, int row)
    {
        var text = cell.Text;
        var end = text.AsSpan().IndexOfAny(' ', '\u3000');
        if (end <= 0 || text.Length > LongestLine || cell.Gaps.Count > 0 || text.AsSpan().IndexOfAny('\n', '。') >= 0
            || !text[..end].Any(char.IsLetter) || !IsNumber(cell with { Text = text[..end] }, headings))
        {
            return false;
        }

        var record = Begin();
        record.Number = Printed(cell with { Text = text[..end] }, row, 1);
        record.Place = Printed(cell with { Text = text[(end + 1)..].Trim(), Column = cell.Column > 0 ? cell.Column + end + 1 : 0 }, row, 1);
        return true;
    }

    private bool TakeLine(SourceCell cell, int row)
    {
        if (cell.Text.AsSpan().IsWhiteSpace())
        {
            return true;
        }

        Close();
        _records.Add(new Record { Line = cell with { Printed = new CellAddress(number, row, 1) } });
        return cell.Text.Length <= LongestLine && !cell.Text.Contains('。');
    }

    private Record Begin()
    {
        if (_open is { Labels.Count: > 0 })
        {
            Close();
        }

        return _open ??= new Record();
    }

    private void Close()
    {
        if (_open is { Labels.Count: > 0 })
        {
            _records.Add(_open);
        }

        _open = null;
    }

    private static bool IsText(LabelWord word) => word.Reading.Role is ColumnRole.Opinion or ColumnRole.Response;

    private static bool IsWhole(Record record)
        => record.Line is not null
            || record.Words.Exists(w => w.Reading.Role == ColumnRole.Opinion)
                && record.Words.Exists(w => w.Reading.Role == ColumnRole.Response);

    private static bool HoldsText(Record record)
        => record.Words.Zip(record.Values)
            .Any(f => IsText(f.First) && (f.Second.Text.Length >= ShortestText || f.Second.Text.Contains('。')));

    private SourceCell Printed(SourceCell cell, int row, int column)
        => cell with { ExtraColumns = 0, ExtraRows = 0, Printed = new CellAddress(number, row, column) };
}
