namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// Puts lines with bars together into rows of one width: a row is one line, or several where a crawler broke it at a cell or inside of one.
/// </summary>
internal static class PipeRows
{
    // No cell of a printed table is longer; hostile lines cannot make the attempts expensive.
    private const int MostLines = 60;
    private const int MostWidths = 6;
    private const int MostCells = 40;

    /// <summary>
    /// The rows of an area without its rule, in the width that explains most of its lines; null where no width explains any.
    /// </summary>
    /// <param name="lines">All lines.</param>
    /// <param name="first">The position of the first line.</param>
    /// <param name="end">The position behind the last line.</param>
    /// <param name="rule">The position of the rule under the headings; -1 where there is none.</param>
    public static List<PipeRow>? Of(IReadOnlyList<PipeLine> lines, int first, int end, int rule)
    {
        List<PipeRow>? best = null;
        var most = 0;
        var all = end - first - Enumerable.Range(first, end - first).Count(i => lines[i].IsRule);
        foreach (var width in Widths(lines, first, end, rule < 0 ? 0 : lines[rule].Cells))
        {
            foreach (var alone in (ReadOnlySpan<bool>)[false, true])
            {
                var rows = new Walk(lines, first, end, rule, width, alone).Rows();
                var explained = rows.Sum(r => r.Cells == width ? r.End - r.First : 0);
                if (explained > most)
                {
                    (best, most) = (rows, explained);
                }

                if (most == all)
                {
                    return best;
                }
            }
        }

        return best;
    }

    // What the rule says; how far apart the numbers 1 and 2 stand, where no line has two cells; what most lines have, also where a bar
    // alone joins two.
    private static List<int> Widths(IReadOnlyList<PipeLine> lines, int first, int end, int ruleWidth)
    {
        var widths = new List<int>();
        Add(ruleWidth);
        if (!Enumerable.Range(first, end - first).Any(i => lines[i].HasInnerBar))
        {
            Add(DistanceOfNumbers(lines, first, end));
        }

        var single = new Dictionary<int, int>();
        var joined = new Dictionary<int, int>();
        for (int i = first, cells = 0; i < end; i++)
        {
            single[lines[i].Cells] = single.GetValueOrDefault(lines[i].Cells) + (lines[i].HasInnerBar ? 1 : 0);
            cells += lines[i].IsBar ? 0 : lines[i].Cells;
            if (!lines[i].IsBar && !(i + 1 < end && lines[i + 1].IsBar))
            {
                joined[cells] = joined.GetValueOrDefault(cells) + 1;
                cells = 0;
            }
        }

        foreach (var counts in (ReadOnlySpan<Dictionary<int, int>>)[single, joined])
        {
            foreach (var (width, _) in counts.Where(c => c is { Key: > 1 and <= MostCells, Value: > 0 }).OrderByDescending(c => c.Value)
                .ThenByDescending(c => c.Key).Take(2))
            {
                Add(width);
            }
        }

        return widths;

        void Add(int width)
        {
            if (width > 1 && widths.Count < MostWidths && !widths.Contains(width))
            {
                widths.Add(width);
            }
        }
    }

    // Cells that stand on lines of their own: 1 is as many cells from the first heading as 2 from 1.
    private static int DistanceOfNumbers(IReadOnlyList<PipeLine> lines, int first, int end)
    {
        var cell = 0;
        var one = -1;
        for (var i = first; i < end; i++)
        {
            var text = lines[i].Text.AsSpan().Trim("| \t\u3000");
            if (one < 0 && text is "1" or "１" or "①")
            {
                one = cell;
            }
            else if (one >= 0 && text is "2" or "２" or "②")
            {
                return cell - one;
            }

            cell += lines[i].Bars.Count;
        }

        return one;
    }

    /// <summary>One way to make rows of the lines of an area.</summary>
    private sealed class Walk
    {
        private readonly IReadOnlyList<PipeLine> _lines;
        private readonly int _first;
        private readonly int _end;
        private readonly int _width;
        private readonly int _rule;

        // Whether bars enclose the rows, and whether one on a line of its own may open a row.
        private readonly bool _opens;
        private readonly bool _closes;
        private readonly bool _opensAlone;

        public Walk(IReadOnlyList<PipeLine> lines, int first, int end, int rule, int width, bool opensAlone)
        {
            (_lines, _first, _end, _rule, _width, _opensAlone) = (lines, first, end, rule, width, opensAlone);
            int whole = 0, opened = 0, closed = 0;
            for (var i = first; i < end; i++)
            {
                if (lines[i].HasInnerBar && lines[i].CellsOf(true, true) <= width && lines[i].CellsOf(false, false) >= width)
                {
                    whole++;
                    opened += lines[i].StartsWithBar ? 1 : 0;
                    closed += lines[i].EndsWithBar ? 1 : 0;
                }
            }

            // Cells that stand on lines of their own end with a bar each.
            _opens = whole > 0 ? opened * 2 > whole : rule < 0 || lines[rule].StartsWithBar;
            _closes = whole > 0 ? closed * 2 > whole : rule < 0 || lines[rule].EndsWithBar;
        }

        public List<PipeRow> Rows()
        {
            var rows = new List<PipeRow>();
            for (var i = _first; i < _end;)
            {
                var row = _lines[i].IsRule ? new PipeRow(i, i + 1, 0, false, false) : i < _rule ? Headings() ?? RowAt(i) : RowAt(i);
                rows.Add(row);
                i = row.End;
            }

            return rows;
        }

        // However many lines they take, the headings end where the rule is.
        private PipeRow? Headings()
        {
            var bars = 0;
            for (var i = _first; i < _rule; i++)
            {
                bars += _lines[i].Bars.Count;
            }

            var opens = _opens && _lines[_first] is { StartsWithBar: true, IsBar: false };
            var closes = _lines[_rule - 1].EndsWithBar;
            return bars + 1 - (opens ? 1 : 0) - (closes ? 1 : 0) == _width ? new PipeRow(_first, _rule, _width, opens, closes) : null;
        }

        // The row that begins at a line: whole, or the line alone with as many cells as it has.
        private PipeRow RowAt(int first)
        {
            var line = _lines[first];
            var opens = line.StartsWithBar && (line.IsBar ? _opensAlone : _opens);
            var closes = line.EndsWithBar && (_closes || line.CellsOf(opens, false) > _width);
            var cells = line.IsBar || !line.HasBar ? 0 : line.CellsOf(opens, closes);
            var alone = new PipeRow(first, first + 1, cells, opens, closes);
            return cells > _width || (cells == _width && !GoesOn(first)) ? alone : Longer(first, opens) ?? alone;
        }

        private PipeRow? Longer(int first, bool opens)
        {
            var bars = opens ? -1 : 0;
            for (var i = first; i < _end && i < first + MostLines && !_lines[i].IsRule; i++)
            {
                // A line that is a row by itself is no piece of another.
                if (i > first && !_lines[i].IsBar && _lines[i].CellsOf(_opens, _closes) >= _width)
                {
                    return null;
                }

                bars += _lines[i].Bars.Count;
                var cells = _lines[i].EndsWithBar ? bars : bars + 1;
                if (cells > _width)
                {
                    return null;
                }

                if (cells == _width && !GoesOn(i))
                {
                    return bars > 0 ? new PipeRow(first, i + 1, _width, opens, _lines[i].EndsWithBar) : null;
                }
            }

            return null;
        }

        // Whether the last cell of a row that has all its cells goes on in the next line.
        private bool GoesOn(int line)
        {
            if (_lines[line].EndsWithBar || line + 1 >= _end || _lines[line + 1].IsRule)
            {
                return false;
            }

            var next = _lines[line + 1];
            return next.IsBar
                || (_closes && next is { HasInnerBar: false, StartsWithBar: false }
                    && (next.EndsWithBar || next is { HasBar: false, FollowsBreak: false }));
        }
    }
}
