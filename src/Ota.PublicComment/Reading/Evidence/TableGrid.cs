
namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// Puts the cells of a table on a grid: a position that a merged cell covers has no cell of its own in the source, and an empty one here.
/// </summary>
internal sealed class TableGrid
{
    // Far wider than any printed table; a hostile span cannot make the grid expensive.
    private const int MostColumns = 256;
    private const int MostCovered = 1_000_000;

    private readonly SourceCell[][] _rows;
    private readonly Dictionary<(int Row, int Column), (int Row, int Column)> _origins = [];

    private TableGrid(SourceCell[][] rows) => _rows = rows;

    public SourceCell[] this[int row] => _rows[row];

    public int Count => _rows.Length;

    public static TableGrid Of(SourceTable table)
    {
        var grid = new TableGrid(new SourceCell[table.Rows.Count][]);
        var open = new SortedDictionary<int, (int Rows, (int Row, int Column) Origin)>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            grid._rows[i] = grid.Row(table.Rows[i].Cells, i, open);
        }

        return grid;
    }

    /// <summary>The position of the merged cell that covers a position from a row above, or null.</summary>
    public (int Row, int Column)? Above(int row, int column)
        => _origins.TryGetValue((row, column), out var origin) && origin.Row < row ? origin : null;

    /// <summary>The column in which the cell begins that covers a position in its own row.</summary>
    public int StartOf(int row, int column) => _origins.TryGetValue((row, column), out var origin) ? origin.Column : column;

    private SourceCell[] Row(ValueList<SourceCell> cells, int row, SortedDictionary<int, (int Rows, (int Row, int Column) Origin)> open)
    {
        if (open.Count == 0 && !HasSpans(cells))
        {
            return cells.AsArray();
        }

        var placed = new List<SourceCell>(cells.Count);
        var added = new List<(int Column, int Rows, (int, int) Origin)>();
        foreach (var cell in cells)
        {
            Cover(placed, row, open);
            var column = placed.Count;
            var width = column + cell.ExtraColumns < MostColumns ? Math.Max(0, cell.ExtraColumns) : 0;
            placed.Add(cell);
            for (var i = 1; i <= width && !open.ContainsKey(column + i); i++)
            {
                placed.Add(default);
                _origins[(row, column + i)] = (row, column);
            }

            for (var i = column; i < placed.Count && cell.ExtraRows > 0 && i < MostColumns; i++)
            {
                added.Add((i, cell.ExtraRows, (row, column)));
            }
        }

        Cover(placed, row, open);
        foreach (var column in open.Keys.ToList())
        {
            var (rows, origin) = open[column];
            if (rows > 1)
            {
                open[column] = (rows - 1, origin);
            }
            else
            {
                open.Remove(column);
            }
        }

        foreach (var (column, rows, origin) in added)
        {
            open[column] = (rows, origin);
        }

        return [.. placed];
    }

    private static bool HasSpans(ValueList<SourceCell> cells)
    {
        foreach (ref readonly var cell in cells.AsSpan())
        {
            if (cell.ExtraColumns > 0 || cell.ExtraRows > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Cover(List<SourceCell> placed, int row, SortedDictionary<int, (int Rows, (int Row, int Column) Origin)> open)
    {
        while (_origins.Count < MostCovered && open.TryGetValue(placed.Count, out var cover))
        {
            _origins[(row, placed.Count)] = cover.Origin;
            placed.Add(default);
        }
    }
}
