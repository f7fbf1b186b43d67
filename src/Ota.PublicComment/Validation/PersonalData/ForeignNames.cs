using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Names of several parts in katakana behind a label: キム・ヨンヒ, グエン ヴァン アン, マリア＝サントス.</summary>
internal static class ForeignNames
{
    private const int MostParts = 5;
    private const int LongestPart = 8;

    /// <summary>How many units of a name begin at a place; 0 when none does.</summary>
    public static int Length(string text, int start)
    {
        var end = start;
        var parts = 0;
        for (var at = start; parts < MostParts; at = end + 1)
        {
            var stop = at;
            while (stop < text.Length && CharacterClasses.IsKatakana(text[stop]) && text[stop] != '・')
            {
                stop++;
            }

            if (stop - at is < 1 or > LongestPart)
            {
                break;
            }

            (end, parts) = (stop, parts + 1);
            if (end >= text.Length || text[end] is not ('・' or '＝' or '=' or ' ' or '\u3000' or '･' or '·'))
            {
                break;
            }
        }

        return parts > 1 ? end - start : 0;
    }
}
