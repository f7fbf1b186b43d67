using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Numbers as people write them into an address, a date or behind a label: 12, １２, 十二, 一二.</summary>
internal static class Numerals
{
    private const string Kanji = "〇零一二三四五六七八九十百千";
    private const int LongestKanji = 7;

    public static bool IsKanji(char c) => Kanji.Contains(c, StringComparison.Ordinal);

    public static bool IsNumeral(char c) => CharacterClasses.IsDigit(c) || IsKanji(c);

    /// <summary>How many units of one number begin at a place: digits, or numerals in kanji; 0 when none does.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        if (at < text.Length && IsKanji(text[at]))
        {
            while (end < text.Length && IsKanji(text[end]))
            {
                end++;
            }

            return end - at <= LongestKanji ? end - at : 0;
        }

        while (end < text.Length && CharacterClasses.IsDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>The text with numerals written one by one made digits, unit for unit: 〇三―一二三四―五六七八 is 03―1234―5678.</summary>
    public static string WithDigits(string text)
    {
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            var digit = "〇一二三四五六七八九".IndexOf(units[i], StringComparison.Ordinal);
            units[i] = digit >= 0 ? (char)('0' + digit) : units[i] == '零' ? '0' : units[i];
        }

        return new string(units);
    }
}
