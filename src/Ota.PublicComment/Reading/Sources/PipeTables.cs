namespace Ota.PublicComment.Reading.Sources;

/// <summary>Finds the Markdown tables of a text, with or without bars at the ends of their rows; every other line is a paragraph.</summary>
internal sealed class PipeTables
{
    private const int LongestFirstCell = 8;
    private const int MostHeadingLines = 40;
    private const int MostLinesWithoutBar = 12;

    private readonly List<PipeLine> _lines = [];

    // Where the headings over a rule begin; a table begins there whatever stands before.
    private readonly SortedDictionary<int, int> _rules = [];

    public PipeTables(IEnumerable<TextRow> lines)
    {
        var last = 0;
        foreach (var line in lines)
        {
            var text = line.Cells[0].Text;
            if (!text.AsSpan().IsWhiteSpace())
            {
                _lines.Add(new PipeLine(text, line.FirstLine, last > 0 && line.FirstLine > last + 1));
                last = line.FirstLine;
            }
        }
    }

    /// <summary>The lines and tables in order.</summary>
    public IEnumerable<SourceBlock> Blocks()
    {
        FindRules();
        for (var i = 0; i < _lines.Count;)
        {
            var end = Begins(i) ? EndOf(i) : i + 1;
            var rule = _rules.GetValueOrDefault(i, -1);
            var rows = Begins(i) ? PipeRows.Of(_lines, i, end, rule) : null;
            if (rows is not null && IsTable(rows, rule >= 0))
            {
                foreach (var block in Blocks(rows, rule))
                {
                    yield return block;
                }
            }
            else
            {
                for (var line = i; line < end; line++)
                {
                    yield return Paragraph(line);
                }
            }

            i = end;
        }
    }

    // The headings of a rule are the line above it, or as many lines as it takes to have its cells.
    private void FindRules()
    {
        var last = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_lines[i].IsRule)
            {
                continue;
            }

            var first = HeadingsOver(i, last + 1);
            // A rule under every row parts rows, not tables.
            var isGrid = _rules.Count > 0 && first == last + 1 && _lines[i].Cells == _lines[last].Cells;
            if (first < i && !isGrid)
            {
                _rules[first] = i;
            }

            last = i;
        }
    }

    private int HeadingsOver(int rule, int from)
    {
        var bars = 0;
        var nearest = rule;
        for (var i = rule - 1; i >= from && i >= rule - MostHeadingLines; i--)
        {
            var line = _lines[i];
            nearest = nearest == rule && line.HasInnerBar ? i : nearest;
            bars += line.Bars.Count;
            var cells = bars + (_lines[rule - 1].EndsWithBar ? 0 : 1) - (line.StartsWithBar && !line.IsBar ? 1 : 0);
            // A bar alone may close the last cell of the line above.
            if (cells == _lines[rule].Cells && line.HasBar
                && !(line.IsBar && i > from && _lines[i - 1] is { HasBar: true, EndsWithBar: false }))
            {
                return FirstCell(i, from);
            }

            if (cells > _lines[rule].Cells)
            {
                break;
            }
        }

        return nearest;
    }

    // The short lines over a bar that is alone on its line are what the bar closes.
    private int FirstCell(int bar, int from)
    {
        var i = bar;
        while (i > from && _lines[bar].IsBar && !_lines[i - 1].HasBar && IsShort(_lines[i - 1].Text))
        {
            i--;
        }

        return i;
    }

    private static bool IsShort(string text)
        => text.AsSpan().Trim() is { Length: > 0 and <= LongestFirstCell } line && line[^1] is not ('。' or '：' or ':');

    // At a rule's headings, at a bar, at what a bar on the next line closes.
    private bool Begins(int line)
        => _rules.ContainsKey(line) || _lines[line].HasBar
            || (IsShort(_lines[line].Text) && CloserOf(line) is > 0 and var bar && FirstCell(bar, line) == line);

    private int CloserOf(int line)
    {
        for (var i = line + 1; i < _lines.Count && i <= line + LongestFirstCell; i++)
        {
            if (_lines[i].HasBar || !IsShort(_lines[i].Text))
            {
                return _lines[i].IsBar ? i : 0;
            }
        }

        return 0;
    }

    // An area ends where another rule has its headings, or where more lines than a cell has stand without a bar.
    private int EndOf(int first)
    {
        var rule = _rules.GetValueOrDefault(first, first);
        var end = first + 1;
        for (var i = first + 1; i < _lines.Count && i - end < MostLinesWithoutBar && (i <= rule || !_rules.ContainsKey(i)); i++)
        {
            end = _lines[i].HasBar || _lines[i].IsRule ? i + 1 : end;
        }

        // What stands behind a bar alone is its cell, where no bar closes the row.
        var isOpen =
            end < _lines.Count && _lines[end - 1].IsBar && !_rules.ContainsKey(end)
                && Enumerable.Range(first, end - first).Any(i => _lines[i].HasInnerBar);
        return isOpen ? end + 1 : Math.Max(end, rule + 1);
    }

    // Bars in prose are a menu, a date: without a rule it takes two rows of three cells, one under the other, or of two that bars enclose
    // or that are most of the text.
    private bool IsTable(List<PipeRow> rows, bool hasRule)
    {
        var whole = rows.FindAll(r => r.Cells > 1);
        return hasRule ? whole.Count > 0
            : Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Any(i => rows[i].Cells > 1 && rows[i].Cells == rows[i - 1].Cells)
                && (whole.Max(r => r.Cells) > 2 || whole.TrueForAll(r => r.Opens) || whole.Count * 2 >= _lines.Count);
    }

    // A line of no row stays a row of one cell between rows: nobody but the recognition can tell a heading from a torn cell.
    private IEnumerable<SourceBlock> Blocks(List<PipeRow> rows, int rule)
    {
        var start = rows.FindIndex(r => r.Cells > 1);
        var stop = rows.FindLastIndex(r => r.Cells > 1) + 1;
        stop -= stop - 1 > start && IsMenu(rows[stop - 1])
            && rows.GetRange(start, stop - 1 - start).TrueForAll(r => r.Cells < 2 || _lines[r.First].StartsWithBar) ? 1 : 0;
        for (var i = rows[0].First; i < rows[start].First; i++)
        {
            if (!_lines[i].IsSyntax)
            {
                yield return Paragraph(i);
            }
        }

        var table = new List<SourceRow>();
        foreach (var row in rows.Take(stop).Skip(start).Where(r => r.Cells > 0 || !_lines[r.First].IsSyntax))
        {
            var cells = row.Cells > 0 ? row.Cut(_lines) : [Cell(row.First)];
            table.Add(
                new SourceRow { Cells = ValueList.Create<SourceCell>(cells), FollowsBreak = _lines[row.First].FollowsBreak,
                    IsHeader = row.First < rule });
        }

        yield return new SourceTable { Rows = table.ToValueList() };
        for (var i = rows[stop - 1].End; i < rows[^1].End; i++)
        {
            if (!_lines[i].IsSyntax)
            {
                yield return Paragraph(i);
            }
        }
    }

    // サイトマップ | お問い合わせ | 個人情報: words on one line that no bar encloses, under rows that bars enclose.
    private bool IsMenu(PipeRow row)
    {
        var line = _lines[row.First];
        return row.End == row.First + 1 && !line.StartsWithBar && !line.EndsWithBar && !line.Text.Contains('。')
            && !(line.Text.AsSpan().TrimStart() is [var first, ..] && char.IsDigit(first));
    }

    private SourceParagraph Paragraph(int line) => new() { Text = Cell(line), FollowsBreak = _lines[line].FollowsBreak };

    private SourceCell Cell(int line) => new() { Text = _lines[line].Text, Line = _lines[line].Number, Column = 1 };
}
