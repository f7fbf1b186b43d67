namespace Ota.PublicComment.Reading.Plans;

/// <summary>What stands before the title of an entry: its form, its number, and where the title begins.</summary>
/// <param name="Style">The form of the number.</param>
/// <param name="Label">Where the number stands; empty without one.</param>
/// <param name="End">Where the title begins.</param>
internal readonly record struct EntryHead(HeadStyle Style, TextSpan Label, int End)
{
    /// <summary>The number as it was meant where it is misread (第l章); null elsewhere.</summary>
    public string? Meant { get; init; }

    public bool IsMisread => Meant is not null;

    public bool IsNumbered => Label.Length > 0;

    public bool IsInitiative => Style.Kind == HeadKind.Item;
}
