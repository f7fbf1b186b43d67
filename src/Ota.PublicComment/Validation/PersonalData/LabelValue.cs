using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Where the value of a label begins, and whether a colon or a closing bracket says that it is one.</summary>
internal readonly record struct LabelValue(int Start, bool IsStrong)
{
    private const int LongestNote = 10;

    private static readonly string[] Tails = ["・フリガナ", "・ふりがな", "または名称", "又は名称", "（名称）", "等"];

    /// <summary>
    /// The value behind a label that ends at a place; a note in brackets (フリガナ) may stand between. Without separator it begins nowhere.
    /// </summary>
    public static LabelValue Of(string text, int end)
    {
        var at = end;
        foreach (var tail in Tails)
        {
            at += text.AsSpan(at).StartsWith(tail, StringComparison.Ordinal) ? tail.Length : 0;
        }

        at = SkipNote(text, at);
        var spaces = SkipSpace(text, at);
        if (Leader(text, spaces) is var leader and > 0)
        {
            return new LabelValue(SkipSpace(text, spaces + leader), true);
        }

        if (spaces < text.Length && ":：】〕］]）)＝=」→⇒".Contains(text[spaces], StringComparison.Ordinal))
        {
            var behind = SkipSpace(text, spaces + 1);
            return new LabelValue(behind < text.Length && text[behind] is ':' or '：' ? SkipSpace(text, behind + 1) : behind, true);
        }

        // 氏名／住所 is a list as well.
        var isWeak =
            spaces < text.Length && ("は/／".Contains(text[spaces], StringComparison.Ordinal) || CharacterCodes.IsDash(text[spaces]));
        return new LabelValue(isWeak ? SkipSpace(text, spaces + 1) : spaces > at ? spaces : text.Length, false);
    }

    // 氏名・・・山田, 氏名……山田; one ・ is a list.
    private static int Leader(string text, int at)
    {
        var dots = text.AsSpan(at).IndexOfAnyExcept('・', '…', '‥');
        dots = dots < 0 ? text.Length - at : dots;
        return dots > 1 || (dots == 1 && text[at] != '・') ? dots : 0;
    }

    private static int SkipNote(string text, int at)
    {
        if (at < text.Length && text[at] is '（' or '(')
        {
            var close = text.AsSpan(at, Math.Min(LongestNote, text.Length - at)).IndexOfAny('）', ')');
            return close < 0 ? at : at + close + 1;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && CharacterClasses.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
