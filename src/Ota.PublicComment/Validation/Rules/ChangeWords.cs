using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Whether an answer says that something is changed, or that nothing is. A denied change is none: 修正は行いません; nor is とします where のとおり
/// stands before it: 原案のとおりとします.
/// </summary>
internal static class ChangeWords
{
    /// <summary>So far behind a word of change its denial may stand: 修正する予定は、今のところございません goes on behind a comma.</summary>
    private const int Reach = 18;

    private static readonly string[] Changes =
    [
        "修正", "追記", "追加", "変更", "見直", "反映", "改め", "改善", "削除", "加え", "加筆", "明記", "盛り込", "訂正", "取り入れ", "書き換え", "置き換え",
        "差し替え", "改訂", "改定", "補足", "位置づけ", "位置付け", "とします", "としました",
    ];

    // 図を大きくします announces a change in its own words; only an answer that says the contrary contradicts its disposition.
    private static readonly string[] Contrary =
    [
        "参考とさせて", "参考にさせて", "参考といたし", "参考にいたし", "参考とします", "参考にします", "参考としま", "承ります", "承りました", "承っ", "困難", "考えておりません",
        "考えていません", "予定はありません", "予定はございません", "対象外", "いたしません", "既に記", "すでに記", "難しいと", "見送",
    ];

    // In a draft also what only promises to think of it.
    private static readonly string[] Evasive = ["検討します", "検討いたします", "検討してまいります", "検討していきます", "今後検討", "参考にし", "研究してまいります", "研究します"];

    private static readonly string[] Kept =
    [
        "原案", "素案", "計画案", "案文", "当案", "本案", "現行", "現状", "従来", "当初", "現在の記載", "現在の記述", "記載", "記述", "計画", "案",
    ];

    private static readonly string[] AsIs = ["のとおり", "どおり", "の通り", "通り", "のまま", "を維持", "を変え", "で進め"];

    private static readonly string[] Verbs = ["とします", "としました", "とする", "とさせて", "といたし", "と致し", "としたい", "としており", "とし、", "で進め", "のままと"];

    private static readonly string[] Denials =
        ["ません", "しない", "せず", "なし", "困難", "難し", "不要", "見送", "できない", "ない", "必要は", "ございませ", "控え", "至りませ", "至らな"];

    /// <summary>Whether a text says that nothing is changed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDraft">Whether a mere promise to think of it counts.</param>
    public static bool Deny(string text, bool isDraft)
        => AnyWord.In(text, Contrary) || (isDraft && AnyWord.In(text, Evasive)) || !ReferenceEquals(WithoutDenied(text), text);

    /// <summary>Whether a text says that something is changed.</summary>
    public static bool Announce(string text) => AnyWord.In(WithoutDenied(text), Changes);

    /// <summary>The text with its denied changes blotted out; the same instance where there is none.</summary>
    private static string WithoutDenied(string text)
    {
        char[]? units = null;
        for (var at = 0; at < text.Length; at++)
        {
            var end = Kept(text, at) ?? Denied(text, at);
            if (end is { } stop)
            {
                (units ??= text.ToCharArray()).AsSpan(at, stop - at).Fill(' ');
                at = stop - 1;
            }
        }

        return units is null ? text : new string(units);

        // 原案のとおりとします, 素案のままとさせていただきます
        static int? Kept(string text, int at)
        {
            if (Starting(text, at, ChangeWords.Kept) is not { } noun || Starting(text, noun, AsIs) is not { } behind)
            {
                return null;
            }

            return Starting(text, behind, Verbs) ?? (behind < text.Length && text[behind] is '修' or '変' or '追' ? null : behind);
        }
    }

    // 修正は行いません, 変更する予定はありません, 追記の必要はないと考えます; 修正しなければなりません is a change.
    private static int? Denied(string text, int at)
    {
        if (Starting(text, at, Changes.AsSpan()[..^2]) is not { } behind)
        {
            return null;
        }

        var stop = Math.Min(text.Length, behind + Reach);
        for (var i = behind; i < stop && text[i] is not ('。' or '\n' or '、'); i++)
        {
            if (text.AsSpan(i).StartsWith("なければ", StringComparison.Ordinal) || text.AsSpan(i).StartsWith("ではな", StringComparison.Ordinal))
            {
                return null;
            }

            if (Starting(text, i, Denials) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static int? Starting(string text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return at + word.Length;
            }
        }

        return null;
    }
}
