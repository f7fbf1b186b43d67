using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>
/// Counts in kanji: 三十一件, 九百人, 1千人. Only a unit behind them makes them numbers, and only where no other word goes on: not 一人暮らし, 二者択一.
/// </summary>
internal static class KanjiCount
{
    private const int Longest = 12;
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "十百千万";
    private static readonly string Borders = " \t\n、,，/;|。:・計合延及" + BracketSet.LabelOrQuotation.Signs;

    private static readonly string[] GoesOn = ["の方", "の皆", "のご意見", "の御意見", "の意見", "から", "より", "で", "が", "を", "に", "と", "の提出", "の応募", "です"];

    /// <summary>Whether a character is a numeral of counts. 壱, 弐 and 参 are none: 持参 is followed by numbers.</summary>
    public static bool IsNumeral(char c) => Digits.Contains(c) || Units.Contains(c);

    /// <summary>Reads a count that begins at a position of a folded text.</summary>
    public static bool TryRead(string text, int at, bool isSpacedOut, out int value, out CountUnit unit, out int end)
    {
        (value, unit, end) = (0, CountUnit.None, at);
        if (!TryNumber(text, at, isSpacedOut, out value, out var digits))
        {
            return false;
        }

        var next = CountTokens.SkipSpaces(text, digits);
        unit = CountTokens.UnitAt(text, next, next > digits, out end);
        return unit != CountUnit.None && text[next] != '意' && IsWhole(text, at, end, unit == CountUnit.Submitters && value == 1);
    }

    /// <summary>
    /// Reads a number that is written with at least one kanji; where several digits are mixed in, as nobody writes, there is none.
    /// </summary>
    public static bool TryNumber(string text, int at, bool isSpacedOut, out int value, out int end)
    {
        value = 0;
        end = at;
        Span<char> run = stackalloc char[Longest];
        var length = 0;
        var hasKanji = false;
        for (var i = at; i < text.Length; i++)
        {
            if (isSpacedOut && text[i] == ' ' && length > 0)
            {
                continue;
            }

            var isDigit = char.IsAsciiDigit(text[i]);
            if (!isDigit && !IsNumeral(text[i]))
            {
                break;
            }

            // 1千2百, but nobody writes 十1 or 12千: what stands so is two things.
            if (length == Longest || (isDigit && length > 0 && !Units.Contains(run[length - 1])))
            {
                return false;
            }

            hasKanji |= !isDigit;
            run[length++] = isDigit ? Digits[text[i] - '0'] : text[i];
            end = i + 1;
        }

        if (!hasKanji)
        {
            return false;
        }

        var numeral = KanjiNumeral.Read(run[..length]);
        value = numeral.Value;
        return !numeral.IsMalformed;
    }

    private static bool IsWhole(string text, int at, int end, bool isOnePerson)
    {
        if (at > 0 && (text[at - 1] is '数' or '何' or '第' || (isOnePerson && text[at - 1] is 'お' or '各' or 'う' or '人' or '同'))
            && !IsLabelBefore(text, at) && !IsGuest(text, at, end))
        {
            return false;
        }

        if (end >= text.Length || Borders.Contains(text[end]) || char.IsAsciiDigit(text[end]) || IsNumeral(text[end]))
        {
            return true;
        }

        // お一人で, 一人が: one person by itself is mostly anybody.
        var word = Array.Find(GoesOn, w => text.AsSpan(end).StartsWith(w, StringComparison.Ordinal));
        return word is not null && (!isOnePerson || word is "から" or "より" || text.AsSpan(end).StartsWith("の方から")
            || text.AsSpan(end).StartsWith("の方より"));
    }

    // お一人から4件: one person, said politely. お一人お一人から is each.
    private static bool IsGuest(string text, int at, int end)
        => text[at - 1] == 'お' && (at < 2 || text[at - 2] != '人')
            && (text.AsSpan(end).StartsWith("から") || text.AsSpan(end).StartsWith("の方から") || text.AsSpan(end).StartsWith("より"));

    // 意見件数三十一件, but 意見数十件 can be read in two ways.
    private static bool IsLabelBefore(string text, int at) => text[at - 1] == '数' && "一二三四五六七八九".Contains(text[at]);
}
