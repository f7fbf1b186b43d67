using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A way of taking opinions that a heading or label names: 住民説明会, アンケート調査.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Span">Where its name stands in the text.</param>
internal readonly record struct InputName(ConsultationKind Kind, TextSpan Span)
{
    private const int Longest = 48;
    private static readonly string NameMarks = BracketSet.LabelOrQuotation.Opening + "・、 　:：●○■□◆◇▼▲★☆*-";
    private static readonly string NameEnds = BracketSet.LabelOrQuotation.Closing + ":・";

    private static readonly (string Word, ConsultationKind Kind)[] Words =
    [
        ("パブリックコメント", ConsultationKind.PublicComment), ("パブリック・コメント", ConsultationKind.PublicComment), ("意見募集",
            ConsultationKind.PublicComment), ("意見公募", ConsultationKind.PublicComment),
        ("パブコメ", ConsultationKind.PublicComment), ("意見の募集", ConsultationKind.PublicComment), ("意見を募集", ConsultationKind.PublicComment),
            ("意見提出手続", ConsultationKind.PublicComment),
        ("説明会", ConsultationKind.Briefing), ("意見交換会", ConsultationKind.Briefing), ("懇談会", ConsultationKind.Briefing), ("タウンミーティング",
            ConsultationKind.Briefing), ("公聴会", ConsultationKind.Briefing),
        ("座談会", ConsultationKind.Briefing), ("意見を聴く会", ConsultationKind.Briefing), ("意見聴取会", ConsultationKind.Briefing),
        ("アンケート調査", ConsultationKind.Survey), ("アンケート", ConsultationKind.Survey), ("意識調査", ConsultationKind.Survey),
        ("審議会", ConsultationKind.Council), ("協議会", ConsultationKind.Council), ("策定委員会", ConsultationKind.Council), ("検討委員会",
            ConsultationKind.Council), ("議会", ConsultationKind.Council),
        ("分科会", ConsultationKind.Council), ("推進会議", ConsultationKind.Council), ("委員会", ConsultationKind.Council),
        ("ワークショップ", ConsultationKind.Other), ("ヒアリング", ConsultationKind.Other), ("オープンハウス", ConsultationKind.Other),
    ];

    private static readonly System.Buffers.SearchValues<char> People = System.Buffers.SearchValues.Create("市区町村県都道府住国");
    private static readonly string[] Peoples = ["の皆様", "の皆さま", "の皆さん", "のみなさま", "の方々", "の方", "等"];

    // What may stand behind the name for the text to be about what came in there, and not about the thing itself.
    private static readonly string[] Tails =
    [
        "", "の開催", "の開催結果", "の開催状況", "の実施", "の実施結果", "の実施状況", "の結果", "の概要", "の開催概要", "の実施概要", "開催結果", "実施結果", "結果", "開催概要", "実施概要", "開催状況",
        "の募集結果", "の意見",
        "の主な意見", "等", "調査", "手続", "手続き", "制度", "の実施について", "の開催について", "の結果について", "による意見募集", "の意見募集", "結果概要", "の結果概要", "分",
    ];

    private static readonly string[] Joints = ["での", "における", "による", "からの", "にて", "でいただいた", "で出された", "でのご", "で寄せられた", "に寄せられた", "でお寄せ",
        "で出た", "を通じた", "等での", "等における", "等による", "で"];

    private static readonly string[] Contents = ["意見", "質問", "要望", "提案", "質疑", "発言", "結果", "回答"];

    private static readonly string[] Countings = ["参加者", "出席者", "回答者", "提出者", "意見", "件数", "人数", "回答", "質問"];

    // 説明会では, アンケートの結果: what came in there. 審議会で検討を行い says only who thought about the draft.
    private static readonly string[] Sources =
        ["では", "での", "における", "において", "にて", "に寄せ", "からの", "から", "を開催", "を実施", "を行", "の開催", "の結果", "で寄せ", "でいただ", "で出", "で提出", "で", "の参加者",
            "等で", "等では"];

    private static readonly string[] Deliberations = ["で検討", "で審議", "で協議", "で議論", "での検討", "での審議", "での協議", "での議論", "において検討", "において審議",
        "における検討", "における審議", "にて検討", "にて審議", "から答申", "から意見"];

    /// <summary>
    /// The inputs that the words before a number name, in order, and whether each is said to be where the numbers came from.
    /// </summary>
    public static List<(int At, string Word, ConsultationKind Kind, bool IsSource)> Mentions(string text)
    {
        var found = new List<(int At, string Word, ConsultationKind Kind, bool IsSource)>();
        foreach (var (word, kind) in Words.Where(w => w.Kind != ConsultationKind.Council || w.Word == "審議会"))
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !found.Exists(f => at >= f.At && at < f.At + f.Word.Length))
            {
                var rest = text[(at + word.Length)..];
                var isSource = kind == ConsultationKind.PublicComment
                    || (AnyWord.Starts(rest, Sources)
                    && !AnyWord.Starts(rest, Deliberations));
                found.Add((at, word, kind, isSource));
            }
        }

        found.Sort((a, b) => a.At.CompareTo(b.At));
        return found;
    }

    /// <summary>
    /// The input that a heading names and nothing but its results; null where it names none, or is about the thing itself.
    /// </summary>
    public static InputName? OfHeading(string heading) => Find(heading, countings: false) ?? OfPeople(heading);

    // 市民からの意見, 区民の皆様のご意見: what came from everybody came in the public comment.
    private static InputName? OfPeople(string heading)
    {
        var at = heading.Length > Longest ? -1 : heading.AsSpan().IndexOfAny(People);
        if (at < 0 || at + 1 >= heading.Length || heading[at + 1] != '民')
        {
            return null;
        }

        var tail = heading[(at + 2)..];
        tail = Array.Find(Peoples, p => tail.StartsWith(p, StringComparison.Ordinal)) is { } all ? tail[all.Length..] : tail;
        var from = Array.Find(["からの", "から", "より", "の", ""], f => tail.StartsWith(f, StringComparison.Ordinal))!;
        return TailOf(tail[from.Length..]) is "意見" or "ご意見" or "御意見" or "意見等" or "ご意見等" or "御意見等"
            ? new InputName(ConsultationKind.PublicComment, TextSpan.FromBounds(at, at + 2)) : null;
    }

    /// <summary>The input to which a label of a number belongs: 説明会での意見, アンケート回答者数.</summary>
    public static InputName? OfLabel(string label) => Find(label, countings: true);

    private static InputName? Find(string text, bool countings)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        foreach (var (word, kind) in Words)
        {
            var at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var end = at + word.Length;
            var tail = TailOf(text[end..]);
            var isResult = Array.IndexOf(Tails, tail) >= 0
                || (AnyWord.Starts(tail, Joints)
                && AnyWord.In(tail, Contents))
                || (countings && Array.Exists(Countings, c => tail.StartsWith(c, StringComparison.Ordinal)
                || tail.StartsWith("の" + c, StringComparison.Ordinal)));
            return isResult ? new InputName(kind, TextSpan.FromBounds(NameFrom(text, at), end)) : null;
        }

        return null;
    }

    private static string TailOf(string tail)
    {
        var key = CompareKey.Of(tail);
        var open = key.IndexOf('(');
        key = open >= 0 ? key[..open] : key;
        key = key.StartsWith("委員", StringComparison.Ordinal) ? key[2..] : key;
        key = key.AsSpan().TrimEnd(NameEnds).ToString();
        var with = key.IndexOf("と市", StringComparison.Ordinal) is >= 0 and var city ? city : key.IndexOf("に対する", StringComparison.Ordinal);
        return with > 0 ? key[..with] : key;
    }

    // 住民説明会, 第1回地域別説明会: the words that touch the name belong to it.
    private static int NameFrom(string text, int at)
    {
        while (at > 0 && !NameMarks.Contains(text[at - 1]) && text[at - 1] is not ('.' or '．' or ')' or '）' or 'の'))
        {
            at--;
        }

        return at;
    }
}
