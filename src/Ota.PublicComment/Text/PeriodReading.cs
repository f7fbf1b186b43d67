namespace Ota.PublicComment.Text;

/// <summary>A period printed in a text.</summary>
/// <param name="Start">The 0-based place of its first unit.</param>
/// <param name="Length">Its UTF-16 units, with まで and the number of days.</param>
/// <param name="Opens">The first day; null when not printed, without year or malformed.</param>
/// <param name="Closes">The last day; null likewise.</param>
/// <param name="Precision">The coarser of the two dates' precisions; only <see cref="DatePrecision.Day"/> says exactly when.</param>
/// <param name="Flags">What is odd, or concluded.</param>
/// <param name="PrintedDays">The number of days that is printed (までの31日間), if any.</param>
/// <param name="OpensWeekdayAgrees">Whether the weekday printed behind the start is right; null when none is, or there is no day.</param>
/// <param name="ClosesWeekdayAgrees">Likewise for the end.</param>
internal readonly record struct PeriodReading(
    int Start,
    int Length,
    DateOnly? Opens,
    DateOnly? Closes,
    DatePrecision Precision,
    PeriodFlags Flags,
    int? PrintedDays,
    bool? OpensWeekdayAgrees,
    bool? ClosesWeekdayAgrees)
{
    /// <summary>What lets an end of a period not stand for itself.</summary>
    public const PeriodFlags Doubtful = PeriodFlags.NoYear | PeriodFlags.Malformed | PeriodFlags.LostEraCharacter | PeriodFlags.OddDate
        | PeriodFlags.OpensOnly | PeriodFlags.ClosesOnly;

    /// <summary>Whether two whole dates are printed, and the last day lies before the first.</summary>
    public bool IsBackwards
        => (Flags & PeriodFlags.Backwards) != 0 && (Flags & (Doubtful | PeriodFlags.YearFromStart | PeriodFlags.YearFromEnd)) == 0
        && Precision == DatePrecision.Day;

    /// <summary>
    /// Whether the printed number of days is that from the first to the last day, both counted; null when it cannot be said.
    /// </summary>
    public bool? DaysAgree =>
        PrintedDays is { } days && Opens is { } from && Closes is { } to && Precision == DatePrecision.Day
            ? to.DayNumber - from.DayNumber + 1 == days : null;
}
