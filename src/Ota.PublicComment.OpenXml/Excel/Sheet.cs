namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>A sheet as it was read: its cells with text, those of hidden rows and columns apart.</summary>
internal sealed class Sheet(string name)
{
    private const int MostRuns = 4096;

    private readonly bool[] _hiddenColumns = new bool[CellReference.MostColumns + 1];
    private int _runs;

    public string Name { get; } = name;

    public List<SheetRow> Rows { get; } = [];

    public List<CellRange> Merged { get; } = [];

    /// <summary>The texts of hidden rows and columns: a merged cell may still show one.</summary>
    public Dictionary<(int Row, int Column), string> Hidden { get; } = [];

    /// <summary>The hidden rows, those without text too: a merged cell may span them.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>Cells whose formula has no value.</summary>
    public List<string> Valueless { get; } = [];

    /// <summary>Cells with text that is struck out.</summary>
    public List<string> Struck { get; } = [];

    public bool IsHiddenColumn(int column) => column < _hiddenColumns.Length && _hiddenColumns[column];

    public void HideColumns(int first, int last)
    {
        if (first > 0 && first <= last && first < _hiddenColumns.Length && _runs++ < MostRuns)
        {
            _hiddenColumns.AsSpan(first..(Math.Min(last, CellReference.MostColumns) + 1)).Fill(true);
        }
    }
}
