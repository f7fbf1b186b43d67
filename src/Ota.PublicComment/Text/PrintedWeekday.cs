namespace Ota.PublicComment.Text;

/// <summary>The weekday behind a date: (金), (金曜日), （金・祝）, 金曜日.</summary>
internal static class PrintedWeekday
{
    private const string Names = "日月火水木金土";
    private const string HolidayWords = "祝日休振替国民の";
    private const int MaxHoliday = 8;

    public static DayOfWeek? Read(ReadOnlySpan<char> text, ref int index)
    {
        var at = DateTokens.SkipSpace(text, index);
        var isOpen = DateTokens.IsOpen(DateTokens.At(text, at));
        at = isOpen ? DateTokens.SkipSpace(text, at + 1) : at;
        var day = Names.IndexOf(DateTokens.At(text, at), StringComparison.Ordinal);
        if (day < 0)
        {
            return null;
        }

        at++;
        if (DateTokens.Word(text, ref at, "曜"))
        {
            DateTokens.Word(text, ref at, "日");
        }
        else if (!isOpen)
        {
            return null;
        }

        if (isOpen && !Close(text, ref at))
        {
            return null;
        }

        index = at;
        return (DayOfWeek)day;
    }

    // (月・祝) is a Monday; (土・日), (土日祝を除く) are no weekday of the date.
    private static bool Close(ReadOnlySpan<char> text, ref int at)
    {
        var next = DateTokens.SkipSpace(text, at);
        if (DateTokens.At(text, next) is '・' or '、' or ',' or '/')
        {
            next = DateTokens.SkipSpace(text, next + 1);
        }

        if (DateTokens.At(text, next) is '祝' or '休' or '振' or '国')
        {
            for (var end = next + MaxHoliday; next < end && HolidayWords.Contains(DateTokens.At(text, next), StringComparison.Ordinal);)
            {
                next++;
            }
        }

        next = DateTokens.SkipSpace(text, next);
        at = next + 1;
        return DateTokens.IsClose(DateTokens.At(text, next));
    }
}
