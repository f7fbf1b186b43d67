using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// A period whose days have a word each below its label: 募集期間　開始：令和5年1月10日　終了：令和5年2月9日, on one line or two. What begins and ends, the label
/// above says.
/// </summary>
internal static class PeriodHalves
{
    private const string Between = " 　\t／/、,，・|｜（(";

    /// <summary>The period; null where the value does not begin with such a word.</summary>
    /// <param name="line">The line of the value.</param>
    /// <param name="from">Where the value begins.</param>
    /// <param name="next">The line below.</param>
    public static PeriodProposal? Read(FactLine line, int from, FactLine? next)
    {
        var start = from;
        while (start < line.End && (Between.Contains(line.Text[start]) || line.Text[start] is '○' or '●'))
        {
            start++;
        }

        if (start >= line.End || FactLabel.HalfAt(line.Text, start, closes: false) is not (> 0 and var opening)
            || DayAt(line, opening) is not { } opens)
        {
            return null;
        }

        var end = opens.End;
        while (end < line.End && Between.Contains(line.Text[end]))
        {
            end++;
        }

        var (last, at) = end < line.End ? (line, end) : next is null ? (line, line.End) : (next, next.Body);
        if (at >= last.End || FactLabel.HalfAt(last.Text, at, closes: true) is not (> 0 and var closing) || closing > last.End)
        {
            return null;
        }

        var text = $"{line.Text.AsSpan(opens.Start, opens.Length)}～{last.Text.AsSpan(closing, last.End - closing)}";
        if (PeriodReader.ReadAll(text) is not [{ Start: 0, Opens: not null, Closes: not null } only]
            || only.Length <= opens.Length + 1)
        {
            return null;
        }

        var closes = new TextSpan(closing, only.Length - opens.Length - 1);
        return new PeriodProposal(line, opens, null, (last, closes), text[..only.Length], [only], PeriodRank.Labelled)
        {
            Words = [(line, TextSpan.FromBounds(start, opens.Start)), (last, TextSpan.FromBounds(at, closing))],
        };
    }

    // The day that stands right at a place, with its weekday and time.
    private static TextSpan? DayAt(FactLine line, int at)
    {
        foreach (var day in JapaneseDateReader.ReadAll(line.Text.AsSpan(0, line.End)))
        {
            if (day.Start == at)
            {
                return day.Precision == DatePrecision.Day
                    ? TextSpan.FromBounds(at, PeriodWords.SkipNoise(line.Text, at + day.LengthWithWeekday)) : null;
            }
        }

        return null;
    }
}
