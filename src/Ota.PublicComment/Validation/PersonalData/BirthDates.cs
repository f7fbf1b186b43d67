using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Dates of birth: a whole date behind 生年月日 or 誕生日, or before 生まれ. A year alone (昭和45年生まれ) is a generation.</summary>
internal static class BirthDates
{
    private const int Reach = 12;
    private const int LongestDate = 24;

    private static readonly string[] Before = ["生年月日", "誕生日", "出生日", "生まれた日", "生まれは", "birthday", "Birthday", "DOB"];

    private static readonly string[] Behind = ["生まれ", "生れ", "出生", "誕生", "うまれ", "生"];

    private static readonly string[] NoBirth = ["生活", "生徒", "生産", "生物", "生涯", "生か", "生じ", "生き"];

    private static readonly string[] Eras = ["明治", "大正", "昭和", "平成", "令和", "西暦"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Numerals.IsNumeral(text[i]) && text[i] != '元')
            {
                continue;
            }

            var (numbers, end) = Date(text, i);
            if (numbers > 1 && Start(text, i) is var start && (numbers > 2 ? IsBirth(text, start, end) : HasLabel(text, start)))
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.BirthDate, TextSpan.FromBounds(start, end)));
            }

            i = Math.Max(i, end - 1);
        }
    }

    // Numbers parted by 年月日, dots, slashes or dashes: how many, and where the last ends.
    private static (int Count, int End) Date(string text, int at)
    {
        var (count, end) = (0, at);
        for (var i = at; i < text.Length && i - at < LongestDate && count < 3;)
        {
            i += i > at && text[i] is ' ' or '\u3000' ? 1 : 0;
            var length = i < text.Length && text[i] == '元' ? 1 : Numerals.Length(text, i);
            if (length is 0 or > 8)
            {
                break;
            }

            count += length == 8 ? 3 : 1;
            end = i + length;
            i = end + (end < text.Length && text[end] is ' ' or '\u3000' ? 1 : 0);
            if (i >= text.Length || !("年月日./・．／".Contains(text[i], StringComparison.Ordinal) || CharacterCodes.IsDash(text[i])))
            {
                break;
            }

            end = text[i] == '日' ? i + 1 : end;
            i++;
        }

        return (count, end);
    }

    // The era before: 昭和45年, S45., 西暦1970年
    private static int Start(string text, int at)
    {
        var end = at - (at > 0 && text[at - 1] is ' ' or '\u3000' or '.' or '．' ? 1 : 0);
        var era = Words.AtEnd(text.AsSpan(0, end), Eras);
        if (era is not null)
        {
            return end - era.Length;
        }

        return end > 0 && CompareFold.Of(text[end - 1]) is 'M' or 'T' or 'S' or 'H' or 'R'
            && !(end > 1 && char.IsAsciiLetter(CompareFold.Of(text[end - 2]))) ? end - 1
            : end > 0 && text[end - 1] is '㍼' or '㍽' or '㍻' or '㍾' or '㋿' ? end - 1 : at;
    }

    private static bool IsBirth(string text, int start, int end)
    {
        if (HasLabel(text, start))
        {
            return true;
        }

        var at = end;
        while (at < text.Length && at - end < 3 && text[at] is ' ' or '\u3000' or '（' or '(' or 'の' or 'に' or '、')
        {
            at++;
        }

        return Words.At(text, at, Behind) is not null && Words.At(text, at, NoBirth) is null;
    }

    private static bool HasLabel(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), start - Math.Max(0, start - Reach));
        before = before[(before.LastIndexOfAny('。', '、') + 1)..];
        return Words.In(before, Before, StringComparison.OrdinalIgnoreCase);
    }
}
