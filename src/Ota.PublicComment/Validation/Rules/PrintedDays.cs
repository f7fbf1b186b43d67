using System.Buffers;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>The two dates of a printed period: 令和8年9月1日（火曜日） and 令和8年9月30日（木曜日） of 令和8年9月1日（火曜日）から令和8年9月30日（木曜日）まで.</summary>
internal static class PrintedDays
{
    private static readonly SearchValues<char> Joiners = SearchValues.Create("か~～〜-‐–—―−－ー至及");

    /// <summary>The first date, its weekday with it.</summary>
    public static TextPlace First(string text, TextPlace period)
    {
        var end = WeekdayEnd(text.AsSpan(period.Span.Start, period.Span.Length), isLast: false);
        return period with { Span = new TextSpan(period.Span.Start, end < 0 ? period.Span.Length : end) };
    }

    /// <summary>The last date, its weekday with it.</summary>
    public static TextPlace Last(string text, TextPlace period)
    {
        var printed = text.AsSpan(period.Span.Start, period.Span.Length);
        var end = WeekdayEnd(printed, isLast: true);
        if (end < 0)
        {
            return period;
        }

        var start = printed[..end].LastIndexOfAny(Joiners) + 1;
        start += start > 0 && printed[start - 1] == 'か' && printed[start] == 'ら' ? 1 : 0;
        while (start < end && printed[start] is '、' or '，' or ' ' or '\u3000')
        {
            start++;
        }

        return start < end ? period with { Span = TextSpan.FromBounds(period.Span.Start + start, period.Span.Start + end) } : period;
    }

    // Behind the bracket that closes over a weekday: （火曜日）, (火), 火曜日.
    private static int WeekdayEnd(ReadOnlySpan<char> printed, bool isLast)
    {
        var found = -1;
        for (var i = 1; i < printed.Length && (isLast || found < 0); i++)
        {
            if ("日月火水木金土".Contains(printed[i], StringComparison.Ordinal)
                && (printed[i - 1] is '（' or '(' || (i + 1 < printed.Length && printed[i + 1] == '曜')))
            {
                var close = printed[i..].IndexOfAny('）', ')');
                found =
                    close is >= 0 and <= 8
                        ? i + close + 1 : i + (printed[i..].StartsWith("日曜日", StringComparison.Ordinal) || printed[i..].Length > 2 ? 3 : 1);
                found = Math.Min(found, printed.Length);
            }
        }

        return found;
    }
}
