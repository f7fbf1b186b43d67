namespace Ota.PublicComment.Text;

/// <summary>Particles (助詞), as far as they tell whether a space, a start or an end can be meant.</summary>
internal static class Particles
{
    private const string CaseParticles = "はがをにへとでのもや";

    private static readonly string[] Nouns = ["こと", "もの", "ども", "あと", "ひと", "まま"];

    // Behind a kanji these go on as a particle although another kana follows.
    private static readonly string[] Compounds =
        ["では", "には", "とは", "への", "での", "との", "にも", "でも", "へと", "にて", "ので", "のに", "のは", "のが", "のを", "のも", "として", "という", "といっ",
            "により", "によっ", "による", "における", "において", "について", "に関", "に対", "に向", "にお", "につ"];

    /// <summary>Whether a unit is a particle of one kana.</summary>
    public static bool IsParticle(char c) => c is >= 'が' and <= 'を' && CaseParticles.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a particle ends before a position, and not a noun that ends like one (こと, もの, 子ども).</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || !IsParticle(text[end - 1]))
        {
            return false;
        }

        foreach (var noun in Nouns)
        {
            if (text[..end].EndsWith(noun, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a particle stands at a position, and not a word that begins like one (はつらつ, のびのび).</summary>
    public static bool StandsAt(ReadOnlySpan<char> text, int index)
    {
        if (!IsParticle(text[index]))
        {
            return false;
        }

        if (text[index] == 'を' || index + 1 >= text.Length || !CharacterClasses.IsHiragana(text[index + 1]))
        {
            return index + 1 >= text.Length || text[index + 1] != 'ー';
        }

        var rest = text[index..];
        foreach (var compound in Compounds)
        {
            if (rest.StartsWith(compound, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
