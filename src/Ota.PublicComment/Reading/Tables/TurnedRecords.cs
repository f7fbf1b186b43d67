using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Reads the records of one table whose cells are labels and values in turn.</summary>
internal sealed class TurnedRecords(HeadingMatcher headings, int number)
{
    // Facts of a consultation (募集期間, 提出された意見 | 5件) are no texts; 反対です。 is one.
    private const int ShortestText = 12;
    private const int LongestNumberLine = 20;
    private const int LongestLine = 80;

    private readonly List<Record> _records = [];
    private Record? _open;

    /// <summary>What was read.</summary>
    /// <param name="Rows">For each record a row of labels and one of values.</param>
    /// <param name="TakesLine">Whether the line over the table is the number of its record.</param>
    internal sealed record Turned(ValueList<SourceRow> Rows, bool TakesLine);

    private sealed class Record
    {
        // 第1章 施設に関すること: a line between the records.
        public SourceCell? Line { get; init; }

        public SourceCell? Number { get; set; }

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

        var word = text.Remove(number.Start, number.Length).Trim(" 　()（）[]［］【】〔〕■◆●◇○・.．:：".ToCharArray());
        return word.Length == 0 || (LabelWord.Read(text, 0, text.Length, headings) is { Number: not null, Count: null } label
            && label.Reading.Role is ColumnRole.Opinion or ColumnRole.Number);
    }

    /// <summary>The records of a table; null where it is none of these tables.</summary>
    public Turned? Read(SourceTable table, SourceCell? over)
    {
        _open = over is { } line ? new Record { Number = line } : null;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (!Take(table.Rows[i].Cells, i + 1))
            {
                return null;
            }
        }

        Close();
        if (!_records.TrueForAll(IsWhole) || !_records.Exists(HoldsText))
        {
            return null;
        }

        var isNumbered = _records.Exists(r => r.Number is not null);
        var rows = _records.SelectMany(r => r.Line is { } between ? [new SourceRow { Cells = [between] }] : Rows(r, isNumbered)).ToValueList();
        return new Turned(rows, over is { } taken && _records[0].Number == taken);
    }

    private static SourceRow[] Rows(Record record, bool isNumbered)
    {
        var numbers = new SourceCell { Gives = ColumnRole.Number };
        return
        [
            new SourceRow { Cells = isNumbered ? [numbers, .. record.Labels] : [.. record.Labels], IsHeader = true },
            new SourceRow { Cells = isNumbered ? [record.Number ?? default, .. record.Values] : [.. record.Values] },
        ];
    }

    private bool Take(ValueList<SourceCell> cells, int row)
    {
        // A line over both columns, or a cell that spans the record, is its number.
        var first = 0;
        if (cells.Count == 1 || (cells.Count % 2 == 1 && cells[0].ExtraRows > 0))
        {
            if (!IsNumber(cells[0], headings))
            {
                return cells.Count == 1 && TakeLine(cells[0], row);
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
            || LabelWord.Read(value.Text, 0, value.Text.Length, headings) is { IsKnown: true, Number: null })
        {
            return false;
        }

        if (_open is not null && word.IsKnown && _open.Words.Exists(w => w.Word == word.Word || w.Reading.Role == word.Reading.Role && IsText(word)))
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
            // 回答1 repeats the number of 意見1.
            label = label with { Text = label.Text + number.Value.Text };
        }

        _open.Labels.Add(Printed(label, row, column));
        _open.Words.Add(word);
        _open.Values.Add(Printed(value, row, column + 1));
        return true;
    }

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
        => record.Line is not null || record.Words.Exists(w => w.Reading.Role == ColumnRole.Opinion) && record.Words.Exists(w => w.Reading.Role == ColumnRole.Response);

    private static bool HoldsText(Record record)
        => record.Words.Zip(record.Values).Any(f => IsText(f.First) && (f.Second.Text.Length >= ShortestText || f.Second.Text.Contains('。')));

    private SourceCell Printed(SourceCell cell, int row, int column)
        => cell with { ExtraColumns = 0, ExtraRows = 0, Printed = new CellAddress(number, row, column) };
}
