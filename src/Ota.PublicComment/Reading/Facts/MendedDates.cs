using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads dates whose 日 was forgotten: 令和6年1月16(火曜)から2月14日(水曜)まで. Only a weekday right after the number shows that it is a day.</summary>
internal static class MendedDates
{
    private const string Weekdays = "月火水木金土日";

    /// <summary>The periods of a text with each forgotten 日 put in, at their places in the text as printed; empty where none is forgotten.</summary>
    public static List<PeriodReading> ReadAll(string text)
    {
        var folded = CompareFold.Apply(text);
        var places = new List<int>();
        for (var i = 0; i + 2 < folded.Length; i++)
        {
            if (folded[i] == '(' && Weekdays.Contains(folded[i + 1]) && IsDayBefore(folded, i))
            {
                places.Add(i);
            }
        }

        if (places.Count == 0)
        {
            return [];
        }

        var mended = new System.Text.StringBuilder(text);
        for (var k = places.Count - 1; k >= 0; k--)
        {
            mended.Insert(places[k], '日');
        }

        return PeriodReader.ReadAll(mended.ToString()).FindAll(r => r.OpensWeekdayAgrees is not false && r.ClosesWeekdayAgrees is not false).ConvertAll(r => Printed(r, places));
    }

    // The number after 月, with nothing between it and the bracket.
    private static bool IsDayBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ' '))
        {
            start--;
        }

        return start > 0 && text[start - 1] == '月' && text.AsSpan(start, at - start).ContainsAnyInRange('0', '9');
    }

    private static PeriodReading Printed(PeriodReading reading, List<int> places)
    {
        var start = Printed(reading.Start, places);
        return reading with { Start = start, Length = Printed(reading.Start + reading.Length, places) - start };
    }

    private static int Printed(int position, List<int> places)
    {
        var printed = position;
        for (var k = 0; k < places.Count && places[k] + k < position; k++)
        {
            printed--;
        }

        return printed;
    }
}
