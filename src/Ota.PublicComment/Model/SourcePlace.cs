namespace Ota.PublicComment;

/// <summary>Where a node was printed. Everything unknown to the source format is null.</summary>
public sealed record SourcePlace
{
    /// <summary>Nothing is known of the place.</summary>
    public static SourcePlace Unknown { get; } = new();

    /// <summary>The file name as the host gave it; null when the host gave none.</summary>
    public string? File { get; init; }

    /// <summary>The page of a paged source, 1-based; null elsewhere.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook; null elsewhere.</summary>
    public string? Sheet { get; init; }

    /// <summary>The table of the source, 1-based in reading order; null outside tables.</summary>
    public int? Table { get; init; }

    /// <summary>The row of that table, 1-based; null outside tables.</summary>
    public int? Row { get; init; }

    /// <summary>The lines of a text source; null where there are none.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>The cell address of a workbook (<c>C21</c>); null elsewhere.</summary>
    public string? Cell { get; init; }
}
