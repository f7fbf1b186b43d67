namespace Ota.PublicComment;

/// <summary>Where a node was printed. Everything unknown to the source format is null.</summary>
public sealed record SourcePlace
{
    private const byte HasRow = 1;
    private const byte HasLines = 2;

    // Of the rows of one table all but the row and the lines is the same, and there may be a million of them.
    private readonly Frame? _frame;
    private readonly int _row;
    private readonly NumberRange _lines;
    private readonly byte _has;

    /// <summary>Nothing is known of the place.</summary>
    public static SourcePlace Unknown { get; } = new();

    /// <summary>The file name as the host gave it; null when the host gave none.</summary>
    public string? File
    {
        get => _frame?.File;
        init => _frame = value is not null || _frame is not null ? Frame.Kept((_frame ?? Frame.None) with { File = value }) : null;
    }

    /// <summary>The page of a paged source, 1-based; null elsewhere.</summary>
    public int? Page
    {
        get => _frame?.Page;
        init => _frame = value is not null || _frame is not null ? Frame.Kept((_frame ?? Frame.None) with { Page = value }) : null;
    }

    /// <summary>The sheet of a workbook; null elsewhere.</summary>
    public string? Sheet
    {
        get => _frame?.Sheet;
        init => _frame = value is not null || _frame is not null ? Frame.Kept((_frame ?? Frame.None) with { Sheet = value }) : null;
    }

    /// <summary>The table of the source, 1-based in reading order; null outside tables.</summary>
    public int? Table
    {
        get => _frame?.Table;
        init => _frame = value is not null || _frame is not null ? Frame.Kept((_frame ?? Frame.None) with { Table = value }) : null;
    }

    /// <summary>The row of that table, 1-based; null outside tables.</summary>
    public int? Row
    {
        get => (_has & HasRow) != 0 ? _row : null;
        init => (_row, _has) = (value ?? 0, (byte)(value is null ? _has & ~HasRow : _has | HasRow));
    }

    /// <summary>The lines of a text source; null where there are none.</summary>
    public NumberRange? Lines
    {
        get => (_has & HasLines) != 0 ? _lines : null;
        init => (_lines, _has) = (value ?? default, (byte)(value is null ? _has & ~HasLines : _has | HasLines));
    }

    /// <summary>The cell address of a workbook (<c>C21</c>); null elsewhere.</summary>
    public string? Cell { get; init; }

    /// <summary>The place of a node that stands near another one: what both share is held once.</summary>
    internal static SourcePlace Beside(SourcePlace other, SourcePlace place)
        => !ReferenceEquals(place._frame, other._frame) && place._frame == other._frame
            ? other.At(place.Row, place.Lines, place.Cell) : place;

    /// <summary>Another place of the same table.</summary>
    internal SourcePlace At(int? row, NumberRange? lines, string? cell) => this with { Row = row, Lines = lines, Cell = cell };

    private sealed record Frame
    {
        public static readonly Frame None = new();

        public string? File { get; init; }

        public int? Page { get; init; }

        public string? Sheet { get; init; }

        public int? Table { get; init; }

        // Nothing but what says something is kept, so that equal places have equal frames.
        public static Frame? Kept(Frame changed) => changed == None ? null : changed;
    }
}
