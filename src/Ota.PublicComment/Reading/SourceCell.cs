namespace Ota.PublicComment.Reading;

/// <summary>A cell of a table or the text of a line, as the format found it. Nothing is trimmed or folded.</summary>
public readonly record struct SourceCell
{
    private readonly string? _text;

    /// <summary>The text; never null.</summary>
    public string Text
    {
        get => _text ?? "";
        init => _text = value;
    }

    /// <summary>The line its first character stands in, 1-based; 0 when the source has no lines.</summary>
    public int Line { get; init; }

    /// <summary>The column of its first character in that line in UTF-16 units, 1-based; 0 when the source has no lines.</summary>
    public int Column { get; init; }

    /// <summary>Where characters of the source are not in <see cref="Text"/> (the second mark of a doubled quote, the backslash before an escaped pipe), in order.</summary>
    public ValueList<SourceGap> Gaps { get; init; }

    /// <summary>How many rows the cell spans beyond its own; 0 for an ordinary cell.</summary>
    public int ExtraRows { get; init; }

    /// <summary>How many columns the cell spans beyond its own; 0 for an ordinary cell.</summary>
    public int ExtraColumns { get; init; }

    /// <summary>The cell address of a workbook (<c>C21</c>); null elsewhere.</summary>
    public string? Address { get; init; }

    /// <summary>Where in its table it is printed, when the table was put in another order; null where it stands where it is.</summary>
    internal CellAddress? Printed { get; init; }

    /// <summary>What the column of this heading holds, when that is known without its words; null elsewhere.</summary>
    internal ColumnRole? Gives { get; init; }

    /// <summary>Where on its page it is printed; null when the source has no pages or does not say. Its page goes before that of the block.</summary>
    public SourceBox? Box { get; init; }
}
