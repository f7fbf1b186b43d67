using System.Buffers;
using System.Text;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// A table printed with white space between its columns, as <c>pdftotext -layout</c> and typists make it. It is read only where
/// everything agrees: headings with a number, an opinion and an answer; on each page gaps that no line crosses; numbers that count, each
/// in the first line of its row; answers that end where a sentence does. Else nothing is known of which line belongs where.
/// </summary>
internal sealed class AlignedTable
{
    private const int LeastEnds = 80;
    private const int LongestGroup = 40;
    private const int LongestNumber = 12;
    private const int MostGroups = 8;
    private const int LeastWidth = 16;
    private const int MostLeft = 2;

    private static readonly SearchValues<char> PlaceSigns = SearchValues.Create("頁ペ章節編条項款号目年月日件人取基施PpＰｐ");

    private readonly IReadOnlyList<AlignedLine> _lines;
    private readonly AlignedHeadings _headings;
    private readonly List<Row> _rows = [];
    private readonly List<AlignedLine> _apart = [];
    private readonly HashSet<int> _footers;
    private readonly HashSet<string> _repeated;

    // How wide the widest line of each column is.
    private readonly int[] _widths;

    private Row? _row;
    private OutlineNumber? _number;
    private int _lastNumber;
    private int _read;
    private int _ended;

    private AlignedTable(IReadOnlyList<AlignedLine> lines, int first, AlignedHeadings headings)
    {
        _lines = lines;
        _headings = headings;
        First = first;
        _widths = new int[headings.Columns.Count];
        _footers = [.. PageFooters.Find([.. lines.Select(l => l.Text.Trim())], dashedOnly: true), .. AlignedLine.PageNumbers(lines)];
        // The title of the document at the top of each page.
        _repeated = lines.Where(l => l.Segments.Count > 0).GroupBy(l => l.Text.Trim(), StringComparer.Ordinal)
            .Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    // A row while its lines are collected: its first line, and the pieces of each column.
    private sealed record Row(int First, List<(AlignedLine Line, TextSpan Span)>[] Cells, bool FollowsBreak);

    /// <summary>The line of the first heading.</summary>
    public int First { get; }

    /// <summary>The line after the last row.</summary>
    public int End { get; private set; }

    /// <summary>The rows, the headings first.</summary>
    public IReadOnlyList<SourceRow> Rows { get; private set; } = [];

    /// <summary>Numbers and titles of pages between the rows.</summary>
    public IReadOnlyList<AlignedLine> Apart => _apart;

    /// <summary>The first such table; null where there is none, or not all agrees.</summary>
    public static AlignedTable? Find(IReadOnlyList<AlignedLine> lines, HeadingMatcher headings)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (AlignedHeadings.At(lines, i, headings) is { } found)
            {
                // Rows over the first headings that are recognised had other headings.
                var table = new AlignedTable(lines, i, found);
                if (table.Read(headings))
                {
                    return table;
                }

                table = new AlignedTable(lines, i, found);
                return table.ReadCentred() ? table : null;
            }
        }

        return null;
    }

    private bool Read(HeadingMatcher matcher)
    {
        _lastNumber = EndOfNumbers();
        AlignedColumns? columns = null;
        IReadOnlyList<int> middles = [.. _headings.Columns.Select(c => (c.Start + c.End) / 2)];
        AddHeadings(First, _headings);
        End = First + _headings.Lines;
        for (var i = End; i < _lines.Count;)
        {
            var pageEnd = PageEnd(i, matcher, out var next);
            List<AlignedLine> page = [.. Enumerable.Range(i, pageEnd - i).Where(j => !_footers.Contains(j)).Select(j => _lines[j])];
            columns = AlignedColumns.Find(page, middles, columns);
            for (var j = i; j < pageEnd; j++)
            {
                if (_footers.Contains(j)
                    || (_lines[j].Segments.Count == 1 && columns.Cells(_lines[j]) is null && _repeated.Contains(_lines[j].Text.Trim())))
                {
                    _apart.Add(_lines[j]);
                }
                else if (!Take(j, columns))
                {
                    return j > _lastNumber && Finish(j);
                }
            }

            if (next is null)
            {
                middles = columns.Middles(page.Count == 0 ? 0 : page.Max(l => l.Segments.Count == 0 ? 0 : l.Segments[^1].End));
                i = pageEnd;
                continue;
            }

            middles = [.. next.Columns.Select(c => (c.Start + c.End) / 2)];
            AddHeadings(pageEnd, next);
            i = pageEnd + next.Lines;
        }

        return Finish(_lines.Count);
    }

    private bool ReadCentred()
    {
        var from = First + _headings.Lines;
        IReadOnlyList<AlignedLine> page = [.. _lines.Skip(from)];
        var columns = AlignedColumns.Find(page, [.. _headings.Columns.Select(c => (c.Start + c.End) / 2)], null);
        var cells = new Dictionary<int, TextSpan[]>();
        if (CentredRows.Find(_lines, from, columns, _headings, cells) is not { } rows)
        {
            return false;
        }

        AddHeadings(First, _headings);
        foreach (var (first, end) in rows)
        {
            _row = new Row(first, [.. _headings.Columns.Select((_, c) => Enumerable.Range(first, end - first)
                .Where(i => cells.ContainsKey(i) && cells[i][c].Length > 0).Select(i => (_lines[i], cells[i][c])).ToList())], true);
            End = end;
            Close();
        }

        return Finish(_lines.Count);
    }

    // The last line that begins with a number of the table: what does not fit before it is no end.
    private int EndOfNumbers()
    {
        for (var i = _lines.Count - 1; i > First; i--)
        {
            if (StartsRow(i))
            {
                return i;
            }
        }

        return First;
    }

    private int PageEnd(int from, HeadingMatcher matcher, out AlignedHeadings? next)
    {
        for (var i = from; i < _lines.Count; i++)
        {
            next = _headings.Again(_lines, i, matcher);
            if (next is not null || (i > from && _lines[i].BeginsPage))
            {
                return i;
            }
        }

        next = null;
        return _lines.Count;
    }

    private void AddHeadings(int first, AlignedHeadings headings)
    {
        var cells = new List<(AlignedLine, TextSpan)>[headings.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var column = headings.Columns[i];
            cells[i] =
                [.. Enumerable.Range(first, headings.Lines)
                    .Select(l => (Line: _lines[l], Span: _lines[l].Between(column.Start, column.End)))
                .Where(p => p.Span.Length > 0)];
        }

        // A row goes on under the headings of the next page, so they stand before it.
        _rows.Add(new Row(first, cells, true));
    }

    // Takes one line into the row it belongs to; false where it belongs to none.
    private bool Take(int index, AlignedColumns columns)
    {
        var line = _lines[index];
        if (line.Segments.Count == 0)
        {
            return true;
        }

        // 以上 below the last row, wherever it is set.
        if (index > _lastNumber && line.Block.FollowsBreak && line.Segments.Count == 1 && _row is not null && EndsSentence(_row))
        {
            return false;
        }

        if (columns.Cells(line) is not { } cells)
        {
            return TakeGroup(index);
        }

        // A chapter over the middle of the table, or the indented end of a text?
        if (line.Segments is [var alone] && !columns.IsRight(alone) && index + 1 < _lines.Count && StartsRow(index + 1)
            && !EndsSentence(line.Text.AsSpan(alone.Span.Start, alone.Span.Length)))
        {
            return (_row is null || ExtractedText.BeginsPlace(line.Text.AsSpan(alone.Span.Start, alone.Span.Length))) && TakeGroup(index);
        }

        var number = cells[_headings.Number];
        if (number.Length > 0)
        {
            var text = line.Text.Substring(number.Start, number.Length);
            if (line.Segments.Count == 1)
            {
                return TakeGroup(index);
            }

            if (NumberOf(text) is not { } read || !Follows(read)
                || cells[_headings.Opinion].Length + cells[_headings.Response].Length == 0)
            {
                return false;
            }

            Close();
            _number = read;
            _row = new Row(index, [.. cells.Select(_ => new List<(AlignedLine, TextSpan)>())], line.Block.FollowsBreak);
        }

        if (_row is null)
        {
            return false;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                _row.Cells[i].Add((line, cells[i]));
            }
        }

        End = index + 1;
        return true;
    }

    // 第1章 総論 between rows: a short text over several columns, and no sentence, right before a number.
    private bool TakeGroup(int index)
    {
        var line = _lines[index];
        if (line.Segments is not [var only] || only.Span.Length > LongestGroup || line.Text.AsSpan().TrimEnd().EndsWith('。')
            || !LeadsToNumber(index + 1))
        {
            return false;
        }

        Close();
        var cell = new List<(AlignedLine, TextSpan)> { (line, only.Span) };
        _rows.Add(new Row(index, [cell], line.Block.FollowsBreak));
        return true;
    }

    private bool LeadsToNumber(int index)
    {
        for (var i = index; i < _lines.Count && i < index + MostGroups; i++)
        {
            if (StartsRow(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsRow(int index)
        => !_footers.Contains(index) && _lines[index].Segments.Count > 1 && _lines[index].Words[0].Word.Span is var head
            && NumberOf(_lines[index].Text.Substring(head.Start, head.Length)) is not null;

    // 3, No.3, (3), 3-1, ③; (27ページ) is a place.
    public static OutlineNumber? NumberOf(string text)
        => text.Length <= LongestNumber && !text.AsSpan().ContainsAny(PlaceSigns)
            && OutlineNumberReader.Read(text) is { PartCount: > 0 } read
            ? read : null;

    // 1, 2, 3; 1-1, 1-2, 2-1.
    private bool Follows(OutlineNumber next)
    {
        if (_number is null || next.Parts[^1] == 1)
        {
            return true;
        }

        return next.PartCount == _number.PartCount && next.Parts[^1] == _number.Parts[^1] + 1;
    }

    private void Close()
    {
        if (_row is null)
        {
            return;
        }

        _read++;
        _ended += EndsSentence(_row) ? 1 : 0;
        _rows.Add(_row);
        for (var i = 0; i < _row.Cells.Length; i++)
        {
            _widths[i] = Math.Max(_widths[i], _row.Cells[i].Select(p => p.Line.Width(p.Span)).DefaultIfEmpty().Max());
        }

        _row = null;
    }

    private bool EndsSentence(Row row)
        => row.Cells[_headings.Response] is [.., var last] && EndsSentence(last.Line.Text.AsSpan(last.Span.Start, last.Span.Length));

    public static bool EndsSentence(ReadOnlySpan<char> text)
        => ExtractedText.EndsSentence(text) || text[^1] is '）' or ')' or '」' or '．' || char.IsAsciiDigit(text[^1]) || text.EndsWith("ページ");

    private bool Finish(int end)
    {
        Close();
        End = Math.Min(End, end);
        // Chapters and headings below the last row stay lines of the page.
        _rows.RemoveAll(r => r.First >= End);
        Rows = [.. _rows.Select(ToRow)];
        return _read > 0 && !Enumerable.Range(0, First).Any(i => _lines[i].Segments.Count > 2 && StartsRow(i))
            && _ended * 100 >= _read * LeastEnds;
    }

    private SourceRow ToRow(Row row) => new()
    {
        Cells = ValueList.Create<SourceCell>([.. row.Cells.Select((c, i) => ToCell(c, row.Cells.Length == 1 ? int.MaxValue : _widths[i]))]),
        FollowsBreak = row.FollowsBreak,
    };

    private static SourceCell ToCell(List<(AlignedLine Line, TextSpan Span)> pieces, int width)
    {
        if (pieces.Count == 0)
        {
            return new SourceCell { Text = "" };
        }

        var text = new StringBuilder();
        var gaps = new List<SourceGap>();
        foreach (var (index, (line, span)) in pieces.Index())
        {
            var piece = line.Text.AsSpan(span.Start, span.Length);
            if (index > 0)
            {
                var before = pieces[index - 1];
                text.Append(
                    IsWrapped(before.Line.Text.AsSpan(before.Span.Start, before.Span.Length), before.Line.Width(before.Span), width, piece)
                    ? "" : "\n");
                gaps.Add(new SourceGap(text.Length, 0) { Line = line.Block.Text.Line, Column = line.Block.Text.Column + span.Start });
            }

            text.Append(piece);
        }

        var (head, at) = pieces[0];
        return new SourceCell { Text = text.ToString(), Line = head.Block.Text.Line, Column = head.Block.Text.Column + at.Start,
            Gaps = gaps.ToValueList() };
    }

    // A line that fills its column and ends inside a sentence goes on in the next; what is not that sure is left as it is printed.
    private static bool IsWrapped(ReadOnlySpan<char> line, int length, int width, ReadOnlySpan<char> next)
        => width >= LeastWidth && length >= width - MostLeft && !EndsSentence(line) && !ExtractedText.BeginsParagraph(next)
            && !(line[^1] < '\u0370' && next[0] < '\u0370');
}
