using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads how much was submitted from a sentence: 8人の方から32件のご意見をいただきました.</summary>
internal static class ProseCounts
{
    private const int Reach = 20;

    private static readonly string[] About = ["意見", "提出", "応募", "寄せ", "パブリック"];

    private static readonly string[] Verbs = ["いただ", "頂", "寄せ", "提出", "応募", "ありました", "ございました", "あり、", "でした", "受け付け", "受付", "届", "集ま", "となりました", "となっています", "です"];

    private static readonly string[] Received = ["いただ", "頂", "寄せ", "提出", "ありました", "ございました", "応募"];

    private static readonly string[] Others = ["前回", "前年", "昨年", "過去", "例年", "他市", "これまで", "当たり", "あたり", "につき", "場合", "ごと"];

    private static readonly string[] Partial = ["うち", "内訳", "章", "郵送", "ファ", "FAX", "ＦＡＸ", "メール", "窓口", "持参", "フォーム", "電子申請", "について", "に関する", "反映", "修正", "参考", "同じ", "同趣旨", "類似", "重複", "それ", "ほか", "他に", "以外"];

    // Who came, or was asked, has not submitted anything yet.
    private static readonly string[] NotSubmitted = ["参加", "出席", "来場", "傍聴", "対象", "同じ", "同様", "閲覧", "配布", "説明"];

    /// <summary>The numbers that a sentence gives for the whole; empty where it gives none.</summary>
    public static Counts Read(string sentence, int start)
    {
        var text = sentence[start..];
        if (!IsAboutSubmission(text))
        {
            return default;
        }

        var counts = default(Counts);
        var isPart = false;
        foreach (var group in CountScanner.Read(sentence, start))
        {
            // メール3通、郵送2通の計5通: behind the parts only their sum counts the whole again.
            var label = sentence.Substring(group.Label.Start, group.Label.Length);
            isPart = IsPart(label) || (isPart && !IsSum(label));
            if (isPart)
            {
                continue;
            }

            if (group.Unit == CountUnit.None || group.Value is null || counts.Of(group.Unit) is not null || CountWords.IsMember(CountWords.RoleOf(label)) && CountWords.RoleOf(label) is not (CountRole.Total or CountRole.Part))
            {
                continue;
            }

            counts = counts.With(group.Unit, group.Value);
        }

        return counts;
    }

    /// <summary>Whether a number of a sentence that is about what was submitted would be a count of the whole.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="label">The words before the number.</param>
    /// <param name="end">Where the number ends.</param>
    public static bool Speaks(string sentence, string label, int end)
    {
        var behind = sentence.Substring(end, Math.Min(Reach, sentence.Length - end));
        return (Holds(label, About) || Holds(behind, About)) && !Holds(behind, NotSubmitted) && !IsPart(label);
    }

    private static bool IsSum(string label) => CountWords.IsJoint(label) && (label.EndsWith('計') || label.EndsWith("合わせて", StringComparison.Ordinal));

    /// <summary>Whether the words before a number say that it counts a part: うち, メール, 第2章について.</summary>
    public static bool IsPart(string label) => Holds(label, Partial) && !IsSubject(label);

    /// <summary>Whether a sentence says that something was submitted.</summary>
    public static bool IsAboutSubmission(string text)
    {
        var changes = text.Contains("反映", StringComparison.Ordinal) || text.Contains("修正", StringComparison.Ordinal);
        return Holds(text, About) && Holds(text, changes ? Received : Verbs) && !Holds(text, Others);
    }

    // 「○○計画（素案）」について意見を募集したところ、: what the opinions are about, not a part of them.
    private static bool IsSubject(string label)
    {
        if (!Holds(label, ["うち", "内訳", "章"]) && (label.EndsWith("ところ", StringComparison.Ordinal) || label.EndsWith("した結果", StringComparison.Ordinal) || label.EndsWith("行った結果", StringComparison.Ordinal)))
        {
            return true;
        }

        var cut = label.LastIndexOf('、');
        var tail = cut >= 0 ? label[(cut + 1)..] : label;
        return cut >= 0 && !Holds(tail, Partial) && !Holds(label, ["うち", "内訳", "章", "郵送", "メール", "FAX", "ＦＡＸ"]);
    }

    private static bool Holds(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
