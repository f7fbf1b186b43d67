using static Ota.PublicComment.Text.DateTokens;

namespace Ota.PublicComment.Text;

/// <summary>Reads the parts of one date that begins at a place.</summary>
internal static class DatePartsReader
{
    /// <summary>Reads a date with its year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="inRange">A number may do without its unit before the mark of a range: 令和3~7年度, 12月1~17日.</param>
    /// <param name="parts">What was read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, bool inRange, out DateParts parts)
    {
        parts = default;
        return !(IsNumberStart(text, start) && At(text, start - 1) is '.' or '-' or '/' && char.IsAsciiDigit(At(text, start - 2)))
            && TryReadBehindMark(text, start, inRange, out parts);
    }

    /// <summary>
    /// Reads a date with its year where a mark may stand before it that elsewhere would make it the rest of a code (03-2021-12-25).
    /// </summary>
    public static bool TryReadBehindMark(ReadOnlySpan<char> text, int start, bool inRange, out DateParts parts)
    {
        parts = new DateParts { Start = start };
        if (EraHead.Read(text, start) is { } head)
        {
            parts.Era = head.Era;
            parts.Flags = head.Form switch
            {
                EraHeadForm.Full => DateFlags.None,
                EraHeadForm.Lost => DateFlags.LostEraCharacter,
                _ => DateFlags.Abbreviated,
            };
            return (TryFigures(text, head.End, ref parts) || TryUnits(text, head.End, inRange, ref parts)) && HasEnough(head, parts);
        }

        return IsNumberStart(text, start) && (TryFigures(text, start, ref parts) || TryUnits(text, start, inRange, ref parts));
    }

    /// <summary>Reads 月 and 日, or 日 alone where <paramref name="dayAlone"/> says so, without a year.</summary>
    public static bool TryReadWithoutYear(ReadOnlySpan<char> text, int start, bool dayAlone, bool inRange, out DateParts parts)
    {
        parts = new DateParts { Start = start };
        if (!IsNumberStart(text, start))
        {
            return false;
        }

        var at = start;
        if (NumberWithUnit(text, ref at, 2, '月', out var month))
        {
            parts.Month = month;
            parts.End = at;
            ReadDay(text, at, inRange, ref parts);
        }
        // 30日以内 and 3日間 are lengths.
        else if (dayAlone && NumberWithUnit(text, ref at, 2, '日', out var day) && At(text, at) is not ('間' or '以' or '前' or '後' or '目'))
        {
            (parts.Day, parts.End) = (day, at);
        }

        ReadWeekday(text, ref parts);
        return parts.End > 0;
    }

    /// <summary>Reads the second date in figures of a range, 12.28 or 12/28 behind R3.12.1.</summary>
    public static bool TryReadFigures(ReadOnlySpan<char> text, int start, char separator, out DateParts parts)
    {
        parts = new DateParts { Start = start, Separator = separator };
        var at = start;
        if (!Digits(text, ref at, 2, out var month) || At(text, at) != separator)
        {
            return false;
        }

        at = SkipSpace(text, at + 1);
        if (!Digits(text, ref at, 2, out var day) || At(text, at) == separator)
        {
            return false;
        }

        (parts.Month, parts.Day, parts.End) = (month, day, at);
        ReadWeekday(text, ref parts);
        return true;
    }

    /// <summary>Reads a year alone, 7年度 behind 令和3.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> text, int start, out DateParts parts)
    {
        parts = new DateParts { Start = start };
        var at = start;
        if (!IsNumberStart(text, start) || !NumberWithUnit(text, ref at, 4, '年', out var year))
        {
            return false;
        }

        (parts.PrintedYear, parts.IsFiscal, parts.End) = (year, Word(text, ref at, "度"), at);
        parts.EndWithWeekday = at;
        return At(text, at) is not ('間' or '代' or '目');
    }

    // R2.12.25, 令2.12.25, 2020/12/25; R2.12 only with a dot and an era. Another figure or dot behind it makes it a code of its own.
    private static bool TryFigures(ReadOnlySpan<char> text, int index, ref DateParts parts)
    {
        var hasEra = parts.Era is not null;
        var at = SkipSpace(text, index);
        if (!TryFigureYear(text, ref at, hasEra, out var year))
        {
            return false;
        }

        var separator = At(text, at);
        var end = separator is '.' or '/' or '-' ? SkipSpace(text, at + 1) : at;
        if (end == at || !Digits(text, ref end, 2, out var month))
        {
            return false;
        }

        var read = parts with { PrintedYear = year, Month = month, Separator = separator, End = end };
        if (At(text, end) == separator)
        {
            end = SkipSpace(text, end + 1);
            if (!Digits(text, ref end, 2, out var day) || At(text, end) == separator)
            {
                return false;
            }

            (read.Day, read.End) = (day, end);
        }
        else if (!hasEra || separator != '.')
        {
            return false;
        }

        ReadWeekday(text, ref read);
        if ((read.ToReading().Flags & DateFlags.Malformed) != 0 && ((read.Flags & DateFlags.Abbreviated) != 0 || !hasEra))
        {
            // A code or a telephone number rather than a date.
            return false;
        }

        parts = read;
        return true;
    }

    private static bool TryFigureYear(ReadOnlySpan<char> text, ref int at, bool hasEra, out int year)
    {
        year = 1;
        if (hasEra && At(text, at) == '元')
        {
            at++;
            return true;
        }

        var start = at;
        return Digits(text, ref at, hasEra ? 2 : 4, out year) && (hasEra || (at - start == 4 && IsWesternYear(year)));
    }

    private static bool TryUnits(ReadOnlySpan<char> text, int index, bool inRange, ref DateParts parts)
    {
        var at = index;
        if (!TryYear(text, ref at, inRange, ref parts))
        {
            return false;
        }

        parts.End = at;
        if (parts.IsBareYear)
        {
            ReadWeekday(text, ref parts);
            return true;
        }

        if (At(text, at) is '代' or '間' or '目')
        {
            return false;
        }

        parts.IsFiscal = Word(text, ref at, "度");
        parts.End = at;
        ReadOtherYear(text, ref at, ref parts);
        if (!parts.IsFiscal && Word(text, ref at, "度"))
        {
            (parts.IsFiscal, parts.End) = (true, at);
        }

        if (!parts.IsFiscal && NumberWithUnit(text, ref at, 2, '月', out var month))
        {
            (parts.Month, parts.End) = (month, at);
            ReadDay(text, at, inRange, ref parts);
        }

        ReadWeekday(text, ref parts);
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, ref int at, bool inRange, ref DateParts parts)
    {
        var first = SkipSpace(text, at);
        if (parts.Era is not null && At(text, first) == '元')
        {
            (parts.PrintedYear, at) = (1, first + 1);
        }
        else if (Number(text, at, 4, '年', out var end, out var year) || Number(text, at, 4, '\0', out end, out year))
        {
            if (parts.Era is null && !IsWesternYear(year))
            {
                return false;
            }

            (parts.PrintedYear, at) = (year, end);
        }
        else
        {
            return false;
        }

        ReadOtherYear(text, ref at, ref parts);
        if (Word(text, ref at, "年"))
        {
            return true;
        }

        parts.IsBareYear = inRange && IsRangeMark(At(text, SkipSpace(text, at)));
        return parts.IsBareYear;
    }

    // (2015年), （令和元年）, (2021) behind a year; the year of another calendar, which should be the same.
    private static void ReadOtherYear(ReadOnlySpan<char> text, ref int at, ref DateParts parts)
    {
        var next = SkipSpace(text, at);
        if (!IsOpen(At(text, next)))
        {
            return;
        }

        next = SkipSpace(text, next + 1);
        var other = new DateParts();
        if (EraHead.Read(text, next) is { } head)
        {
            (other.Era, next) = (head.Era, head.End);
        }

        if (other.Era is not null && At(text, SkipSpace(text, next)) == '元')
        {
            (other.PrintedYear, next) = (1, SkipSpace(text, next) + 1);
        }
        else if (Number(text, next, 4, '年', out var end, out var year) || Number(text, next, 4, '\0', out end, out year))
        {
            (other.PrintedYear, next) = (year, end);
        }

        Word(text, ref next, "年");
        Word(text, ref next, "度");
        next = SkipSpace(text, next);
        var isYear = other.PrintedYear is not null && (other.Era is not null || IsWesternYear(other.PrintedYear.Value));
        if (isYear && IsClose(At(text, next)))
        {
            at = next + 1;
            parts.End = at;
            parts.Flags |= other.Year == parts.Year ? DateFlags.None : DateFlags.YearsDisagree;
        }
    }

    private static void ReadDay(ReadOnlySpan<char> text, int index, bool inRange, ref DateParts parts)
    {
        var at = index;
        if (NumberWithUnit(text, ref at, 2, '日', out var day) && At(text, at) != '間')
        {
            (parts.Day, parts.End) = (day, at);
        }
        else if (inRange && Number(text, index, 2, '\0', out var end, out day) && IsRangeMark(At(text, SkipSpace(text, end))))
        {
            (parts.Day, parts.End) = (day, end);
        }
    }

    private static void ReadWeekday(ReadOnlySpan<char> text, ref DateParts parts)
    {
        var at = parts.End;
        parts.Weekday = parts.Day is not null ? PrintedWeekday.Read(text, ref at) : null;
        parts.EndWithWeekday = at;
    }

    // M7.2 is an earthquake, M2年 and 大4年 are students, 成20年 says too little: the shorter the era, the more has to follow.
    private static bool HasEnough(EraHead head, in DateParts parts) => head.Form switch
    {
        EraHeadForm.Letter when head.Era.Letter is 'M' or 'T' => parts.Day is not null,
        EraHeadForm.OneKanji or EraHeadForm.Lost => parts.Month is not null || parts.IsFiscal,
        _ => true,
    };

    private static bool IsWesternYear(int year) => year is >= 1600 and <= 2299;

    private static bool IsRangeMark(char c) => c is '~' or '-' or 'ー';
}
