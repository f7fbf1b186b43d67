namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// The cells of a source, each with its block, its row and its column there. There are millions of cells, and they are held as long as the
/// map of the source: what few of them have is kept apart.
/// </summary>
internal sealed class CellBook
{
    private const int ColumnBits = 12;
    private const int RowBits = 24;

    private readonly Chunks<Entry> _entries = new();
    private readonly SparseChunks<object> _rest = new();

    // Block, row and column in one number. A row of 0 is none; what does not fit, the cell keeps itself.
    private readonly record struct Entry(string Text, int Line, int Column, ulong At);

    public int Count => _entries.Count;

    public SourceCell this[int cell]
    {
        get
        {
            ref var entry = ref _entries[cell];
            return new SourceCell { Text = entry.Text, Line = entry.Line, Column = entry.Column, Rest = _rest[cell] };
        }
    }

    public void Add(SourceCell cell, int block, CellAddress? address)
    {
        var at = (ulong)block << (RowBits + ColumnBits);
        if (address is { } place && place.Row >> RowBits == 0 && place.Column >> ColumnBits == 0)
        {
            at |= ((ulong)place.Row << ColumnBits) | (uint)place.Column;
        }
        else
        {
            cell = cell with { Printed = address };
        }

        if (cell.Rest is { } rest)
        {
            _rest.Set(_entries.Count, rest);
        }

        _entries.Add(new Entry(cell.Text, cell.Line, cell.Column, at));
    }

    public string Text(int cell) => _entries[cell].Text;

    public int Block(int cell) => (int)(_entries[cell].At >> (RowBits + ColumnBits));

    public CellAddress? Address(int cell, int table)
    {
        var at = _entries[cell].At;
        return ((int)(at >> ColumnBits) & ((1 << RowBits) - 1)) is > 0 and var row
            ? new CellAddress(table, row, (int)at & ((1 << ColumnBits) - 1)) : this[cell].Printed;
    }
}
