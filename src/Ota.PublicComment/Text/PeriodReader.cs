using static Ota.PublicComment.Text.DateTokens;

namespace Ota.PublicComment.Text;

/// <summary>
/// Finds periods: X から Y まで, X～Y, X～17日, 12月1日から令和3年1月8日. Dates are given only where a year is printed or follows from
/// the other end. Which of a text's periods is that of the consultation, its label says, not this reader. Linear in the text.
/// </summary>
internal static class PeriodReader
{
    /// <summary>All periods of a text, in order, none overlapping another.</summary>
    public static List<PeriodReading> ReadAll(ReadOnlySpan<char> text)
    {
        var periods = new List<PeriodReading>();
        for (var i = DateHeads.Next(text, 0); i < text.Length;)
        {
            if (TryReadAt(text, i, out var period, out var next))
            {
                periods.Add(period);
            }

            i = DateHeads.Next(text, next);
        }

        return periods;
    }

    /// <summary>
    /// The one of several readings of the same period that is to be believed: with both dates, with whole eras, printed first.
    /// </summary>
    public static PeriodReading? Best(IReadOnlyList<PeriodReading> readings)
    {
        PeriodReading? best = null;
        var bestRank = int.MinValue;
        foreach (var reading in readings)
        {
            var lost = (reading.Flags & (PeriodFlags.LostEraCharacter | PeriodFlags.Backwards | PeriodFlags.Malformed)) != 0;
            var rank = (reading.Opens is null ? 0 : 2) + (reading.Closes is null ? 0 : 2) - (lost ? 3 : 0);
            if (rank > bestRank)
            {
                (best, bestRank) = (reading, rank);
            }
        }

        return best;
    }

    /// <summary>Reads the period that begins at a place; <paramref name="next"/> is where to go on in either case.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int index, out PeriodReading period, out int next)
    {
        period = default;
        next = index + 1;
        if (!DatePartsReader.TryRead(text, index, inRange: true, out var first)
            && !DatePartsReader.TryReadWithoutYear(text, index, dayAlone: false, inRange: true, out first))
        {
            return false;
        }

        next = first.EndWithWeekday;
        var at = PeriodWords.SkipNoise(text, first.EndWithWeekday);
        if (PeriodWords.RangeMark(text, ref at, out var isWord))
        {
            // から（30日間）4月30日まで: a remark may stand between.
            if (TrySecond(text, SkipSpace(text, at), first, out var second)
                || TrySecond(text, SkipSpace(text, PeriodWords.SkipNoise(text, at)), first, out second))
            {
                next = PeriodWords.ReadTail(text, second.EndWithWeekday, out _, out var days);
                period = PeriodResolution.OfBoth(first, second, next, days);
                return true;
            }

            if (first.IsBareYear)
            {
                return false;
            }

            // 令和3年4月1日から30日間: the end follows.
            var behind = PeriodWords.ReadTail(text, at, out _, out var count);
            if (count is > 0 and var length && first is { Year: not null, Month: not null, Day: not null })
            {
                next = behind;
                period = PeriodResolution.OfDays(first, behind, length);
                return true;
            }

            if (!isWord && !EndsThere(text, at))
            {
                return false;
            }

            next = at;
            period = PeriodResolution.OfOne(first, at, opens: true);
            return true;
        }

        var tail = PeriodWords.ReadTail(text, first.EndWithWeekday, out var hasUntil, out _);
        if (!hasUntil || first.IsBareYear)
        {
            return false;
        }

        next = tail;
        period = PeriodResolution.OfOne(first, tail, opens: false);
        return true;
    }

    private static bool TrySecond(ReadOnlySpan<char> text, int start, in DateParts first, out DateParts second)
    {
        if (first.Month is not null && TrySame(text, start, first, out second))
        {
            return true;
        }

        if (first.IsBareYear || first.IsFiscal || first.Month is null)
        {
            // 令和3~7年度, 令和3年度~7年度, 2021年から2025年
            return DatePartsReader.TryReadBehindMark(text, start, inRange: false, out second)
                || DatePartsReader.TryReadYear(text, start, out second);
        }

        return DatePartsReader.TryReadBehindMark(text, start, inRange: false, out second)
            || (first.Separator != '\0' && DatePartsReader.TryReadFigures(text, start, first.Separator, out second))
            || DatePartsReader.TryReadWithoutYear(text, start, dayAlone: first.Day is not null, inRange: false, out second)
            || TryShortYear(text, start, first, out second);
    }

    // 令和元年11月1日から同年11月30日まで, から同月30日まで, から翌年1月10日まで
    private static bool TrySame(ReadOnlySpan<char> text, int start, in DateParts first, out DateParts second)
    {
        second = default;
        if (text[start..].StartsWith("翌年"))
        {
            if (!DatePartsReader.TryReadWithoutYear(text, SkipSpace(text, start + 2), dayAlone: false, inRange: false, out second))
            {
                return false;
            }

            (second.PrintedYear, second.Start) = (first.Year + 1, start);
            return true;
        }

        if (start + 1 < text.Length && text[start] == '同' && CharacterClasses.IsDigit(text[start + 1])
            && TryShortYear(text, start + 1, first, out second))
        {
            // 令和6年12月16日から同7年1月17日まで
            second.Start = start;
            return true;
        }

        var isYear = text[start..].StartsWith("同年");
        if (!isYear && !text[start..].StartsWith("同月"))
        {
            return false;
        }

        var at = SkipSpace(text, start + 2);
        at = isYear && at + 1 < text.Length && text[at..].StartsWith("同月") ? SkipSpace(text, at + 2) : at;
        if (!DatePartsReader.TryReadWithoutYear(text, at, dayAlone: first.Day is not null, inRange: false, out second))
        {
            return false;
        }

        second.Start = start;
        return true;
    }

    // 平成22年10月1日～22年11月1日: the second year is of the same era.
    private static bool TryShortYear(ReadOnlySpan<char> text, int start, in DateParts first, out DateParts second)
    {
        if (!DatePartsReader.TryReadYear(text, start, out second) || second.IsFiscal || first.Era is null)
        {
            return false;
        }

        var year = second.PrintedYear;
        var at = second.End;
        if (!DatePartsReader.TryReadWithoutYear(text, SkipSpace(text, at), dayAlone: false, inRange: false, out second))
        {
            return false;
        }

        (second.PrintedYear, second.Era, second.Start) = (year, first.Era, start);
        return true;
    }

    /// <summary>Whether nothing more stands in the line: 令和3年12月1日～ is open at its end.</summary>
    private static bool EndsThere(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u3000')
        {
            index++;
        }

        return index >= text.Length || text[index] is '\n' or '\r' or '\t';
    }
}
