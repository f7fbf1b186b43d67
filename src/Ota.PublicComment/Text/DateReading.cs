namespace Ota.PublicComment.Text;

/// <summary>A date printed in a text.</summary>
/// <param name="Start">The 0-based place of its first unit.</param>
/// <param name="Length">Its UTF-16 units, without the weekday.</param>
/// <param name="From">The first day; null when malformed.</param>
/// <param name="To">The last day, the first for a date of a day; null when malformed.</param>
/// <param name="Precision">How exactly it is printed.</param>
/// <param name="Flags">What is odd about it.</param>
/// <param name="Weekday">The weekday printed behind it, if any.</param>
/// <param name="LengthWithWeekday">Its units with the weekday and the bracket around it.</param>
internal readonly record struct DateReading(
    int Start,
    int Length,
    DateOnly? From,
    DateOnly? To,
    DatePrecision Precision,
    DateFlags Flags,
    DayOfWeek? Weekday,
    int LengthWithWeekday)
{
    /// <summary>Whether the printed weekday is that of the date; null when there is none, or no day to compare it with.</summary>
    public bool? WeekdayAgrees
        => Weekday is { } weekday && From is { } day && Precision == DatePrecision.Day ? day.DayOfWeek == weekday : null;
}
