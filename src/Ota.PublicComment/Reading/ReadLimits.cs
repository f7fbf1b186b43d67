namespace Ota.PublicComment;

/// <summary>
/// What keeps hostile input cheap. Beyond a limit an error tells so and what was read is kept. A negative limit is refused when it is set.
/// </summary>
public sealed record ReadLimits
{
    private const int Endless = 1_000_000_000;
    private const long Megabyte = 1024 * 1024;

    /// <summary>The limits unless a host sets others. They hold the whole process below 1.5 GB, whatever the source is.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>For a service that takes files of strangers: 32 MiB, 100,000 rows, 500,000 cells, 64 MiB unpacked, 30 seconds.</summary>
    public static ReadLimits Upload { get; } = new()
    {
        MaxBytes = 32 * Megabyte,
        MaxExpandedBytes = 64 * Megabyte,
        MaxParts = 2_000,
        MaxCells = 500_000,
        MaxBlocks = 100_000,
        MaxTextLength = 16_000_000,
        MaxDiagnostics = 5_000,
        MaxDiagnosticsPerCode = 200,
        MaxTime = TimeSpan.FromSeconds(30),
    };

    /// <summary>No limits, for sources that are known and a machine that has the memory.</summary>
    public static ReadLimits None { get; } = new()
    {
        MaxBytes = long.MaxValue,
        MaxExpandedBytes = long.MaxValue,
        MaxParts = Endless,
        MaxCells = Endless,
        MaxBlocks = Endless,
        MaxCellLength = Endless,
        MaxColumns = Endless,
        MaxTextLength = long.MaxValue,
        MaxDiagnostics = Endless,
        MaxDiagnosticsPerCode = Endless,
        MaxTime = null,
    };

    /// <summary>The most bytes of a source that are read: 128 MiB.</summary>
    public long MaxBytes { get; init => field = Checked(value); } = 128 * Megabyte;

    /// <summary>The most bytes that a packed source (Word, Excel) may have unpacked, all its parts together: 256 MiB.</summary>
    public long MaxExpandedBytes { get; init => field = Checked(value); } = 256 * Megabyte;

    /// <summary>The most parts of a packed source: 10,000.</summary>
    public int MaxParts { get; init => field = (int)Checked(value); } = 10_000;

    /// <summary>
    /// The most cells with text, of all tables and lines together, and the most objects of a document in JSON: 1,000,000.
    /// </summary>
    public int MaxCells { get; init => field = (int)Checked(value); } = 1_000_000;

    /// <summary>The most rows and lines: 300,000.</summary>
    public int MaxBlocks { get; init => field = (int)Checked(value); } = 300_000;

    /// <summary>The longest cell or line in UTF-16 units: 1,000,000.</summary>
    public int MaxCellLength { get; init => field = (int)Checked(value); } = 1_000_000;

    /// <summary>The most cells of a row: 1,000.</summary>
    public int MaxColumns { get; init => field = (int)Checked(value); } = 1_000;

    /// <summary>
    /// The most text in UTF-16 units, all cells and lines together: 24,000,000. The source map has at most one segment for each.
    /// </summary>
    public long MaxTextLength { get; init => field = Checked(value); } = 24_000_000;

    /// <summary>
    /// The longest time a format may take over one source, once more the longest time that recognising and repairing may take, and once
    /// more that of following the citations: two minutes, some hundred times what the largest documents take. Null for no limit: what
    /// stands in a document then never depends on how fast the machine is.
    /// </summary>
    public TimeSpan? MaxTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(MaxTime));
            field = value;
        }
    }

    = TimeSpan.FromMinutes(2);

    /// <summary>The most findings that are listed: 20,000. How many of which codes are left out is told.</summary>
    public int MaxDiagnostics { get; init => field = (int)Checked(value); } = 20_000;

    /// <summary>The most findings of one code that are listed: 1,000.</summary>
    public int MaxDiagnosticsPerCode { get; init => field = (int)Checked(value); } = 1_000;

    private static long Checked(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
