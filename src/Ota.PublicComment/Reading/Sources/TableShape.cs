namespace Ota.PublicComment.Reading.Sources;

/// <summary>How regular the rows of a text are under one way of cutting it.</summary>
/// <param name="Width">The most frequent number of cells of rows with more than one.</param>
/// <param name="RegularRows">How many rows have that many.</param>
/// <param name="OddRows">How many rows between the first and the last with several cells have another number.</param>
/// <param name="Rows">All rows.</param>
/// <param name="IsQuotedThroughout">Whether all cells that start with a quotation mark are quoted by the rules, and one holds a doubled mark or most cells are quoted.</param>
internal readonly record struct TableShape(int Width, int RegularRows, int OddRows, int Rows, bool IsQuotedThroughout)
{
    /// <summary>Whether the rows look like a table and not like prose that happens to hold the separator.</summary>
    public bool IsTable => Width >= 2
        && ((RegularRows >= 2 && RegularRows >= OddRows && (Width > 2 || RegularRows * 2 >= Rows))
            || (RegularRows == 1 && Width >= 3 && Rows <= 3));

    public static TableShape Of(IEnumerable<TextRow> rows)
    {
        var widths = new List<int>();
        var first = -1;
        var last = -1;
        var quotes = default(QuoteCount);
        foreach (var row in rows)
        {
            if (row.Width > 1)
            {
                first = first < 0 ? widths.Count : first;
                last = widths.Count;
            }

            widths.Add(row.Width);
            quotes.Add(row);
        }

        if (first < 0)
        {
            return new TableShape(0, 0, widths.Count, widths.Count, false);
        }

        var inside = widths.GetRange(first, last - first + 1);
        var mode = inside.Where(w => w > 1).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
        return new TableShape(mode.Key, mode.Count(), inside.Count - mode.Count(), widths.Count, quotes.AreSyntax);
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
