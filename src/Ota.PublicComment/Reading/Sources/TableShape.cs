namespace Ota.PublicComment.Reading.Sources;

/// <summary>How regular the rows of a text are under one way of cutting it.</summary>
/// <param name="Width">The most frequent number of cells of rows with more than one.</param>
/// <param name="RegularRows">How many rows have that many.</param>
/// <param name="OddRows">How many rows between the first and the last with several cells have another number.</param>
/// <param name="Rows">All rows.</param>
/// <param name="RegularLines">How many lines the rows of that many take.</param>
/// <param name="HasHeading">Whether the first row of that width holds no sentence.</param>
/// <param name="IsQuotedThroughout">Whether all cells that start with a quotation mark are quoted by the rules, and one holds a doubled
/// mark or most cells are quoted.</param>
internal readonly record struct TableShape(int Width, int RegularRows, int OddRows, int Rows, int RegularLines, bool HasHeading,
    bool IsQuotedThroughout)
{
    /// <summary>Whether the rows look like a table and not like prose that happens to hold the separator.</summary>
    public bool IsTable => Width >= 2
        && ((RegularRows >= 2 && RegularRows >= OddRows && HasHeading && (Width > 2 || RegularRows * 2 >= Rows))
            || (RegularRows == 1 && Width >= 3 && Rows <= 3));

    public static TableShape Of(IEnumerable<TextRow> rows, bool maybeSeveral = false)
    {
        // Rows, lines and the first row of each width.
        var widths = new SortedDictionary<int, (int Rows, int Lines, bool HasHeading)>();
        var quotes = default(QuoteCount);
        var blocks = default(BlockCount);
        int count = 0, first = -1, last = -1;
        foreach (var row in rows)
        {
            blocks.Add(row);
            if (row.Width > 1)
            {
                first = first < 0 ? count : first;
                last = count;
                var known = widths.TryGetValue(row.Width, out var width);
                var hasHeading = known ? width.HasHeading : !Array.Exists(row.Cells, c => c.Text.Contains('。'));
                widths[row.Width] = (width.Rows + 1, width.Lines + 1 + row.LastLine - row.FirstLine, hasHeading);
            }

            count++;
            quotes.Add(row);
        }

        if (first < 0)
        {
            return new TableShape(0, 0, count, count, 0, false, false);
        }

        var mode = widths.MaxBy(w => (w.Value.Rows, w.Key));
        var (regular, lines, heading) = mode.Value;
        blocks.Close();
        if (maybeSeveral && blocks.AreTables && blocks.Rows > regular)
        {
            return new TableShape(blocks.Width, blocks.Rows, blocks.Torn, count, blocks.Lines, true, quotes.AreSyntax);
        }

        return new TableShape(mode.Key, regular, last - first + 1 - regular, count, lines, heading, quotes.AreSyntax);
    }

    // Several tables with blank lines between them, each of one width: counts (提出方法,人数), a legend, the opinions.
    private struct BlockCount
    {
        private int _width;
        private int _rows;
        private int _wide;
        private int _lines;
        private int _lastLine;
        private bool _isTable;
        private int _tables;
        private int _others;

        public int Rows { get; private set; }

        public int Lines { get; private set; }

        public int Width { get; private set; }

        /// <summary>
        /// Rows with cells in blocks that are no tables: what a line end in a quoted cell tears up where quotes are read as text.
        /// </summary>
        public int Torn { get; private set; }

        public readonly bool AreTables => _tables > 1 && Width > 2 && Rows > _others;

        public void Add(TextRow row)
        {
            if (_rows == 0 || row.FirstLine > _lastLine + 1)
            {
                Close();
                (_width, _rows, _lines) = (row.Width, 0, 0);
                _isTable = row.Width > 1 && !Array.Exists(row.Cells, c => c.Text.Contains('。') || c.Text.Length == 0);
            }

            _isTable &= row.Width == _width;
            _wide += row.Width > 1 ? 1 : 0;
            _rows++;
            _lines += 1 + row.LastLine - row.FirstLine;
            _lastLine = row.LastLine;
        }

        public void Close()
        {
            if (!_isTable || _rows < 2)
            {
                _others += _rows;
                Torn += _wide;
            }
            else
            {
                _tables++;
                Rows += _rows;
                Lines += _lines;
                Width = Math.Max(Width, _width);
            }

            (_rows, _wide) = (0, 0);
        }
    }

    private struct QuoteCount
    {
        private int _cells;
        private int _wellFormed;
        private int _broken;
        private bool _hasDoubled;

        public readonly bool AreSyntax => _broken == 0 && _wellFormed > 0 && (_hasDoubled || _wellFormed * 2 >= _cells);

        public void Add(TextRow row)
        {
            foreach (var cell in row.Cells)
            {
                var text = cell.Text;
                _cells += text.Length > 0 ? 1 : 0;
                if (text.Length == 0 || text[0] != '"')
                {
                    continue;
                }

                if (QuotedCell.Parse(text, 1, 1) is { } quoted)
                {
                    _wellFormed++;
                    _hasDoubled |= quoted.Gaps.Count > 0;
                }
                else
                {
                    _broken++;
                }
            }
        }
    }
}
