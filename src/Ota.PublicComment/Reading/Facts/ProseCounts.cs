using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Reads how much was submitted from a sentence that says so: 8人の方から32件のご意見をいただきました. Where several inputs are counted
/// (説明会では15件、パブリックコメントでは31件), each number belongs to the one named last before it.
/// </summary>
internal static class ProseCounts
{
    private const int Reach = 20;
    private const int Apart = 6;

    private static readonly string[] About = ["意見", "コメント", "提出", "応募", "寄せ", "パブリック"];

    private static readonly string[] Verbs =
        ["いただ", "頂", "寄せ", "提出", "応募", "ありました", "ございました", "あり、", "でした", "受け付け", "受付", "受理", "届", "集ま", "となりました", "となっています", "です", "いました",
            "及びました", "上りました", "のぼりました", "達しました"];

    private static readonly string[] Received = ["いただ", "頂", "寄せ", "提出", "ありました", "ございました", "応募"];

    private static readonly string[] Others = [.. StatementReader.Before, "他市", "これまで", "当たり", "あたり", "につき", "場合", "ごと"];

    // …につきましては and …の策定にあたり speak of the plan; につき, あたり and ごと alone count for each. まち・ひと・しごと names one.
    private static readonly string[] NoOthers = ["につきまして", "にあたり", "に当たり", "にあたって", "に当たって", "しごと", "まるごと", "丸ごと", "できごと"];

    private static readonly string[] Partial =
        ["うち", "内訳", "章", "郵送", "ファ", "FAX", "ＦＡＸ", "メール", "窓口", "持参", "フォーム", "電子申請", "について", "に関する", "反映", "修正", "参考", "同じ", "同趣旨", "類似",
            "重複", "それ", "ほか", "他に", "以外", "掲載件数", "掲載数"];

    private static readonly string[] From = ["から", "より", "の皆様から", "の皆さまから", "のみなさまから", "の皆さんから", "の方から", "の方々から"];

    private static readonly string[] NoSubjects = ["うち", "内訳", "章", "郵送", "メール", "FAX", "ＦＡＸ"];

    private static readonly string[] Calls = ["募集", "公募", "パブリック"];

    private static readonly string[] Called = ["を行い", "募集し", "公募し", "実施し", "では", "の結果"];

    // Who came, or was asked, has not submitted anything yet.
    private static readonly string[] NotSubmitted = ["参加", "出席", "来場", "傍聴", "対象", "同じ", "同様", "閲覧", "配布", "説明"];

    /// <summary>
    /// The numbers that a sentence gives for the whole, by the input they belong to; null for the consultation that the text is about.
    /// </summary>
    public static List<((string Word, ConsultationKind Kind)? Input, Counts Counts)> ByInput(string sentence)
    {
        var found = new List<((string Word, ConsultationKind Kind)? Input, Counts Counts)>();
        if (!IsAboutSubmission(sentence) || NamesRounds(sentence))
        {
            return found;
        }

        var groups = CountScanner.Read(sentence, 0);
        (string Word, ConsultationKind Kind)? input = null;
        var (isPart, partDepth) = (false, 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            var label = sentence.Substring(group.Label.Start, group.Label.Length);
            if (!InputOf(label, ref input))
            {
                isPart = true;
                continue;
            }

            // メール3通、郵送2通の計5通: after the parts only their sum counts the whole again.
            // 8通（うち団体2）、21件: what a bracket says of parts ends with it.
            var begins = IsPart(label) && !SumsUp(label);
            isPart = begins || (isPart && group.Depth >= partDepth && !IsSum(label));
            partDepth = begins ? group.Depth : partDepth;
            var role = CountWords.RoleOf(label);
            var isMember = CountWords.IsMember(role) && !SumsUp(label) && input is null
                && role is not (CountRole.Total or CountRole.Part or CountRole.SubmitterKind);
            if (isPart || isMember || group.Unit == CountUnit.None || group.Value is null || !IsSubmitted(sentence, group)
                || !(IsSaid(sentence, groups, i) || (group.Depth > 0 && CountWords.IsHeadline(role))))
            {
                continue;
            }

            if (role == CountRole.SubmitterKind && !IsOfAll(label, sentence, groups, group)
                && (group.Depth > 0 || !EndsInBody(label)))
            {
                continue;
            }

            Add(found, input, group, i > 0 && IsOtherBody(sentence, groups[i - 1], group, label));
        }

        return found;
    }

    /// <summary>The numbers that a sentence gives for the whole of what the text is about; empty where it gives none.</summary>
    public static Counts Read(string sentence, int start) => ByInput(sentence[start..]).Find(c => c.Input is null).Counts;

    /// <summary>Whether a number of a sentence that is about what was submitted would be a count of the whole.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="label">The words before the number.</param>
    /// <param name="end">Where the number ends.</param>
    public static bool Speaks(string sentence, string label, int end)
    {
        var after = sentence.Substring(end, Math.Min(Reach, sentence.Length - end));
        return (AnyWord.In(label, About) || AnyWord.In(after, About)) && !AnyWord.In(after, NotSubmitted) && !IsPart(label);
    }

    /// <summary>Whether a sentence says that something was submitted.</summary>
    public static bool IsAboutSubmission(string text)
    {
        foreach (var word in NoOthers)
        {
            text = text.Contains(word, StringComparison.Ordinal) ? text.Replace(word, "", StringComparison.Ordinal) : text;
        }

        var changes = text.Contains("反映", StringComparison.Ordinal) || text.Contains("修正", StringComparison.Ordinal);
        return (AnyWord.In(text, About) || IsOfPeople(text)) && AnyWord.In(text, changes ? Received : Verbs) && !AnyWord.In(text, Others)
            && !OtherMatter.IsOfThings(text);
    }

    /// <summary>Whether a sentence says of so many people that so many came from them, which is said of nothing but opinions:
    /// 26名から41件をいただきました.</summary>
    public static bool IsOfPeople(string text)
    {
        var groups = CountScanner.Read(text, 0);
        for (var i = 1; i < groups.Count; i++)
        {
            if (groups[i - 1] is { Unit: CountUnit.Submitters, Value: not null }
                && groups[i] is { Unit: CountUnit.Opinions, Value: not null }
                && text[groups[i - 1].Number.End..groups[i].Number.Start].AsSpan().Trim() is var joint
                && (joint.Contains("から", StringComparison.Ordinal)
                || joint.Contains("より", StringComparison.Ordinal)) && CountWords.IsJoint(joint.ToString())
                && AnyWord.In(text.AsSpan(groups[i].Number.End), Received))
            {
                return true;
            }
        }

        return false;
    }

    // 第1回：5月8日～6月7日 3人5件／第2回：…: each has its own numbers.
    private static bool NamesRounds(string sentence)
    {
        var rounds = 0;
        for (var at = sentence.IndexOf('第'); at >= 0 && rounds < 2; at = sentence.IndexOf('第', at + 1))
        {
            rounds += OutlineNumberReader.NumeralAt(sentence, at + 1, out _, out var length) && at + 1 + length < sentence.Length
                && sentence[at + 1 + length] == '回' ? 1 : 0;
        }

        return rounds > 1;
    }

    private static void Add(List<((string Word, ConsultationKind Kind)? Input, Counts Counts)> found, (string Word,
        ConsultationKind Kind)? input, CountGroup group, bool isOtherBody)
    {
        var at = found.FindIndex(f => f.Input == input);
        var known = at < 0 ? default : found[at].Counts;
        if (known.Of(group.Unit) is { } first)
        {
            // 9名のかたと2団体: persons and bodies are both submitters.
            if (isOtherBody)
            {
                found[at] = (input, known.With(group.Unit, first + group.Value));
            }

            return;
        }

        if (at < 0)
        {
            found.Add((input, known.With(group.Unit, group.Value)));
        }
        else
        {
            found[at] = (input, known.With(group.Unit, group.Value));
        }
    }

    // One of the two numbers counts 団体, the other people, and only と or 、 stands between.
    private static bool IsOtherBody(string sentence, CountGroup before, CountGroup group, string label)
    {
        if (before.Unit != CountUnit.Submitters || group.Unit != CountUnit.Submitters || before.IsBody == group.IsBody
            || before.Depth > 0 || group.Depth > 0)
        {
            return false;
        }

        // 個人3名、団体2団体: both are named, or only the numbers are joined; 計5名、団体1団体 says of how many of the five.
        var first = CompareKey.Of(sentence.AsSpan(before.Label.Start, before.Label.Length));
        var isNamed = Array.IndexOf(Submitters.Kinds, CompareKey.Of(label)) >= 0;
        return isNamed
            ? AnyWord.Ends(first, Submitters.Kinds) : label.Length == 0 || CountWords.IsJoint(label);
    }

    // 30件を上回る意見があったのに…: that something came is said after its number.
    private static bool IsSaid(string sentence, List<CountGroup> groups, int at)
    {
        var after = sentence[groups[at].Number.End..];
        return AnyWord.In(after, Verbs)
            && !AnyWord.In(after.AsSpan(0, Math.Min(after.Length, Apart)), ["上回", "下回", "超え", "以上", "以下", "程度"]);
    }

    private static bool IsSubmitted(string sentence, CountGroup group)
    {
        var after = sentence.Substring(group.Number.End, Math.Min(Apart, sentence.Length - group.Number.End));
        return !AnyWord.In(after, ["出席", "来場", "の参加", "が参加", "の出席", "が出席", "が来場", "の来場", "の案件", "の事業", "の計画", "の施策", "の取組"]);
    }

    // False where the words name two inputs side by side: 説明会とパブリックコメントで30件 belongs to neither.
    private static bool InputOf(string label, ref (string Word, ConsultationKind Kind)? input)
    {
        var named = InputName.Mentions(label);
        if (named.Count == 0)
        {
            return true;
        }

        var last = named[^1];
        if (named.Count > 1 && named[^2] is var previous && previous.Kind != last.Kind
            && last.At - previous.At - previous.Word.Length < Apart)
        {
            return false;
        }

        // 審議会で検討を行い、…: what only came before is no input of the numbers.
        input = last.IsSource ? (last.Kind == ConsultationKind.PublicComment ? null : (last.Word, last.Kind)) : input;
        return true;
    }

    // 町民から21通の意見書をいただきました: all who wrote. 市民から10件、事業者から3件: each is a part.
    private static bool IsOfAll(string label, string sentence, List<CountGroup> groups, CountGroup group)
        => Array.Exists(Submitters.Residents, r => Array.Exists(From, f => label.EndsWith(r + f, StringComparison.Ordinal)))
            && groups.Count(
                g => g.Unit == group.Unit
                    && CountWords.RoleOf(sentence.Substring(g.Label.Start, g.Label.Length)) == CountRole.SubmitterKind) == 1;

    // 個人, 寄せられたご意見は、個人: the word right before the number says who they were.
    private static bool EndsInBody(string label)
    {
        var key = CompareKey.Of(label);
        return Array.Exists(Submitters.Kinds, b => key.EndsWith(b, StringComparison.Ordinal)
            && (key.Length == b.Length || key[^(b.Length + 1)] is '、' or 'は' or '，' or ','));
    }

    private static bool IsSum(string label) => CountWords.IsJoint(label) && (label.EndsWith('計')
        || label.EndsWith("合わせて", StringComparison.Ordinal));

    // 7名の方から郵送、メール等により、あわせて3件: however they came, the number is of all.
    private static bool SumsUp(string label)
        => label.LastIndexOf('、') is >= 0 and var cut
            && label[(cut + 1)..].Trim() is "あわせて" or "合わせて" or "併せて" or "合計" or "計" or "延べ" or "全部で"
            && !AnyWord.In(label, ["うち", "内訳", "章"]);

    /// <summary>Whether the words before a number say that it counts a part: うち, メール, 第2章について.</summary>
    private static bool IsPart(string label) => AnyWord.In(label, Partial) && !IsSubject(label);

    private static bool IsOfCall(string label)
    {
        var end = label.AsSpan().TrimEnd("、 \u3000");
        return end.EndsWith("について") && AnyWord.Ends(end[..^4].TrimEnd(")）").ToString(), TitleWords.Procedures);
    }

    // 「○○計画（素案）」について意見を募集したところ、: what the opinions are about, not a part of them.
    private static bool IsSubject(string label)
    {
        if (!AnyWord.In(label, ["うち", "内訳", "章"]) && (label.EndsWith("ところ", StringComparison.Ordinal)
            || label.EndsWith("した結果", StringComparison.Ordinal) || label.EndsWith("行った結果", StringComparison.Ordinal)))
        {
            return true;
        }

        // 新庁舎についての意見募集を行い、101名, …について実施した意見公募では、1人: the words right before say where the number comes from.
        if (AnyWord.In(label, Calls) && AnyWord.Ends(label.TrimEnd('、', ' ', '\u3000'), Called) && !AnyWord.In(label, NoSubjects))
        {
            return true;
        }

        // …に対する意見募集（パブリックコメント）について、1件: what was done is no part of what came in.
        if (IsOfCall(label) && !AnyWord.In(label, NoSubjects))
        {
            return true;
        }

        var cut = label.LastIndexOf('、');
        var tail = cut >= 0 ? label[(cut + 1)..] : label;
        return cut >= 0 && !AnyWord.In(tail, Partial) && !AnyWord.In(label, NoSubjects);
    }
}
