namespace Ota.PublicComment.Text;

/// <summary>From the printed parts of a period to its dates: a missing year or month comes from the other end.</summary>
internal static class PeriodResolution
{
    public static PeriodReading OfOne(in DateParts parts, int end, bool opens)
    {
        var reading = parts.ToReading();
        var flags = (opens ? PeriodFlags.OpensOnly : PeriodFlags.ClosesOnly) | FlagsOf(parts, reading);
        var dated = parts.Year is not null;
        return new PeriodReading(
            parts.Start,
            end - parts.Start,
            opens && dated ? reading.From : null,
            !opens && dated ? reading.To : null,
            reading.Precision,
            flags,
            null,
            opens && dated ? reading.WeekdayAgrees : null,
            !opens && dated ? reading.WeekdayAgrees : null);
    }

    /// <summary>The period that begins on a whole date and lasts a number of days, both ends counted.</summary>
    public static PeriodReading OfDays(in DateParts first, int end, int days)
    {
        var reading = first.ToReading();
        var closes =
            reading.From is { } from && from.DayNumber <= DateOnly.MaxValue.DayNumber - days ? from.AddDays(days - 1) : (DateOnly?)null;
        return new PeriodReading(
            first.Start, end - first.Start, reading.From, closes, reading.Precision, FlagsOf(first, reading) | PeriodFlags.EndFromDays,
            days, reading.WeekdayAgrees, null);
    }

    public static PeriodReading OfBoth(DateParts first, DateParts second, int end, int? days)
    {
        var flags = PeriodFlags.None;
        if (first.Year is null && second.Year is null)
        {
            var coarser = Coarser(first.Precision, second.Precision);
            return new PeriodReading(first.Start, end - first.Start, null, null, coarser, PeriodFlags.NoYear, days, null, null);
        }

        CompleteUnits(ref first, ref second);
        if (second.Year is null)
        {
            flags |= PeriodFlags.YearFromStart;
            FromStart(first, ref second);
        }
        else if (first.Year is null)
        {
            flags |= PeriodFlags.YearFromEnd;
            FromEnd(ref first, second);
        }

        var (opens, closes) = (first.ToReading(), second.ToReading());
        flags |= FlagsOf(first, opens) | FlagsOf(second, closes);
        flags |= opens.From > closes.To ? PeriodFlags.Backwards : PeriodFlags.None;
        return new PeriodReading(
            first.Start,
            end - first.Start,
            opens.From,
            closes.To,
            Coarser(opens.Precision, closes.Precision),
            flags,
            days,
            opens.WeekdayAgrees,
            closes.WeekdayAgrees);
    }

    // 令和3~7年度: the start is a 年度 as the end is, the end is of the era of the start; 2021~25年度 is of its century.
    private static void CompleteUnits(ref DateParts first, ref DateParts second)
    {
        if (first.IsBareYear)
        {
            first.IsFiscal = second.IsFiscal;
        }

        if (second is { Era: null, PrintedYear: < 100 and { } year } && first.PrintedYear is { } firstYear)
        {
            second.Era = first.Era;
            second.PrintedYear = first.Era is null ? (firstYear / 100 * 100) + year : year;
        }
    }

    private static void FromStart(in DateParts first, ref DateParts second)
    {
        var isDayAlone = second.Month is null;
        second.Month ??= first.Month;
        second.PrintedYear = first.Year;
        if (!isDayAlone && IsBehind(first, second))
        {
            // 12月15日～1月14日 goes over the end of the year; a day alone that comes before the start is a slip and stays one.
            second.PrintedYear++;
        }
    }

    private static void FromEnd(ref DateParts first, in DateParts second)
    {
        first.PrintedYear = second.Year;
        if (IsBehind(first, second))
        {
            first.PrintedYear--;
        }
    }

    private static bool IsBehind(in DateParts first, in DateParts second) =>
        ((first.Month ?? 1) * 100) + (first.Day ?? 1) > ((second.Month ?? 12) * 100) + (second.Day ?? 31);

    private static PeriodFlags FlagsOf(in DateParts parts, in DateReading reading)
    {
        if (parts.Year is null)
        {
            return PeriodFlags.NoYear;
        }

        const DateFlags Odd = DateFlags.EraBoundary | DateFlags.FutureEra | DateFlags.YearsDisagree | DateFlags.BeforeGregorian;
        return ((reading.Flags & DateFlags.Malformed) != 0 ? PeriodFlags.Malformed : PeriodFlags.None)
            | ((reading.Flags & DateFlags.LostEraCharacter) != 0 ? PeriodFlags.LostEraCharacter : PeriodFlags.None)
            | ((reading.Flags & Odd) != 0 ? PeriodFlags.OddDate : PeriodFlags.None);
    }

    private static DatePrecision Coarser(DatePrecision one, DatePrecision other) => one > other ? one : other;
}
