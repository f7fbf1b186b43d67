using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Names in Latin letters of any width behind a label: Taro Yamada, ＹＡＭＡＤＡ　ＴＡＲＯ, J. Smith. One word alone is mostly an abbreviation.
/// </summary>
internal static class LatinNames
{
    private const int MostWords = 4;
    private const int LongestWord = 20;

    private static readonly string[] Particles = ["da ", "de ", "van ", "von ", "bin ", "al ", "el ", "la ", "dos ", "di "];

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
            // Maria da Silva, Ludwig van B.: a small word between two names.
            at = Particle(text, at) ?? at;
        }

        var isEnded = end == text.Length || !char.IsAsciiLetterOrDigit(CompareFold.Of(text[end]));
        return words > 1 && isEnded ? end - start : words == 0 ? Small(text, start) : 0;
    }

    private static int? Particle(string text, int at)
    {
        var particle = Words.At(text, at, Particles);
        return particle is null ? null : at + particle.Length;
    }

    // taro yamada: two words and then the end, a line end or punctuation.
    private static int Small(string text, int start)
    {
        var end = start;
        var words = 0;
        for (var at = start; words < MostWords && at < text.Length && char.IsAsciiLetter(CompareFold.Of(text[at])); words++)
        {
            end = WordEnd(text, at);
            at = end < text.Length && text[end] is ' ' or '\u3000' ? end + 1 : text.Length;
        }

        return words is 2 or 3 && (end == text.Length || !char.IsAsciiLetterOrDigit(CompareFold.Of(text[end]))) ? end - start : 0;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestWord
            && (char.IsAsciiLetter(CompareFold.Of(text[end])) || text[end] is '.' or '．' or '\'' or '-'))
        {
            end++;
        }

        return end;
    }
}
