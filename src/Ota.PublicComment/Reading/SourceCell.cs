namespace Ota.PublicComment.Reading;

/// <summary>A cell of a table or the text of a line, as the format found it. Nothing is trimmed or folded.</summary>
public readonly record struct SourceCell
{
    private readonly string? _text;

    // What most cells do not have: there are millions of cells, and each of them is held as long as the map of the source.
    private readonly Extras? _extras;

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

    /// <summary>
    /// Where characters of the source are not in <see cref="Text"/> (the second mark of a doubled quote, the backslash before an escaped
    /// pipe), in order.
    /// </summary>
    public ValueList<SourceGap> Gaps
    {
        get => _extras?.Gaps ?? default;
        init => _extras = Extras.With(_extras, value.Count > 0, e => e with { Gaps = value });
    }

    /// <summary>How many rows the cell spans beyond its own; 0 for an ordinary cell.</summary>
    public int ExtraRows
    {
        get => _extras?.ExtraRows ?? 0;
        init => _extras = Extras.With(_extras, value != 0, e => e with { ExtraRows = value });
    }

    /// <summary>How many columns the cell spans beyond its own; 0 for an ordinary cell.</summary>
    public int ExtraColumns
    {
        get => _extras?.ExtraColumns ?? 0;
        init => _extras = Extras.With(_extras, value != 0, e => e with { ExtraColumns = value });
    }

    /// <summary>The cell address of a workbook (<c>C21</c>); null elsewhere.</summary>
    public string? Address
    {
        get => _extras?.Address;
        init => _extras = Extras.With(_extras, value is not null, e => e with { Address = value });
    }

    /// <summary>Where in its table it is printed, when the table was put in another order; null where it stands where it is.</summary>
    internal CellAddress? Printed
    {
        get => _extras?.Printed;
        init => _extras = Extras.With(_extras, value is not null, e => e with { Printed = value });
    }

    /// <summary>What the column of this heading holds, when that is known without its words; null elsewhere.</summary>
    internal ColumnRole? Gives
    {
        get => _extras?.Gives;
        init => _extras = Extras.With(_extras, value is not null, e => e with { Gives = value });
    }

    /// <summary>
    /// Where on its page it is printed; null when the source has no pages or does not say. Its page goes before that of the block.
    /// </summary>
    public SourceBox? Box
    {
        get => _extras?.Box;
        init => _extras = Extras.With(_extras, value is not null, e => e with { Box = value });
    }

    // What a cell has besides text and place, for who keeps millions of cells.
    internal object? Rest
    {
        get => _extras;
        init => _extras = (Extras?)value;
    }

    private sealed record Extras
    {
        private static readonly Extras None = new();

        public ValueList<SourceGap> Gaps { get; init; }

        public int ExtraRows { get; init; }

        public int ExtraColumns { get; init; }

        public string? Address { get; init; }

        public CellAddress? Printed { get; init; }

        public ColumnRole? Gives { get; init; }

        public SourceBox? Box { get; init; }

        // Nothing but what says something is kept, so that equal cells have equal extras.
        public static Extras? With(Extras? extras, bool saysSomething, Func<Extras, Extras> set)
        {
            if (extras is null && !saysSomething)
            {
                return null;
            }

            var changed = set(extras ?? None);
            return changed == None ? null : changed;
        }
    }
}
