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

    /// <summary>Cells with text in white and without a colour of their own.</summary>
    public HashSet<(int Row, int Column)> White { get; } = [];

    /// <summary>Whether something beside the styles may colour cells: the style of a table, a rule.</summary>
    public bool MayBePainted { get; set; }

    /// <summary>Cells whose text nobody sees, and which are not read.</summary>
    public List<string> Invisible { get; } = [];

    /// <summary>Takes the texts out that are white on white.</summary>
    public void TakeOutWhite()
    {
        if (White.Count == 0 || MayBePainted)
        {
            return;
        }

        foreach (var row in Rows)
        {
            Invisible.AddRange(row.Cells.Where(c => White.Contains((row.Number, c.Column))).Select(c
                => CellReference.Of(row.Number, c.Column)));
            row.Cells.RemoveAll(c => White.Contains((row.Number, c.Column)));
        }

        Rows.RemoveAll(r => r.Cells.Count == 0);
    }

    public bool IsHiddenColumn(int column) => column < _hiddenColumns.Length && _hiddenColumns[column];

    public void HideColumns(int first, int last)
    {
        if (first > 0 && first <= last && first < _hiddenColumns.Length && _runs++ < MostRuns)
        {
            _hiddenColumns.AsSpan(first..(Math.Min(last, CellReference.MostColumns) + 1)).Fill(true);
        }
    }
}
