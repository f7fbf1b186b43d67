using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>Reads changes that print both wordings: 修正前 … 修正後 …, … ⇒ ….</summary>
internal static class BeforeAfter
{
    private static readonly (string Before, string After)[] Labels =
        [("修正前", "修正後"), ("変更前", "変更後"), ("改正前", "改正後"), ("訂正前", "訂正後"), ("現行", "修正案"), ("現行", "改正"), ("旧", "新"), ("誤", "正")];
    private static readonly string[] Nouns =
        ["", "案", "文", "文案", "素案", "原案", "内容", "箇所", "計画", "条例", "条文", "規定", "本文", "記述", "記載", "文章", "表現"];

    public static bool HasLabels(string text) => Find(text) is not null;

    /// <summary>Whether two headings are those of the old and the new wording, in either order: 修正前 | 修正後, 改正後（案） | 現行.</summary>
    public static bool AreHeadings(string one, string other)
        => Array.Exists(Labels, l => (Heads(one, l.Before) && Heads(other, l.After)) || (Heads(one, l.After) && Heads(other, l.Before)));

    /// <summary>Whether a heading of wordings may begin with a character.</summary>
    public static bool MayHead(char c) => c is '修' or '変' or '改' or '訂' or '現' or '旧' or '新' or '誤' or '正' || BracketSet.Label.Opens(c);

    // 改正に反対する begins with the word and is no heading.
    private static bool Heads(string heading, string word)
        => word.Length == 1 ? heading == word
            : heading.StartsWith(word, StringComparison.Ordinal)
                && Array.IndexOf(Nouns, heading[word.Length..].TrimStart('(', 'の').TrimEnd(')')) >= 0;

    /// <summary>
    /// Whether the last line is a new wording: under 【修正後】 after a 【修正前】, or after → between two lines. It ends where the quotation ends.
    /// </summary>
    public static bool EndsInWording(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        var last = trimmed.LastIndexOf('\n') + 1;
        if (Find(text) is var (_, after) && after.End <= trimmed.Length
            && trimmed[Math.Min(after.End, trimmed.Length)..].Trim().IndexOf('\n') < 0)
        {
            return true;
        }

        var line = trimmed[last..].TrimStart();
        var above = trimmed[..last].TrimEnd();
        return last > 0 && !above.IsEmpty && (ParagraphMarks.IsArrow(line[0]) || ParagraphMarks.IsArrow(above[^1]));
    }

    /// <summary>The two wordings, or null; a wording that cannot be told from what stands around it is null.</summary>
    public static (string? Before, string? After)? Read(string text)
    {
        if (Find(text) is var (before, after))
        {
            var old = text[before.End..after.Start];
            return (Quotation.Bare(old.Trim().TrimEnd('→', '⇒', '⇨', '➡', '／', '/', '、').Trim()), Quotation.Bare(text[after.End..]));
        }

        var arrow = text.AsSpan().IndexOfAny("⇒→⇨➡");
        if (arrow <= 0 || arrow == text.Length - 1 || text.AsSpan(arrow + 1).IndexOfAny("⇒→⇨➡") >= 0)
        {
            return null;
        }

        var left = LeftOf(text[..arrow]);
        var right = RightOf(text[(arrow + 1)..]);
        return left is null && right is null ? null : (left, right);
    }

    private static ((int Start, int End) Before, (int Start, int End) After)? Find(string text)
    {
        foreach (var (before, after) in Labels)
        {
            if (LabelAt(text, before, 0) is { } first && LabelAt(text, after, first.End) is { } second)
            {
                return (first, second);
            }
        }

        return null;
    }

    // 修正前：, （修正前）, 【修正前】, or the word at the head of a line with white space behind it; 旧 and 誤 only with a mark.
    private static (int Start, int End)? LabelAt(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, from, StringComparison.Ordinal); at
            >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (at > 0 && end < text.Length && BracketSet.Label.CloserOf(text[at - 1]) == text[end])
            {
                end++;
                return (at - 1, end + (end < text.Length && text[end] is '：' or ':' ? 1 : 0));
            }

            var isHead = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or '→' or '⇒' or '」' or '、';
            if (isHead && end < text.Length && (text[end] is '：' or ':' or '「' || (word.Length > 1 && char.IsWhiteSpace(text[end]))))
            {
                return (at, end + (text[end] == '「' ? 0 : 1));
            }
        }

        return null;
    }

    // What is quoted beside the arrow is the wording; without quotes the whole side, unless a page or a sentence stands in it.
    private static string? LeftOf(string side)
    {
        var text = side.TrimEnd();
        if (text.EndsWith('」'))
        {
            for (var open = text.IndexOf('「'); open >= 0; open = text.IndexOf('「', open + 1))
            {
                if (Quotation.End(text, open) == text.Length)
                {
                    return text[(open + 1)..^1];
                }
            }

            return null;
        }

        return IsPlain(text) ? text.Trim() : null;
    }

    private static string? RightOf(string side)
    {
        var text = side.TrimStart();
        if (text.StartsWith('「'))
        {
            return Quotation.End(text, 0) is > 0 and var end ? text[1..(end - 1)] : null;
        }

        return IsPlain(text) ? text.Trim() : null;
    }

    private static bool IsPlain(string side)
        => !side.AsSpan().Trim().IsEmpty && side.AsSpan().IndexOfAny("「」。") < 0 && !side.Contains("ページ", StringComparison.Ordinal)
            && !side.Contains('頁') && !side.Contains("P.", StringComparison.OrdinalIgnoreCase)
            && !StartsWithPage(side.TrimStart());

    private static bool StartsWithPage(string side)
        => side.Length > 1 && side[0] is 'P' or 'p' or 'Ｐ' or 'ｐ' && Text.CharacterClasses.IsDigit(side[1]);
}
