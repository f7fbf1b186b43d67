using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>
/// A code of dispositions that brackets and its own word set apart at either end of an answer, 【区分Ｂ】, （区分：Ｂ）, or that a legend explains
/// and that stands in brackets behind the last sentence: …検討します。（Ｂ）
/// </summary>
/// <param name="Span">The brackets with all in them.</param>
/// <param name="Code">The code alone.</param>
internal readonly record struct NamedCode(TextSpan Span, TextSpan Code)
{
    private const int Longest = 16;
    private const int LongestCode = 2;
    private static readonly string[] Names = ["対応区分", "反映区分", "回答区分", "意見区分", "対応分類", "区分", "分類"];

    /// <summary>The code at the head of a text, else the one at its end; null where neither stands.</summary>
    public static NamedCode? In(string text, DispositionLegend legend)
    {
        if (BracketSet.Label.CloseOf(text.AsSpan(0, Math.Min(Longest, text.Length))) is > 0 and var close
            && Of(text, 0, close) is { } head)
        {
            return head;
        }

        var from = Math.Max(0, text.Length - Longest);
        return BracketSet.Label.OpenOf(text.AsSpan(from)) is >= 0 and var open
            ? Of(text, from + open, text.Length - 1) ?? Explained(text, from + open, legend) : null;
    }

    private static NamedCode? Explained(string text, int open, DispositionLegend legend)
    {
        var code = text[(open + 1)..^1].Trim();
        return legend.Entries.Count > 0 && IsCode(code) && legend.Knows(code) && text.AsSpan(0, open).TrimEnd() is [.., '。']
            ? new NamedCode(
                TextSpan.FromBounds(open, text.Length),
                new TextSpan(text.IndexOf(code, open + 1, StringComparison.Ordinal), code.Length))
            : null;
    }

    private static NamedCode? Of(string text, int open, int close)
    {
        var inside = text.AsSpan(open + 1, close - open - 1);
        foreach (var name in Names)
        {
            if (inside.TrimStart().StartsWith(name, StringComparison.Ordinal))
            {
                var start = open + 1 + inside.IndexOf(name, StringComparison.Ordinal) + name.Length;
                while (start < close && (char.IsWhiteSpace(text[start]) || text[start] is '：' or ':'))
                {
                    start++;
                }

                var code = text.AsSpan(start, close - start).TrimEnd();
                return IsCode(code) ? new NamedCode(TextSpan.FromBounds(open, close + 1), new TextSpan(start, code.Length)) : null;
            }
        }

        return null;
    }

    private static bool IsCode(ReadOnlySpan<char> code)
        => code.Length is > 0 and <= LongestCode
            && ((CharacterClasses.IsDigit(code[0]) && CharacterClasses.IsDigit(code[^1]))
            || (code.Length == 1 && (char.IsAsciiLetter(AreaKey.Fold(code[0])) || DispositionCode.IsSign(code[0])
                || DispositionCode.IsNumberSign(code[0]) || code[0] is >= 'ア' and <= 'ン')));
}
