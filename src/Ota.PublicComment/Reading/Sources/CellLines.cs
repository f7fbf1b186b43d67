namespace Ota.PublicComment.Reading.Sources;

/// <summary>Where the lines of a cell begin, so that the place of any of its characters is found without walking over all that stand before.</summary>
internal sealed class CellLines
{
    // A line break that stands for a <br> lies in one line of the source: its tag is a gap of three characters or more.
    private const int ShortestBreakTag = 3;

    private readonly SourceCell _cell;
    private readonly List<int> _breaks = [];
    private readonly int[] _gapsBefore;

    public CellLines(SourceCell cell)
    {
        _cell = cell;
        _gapsBefore = new int[cell.Gaps.Count + 1];
        for (var i = 0; i < cell.Gaps.Count; i++)
        {
            _gapsBefore[i + 1] = _gapsBefore[i] + cell.Gaps[i].Length;
        }

        for (var i = cell.Text.IndexOf('\n'); i >= 0; i = cell.Text.IndexOf('\n', i + 1))
        {
            var gap = GapsUpTo(i);
            if (!(gap < cell.Gaps.Count && cell.Gaps[gap].Position == i + 1 && cell.Gaps[gap].Length >= ShortestBreakTag))
            {
                _breaks.Add(i);
            }
        }
    }

    /// <summary>Line and column of a character; the place behind the last one is one too.</summary>
    public (int Line, int Column) At(int offset)
    {
        var search = _breaks.BinarySearch(offset);
        var before = search >= 0 ? search : ~search;
        var start = before == 0 ? 0 : _breaks[before - 1] + 1;
        var left = before == 0 ? 0 : _gapsBefore[GapsUpTo(start - 1)];
        var column = before == 0 ? _cell.Column : 1;
        return (_cell.Line + before, column + offset - start + _gapsBefore[GapsUpTo(offset)] - left);
    }

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
