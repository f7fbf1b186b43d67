namespace Ota.PublicComment.Reading.Tables;

/// <summary>Where the text of each column of a page begins, and how much it holds.</summary>
internal sealed class AlignedColumns
{
    // Numbers stand under one another at their right end: 9 begins a column after 10.
    private const int Slack = 2;

    // Less than a word of two letters is left of a line that is full.
    private const int LeastLeft = 4;

    // How much more a text after a wide gap says of where a column begins than a word after a blank.
    private const int Certain = 3;

    // What stands alone in its line may be a little wider than its column; a heading over several columns is much wider.
    private const int MostOver = 4;

    // Texts that fill their columns push others to the right, by up to as many letters as took half their room on paper.
    private const int MostOff = 8;

    // A line of more words is none of a table, and where it may be cut is asked for each of them.
    private const int MostWords = 100;

    private readonly int[] _starts;
    private readonly int[] _widths;

    private AlignedColumns(int[] starts)
    {
        _starts = starts;
        _widths = new int[starts.Length];
    }

    /// <summary>Where most texts between the middles of each two headings begin.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="middles">About where the middle of each column is.</param>
    /// <param name="before">The columns of the page before, which hold as much; null on the first.</param>
    public static AlignedColumns Find(IReadOnlyList<AlignedLine> lines, IReadOnlyList<int> middles, AlignedColumns? before)
    {
        // Right after a blank mostly stands a word of the same text.
        var counts = new Dictionary<int, int>();
        foreach (var (word, gap) in lines.Where(l => l.Words.Count > 1)
            .SelectMany(l => l.Words.Select((w, i) => (w.Word, i == 0 ? LeastLeft : w.Gap))))
        {
            counts[word.Start] = counts.GetValueOrDefault(word.Start) + (gap > Slack ? Certain : 1);
        }

        var starts = new int[middles.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            var after = i == 0 ? -1 : Math.Max(middles[i - 1], starts[i - 1] + 1);
            // A code stands under the middle of its heading, a text begins left of it.
            var last = middles[i] + (i + 1 == starts.Length ? Slack : 0);
            var found = counts.Where(c => c.Key > after && c.Key <= last).ToList();
            starts[i] = found.Count > 0 ? found.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key : middles[i];
        }

        var columns = new AlignedColumns(starts);
        before?._widths.CopyTo(columns._widths, 0);
        foreach (var line in lines)
        {
            columns.Measure(line);
        }

        return columns;
    }

    /// <summary>The text of a line in each column; null where a text begins at no column, or where it may belong to two.</summary>
    public TextSpan[]? Cells(AlignedLine line)
    {
        var cells = new TextSpan[_starts.Length];
        var words = line.Words;
        if (words.Count > MostWords)
        {
            return null;
        }

        for (int i = 0, column = -1; i < words.Count;)
        {
            if (ColumnAt(words[i].Word.Start, column) is not { } at)
            {
                return null;
            }

            var end = ChunkEnd(words, i);
            var next = end == words.Count ? _starts.Length : ColumnAt(words[end].Word.Start, at) ?? _starts.Length;
            for (column = at; i < end; column++)
            {
                if (column == next || CellEnd(line, i, end, column, isLast: column + 1 == next) is not { } cellEnd)
                {
                    return null;
                }

                cells[column] = TextSpan.FromBounds(words[i].Word.Span.Start, words[cellEnd - 1].Word.Span.End);
                i = cellEnd;
            }

            column--;
        }

        return cells;
    }

    /// <summary>Whether a text begins right where a column does.</summary>
    public bool IsRight(AlignedLine.Segment segment) => Array.Exists(_starts, s => Math.Abs(segment.Start - s) <= Slack);

    /// <summary>About where the middle of each column is, for a page without headings.</summary>
    public IReadOnlyList<int> Middles(int width)
        => [.. _starts.Index().Select(s => s.Index + 1 < _starts.Length
            ? (s.Item + _starts[s.Index + 1]) / 2 : Math.Max(s.Item, (s.Item + width) / 2))];

    // Texts that wide gaps part say how much a column holds.
    private void Measure(AlignedLine line)
    {
        var words = line.Words;
        for (int i = 0, end; i < words.Count; i = end)
        {
            end = ChunkEnd(words, i);
            var isParted = i > 0 || end < words.Count;
            if (isParted && Array.FindIndex(_starts, s => Math.Abs(words[i].Word.Start - s) <= Slack) is >= 0 and var column
                && (column + 1 == _starts.Length || words[end - 1].Word.End <= _starts[column + 1]))
            {
                _widths[column] = Math.Max(_widths[column], WidthOf(line, i, end));
            }
        }
    }

    // Where the words end that a wide gap parts from the next.
    private static int ChunkEnd(IReadOnlyList<(AlignedLine.Segment Word, int Gap)> words, int first)
    {
        var end = first + 1;
        while (end < words.Count && words[end].Gap <= Slack)
        {
            end++;
        }

        return end;
    }

    private static int WidthOf(AlignedLine line, int first, int end)
        => line.Width(TextSpan.FromBounds(line.Words[first].Word.Span.Start, line.Words[end - 1].Word.Span.End));

    // Where the text of a column ends in a run of words: with the run, where it does not reach the next column; else where the column is
    // full, right before the next. 令和 8 年 5 月 may be full after 8 and after 年: then nobody knows.
    private int? CellEnd(AlignedLine line, int first, int end, int column, bool isLast)
    {
        var width = WidthOf(line, first, end);
        var reach = column + 1 < _starts.Length ? line.Words[end - 1].Word.End - _starts[column + 1] : 0;
        if (isLast || (reach <= 0 && width <= _widths[column] + Slack))
        {
            return end;
        }

        List<int> found = [.. Enumerable.Range(first + 1, end - first - 1).Where(i =>
            WidthOf(line, first, i) is var before && before >= _widths[column] - LeastLeft && before <= _widths[column] + Slack)];
        var wide = found.FindAll(i => line.Words[i].Gap == Slack);
        return width > _widths[column] ? (wide is [var alone] ? alone : found is [var only] ? only : Whole())
            : found.Count == 0 ? Whole() : null;

        // A run that reaches far into the next column is of both: where it holds one blank about there, that is the gap between them.
        int? Only()
            => column + 1 < _starts.Length && reach > MostOff
                && Enumerable.Range(first + 1, end - first - 1).Where(i => DistanceOf(line.Words[i].Word.Start, column + 1) <= MostOff)
                    .ToList() is [var blank] ? blank : null;

        int? Whole() => found.Count == 0 && reach <= MostOver && width <= _widths[column] + Slack ? end : Only();
    }

    // The column whose start is next; a code may stand anywhere in the last one.
    private int? ColumnAt(int start, int after)
    {
        if (after < _starts.Length - 1 && start >= _starts[^1] - Slack)
        {
            return _starts.Length - 1;
        }

        var best = -1;
        for (var i = after + 1; i < _starts.Length; i++)
        {
            if (DistanceOf(start, i) <= MostOff && (best < 0 || DistanceOf(start, i) < DistanceOf(start, best)))
            {
                best = i;
            }
        }

        return best < 0 ? null : best;
    }

    private int DistanceOf(int start, int column) => Math.Abs(start - _starts[column]);
}
