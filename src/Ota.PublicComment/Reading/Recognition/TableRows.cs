using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>The rows of one table, each cell registered with the ledger when it is first touched.</summary>
internal sealed class TableRows
{
    private readonly SourceLedger _ledger;
    private readonly SourceTable _table;
    private readonly TracedText[][] _cells;

    public TableRows(SourceLedger ledger, SourceTable table, int number)
    {
        _ledger = ledger;
        _table = table;
        Number = number;
        _cells = new TracedText[table.Rows.Count][];
        for (var i = 0; i < _cells.Length; i++)
        {
            var cells = table.Rows[i].Cells;
            _cells[i] = new TracedText[cells.Count];
            for (var j = 0; j < cells.Count; j++)
            {
                _cells[i][j] = ledger.Register(cells[j], table, new CellAddress(number, i + 1, j + 1)).Trim();
            }
        }
    }

    public int Number { get; }

    public int? Page => _table.Page;

    public string? Sheet => _table.Sheet;

    /// <summary>Rows that no heading explains, each as one line.</summary>
    public List<TracedText> Deferred { get; } = [];

    public int Width(int row) => _cells[row].Length;

    /// <summary>A cell without the white space around it; empty beyond the end of the row.</summary>
    public TracedText Cell(int row, int column) => column < _cells[row].Length ? _cells[row][column] : TracedText.Empty;

    public TracedText[] Cells(int row) => _cells[row];

    public SourceCell Source(int row, int column) => _table.Rows[row].Cells[column];

    public bool IsBlank(int row) => Array.TrueForAll(_cells[row], c => c.Length == 0);

    /// <summary>The only filled cell of a row, or null when there are more.</summary>
    public TracedText? OnlyCell(int row) => OnlyColumn(row) is >= 0 and var column ? _cells[row][column] : null;

    public int OnlyColumn(int row)
    {
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

    /// <summary>Books all cells of a row as structure.</summary>
    public void Book(int row, string? node)
    {
        foreach (var cell in _cells[row])
        {
            _ledger.Structure(cell, node);
        }
    }

    public void DeferRow(int row) => Deferred.Add(TracedText.Join("\t", _cells[row]));
}
