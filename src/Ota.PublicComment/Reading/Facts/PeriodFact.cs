using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A period that a document prints.</summary>
/// <param name="Line">The line it stands in.</param>
/// <param name="Span">Where.</param>
/// <param name="Label">The line and place of its label, if it has one.</param>
/// <param name="Rest">The line and place of its second half, if it goes over two.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Readings">The periods in it; more than one where it was extended or printed twice.</param>
/// <param name="Rank">How it is printed.</param>
internal sealed record PeriodFact(
    FactLine Line, TextSpan Span, (FactLine Line, TextSpan Span)? Label, (FactLine Line, TextSpan Span)? Rest, string Text, IReadOnlyList<PeriodReading> Readings, FactRank Rank)
{
    private const PeriodFlags Damage = PeriodFlags.LostEraCharacter | PeriodFlags.Malformed | PeriodFlags.Backwards;

    /// <summary>The reading with the most whole dates; null where the text holds none.</summary>
    public PeriodReading? Best => PeriodReader.Best(Readings);

    public bool IsDamaged => Best is { } best && (best.Flags & Damage) != 0;

    public bool HasDates => Opens is not null || Closes is not null;

    /// <summary>The first day, where it is certain.</summary>
    public DateOnly? Opens => IsCertain ? Best!.Value.Opens : null;

    public DateOnly? Closes => IsCertain ? Best!.Value.Closes : null;

    // Months are no days, and two periods in one text are not one.
    private bool IsCertain => Best is { Precision: DatePrecision.Day } && Readings.Select(r => (r.Opens, r.Closes)).Distinct().Count() == 1;
}
