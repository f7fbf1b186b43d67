using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>How surely two dates are the period of the consultation; the higher wins.</summary>
internal enum PeriodRank
{
    /// <summary>Nothing says what they are.</summary>
    Bare,

    /// <summary>Their line, or the heading above it, is about the consultation.</summary>
    Context,

    /// <summary>A sentence says that opinions were taken then.</summary>
    Prose,

    /// <summary>They follow their label: 募集期間.</summary>
    Labelled,
}

/// <summary>A period that a document prints.</summary>
/// <param name="Line">The line it stands in.</param>
/// <param name="Span">Where.</param>
/// <param name="Label">The line and place of its label, if it has one.</param>
/// <param name="Rest">The line and place of its second half, if it goes over two.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Readings">The periods in it; more than one where it was extended or printed twice.</param>
/// <param name="Rank">How surely it is the period of the consultation.</param>
internal sealed record PeriodProposal(
    FactLine Line, TextSpan Span, (FactLine Line, TextSpan Span)? Label, (FactLine Line, TextSpan Span)? Rest, string Text,
        IReadOnlyList<PeriodReading> Readings, PeriodRank Rank)
{
    private const PeriodFlags Damage = PeriodFlags.LostEraCharacter | PeriodFlags.Malformed | PeriodFlags.Backwards;

    /// <summary>Whether a character had to be put in for the dates to be read: 1月16(火曜).</summary>
    public bool IsMended { get; init; }

    /// <summary>The lines after the first of dates that were broken into pieces, and where each stands in the text.</summary>
    public IReadOnlyList<(FactLine Line, TextSpan Span, int At)> Pieces { get; init; } = [];

    /// <summary>What stands before each of its days and only says which it is: 開始：, 終了：.</summary>
    public IReadOnlyList<(FactLine Line, TextSpan Span)> Words { get; init; } = [];

    /// <summary>Whether all that is printed is one month: 平成30年9月. Whole days were lost, or it is no period.</summary>
    public bool IsOneMonth { get; init; }

    /// <summary>Whether only the words above the line say that it is about the consultation.</summary>
    public bool IsByHeading { get; init; }

    /// <summary>The reading with the most whole dates; null where the text holds none.</summary>
    public PeriodReading? Best => PeriodReader.Best(Readings);

    public bool IsDamaged => IsMended || (Best is { } best && (best.Flags & Damage) != 0);

    public bool HasDates => Opens is not null || Closes is not null;

    /// <summary>The first day, where it is certain.</summary>
    public DateOnly? Opens => IsCertain ? Best!.Value.Opens : null;

    public DateOnly? Closes => IsCertain ? Best!.Value.Closes : null;

    // Months are no days, and two periods in one text are not one.
    private bool IsCertain => Best is { Precision: DatePrecision.Day } && Readings.Select(r => (r.Opens, r.Closes)).Distinct().Count() == 1;
}
