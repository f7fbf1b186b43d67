namespace Ota.PublicComment.Codec;

/// <summary>A row of a plan's own CSV, or of a table with its headings.</summary>
internal sealed record PlanRow
{
    /// <summary>The headings in the order they are written.</summary>
    public static readonly string[] Headings = ["kind", "unit", "number", "title", "page", "parent"];

    public const string PlanKind = "plan";
    public const string VolumeKind = "volume";
    public const string ChapterKind = "chapter";
    public const string InitiativeKind = "initiative";

    /// <summary>Stands before the kind of a node that is known from citations only.</summary>
    public const string Inferred = "inferred ";

    public CsvCell Kind { get; init; }

    public CsvCell Unit { get; init; }

    public CsvCell Number { get; init; }

    public CsvCell Title { get; init; }

    public CsvCell Page { get; init; }

    public CsvCell Parent { get; init; }

    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>The row of cells under headings; where each heading stands is told by position, -1 for one that is not there.</summary>
    public static PlanRow Of(ReadOnlySpan<CsvCell> cells, ReadOnlySpan<int> columns) => new()
    {
        Kind = At(cells, columns[0]),
        Unit = At(cells, columns[1]),
        Number = At(cells, columns[2]),
        Title = At(cells, columns[3]),
        Page = At(cells, columns[4]),
        Parent = At(cells, columns[5]),
        Location = cells.Length > 0 ? cells[0].Location : SourceLocation.None,
    };

    /// <summary>
    /// Where each heading stands, or null when the cells are not the headings of a plan: kind and one of number and title are needed.
    /// </summary>
    public static int[]? ColumnsOf(IReadOnlyList<string?> cells)
    {
        var columns = new int[Headings.Length];
        for (var h = 0; h < columns.Length; h++)
        {
            columns[h] = -1;
            for (var i = cells.Count - 1; i >= 0; i--)
            {
                columns[h] = string.Equals(cells[i]?.Trim(), Headings[h], StringComparison.OrdinalIgnoreCase) ? i : columns[h];
            }
        }

        return columns[0] >= 0 && (columns[2] >= 0 || columns[3] >= 0) ? columns : null;
    }

    private static CsvCell At(ReadOnlySpan<CsvCell> cells, int column)
        => (uint)column < (uint)cells.Length
            ? cells[column] : new CsvCell(null, cells.Length > 0 ? cells[0].Location : SourceLocation.None);
}
