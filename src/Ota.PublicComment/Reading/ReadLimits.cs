namespace Ota.PublicComment;

/// <summary>What keeps hostile input cheap. Beyond a limit an error tells so and what was read is kept.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits unless a host sets others.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The most bytes of a source that are read: 512 MiB.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most bytes that a packed source (Word, Excel) may have unpacked, all its parts together: 512 MiB.</summary>
    public long MaxExpandedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most parts of a packed source: 10,000.</summary>
    public int MaxParts { get; init; } = 10_000;

    /// <summary>The most cells with text of a workbook: 1,000,000.</summary>
    public int MaxCells { get; init; } = 1_000_000;

    /// <summary>The most rows and lines: 2,000,000.</summary>
    public int MaxBlocks { get; init; } = 2_000_000;

    /// <summary>The longest cell or line in UTF-16 units: 1,000,000.</summary>
    public int MaxCellLength { get; init; } = 1_000_000;

    /// <summary>The most cells of a row: 1,000.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>
    /// The longest time a format may take over one source: two minutes, some hundred times what the largest documents take. Null for no
    /// limit: what stands in a document then never depends on how fast the machine is.
    /// </summary>
    public TimeSpan? MaxTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The most findings of one code that are listed: 1,000.</summary>
    public int MaxDiagnosticsPerCode { get; init; } = 1_000;
}
