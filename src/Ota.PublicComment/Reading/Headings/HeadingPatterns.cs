using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Reads headings by their form: how they end, and what stands before the end.</summary>
internal static class HeadingPatterns
{
    private static readonly string[] And = ["など", "等", "群"];
    private static readonly string[] Counts = ["及び件数", "と件数", "・件数", "、件数", "/件数", "及び意見数"];
    private static readonly string[] Answers = ["考え方", "考えかた", "考え", "こたえ", "答え", "見解", "回答", "検討結果", "検討の結果", "対応方針", "検討結果と理由", "対応の考え方",
        "考え方・対応", "考え方及び対応", "考え方と対応", "考え方(対応)", "考え方・回答", "考え方及び回答", "考え方・方針", "対応・考え方", "対応の方向性", "対応の方向", "考え方及び対応方針", "考え方・対応方針",
        "考慮した結果", "考慮の結果", "考慮した結果及びその理由", "考慮した結果及び理由", "考慮の結果及びその理由", "考慮結果及びその理由", "考慮結果", "結果及びその理由", "結果とその理由", "検討結果及びその理由",
        "検討結果及び理由"];
    // 回答及び対応, 区の見解・対応: the answer and what is done.
    private static readonly string[] Dealings = ["及び対応", "と対応", "・対応", "、対応", "/対応", "並びに対応", "(対応)"];
    private static readonly string[] Changes = ["修正の有無", "修正等の有無", "修正の要否", "変更の有無"];
    private static readonly string[] Voices = ["意見", "提案", "要望", "質問"];
    private static readonly string[] Digests = ["要旨", "概要", "内容", "趣旨", "原文", "抜粋", "要約", "主旨", "全文"];
    private static readonly string[] Places = ["箇所", "項", "頁", "ページ", "項目", "部分", "ヶ所", "か所", "章", "章節"];
    // The longest of those that begin alike first.
    private static readonly string[] PlaceUnits = ["条文", "条項", "条", "項目", "項", "章", "節", "施策", "分野", "箇所", "ページ", "頁", "行"];
    private const string BehindPlace = "・、,/／(及とや等なの名番数項行節箇ペ頁";
    private static readonly string[] Joints = ["・", "、", "/", "及び", "と"];
    private static readonly string[] Drafts = ["計画", "計画書", "計画案", "素案", "原案", "案", "プラン", "条例案", "方針"];

    private static readonly string[] Volumes = ["編", "表", "冊子", "本文", "資料", "版", "ビジョン"];
    private static readonly string[] Spots = ["箇所", "か所", "ヶ所", "カ所", "個所"];

    /// <summary>The role a folded heading without brackets names by its form, or <see cref="ColumnRole.Other"/>.</summary>
    public static ColumnRole Match(string heading)
    {
        // 12, 3-1, a.: the words of all patterns are Japanese. Rows are tried as headings in many ways, and most pieces are such.
        if (heading.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return ColumnRole.Other;
        }

        // 意見の概要及び件数: the count stands behind the text.
        var h = WithoutEnd(WithoutEnd(heading, Counts), And);
        if (h.EndsWith("番号", StringComparison.Ordinal) || IsShortNumber(h))
        {
            return ColumnRole.Number;
        }

        // 回答の内容, 考え方（概要）: the digest says how the answer is given.
        if (AnyWord.Ends(h, Answers) || AnyWord.Ends(WithoutDigest(h), Answers) || AnyWord.Ends(WithoutEnd(h, Dealings), Answers)
            || IsAnswerWithMore(h))
        {
            return ColumnRole.Response;
        }

        if (h.EndsWith("反映状況", StringComparison.Ordinal) || h.EndsWith("対応区分", StringComparison.Ordinal)
            || h.EndsWith("反映区分", StringComparison.Ordinal) || h.EndsWith("取扱い", StringComparison.Ordinal)
            || h.EndsWith("反映の有無", StringComparison.Ordinal) || IsToPlan(h)
            || AnyWord.Ends(h, Changes) || h.EndsWith("への反映", StringComparison.Ordinal))
        {
            return ColumnRole.Disposition;
        }

        if (Submitters.AreListed(heading))
        {
            return ColumnRole.SubmitterKind;
        }

        if (IsPlace(h))
        {
            return h.EndsWith("ページ", StringComparison.Ordinal) || h.EndsWith('頁') ? ColumnRole.Page : ColumnRole.Area;
        }

        if (IsPageOfDraft(h))
        {
            return ColumnRole.Page;
        }

        if (IsRevision(h))
        {
            return ColumnRole.Revision;
        }

        return IsOpinion(h) ? ColumnRole.Opinion : IsAnswerByBody(h) ? ColumnRole.Response : ColumnRole.Other;
    }

    // 市の考え方及び計画への反映, 考え方・修正内容: the answer, and what became of the plan beside it.
    private static bool IsAnswerWithMore(string h)
    {
        foreach (var joint in Joints)
        {
            if (h.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at && AnyWord.Ends(h.AsSpan(0, at), Answers)
                && (Match(h[(at + joint.Length)..]) is ColumnRole.Disposition or ColumnRole.Revision
                || (HeadingWords.Certain.TryGetValue(h[(at + joint.Length)..], out var role)
                && role is ColumnRole.Disposition or ColumnRole.Revision)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a folded heading only says how a text is given: 内容, 要旨.</summary>
    public static bool IsDigest(string heading) => Array.IndexOf(Digests, heading) >= 0;

    /// <summary>Whether a heading of places names the page before the rest: ページ、項目, 該当頁・箇所.</summary>
    public static bool NamesPageFirst(string? heading)
    {
        if (heading is null || HeadingFold.IsTooLong(heading))
        {
            return false;
        }

        var h = HeadingFold.Of(heading);
        var page = h.IndexOf("ページ", StringComparison.Ordinal) is >= 0 and var word ? word + 3 : h.IndexOf('頁') + 1;
        return page > 0 && page < h.Length && "、・,/及と(".Contains(h[page]);
    }

    // 整理No., 意見No: a word of the script before the abbreviation, so that no English word ends in it
    private static bool IsShortNumber(string h)
    {
        var word = h.EndsWith("no.", StringComparison.Ordinal) ? h[..^3] : h.EndsWith("no", StringComparison.Ordinal) ? h[..^2] : "";
        return word.Length > 0 && word[^1] > '\u2FFF';
    }

    // 素案ページ, 計画書のp, 対照表頁
    private static bool IsPageOfDraft(string h)
    {
        var word = h.EndsWith("ページ", StringComparison.Ordinal) ? h[..^3] : h.EndsWith('頁') || h.EndsWith('p') ? h[..^1] : "";
        word = word.EndsWith('の') ? word[..^1] : word;
        return word.Length > 0 && (AnyWord.Ends(word, Drafts) || AnyWord.Ends(word, Volumes));
    }

    // 該当箇所, 案における該当箇所, ページ・項目
    private static bool IsPlace(string h)
    {
        if (h.EndsWith("の条項", StringComparison.Ordinal) || h.EndsWith("の条文", StringComparison.Ordinal)
            || h.EndsWith("該当条", StringComparison.Ordinal))
        {
            return true;
        }

        var at = h.LastIndexOf("該当", StringComparison.Ordinal);
        if (at >= 0)
        {
            var rest = h[(at + 2)..].TrimStart('の');
            return rest.Length == 0 || NamesPlace(rest);
        }

        // 関係箇所, 意見箇所, ご意見の箇所: where, unless it says where the plan was changed
        if (AnyWord.Ends(h, Spots) && !IsRevision(h) && !h.Contains("修正", StringComparison.Ordinal)
            && !h.Contains("変更", StringComparison.Ordinal))
        {
            return true;
        }

        return IsListOfPlaces(h)
            || h.StartsWith("ページ", StringComparison.Ordinal) && (h.EndsWith("項目", StringComparison.Ordinal) || h.EndsWith('行'));
    }

    // 箇所, ページ・行, 項目名: 箇所全般 is a place with its value.
    private static bool NamesPlace(string h)
        => Array.Exists(Places,
            p => h.StartsWith(p, StringComparison.Ordinal) && (h.Length == p.Length || BehindPlace.Contains(h[p.Length])));

    // 条文・項目, 章及び節, 頁/行: every word says where.
    private static bool IsListOfPlaces(string h)
    {
        var words = 0;
        for (var at = 0; at < h.Length; words++)
        {
            var word = Array.Find(PlaceUnits, u => h.AsSpan(at).StartsWith(u, StringComparison.Ordinal));
            if (word is null)
            {
                return false;
            }

            at += word.Length;
            var joint = Array.Find(Joints, j => h.AsSpan(at).StartsWith(j, StringComparison.Ordinal));
            if (at < h.Length && joint is null)
            {
                return false;
            }

            at += joint?.Length ?? 0;
        }

        return words > 1;
    }

    private static bool IsRevision(string h)
        => (h.EndsWith("の修正", StringComparison.Ordinal) && TitleWords.EndsAt(h, 0, h.Length - 3, TitleWords.Plans) > 0)
            || (AnyWord.Starts(h, Drafts) && !h.Contains('を')
            && (h.EndsWith("の修正", StringComparison.Ordinal) || h.EndsWith("修正内容", StringComparison.Ordinal)
                || h.EndsWith("修正箇所", StringComparison.Ordinal) || h.EndsWith("修正案", StringComparison.Ordinal)));

    // (ご)意見(など)(の)(要旨): the digest is optional, the voice may be missing only where the digest says whose it is.
    private static bool IsOpinion(string h)
    {
        // 意見書の要旨; 意見書 alone is a paper.
        var bare = WithoutDigest(h);
        // コメントの概要, お寄せいただいたコメントの要旨; コメント alone is either side's.
        return (bare.Length < h.Length && AnyWord.Ends(bare, ["意見書", "コメント"]))
            || AnyWord.Ends(bare, Voices);
    }

    private static string WithoutDigest(string h)
    {
        foreach (var digest in Digests)
        {
            if (h.EndsWith(digest, StringComparison.Ordinal))
            {
                h = h[..^digest.Length];
                return WithoutEnd(h.EndsWith('の') ? h[..^1] : h, And);
            }
        }

        return h;
    }

    // 県の対応, 市としての対応, 意見に対する市の対応; but 意見への対応 and 修正等の対応 say what became of the opinion
    private static bool IsAnswerByBody(string h)
        => (h.EndsWith("の対応", StringComparison.Ordinal) && !h.Contains("意見", StringComparison.Ordinal)
            && !h.Contains("修正", StringComparison.Ordinal))
            || (h.EndsWith("対応", StringComparison.Ordinal) && h.Contains("に対する", StringComparison.Ordinal));

    /// <summary>
    /// Whether a folded heading says what became of the plan or of the opinion: 指針への対応, 意見への対応. Where nothing else answers it is the
    /// answer.
    /// </summary>
    public static bool IsToPlan(string h)
        => h.EndsWith("への対応", StringComparison.Ordinal)
            && (TitleWords.EndsAt(h, 0, h.Length - 4, TitleWords.Plans) > 0 || AnyWord.Ends(h.AsSpan(0, h.Length - 4), Drafts)
            || AnyWord.Ends(h.AsSpan(0, h.Length - 4), Voices));

    private static string WithoutEnd(string h, string[] ends)
    {
        foreach (var end in ends)
        {
            if (h.Length > end.Length && h.EndsWith(end, StringComparison.Ordinal))
            {
                return h[..^end.Length];
            }
        }

        return h;
    }
}
