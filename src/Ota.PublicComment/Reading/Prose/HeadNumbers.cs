using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Numbers that stand over records or before their labels and are none elsewhere: 1-2, ア; and the place in brackets behind a number.
/// </summary>
internal static class HeadNumbers
{
    private const int LongestSubject = 60;
    private const int LongestPage = 24;
    private const string PageSigns = "PpＰｐ.．ページ頁-－~～〜・,、()（）第行目 　";
    private const string Letters = "アイウエオカキクケコサシスセソタチツテト";

    // 2-1　ご意見 …: the number of the section and that in it; the last part counts.
    public static NumberLine? Outline(string text, int line)
    {
        var printed = text.Trim();
        return printed.Length > 0 && char.IsDigit(printed[0])
            && OutlineNumberReader.Read(printed) is { Parts: [_, _, ..] and var parts } number && number.Label == printed
            ? new NumberLine(line, "#-#", parts[^1], new TextSpan(text.IndexOf(printed, StringComparison.Ordinal), printed.Length),
            new TextSpan(text.Length, 0))
            : null;
    }

    public static NumberLine? Kana(string text, int line)
    {
        var start = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var value = start + 1 < text.Length ? Letters.IndexOf(text[start], StringComparison.Ordinal) + 1 : 0;
        var at = start + 1;
        while (value > 0 && at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ')' or '）' or '.' or '．' or '、'))
        {
            at++;
        }

        return value > 0 && at > start + 1 && text.Length - at <= LongestSubject && !LineEnd.IsSentence(text)
            ? new NumberLine(line, text[..start] + Letters, value, new TextSpan(start, 1), new TextSpan(at, text.Length - at)) : null;
    }

    /// <summary>Whether a line says a page, and the line on it perhaps, and nothing else: P.5（10行目）, １８頁.</summary>
    public static bool IsPageLine(string text)
    {
        var hasUnit = false;
        var hasDigit = false;
        foreach (var c in text)
        {
            hasUnit |= c is 'P' or 'p' or 'Ｐ' or 'ｐ' or 'ペ' or '頁';
            hasDigit |= char.IsDigit(c);
            if (!char.IsDigit(c) && !PageSigns.Contains(c))
            {
                return false;
            }
        }

        return hasUnit && hasDigit && text.Length <= LongestPage;
    }

    /// <summary>The place in a text that is nothing but one in brackets: 【P.5】, （全体）.</summary>
    public static bool IsPlace(string text, TextSpan span)
    {
        if (span.Length < 3 || BracketSet.Label.CloserOf(text[span.Start]) != text[span.End - 1])
        {
            return false;
        }

        var place = text.Substring(span.Start + 1, span.Length - 2);
        return place is "全体" or "全般" or "計画全体" || PageReader.Read(place, isPageColumn: false) is not null;
    }
}
