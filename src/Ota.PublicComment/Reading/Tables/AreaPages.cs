using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>The pages that a place prints beside its titles: 緑の現状（本編12ページ）, P12 緑の現状, 3 施策の展開 p.15～16.</summary>
/// <param name="Span">Where they stand, the brackets around them included.</param>
/// <param name="Pages">The pages; null where they are several apart (P12、P40).</param>
/// <param name="Volume">The volume named with them (本編, 資料編); null when none is.</param>
internal readonly record struct AreaPages(TextSpan Span, NumberRange? Pages, string? Volume)
{
    /// <summary>The first pages in a text, or null.</summary>
    public static AreaPages? Find(string text, ReferenceWords words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!StartsWord(text, i))
            {
                continue;
            }

            var end = words.MatchPage(text, i, out var number);
            if (end > i && i > 0 && IsListSign(text[i - 1]) && text.AsSpan(0, i).IndexOfAnyExcept(CharacterClasses.Digits) == i - 1)
            {
                // 12・40頁: the pages are apart, and 40 is not all of them.
                return null;
            }

            if (end > i && PageReader.Read(InKnownUnit(text[number..end], words), isPageColumn: false) is { } pages)
            {
                var last = LastOfList(text, end, words);
                NumberRange? all = last == end ? pages : PageReader.Read(InKnownUnit(text[number..last], words), isPageColumn: false);
                var word = text[i..number].Trim(' ', '　', 'の');
                return new AreaPages(WithBrackets(text, i, last), all, IsVolume(word) ? word : null);
            }
        }

        return null;
    }

    // P12、P13, P12・P40
    private static int LastOfList(string text, int end, ReferenceWords words)
    {
        while (end < text.Length && IsListSign(text[end]) && words.MatchPage(text, end + 1, out _) is > 0 and var next)
        {
            end = next;
        }

        return end;
    }

    private static bool IsListSign(char c) => c is '、' or ',' or '，' or '・';

    // 12枚目, where a host teaches the unit, is 12ページ.
    private static string InKnownUnit(string pages, ReferenceWords words)
    {
        foreach (var unit in words.PageUnits)
        {
            pages = pages.Replace(unit, "ページ", StringComparison.Ordinal);
        }

        return pages;
    }

    // 12 in 2012ページ is no page, nor is the P of MAP3.
    private static bool StartsWord(string text, int at)
        => at == 0
            || !(CharacterClasses.IsDigit(text[at - 1]) || CharacterClasses.IsLatinLetter(text[at - 1])
                || CharacterClasses.IsWideLetter(text[at - 1]));

    private static bool IsVolume(string word) => word is "本編" or "本文" or "概要版" or "別冊" or "冊子" || word.EndsWith('編');

    private static TextSpan WithBrackets(string text, int start, int end)
    {
        while (start > 0 && end < text.Length && BracketSet.Label.CloserOf(text[start - 1]) == text[end])
        {
            start--;
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
