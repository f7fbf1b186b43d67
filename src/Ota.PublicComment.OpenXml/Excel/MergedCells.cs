namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>The merged cells of a sheet as they are seen, hidden rows and columns left out.</summary>
internal sealed class MergedCells
{
    // Beyond it a hostile sheet would cost more than it holds.
    private const int MostCovered = 2_000_000;

    private readonly Sheet _sheet;
    private readonly Dictionary<(int Row, int Column), CellRange> _covered = [];
    private readonly HashSet<int> _spanned = [];

    public MergedCells(Sheet sheet)
    {
        _sheet = sheet;
        var lastRow = 0;
        var lastColumn = 0;
        foreach (var row in sheet.Rows)
        {
            lastRow = Math.Max(lastRow, row.Number);
            lastColumn = row.Cells.Aggregate(lastColumn, (most, c) => Math.Max(most, c.Column));
        }

        foreach (var range in sheet.Merged)
        {
            Add(range, lastRow, lastColumn);
        }

        Rows = Seen();
    }

    /// <summary>The rows with text, in order, each cell where it is seen first; what a merged cell covers is not seen.</summary>
    public List<SheetRow> Rows { get; }

    public CellRange? At(int row, int column) => _covered.TryGetValue((row, column), out var range) ? range : null;

    /// <summary>Whether nothing blank stands between two rows: only hidden rows, and rows that a merged cell covers.</summary>
    public bool AreJoined(int row, int next)
    {
        for (var n = row + 1; n < next; n++)
        {
            if (!_sheet.HiddenRows.Contains(n) && !_spanned.Contains(n))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a position is the first of its merged cell that is seen.</summary>
    public bool IsFirst(CellRange range, int row, int column) => row == FirstRow(range) && column == FirstColumn(range);

    /// <summary>How many rows of a merged cell are seen.</summary>
    public int RowsOf(CellRange range)
    {
        var rows = 0;
        for (var n = range.FirstRow; n <= range.LastRow; n++)
        {
            rows += _sheet.HiddenRows.Contains(n) ? 0 : 1;
        }

        return Math.Max(1, rows);
    }

    /// <summary>The last row that a merged cell of a row reaches.</summary>
    public int LastRowOver(SheetRow row)
        => row.Cells.Aggregate(row.Number, (last, c) => Math.Max(last, At(row.Number, c.Column)?.LastRow ?? 0));

    // A merged cell over whole rows or columns ends where the text does.
    private void Add(CellRange range, int lastRow, int lastColumn)
    {
        var cut = range with
        {
            LastRow = Math.Max(range.FirstRow, Math.Min(range.LastRow, lastRow)),
            LastColumn = Math.Max(range.FirstColumn, Math.Min(range.LastColumn, lastColumn)),
        };
        var size = (long)(cut.LastRow - cut.FirstRow + 1) * (cut.LastColumn - cut.FirstColumn + 1);
        if (range.FirstRow > lastRow || range.FirstColumn > lastColumn || _covered.Count + size > MostCovered)
        {
            return;
        }

        for (var row = cut.FirstRow; row <= cut.LastRow; row++)
        {
            for (var column = cut.FirstColumn; column <= cut.LastColumn; column++)
            {
                _covered.TryAdd((row, column), cut);
            }
        }
    }

    private int FirstRow(CellRange range)
    {
        var row = range.FirstRow;
        while (row < range.LastRow && _sheet.HiddenRows.Contains(row))
        {
            row++;
        }

        return row;
    }

    private int FirstColumn(CellRange range)
    {
        var column = range.FirstColumn;
        while (column < range.LastColumn && _sheet.IsHiddenColumn(column))
        {
            column++;
        }

        return column;
    }

    private List<SheetRow> Seen()
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, string>>();
        foreach (var row in _sheet.Rows)
        {
            foreach (var (column, text) in row.Cells)
            {
                Place(row.Number, column, text);
            }
        }

        // The text of a merged cell that begins in a hidden row or column is seen where the first of it is.
        foreach (var (at, text) in _sheet.Hidden.Where(h => At(h.Key.Row, h.Key.Column) is not null).ToList())
        {
            if (Place(at.Row, at.Column, text))
            {
                _sheet.Hidden.Remove(at);
            }
        }

        var seen = new List<SheetRow>(rows.Count);
        foreach (var (number, cells) in rows)
        {
            var row = new SheetRow(number);
            row.Cells.AddRange(cells.Select(c => (c.Key, c.Value)));
            seen.Add(row);
        }

        return seen;

        bool Place(int row, int column, string text)
        {
            if (At(row, column) is { } range)
            {
                if (row != range.FirstRow || column != range.FirstColumn)
                {
                    return false;
                }

                (row, column) = (FirstRow(range), FirstColumn(range));
                if (_sheet.HiddenRows.Contains(row) || _sheet.IsHiddenColumn(column))
                {
                    return false;
                }

                for (var n = row + 1; n <= range.LastRow; n++)
                {
                    _spanned.Add(n);
                }
            }

            if (!rows.TryGetValue(row, out var cells))
            {
                rows.Add(row, cells = []);
            }

            return cells.TryAdd(column, text);
        }
    }
}
