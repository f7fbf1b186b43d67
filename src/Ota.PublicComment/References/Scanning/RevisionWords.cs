using System.Buffers;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The words by which prose announces a change of the plan, and what each does.</summary>
internal static class RevisionWords
{
    private static readonly (string Stem, RevisionAction Action, bool IsCommon)[] Stems =
    [
        ("修正", RevisionAction.Replace, false), ("修文", RevisionAction.Replace, false), ("差し替え", RevisionAction.Replace, true),
        ("差替え", RevisionAction.Replace, true),
        ("書き換え", RevisionAction.Replace, true), ("書き改め", RevisionAction.Replace, true), ("改め", RevisionAction.Replace, true),
        ("変更", RevisionAction.Replace, true), ("訂正", RevisionAction.Replace, false),
        ("追記", RevisionAction.Add, false), ("加筆", RevisionAction.Add, false), ("追加", RevisionAction.Add, true),
        ("付記", RevisionAction.Add, false), ("加え", RevisionAction.Add, true), ("書き加え", RevisionAction.Add, true),
        ("明記", RevisionAction.Add, true), ("削除", RevisionAction.Delete, true), ("移動", RevisionAction.Move, true),
    ];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Stems.Select(s => s.Stem[0]).Distinct()]);

    // What a body says it does or has done; 修正すべき, 修正できません and 修正の必要 are no announcements.
    private static readonly string[] Announcing =
    [
        "いたします", "いたしました", "致します", "致しました", "します", "しました", "いたしております", "しております", "しています", "することとします", "することとしました", "することといたし", "することと致し",
        "させていただきます", "させていただきました", "させて頂きます", "させて頂きました", "を行います", "を行いました", "を行っています", "を行っております", "を行うこととし", "を行うことといたし", "いたしたいと考え",
        "したいと考え", "をします", "をしました", "をいたします", "をいたしました", "ます", "ました", "ることとします", "ることとしました", "ることといたし", "る修正を行い", "済み", "済です",
    ];

    // A common word announces only where the sentence speaks of the text of the plan.
    private static readonly string[] TextWords =
        ["記載", "表記", "記述", "文言", "文章", "表現", "本文", "素案", "原案", "計画案", "以下", "次の", "下記", "該当", "ご意見を踏まえ", "御意見を踏まえ", "ご指摘", "御指摘", "注記",
            "脚注", "説明", "用語", "図", "表"];

    /// <summary>Whether a text holds the first character of one of the words: most hold none, and need not be cut into sentences.</summary>
    public static bool MayStandIn(string text) => text.AsSpan().ContainsAny(Firsts);

    /// <summary>The announcement in a sentence: its action, and where its word stands; null when there is none.</summary>
    public static (RevisionAction Action, int At)? Find(string text, int start, int end)
    {
        (RevisionAction, int)? last = null;
        for (var i = Next(text, start, end); i >= 0; i = Next(text, i + 1, end))
        {
            foreach (var (stem, action, isCommon) in Stems)
            {
                if (text[i] == stem[0] && StartsWith(text, i, end, stem) && IsAnnounced(text, i, i + stem.Length, end)
                    && (!isCommon || SpeaksOfText(text, start, end)))
                {
                    last = (action, i);
                    break;
                }
            }
        }

        return last;
    }

    private static int Next(string text, int from, int end)
        => from < end && text.AsSpan(from, end - from).IndexOfAny(Firsts) is >= 0 and var next ? from + next : -1;

    private static bool IsAnnounced(string text, int stem, int at, int end)
    {
        if (stem > 1 && text[stem - 1] is '道' or '方' && text[stem - 2] is '軌' or '上' or '下')
        {
            return false;
        }

        foreach (var tail in Announcing)
        {
            if (StartsWith(text, at, end, tail))
            {
                return (tail is not ("ます" or "ました" or "ることとします" or "ることとしました" or "ることといたし" or "る修正を行い") || text[at - 1] is 'え' or 'め')
                    && !StartsWith(text, at + tail.Length, end, "せん");
            }
        }

        // …に次の文章を追加: the noun ends the sentence.
        return stem > 0 && text[stem - 1] is 'を' or 'に' && (at >= end || text[at] is '。' or '：' or ':');
    }

    private static bool SpeaksOfText(string text, int start, int end)
    {
        foreach (var word in TextWords)
        {
            if (text.AsSpan(start, end - start).IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return text.AsSpan(start, end - start).IndexOfAny('「', '→') >= 0;
    }

    private static bool StartsWith(string text, int at, int end, string word)
        => at >= 0 && at + word.Length <= end && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);
}
