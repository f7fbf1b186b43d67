using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>The form in which headings are compared: without white space, half-width, in lower case.</summary>
internal static class HeadingFold
{
    // Vertical cells put every character on a line of its own; nobody prints a heading longer than this.
    public const int LongestHeading = 60;

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '*' or '#')
            {
                continue;
            }

            var half = CompareFold.Of(c);
            folded.Append(half switch
            {
                >= 'A' and <= 'Z' => (char)(half + 32),
                '№' => 'N',
                '〔' or '[' or '【' or '〈' or '《' => '(',
                '〕' or ']' or '】' or '〉' or '》' => ')',
                _ => half,
            });
        }

        return folded.Replace("N", "no").ToString();
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
}
