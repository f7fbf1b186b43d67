using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Names in Latin letters of any width behind a label: Taro Yamada, ＹＡＭＡＤＡ　ＴＡＲＯ, J. Smith. One word alone is mostly an abbreviation.</summary>
internal static class LatinNames
{
    private const int MostWords = 4;
    private const int LongestWord = 20;

    /// <summary>How many units of a name begin at a place; 0 when none does.</summary>
    public static int Length(string text, int start)
    {
        var end = start;
        var words = 0;
        for (var at = start; words < MostWords && at < text.Length && char.IsAsciiLetterUpper(CompareFold.Of(text[at])); words++)
        {
            end = WordEnd(text, at);
            at = end < text.Length && text[end] is ' ' or '\u3000' or ',' or '，' or '・' ? end + 1 : text.Length;
            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }

        var isEnded = end == text.Length || !char.IsAsciiLetterOrDigit(CompareFold.Of(text[end]));
        return words > 1 && isEnded ? end - start : 0;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestWord && (char.IsAsciiLetter(CompareFold.Of(text[end])) || text[end] is '.' or '．' or '\'' or '-'))
        {
            end++;
        }

        return end;
    }
}
