namespace Ota.PublicComment.Reading.Quantities;

/// <summary>What a line counts under one label: one number or a pair, and the members that stand in brackets or behind うち.</summary>
internal sealed class CountStatement
{
    /// <summary>The label in the line; empty when the number has none of its own.</summary>
    public required TextSpan LabelSpan { get; init; }

    public required string Label { get; set; }

    /// <summary>The unit of the word behind the label: 第1章　意見数 3.</summary>
    public CountUnit Counted { get; init; }

    /// <summary>What stands before the label and a colon: 提出方法：郵送 …</summary>
    public string? Caption { get; init; }

    public required CountRole Role { get; set; }

    /// <summary>Whether the label begins with うち.</summary>
    public bool IsPart { get; init; }

    public required int Depth { get; init; }

    public Counts Counts { get; set; }

    /// <summary>Whether the number of submitters counts bodies so far, persons, or (null) both.</summary>
    public bool? CountsBodies { get; set; }

    /// <summary>In how many brackets the number of submitters stands.</summary>
    public int SubmittersDepth { get; set; }

    /// <summary>A number without a unit.</summary>
    public int? Bare { get; set; }

    /// <summary>Whether its number stands again in a bracket behind it: 商社1件（1件）.</summary>
    public bool IsDoubled { get; set; }

    /// <summary>Where the last of its numbers ends.</summary>
    public int End { get; set; }

    public List<CountStatement> Members { get; } = [];

    /// <summary>Gives the number without a unit the one of its label or list.</summary>
    public void Settle(CountUnit unit)
    {
        if (Bare is { } bare && unit != CountUnit.None && Counts.Of(unit) is null)
        {
            Counts = Counts.With(unit, bare);
            Bare = null;
        }

        // 意見者数（意見数） over 商社1件（1件）: the first of the two counts people.
        if (IsDoubled && unit == CountUnit.Submitters && Counts is { Submitters: null, Opinions: { } both })
        {
            Counts = Counts.With(unit, both);
        }
    }
}
