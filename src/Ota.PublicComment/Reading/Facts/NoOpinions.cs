using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Recognises the statement that nothing was submitted: ご意見はありませんでした.</summary>
internal static class NoOpinions
{
    private const int LongestBetween = 14;
    private const int LongestStatement = 40;

    private static readonly string[] Nothing =
        ["ありませんでした", "御座いませんでした", "ございませんでした", "寄せられませんでした", "提出されませんでした", "なかった", "提出はなく", "出されませんでした", "いただけませんでした", "届きませんでした", "0件でした",
            "ゼロ件"];

    private static readonly string[] NothingAtEnd = ["なし", "無し", "ありません", "0件", "ございません", "無"];

    // A part of the opinions, or of the ways: that there were none of those says nothing of the others.
    private static readonly string[] Restricting =
        ["反映", "修正", "変更", "による", "反対", "賛成", "章", "説明会", "郵送", "ファ", "fax", "メール", "窓口", "電話", "持参", "来庁", "口頭", "はがき", "ハガキ", "フォーム",
            "市外", "区外", "団体から", "個人から", "その他", "ほか", "以外", "追加", "新た", "個別", "同様", "条例に関す", "関係する",
            "見直", "対象と", "うち", "アンケート", "審議会", "委員から", "議会", "前回", "異なる", "具体", "否定"];

    private static readonly string[] Subjects = ["意見", "応募", "意見書", "提出"];

    private static readonly char[] ClauseEnds = ['、', '。', ','];

    /// <summary>Whether a sentence says so of the whole consultation.</summary>
    public static bool Says(string sentence)
    {
        var key = CompareKey.Of(sentence).ToLowerInvariant().Replace("有りま", "ありま", StringComparison.Ordinal).TrimEnd('。', ')', '」', '】');
        foreach (var subject in Subjects)
        {
            for (var at = key.IndexOf(subject, StringComparison.Ordinal); at >= 0; at = key.IndexOf(subject, at + 1,
                StringComparison.Ordinal))
            {
                if (!IsNothing(key.AsSpan(at + subject.Length)))
                {
                    continue;
                }

                if (!IsRestricted(key.AsSpan(0, at)))
                {
                    return true;
                }

                // What restricts it here restricts it to the end of the clause.
                var end = key.IndexOfAny(ClauseEnds, at);
                if (end < 0)
                {
                    break;
                }

                at = end;
            }
        }

        return false;
    }

    /// <summary>Whether a cell says that it holds nothing: なし, 該当なし, －, 意見はありませんでした。</summary>
    public static bool IsNothing(string cell)
        => cell.AsSpan().Trim() is var text
            && (text.IsEmpty || text is "-" or "－" or "―" or "ー" or "—" or "/" or "／" or "0" or "０" || NothingWords.Is(text)
            || (text.Length <= LongestStatement && Says(text.ToString())));

    private static bool IsNothing(ReadOnlySpan<char> rest)
    {
        foreach (var word in Nothing)
        {
            var at = rest[..Math.Min(rest.Length, LongestBetween + word.Length)].IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && IsPlain(rest[..at]))
            {
                return true;
            }
        }

        foreach (var word in NothingAtEnd)
        {
            if (rest.Length - word.Length <= LongestBetween && rest.EndsWith(word, StringComparison.Ordinal)
                && IsPlain(rest[..^word.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> between)
    {
        var bare = between.ToString();
        foreach (var word in (ReadOnlySpan<string>)["等", "の提出", "の応募", "提出", "募集", "の件数", "件数", "数", "者", "書", "に対する", "・要望", "や提案", "は",
            "が", "も", "の", ":", "・", "、", "=", "結果", "募集結果", "(", ")", "ご", "御", "要望", "提案", "なし", "無し"])
        {
            bare = bare.Replace(word, "", StringComparison.Ordinal);
        }

        return bare.Length == 0;
    }

    private static bool IsRestricted(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        foreach (var word in Restricting)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
