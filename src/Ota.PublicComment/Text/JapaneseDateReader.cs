namespace Ota.PublicComment.Text;

/// <summary>
/// Finds dates: 令和元年5月1日, 令 和 ７ 年 １ １ 月, ㋿2年, R2.12.25, 令2.12.25, 平成27年(2015年)12月22日, 2021年度.
/// A date without a year is none here (see <see cref="PeriodReader"/>). Linear in the text.
/// </summary>
internal static class JapaneseDateReader
{
    /// <summary>Reads the date that begins at a place, a malformed one included (its flags say so).</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int index, out DateReading date)
    {
        date = default;
        if (!DatePartsReader.TryRead(text, index, inRange: false, out var parts))
        {
            return false;
        }

        date = parts.ToReading();
        return true;
    }

    /// <summary>All dates of a text, in order, none overlapping another.</summary>
    public static List<DateReading> ReadAll(ReadOnlySpan<char> text)
    {
        var dates = new List<DateReading>();
        for (var i = DateHeads.Next(text, 0); i < text.Length;)
        {
            var next = i + 1;
            if (TryReadAt(text, i, out var date))
            {
                dates.Add(date);
                next = date.Start + date.LengthWithWeekday;
            }

            i = DateHeads.Next(text, next);
        }

        return dates;
    }
}
