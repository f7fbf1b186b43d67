using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>6件, 計6件（3名） behind a word: nothing but digits and their unit, and no text that the word could label.</summary>
internal static class CountBehindLabel
{
    public static bool IsAt(string text, int at)
    {
        at = CharacterClasses.AfterWhite(text, at);

        var digits = at;
        while (digits < text.Length && CharacterClasses.IsDigit(text[digits]))
        {
            digits++;
        }

        var unit = CharacterClasses.AfterWhite(text, digits);

        return digits > at && unit < text.Length && text[unit] is '件' or '通' && (unit + 1 == text.Length || !char.IsLetter(text[unit + 1]));
    }
}
