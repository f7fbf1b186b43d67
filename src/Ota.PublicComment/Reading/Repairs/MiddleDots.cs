using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Tells whether ヷ of a document means ・: it does where it stands between words that are not katakana (公園ヷ川), since no word is written so.
/// </summary>
internal static class MiddleDots
{
    private const char Lookalike = 'ヷ';

    /// <summary>Whether a text holds what may be one.</summary>
    public static bool StandIn(string text) => text.Contains(Lookalike);

    public static bool AreShown(DraftDocument draft)
    {
        foreach (var text in DraftText.All(draft))
        {
            var value = text.Value.Text;
            for (var i = value.IndexOf(Lookalike, StringComparison.Ordinal); i >= 0; i = value.IndexOf(Lookalike, i + 1))
            {
                if (i > 0 && i + 1 < value.Length && IsOther(value[i - 1]) && IsOther(value[i + 1]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOther(char c) => CharacterClasses.IsKanji(c) || CharacterClasses.IsHiragana(c);
}
