using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>The form in which headings are compared: without white space, half-width, in lower case.</summary>
internal static class HeadingFold
{
    // Vertical cells put every character on a line of its own; nobody prints a heading longer than this.
    public const int LongestHeading = 60;

    // Every character becomes one, but № two.
    private const int MostOnStack = 128;

    public static string Of(string text)
    {
        var folded = text.Length <= MostOnStack ? stackalloc char[2 * MostOnStack] : new char[2 * text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (IsNothing(c))
            {
                continue;
            }

            var half = CompareFold.Of(c);
            folded[length++] = half switch
            {
                >= 'A' and <= 'Z' => (char)(half + 32),
                '№' => 'n',
                '〔' or '[' or '【' or '〈' or '《' or '≪' or '<' => '(',
                '〕' or ']' or '】' or '〉' or '》' or '≫' or '>' => ')',
                _ => half,
            };
            if (half == '№')
            {
                folded[length++] = 'o';
            }
        }

        return new string(folded[..length]);
    }

    /// <summary>Whether the form of a text is longer than any heading; tells without making it.</summary>
    public static bool IsTooLong(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += IsNothing(c) ? 0 : 1;
            if (length > LongestHeading)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A folded heading without what stands in brackets, or, where nothing else is left, without the brackets alone.</summary>
    public static string WithoutBrackets(string folded)
    {
        if (!folded.Contains('('))
        {
            return folded;
        }

        var kept = new StringBuilder(folded.Length);
        var depth = 0;
        foreach (var c in folded)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return kept.Length > 0 ? kept.ToString() : folded.Replace("(", "").Replace(")", "");
    }

    private static bool IsNothing(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '*' or '#';
}
