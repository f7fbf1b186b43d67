namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Says of a printed count whether it is exact: not 約30件, 100名以上, 数十件.</summary>
internal static class InexactCounts
{
    private static readonly string[] Before = ["約", "およそ", "おおよそ", "凡そ", "概ね", "おおむね", "ほぼ"];

    private static readonly string[] Behind = ["以上", "程度", "余り", "あまり", "余", "ほど", "前後", "近く", "弱", "強", "超", "を超え", "くらい", "ぐらい"];

    private static readonly string[] Units = ["人", "名", "者", "団体", "通", "件"];

    /// <summary>
    /// Reads a count that is not exact and begins at a position of a folded text; gives where it ends, and where 約 before it begins.
    /// </summary>
    public static bool TryRead(string text, int at, bool isSpacedOut, out int start, out int end)
    {
        start = at;
        if (!KanjiCount.TryNumber(text, at, isSpacedOut, out _, out end) && !CountTokens.Digits(text, at, out _, out end, isSpacedOut))
        {
            return false;
        }

        var next = CountTokens.SkipSpaces(text, end);
        var unit = Array.Find(Units, u => text.AsSpan(next).StartsWith(u, StringComparison.Ordinal));
        if (unit is null)
        {
            return false;
        }

        end = next + unit.Length;
        start = HeadOf(text, at);
        var behind = CountTokens.SkipSpaces(text, end);
        if (Array.Find(Behind, w => text.AsSpan(behind).StartsWith(w, StringComparison.Ordinal)) is { } word)
        {
            end = behind + word.Length;
            return true;
        }

        return start < at;
    }

    private static int HeadOf(string text, int at)
    {
        var head = at;
        while (head > 0 && text[head - 1] == ' ')
        {
            head--;
        }

        var word = Array.Find(Before, w => text.AsSpan(0, head).EndsWith(w, StringComparison.Ordinal));
        return word is not null ? head - word.Length : at > 0 && text[at - 1] is '数' && "十百千万".Contains(text[at]) ? at - 1 : at;
    }
}
