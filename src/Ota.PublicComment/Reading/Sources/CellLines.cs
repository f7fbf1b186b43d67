namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// Where the lines of a cell begin, so that the place of any of its characters is found without walking over all that stand before.
/// </summary>
internal sealed class CellLines
{
    // A line break that stands for a <br> lies in one line of the source: its tag is a gap of three characters or more.
    private const int ShortestBreakTag = 3;

    private readonly SourceCell _cell;
    private readonly List<Start> _starts;
    private readonly int[] _gapsBefore;

    public CellLines(SourceCell cell)
    {
        _cell = cell;
        _starts = [new Start(0, cell.Line, cell.Column, 0)];
        _gapsBefore = new int[cell.Gaps.Count + 1];
        var gap = 0;
        for (var feed = cell.Text.IndexOf('\n'); gap < cell.Gaps.Count || feed >= 0;)
        {
            if (gap < cell.Gaps.Count && (feed < 0 || cell.Gaps[gap].Position <= feed))
            {
                AddGap(cell.Gaps[gap++], gap);
                continue;
            }

            if (!IsInOneLine(gap, feed))
            {
                _starts.Add(new Start(feed + 1, _starts[^1].Line + 1, 1, _gapsBefore[gap]));
            }

            feed = cell.Text.IndexOf('\n', feed + 1);
        }
    }

    // A place from which text and source go on side by side, but for gaps; Gaps is what was read over before it.
    private readonly record struct Start(int Position, int Line, int Column, int Gaps);

    /// <summary>The line in which the text of a cell ends.</summary>
    public static int LastOf(SourceCell cell)
        => cell.Gaps.Count == 0 ? cell.Line + cell.Text.AsSpan().Count('\n') : new CellLines(cell).At(cell.Text.Length).Line;

    /// <summary>Line and column of a character; the place behind the last one is one too.</summary>
    public (int Line, int Column) At(int offset)
    {
        var (low, high) = (1, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle].Position <= offset ? (middle + 1, high) : (low, middle);
        }

        var start = _starts[low - 1];
        return (start.Line, start.Column + offset - start.Position + _gapsBefore[GapsUpTo(offset)] - start.Gaps);
    }

    private void AddGap(SourceGap gap, int count)
    {
        _gapsBefore[count] = _gapsBefore[count - 1] + gap.Length;
        if (gap.Line > 0)
        {
            _starts.Add(new Start(gap.Position, gap.Line, gap.Column, _gapsBefore[count]));
        }
    }

    // A gap behind a line break says where the text goes on, or it is the rest of a tag.
    private bool IsInOneLine(int gap, int feed)
        => gap < _cell.Gaps.Count && _cell.Gaps[gap] is var next && next.Position == feed + 1
            && (next.Line > 0 || next.Length >= ShortestBreakTag);

    // How many gaps stand at a position or before it.
    private int GapsUpTo(int position)
    {
        var (low, high) = (0, _cell.Gaps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cell.Gaps[middle].Position <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
