using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>The rows of one table, each cell registered with the ledger when it is first touched.</summary>
internal sealed class TableRows
{
    private const int LongestTotal = 8;
    private const int LongestBlank = 9;

    private readonly SourceLedger _ledger;
    private readonly SourceTable _table;
    private readonly TracedText[][] _cells;
    private readonly TableGrid _grid;

    public TableRows(SourceLedger ledger, SourceTable table, int number, bool readsExporterBlanks = false)
    {
        _ledger = ledger;
        _table = table;
        Number = number;
        _grid = TableGrid.Of(table);
        _cells = new TracedText[_grid.Count][];
        for (var i = 0; i < _cells.Length; i++)
        {
            var cells = _grid[i];
            _cells[i] = new TracedText[cells.Length];
            for (var j = 0; j < cells.Length; j++)
            {
                _cells[i][j] = cells[j].Text.Length == 0 && IsCovered(i, j)
                    ? TracedText.Empty
                    : ledger.Register(cells[j], table, cells[j].Printed ?? new CellAddress(number, i + 1, j + 1)).Trim();
                if (readsExporterBlanks && _cells[i][j].Length <= LongestBlank && ExporterWords.MeanNothing(_cells[i][j].Text))
                {
                    ExporterBlanks.Add(_cells[i][j]);
                    ledger.Removed(_cells[i][j], Catalogue.ExporterBlank);
                    _cells[i][j] = TracedText.Empty;
                }
            }
        }
    }

    public int Number { get; }

    /// <summary>Cells that hold what a program writes for an empty one. They are empty here.</summary>
    public List<TracedText> ExporterBlanks { get; } = [];

    public int Count => _cells.Length;

    public int? Page => _table.Page;

    public string? Sheet => _table.Sheet;

    /// <summary>Rows that no heading explains.</summary>
    public List<int> Deferred { get; } = [];

    /// <summary>Rows of one line that head a section only because others of their kind do; null until they were looked for.</summary>
    public HashSet<int>? Sections { get; set; }

    public int Width(int row) => _cells[row].Length;

    /// <summary>A cell without the white space around it; empty beyond the end of the row.</summary>
    public TracedText Cell(int row, int column) => column < _cells[row].Length ? _cells[row][column] : TracedText.Empty;

    public TracedText[] Cells(int row) => _cells[row];

    public SourceCell Source(int row, int column) => _grid[row][column];

    /// <summary>The cells of a row as the format gave them, each in its column.</summary>
    public SourceCell[] SourceRow(int row) => _grid[row];

    /// <summary>Where the merged cell stands that covers a position from a row above, or null.</summary>
    public (int Row, int Column)? Above(int row, int column) => _grid.Above(row, column);

    /// <summary>Whether a cell of the row spans more than its own row or column.</summary>
    public bool HasSpans(int row) => Array.Exists(_grid[row], c => c.ExtraRows > 0 || c.ExtraColumns > 0);

    /// <summary>The text that stands at a position or is merged into it.</summary>
    public TracedText Printed(int row, int column)
    {
        var (r, c) = _grid.Above(row, column) ?? (row, _grid.StartOf(row, column));
        return Cell(r, c);
    }

    // What Python, pandas, R and SQL write for nothing.
    private bool IsCovered(int row, int column) => _grid.Above(row, column) is not null || _grid.StartOf(row, column) != column;

    public bool IsBlank(int row) => Array.TrueForAll(_cells[row], c => c.Length == 0);

    /// <summary>The only filled cell of a row, or null when there are more.</summary>
    public TracedText? OnlyCell(int row) => OnlyColumn(row) is >= 0 and var column ? _cells[row][column] : null;

    public int OnlyColumn(int row)
    {
        if (IsPrintedAcross(row))
        {
            return 0;
        }

        var only = -1;
        for (var i = 0; i < _cells[row].Length; i++)
        {
            if (_cells[row][i].Length > 0)
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = i;
            }
        }

        return only;
    }

    /// <summary>Whether a cell, folded, says that its row adds up the rows above.</summary>
    public static bool IsTotal(string folded) => folded is "計" or "合計" or "総計" or "小計" or "総数" or "総合計";

    /// <summary>
    /// Whether every cell of a row prints the same text: programs write a cell that is merged over all columns so, 第1章 | 第1章 | 第1章.
    /// </summary>
    public bool IsPrintedAcross(int row)
    {
        var cells = _cells[row];
        return cells is [{ Length: > 1 } first, _, .., var last] && last.Length == first.Length && last.Text == first.Text
            && Array.TrueForAll(cells, c => c.Text == first.Text) && first.Text.Any(char.IsLetter)
            && HeadingFold.Of(first.Text) is not ("なし" or "無し" or "同上" or "同左" or "特になし" or "該当なし");
    }

    /// <summary>Whether a row prints the sum of the rows above: 計 and numbers, nothing else; in one cell too (計3件).</summary>
    public bool IsTotal(int row)
    {
        var words = 0;
        var filled = 0;
        foreach (var cell in _cells[row])
        {
            filled += cell.Length > 0 ? 1 : 0;
            if (IsTotal(HeadingFold.Of(cell.Length > LongestTotal ? "" : cell.Text)))
            {
                words++;
            }
            else if (cell.Length is > 0 and <= LongestTotal && IsTotalWithCount(HeadingFold.Of(cell.Text)))
            {
                (words, filled) = (words + 1, filled + 1);
            }
            else if (cell.Length > 0 && CountReader.Read(cell.Text) is null)
            {
                return false;
            }
        }

        return words == 1 && filled > 1;
    }

    private static bool IsTotalWithCount(string folded)
    {
        var word = 0;
        while (word < folded.Length && !char.IsAsciiDigit(folded[word]))
        {
            word++;
        }

        return word < folded.Length && IsTotal(folded[..word].TrimEnd(':')) && CountReader.Read(folded[word..]) is not null;
    }

    /// <summary>Books all cells of a row as structure.</summary>
    public void Book(int row, string? node)
    {
        foreach (var cell in _cells[row])
        {
            _ledger.Structure(cell, node);
        }
    }

    public void DeferRow(int row) => Deferred.Add(row);

    /// <summary>The cells of a row as one line.</summary>
    public TracedText Line(int row) => TracedText.Join("\t", _cells[row]);
}
