using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Reads an entry of a legend whose code is a word: 反映困難・・・取り入れることが難しいもの, 整理済 … 既に書いてあるもの.</summary>
internal static class DottedEntry
{
    private const int LongestCode = 14;
    private const int LongestWords = 120;
    private const string Dots = "・…‥･.．";

    /// <summary>The entry; null where the line is none.</summary>
    public static LegendEntry? Read(TracedText line)
    {
        var text = line.Text;
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '・' or '-' or '※'))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start <= LongestCode && !IsDots(text, end))
        {
            end++;
        }

        var words = end;
        while (words < text.Length && (Dots.Contains(text[words]) || char.IsWhiteSpace(text[words])))
        {
            words++;
        }

        var code = text[start..end].TrimEnd();
        var explanation = text[words..].TrimEnd();
        var isEntry = words > end && code.Length is > 1 and <= LongestCode && explanation.Length is > 1 and <= LongestWords && explanation.Any(char.IsLetter)
            && !code.AsSpan().ContainsAny("。、第章") && !explanation.EndsWith('。');
        return isEntry ? new LegendEntry(code, explanation, line.Slice(start, text.TrimEnd().Length - start)) : null;
    }

    // One middle dot joins words, several lead to the meaning.
    private static bool IsDots(string text, int at)
        => text[at] is '…' or '‥' || (Dots.Contains(text[at]) && at + 1 < text.Length && Dots.Contains(text[at + 1]));
}
