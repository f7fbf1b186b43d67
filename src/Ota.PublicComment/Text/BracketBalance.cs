using System.Buffers;

namespace Ota.PublicComment.Text;

/// <summary>
/// Finds brackets without a partner. Half and full width match each other; the closers of list marks (1) ア）) are none; “ ” are left
/// out, since documents set them as they please.
/// </summary>
internal static class BracketBalance
{
    internal const string Openers = "「『(（[［【〔〈《｛{｢";
    internal const string Closers = "」』)）]］】〕〉》｝}｣";

    // The pair of each opener and closer, by place: the two widths of a bracket are one pair.
    internal const string Pairs = "ABCCDDEFGHIIA";

    private static readonly SearchValues<char> All = SearchValues.Create(Openers + Closers);

    /// <summary>The brackets of a text that have no partner, in order.</summary>
    public static IReadOnlyList<StrayBracket> Find(string text)
    {
        List<StrayBracket>? strays = null;
        Stack<(int Offset, char Pair)>? open = null;
        Span<int> depth = stackalloc int[16];
        depth.Clear();
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var opener = Openers.IndexOf(text[i], StringComparison.Ordinal);
            if (opener >= 0)
            {
                (open ??= []).Push((i, Pairs[opener]));
                depth[Pairs[opener] - 'A']++;
                continue;
            }

            var closer = Closers.IndexOf(text[i], StringComparison.Ordinal);
            if (closer < 0)
            {
                continue;
            }

            if (depth[Pairs[closer] - 'A'] > 0)
            {
                Close(text, open!, Pairs[closer], depth, ref strays);
            }
            else if (!IsListMark(text, i))
            {
                (strays ??= []).Add(new StrayBracket(i, text[i], false));
            }
        }

        return Sorted(text, open, strays);
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(All) is >= 0 and var next ? from + next : -1;

    // What was opened inside and not closed has no partner.
    private static void Close(string text, Stack<(int Offset, char Pair)> open, char pair, Span<int> depth, ref List<StrayBracket>? strays)
    {
        while (open.TryPop(out var top))
        {
            depth[top.Pair - 'A']--;
            if (top.Pair == pair)
            {
                return;
            }

            (strays ??= []).Add(new StrayBracket(top.Offset, text[top.Offset], true));
        }
    }

    private static StrayBracket[] Sorted(string text, Stack<(int Offset, char Pair)>? open, List<StrayBracket>? strays)
    {
        while (open is not null && open.TryPop(out var top))
        {
            (strays ??= []).Add(new StrayBracket(top.Offset, text[top.Offset], true));
        }

        if (strays is null)
        {
            return [];
        }

        strays.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        return [.. strays];
    }

    // 1) 12） ア） a) ①) at the head of a line, behind white space, a sentence or a comma.
    private static bool IsListMark(string text, int closer)
    {
        if (text[closer] is not (')' or '）'))
        {
            return false;
        }

        var i = closer;
        while (i > 0 && closer - i < 3 && CharacterClasses.IsDigit(text[i - 1]))
        {
            i--;
        }

        if (i == closer && i > 0 && IsListLetter(text[i - 1]))
        {
            i--;
        }

        if (i == closer)
        {
            return false;
        }

        return i == 0 || CharacterClasses.IsSpace(text[i - 1]) || CharacterClasses.IsSentenceEnd(text[i - 1])
            || CharacterClasses.IsComma(text[i - 1]) || CharacterClasses.IsClosing(text[i - 1]) || CharacterClasses.IsOpening(text[i - 1])
            || text[i - 1] is '：' or ':';
    }

    private static bool IsListLetter(char c) =>
        CharacterClasses.IsLatinLetter(c) || CharacterClasses.IsWideLetter(c) || CharacterClasses.IsKatakana(c)
            || CharacterClasses.IsHiragana(c)
            || ParagraphMarks.IsEnclosedNumber(c) || c is >= 'Ⅰ' and <= 'ⅿ' || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
