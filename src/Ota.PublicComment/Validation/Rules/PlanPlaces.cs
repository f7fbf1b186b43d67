using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Whether a text names a place of a plan by its page: 19 頁（3～10 行）, P.12, ページ 7. What a citation is, References says; this only keeps a
/// rule from crying wolf.
/// </summary>
internal static class PlanPlaces
{
    private static readonly string[] Units = ["頁", "ページ", "ぺージ", "行目", "章", "節"];

    public static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClasses.IsDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && CharacterClasses.IsDigit(text[i + 1]))
            {
                i++;
            }

            var behind = text.AsSpan(i + 1).TrimStart();
            var before = text.AsSpan(0, start).TrimEnd(" 　.．:：");
            if (Array.Exists(Units, u => text.AsSpan(i + 1).TrimStart().StartsWith(u, StringComparison.Ordinal))
                || behind is ['P' or 'p', ..]
                || (before.Length > 0 && CompareFold.Of(before[^1]) is 'P' or 'p'
                    && (before.Length == 1 || !char.IsAsciiLetter(CompareFold.Of(before[^2])))))
            {
                return true;
            }
        }

        return false;
    }
}
