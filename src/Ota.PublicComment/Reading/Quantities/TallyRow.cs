namespace Ota.PublicComment.Reading.Quantities;

/// <summary>One line of a list of counts.</summary>
/// <param name="Label">The label as printed, without うち.</param>
/// <param name="Role">What the label says.</param>
/// <param name="IsPart">Whether it stands under うち.</param>
/// <param name="Counts">The numbers.</param>
internal sealed record TallyRow(string Label, CountRole Role, bool IsPart, Counts Counts)
{
    /// <summary>What the line counts by, where that is another thing than its list.</summary>
    public string? Dimension { get; init; }

    /// <summary>A number without a unit.</summary>
    public int? Bare { get; init; }

    /// <summary>Gives the number without a unit one.</summary>
    public TallyRow Settled(CountUnit unit)
        => Bare is { } bare && unit != CountUnit.None
            && Counts.Of(unit) is null ? this with { Counts = Counts.With(unit, bare), Bare = null } : this;
}
