using System.Globalization;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Reads pages behind titles on folded text.</summary>
internal static class PageTailReader
{
    private const int MostDigits = 4;
    private const int LongestLabel = 6;
    private const string Counters = "年月日人件つ次期";
    private static readonly string[] Units = ["ページ", "頁", "㌻"];

    /// <summary>The next title with its page from a position on: up to a leader with a page, or to the end of the line.</summary>
    public static PageTail Read(string text, int start, int end)
    {
        var from = start;
        while (true)
        {
            var leader = LeaderScanner.Find(text, from, end);
            if (leader.Length == 0)
            {
                return Trailing(text, start, TrimEnd(text, start, end), end);
            }

            if (TryPages(text, leader.End, end, out var pages, out var printed, out var stop) && IsPageEnd(text, stop, end))
            {
                return new PageTail(PageForm.Certain, TrimEnd(text, start, leader.Start), pages, printed, true, stop);
            }

            var rest = text.AsSpan(leader.End, end - leader.End).Trim();
            if (rest.IsEmpty && LeaderScanner.WeightAt(text, leader.Start, end) < LeaderScanner.EnoughAlone)
            {
                return Trailing(text, start, TrimEnd(text, start, end), end);
            }

            if (rest.Length <= LongestLabel && !rest.Contains(' ') && (rest.IsEmpty || IsLabel(rest)))
            {
                var at = text.IndexOf(rest.ToString(), leader.End, StringComparison.Ordinal);
                return new PageTail(
                    rest.IsEmpty ? PageForm.None : PageForm.Certain, TrimEnd(text, start, leader.Start), null,
                    rest.IsEmpty ? default : new TextSpan(at, rest.Length), true, end);
            }

            // みんなで・・・つくる: the marks are the title's own.
            from = leader.End;
        }
    }

    /// <summary>The pages that a whole text prints and nothing else, for a page on a line of its own.</summary>
    public static NumberRange? Alone(string text, int start, int end)
        => TryPages(text, start, end, out var pages, out _, out var stop) && TrimEnd(text, stop, end) == stop ? pages : null;

    private static PageTail Trailing(string text, int start, int trimmed, int end)
    {
        // Where nothing but a page stands, it is the page of the line above, and for what has a head its page.
        for (var at = Math.Max(start, trimmed - 14); at < trimmed; at++)
        {
            var isParted = at == start || char.IsWhiteSpace(text[at - 1]);
            var isMarked = text[at] is 'P' or 'p' && (at == start || !char.IsAsciiLetter(text[at - 1]));
            // 水源（4ページ）, はじめに4ページ: with a mark of its own a page may touch the title.
            var mayTouch =
                at > start && (text[at] is '(' or '[' or '<' || (char.IsAsciiDigit(text[at]) && !char.IsAsciiDigit(text[at - 1])));
            if ((!isParted && !isMarked && !mayTouch) || !TryPages(text, at, trimmed, out var pages, out var printed, out var stop)
                || stop != trimmed)
            {
                continue;
            }

            if (!isParted && !isMarked && !HasMark(text, printed))
            {
                if (text[at] == '(' && text[trimmed - 1] == ')')
                {
                    return new PageTail(PageForm.Bracketed, trimmed, pages, TextSpan.FromBounds(at, trimmed), false, end);
                }

                continue;
            }

            var isCertain =
                isMarked || HasMark(text, printed) || !char.IsAsciiDigit(text[trimmed - 1]) || (at > start && text[at - 1] == '\t');
            return new PageTail(isCertain ? PageForm.Certain : PageForm.Spaced, TrimEnd(text, start, at), pages, printed, false, end);
        }

        var digits = trimmed;
        while (digits > start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits < trimmed
            ? new PageTail(PageForm.Glued, trimmed, null, TextSpan.FromBounds(digits, trimmed), false, end)
            : new PageTail(PageForm.None, trimmed, null, default, false, end);
    }

    /// <summary>Pages forward from a position: 12, (12), - 12 -, p.12, 12～15, P12-P15, 12ページ.</summary>
    private static bool TryPages(string text, int start, int end, out NumberRange? pages, out TextSpan printed, out int stop)
    {
        pages = null;
        printed = default;
        var at = CharacterClasses.AfterWhite(text.AsSpan(0, end), start);
        var opening = at;
        at = at < end && text[at] is '(' or '-' or '<' or '[' ? CharacterClasses.AfterWhite(text.AsSpan(0, end), at + 1) : at;
        stop = at;
        if (!TryPage(text, at, end, out var first, out stop))
        {
            return false;
        }

        var last = first;
        var dash = CharacterClasses.AfterWhite(text.AsSpan(0, end), stop);
        if (dash < end && text[dash] is '-' or '~'
            && TryPage(text, CharacterClasses.AfterWhite(text.AsSpan(0, end), dash + 1), end, out var second, out var behind)
            && second >= first)
        {
            (last, stop) = (second, behind);
        }

        pages = new NumberRange(first, last);
        printed = TextSpan.FromBounds(at, stop);
        var close = CharacterClasses.AfterWhite(text.AsSpan(0, end), stop);
        if (close < end && text[close] is ')' or '-' or '>' or ']' && opening < at)
        {
            stop = close + 1;
        }

        return true;
    }

    private static bool TryPage(string text, int start, int end, out int page, out int stop)
    {
        page = 0;
        var at = start;
        while (at < end && at - start < 2 && text[at] is 'P' or 'p')
        {
            at++;
        }

        at = at > start && at < end && text[at] == '.' ? at + 1 : at;
        at = at > start ? CharacterClasses.AfterWhite(text.AsSpan(0, end), at) : at;
        stop = at;
        while (stop < end && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        if (stop == at || stop - at > MostDigits
            || !int.TryParse(text.AsSpan(at, stop - at), NumberStyles.None, CultureInfo.InvariantCulture, out page) || page == 0)
        {
            return false;
        }

        var unit = CharacterClasses.AfterWhite(text.AsSpan(0, end), stop);
        foreach (var word in Units)
        {
            if (text.AsSpan(unit, end - unit).StartsWith(word, StringComparison.Ordinal))
            {
                stop = unit + word.Length;
                break;
            }
        }

        return true;
    }

    private static bool HasMark(string text, TextSpan printed)
        => text[printed.Start] is 'P' or 'p' || text[printed.End - 1] is 'ジ' or '頁' or '㌻';

    private static bool IsPageEnd(string text, int stop, int end) => stop >= end || !Counters.Contains(text[stop]);

    // ⅱ, 資-3, 巻末: what stands where a page stands is one that is not counted.
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '.') && c is not (>= 'Ⅰ' and <= 'ⅿ'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
