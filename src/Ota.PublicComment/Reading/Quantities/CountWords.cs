using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>The words that stand before numbers.</summary>
internal static class CountWords
{
    private const int LongestLabel = 40;
    private const int LongestKind = 16;

    private static readonly string[] SubmitterEnds = ["提出者数", "提出者", "意見者数", "応募者数", "応募者", "人数", "者数", "意見者", "団体数", "回答者", "実人数",
        "いただいた方", "提出した人の数", "提出者の数", "出した人の数", "くださった方", "下さった方", "くださった人", "提出された方", "提出した方", "寄せられた方", "寄せた方", "意見提出の方",
        "いただいた方の数", "頂いた方の数",
        "くださった方の数", "寄せられた方の数", "提出された方の数", "提出した方の数"];

    private static readonly string[] OpinionEnds =
        ["意見数", "意見件数", "意見総数", "意見総件数", "意見の件数", "意見の数", "意見の総数", "意見の総件数", "意見の合計", "意見合計", "意見", "意見の件", "意見項目数",
            "意見の項目数", "意見項目件数"];

    private static readonly string[] BareOpinions = ["意見の件", "意見"];

    private static readonly string[] Beside =
        [.. from joint in (string[])["・", "・ご", "・御", "及び", "及びご", "や", "、", "並びに"]
            from word in (string[])["要望", "提案", "提言", "質問", "情報"] select $"意見{joint}{word}"];

    // What may stand before 意見 where all of them are counted: 提出されたご意見, 市民の皆様から寄せられた意見.
    private static readonly string[] OpinionHeads =
        ["ご", "御", "お", "提出された", "提出のあった", "提出があった", "提出いただいた", "提出頂いた", "寄せられた", "お寄せいただいた", "寄せいただいた", "いただいた", "頂いた", "頂きました",
            "いただきました", "提出", "受け付けた", "受付", "応募", "応募のあった",
            "あった", "出された", "届いた", "とどいた", "募集した", "募集", .. Submitters.Residents, "皆様", "皆さま", "皆さん", "みなさま",
            "方々", "から", "より", "の", "へ", "で", "に", "は", "総", "延べ", "全", "合計", "計", "意見", "要望", "提案", "・", "及び", "や",
            "パブリックコメント", "パブリック・コメント", "パブコメ", "意見募集", "件", "有効", "いただきましたご", "公募", "公表", "本計画", "計画", "素案", "原案", "案", "等", "結果", "実施",
            "期間中", "期間内", "上記", "今回", "(1)", "(2)", "(3)", "(4)"];

    private static readonly HashSet<string> OpinionWords = new(["件数", "総件数", "延べ件数", "合計件数", "件数合計", "延べ総数", "質問件数", "要望件数", "項目別件数",
        "意見"], StringComparer.Ordinal);

    private static readonly string[] FiledEnds =
        ["意見の提出", "意見提出", "提出件数", "提出数", "提出総数", "応募件数", "応募数", "応募総数", "受付件数", "受付数", "受理件数", "投稿数", "投稿件数", "コメント数", "コメント件数",
            "回答数", "回答件数", "届出件数"];

    private static readonly string[] SubmissionEnds = ["通数", "意見書", "意見書数", "意見書の数", "意見書の提出", "意見書の提出数", "意見書の提出状況", "提出書類数", "意見提出用紙"];

    private static readonly string[] StatusEnds =
        ["提出状況", "応募状況", "募集結果", "公募結果", "公募の結果", "募集の結果", "実施結果", "提出結果", "意見の状況", "受付状況", "提出された意見の数等", "人数・件数", "人数及び件数",
            "者数及び件数", "人数と件数", "提出者数・意見数", "人数件数"];

    private static readonly HashSet<string> Totals = new(["計", "合", "合計", "総計", "総数", "全体", "延べ", "合計数", "総合計", "のべ", "以上", "計(延べ)",
        "合計(延べ)", "延べ合計",
        "延べ計", "合計件数", "合計人数"], StringComparer.Ordinal);

    private static readonly string[] Kinds =
        [.. Submitters.Kinds, "市内", "市外", "区内", "区外", "町内", "町外", "村内", "村外", "県内", "県外", "都内", "都外", "府内", "府外", "道内", "道外",
            "在住", "在勤", "在学",
            .. Submitters.Residents, "男", "女", "男性", "女性", "不明", "匿名", "無記名", "利害関係", "議員", "学生", "未記入", "無回答", "歳代", "代以上", "歳以上",
            "歳未満"];

    private static readonly HashSet<string> OpinionKinds = new(["賛成", "反対", "賛同", "提案", "提言", "要望", "質問", "感想", "苦情", "賛成意見", "反対意見",
        "賛成の意見", "反対の意見", "どちらでもない"], StringComparer.Ordinal);

    private static readonly string[] Attending = ["参加", "出席", "来場", "傍聴"];

    private static readonly string[] AttendingEnds =
        ["参加者", "参加者数", "参加人数", "参加", "出席者", "出席者数", "出席", "来場者", "来場者数", "来場", "傍聴者", "傍聴者数", "傍聴"];

    private static readonly string[] Parts =
        ["基本目標", "基本方針", "基本施策", "施策", "序章", "終章", "計画全体", "全体", "全般", "総論", "各論", "はじめに", "資料編", "本編", "目標", "方針", "重点", "柱"];

    // What joins the two numbers of a pair.
    private static readonly string[] Joints =
        ["のかたがた", "のかた", "の方々", "の方", "方々", "皆様", "皆さま", "みなさま", .. Submitters.Residents, "から", "より", "合計", "総計", "計", "延べ", "のべ",
            "延", "寄せられた", "いただいた", "提出された",
            "ご意見", "御意見", "意見", "総数", "件数", "内容", "項目", "で", "が", "は", "に", "と", "の", "も", "等", "及び", "並びに", "、", "・", ",", "/", "~", "=",
            ":", "→", "-", "(", ")"];

    // 提出者数［人］, 件数〔件〕, 意見数【合計】: what is added to the word before, in whatever brackets.
    private static string RoundAside(string key)
        => key.Length > 2 && key[^1] is ']' or '〕' or '】'
            && key.LastIndexOf(key[^1] switch { ']' => '[', '〕' => '〔', _ => '【' }) is > 0 and var open
            ? $"{key.AsSpan(0, open)}({key.AsSpan(open + 1, key.Length - open - 2)})" : key;

    /// <summary>The form in which labels are compared.</summary>
    public static string KeyOf(string label)
    {
        var key = RoundAside(CompareKey.Of(label).ToLowerInvariant());
        key = key.Contains("意見", StringComparison.Ordinal) ? key.Replace("のべ", "延べ", StringComparison.Ordinal) : key;
        while (key.Length > 1 && key[^1] is 'は' or 'が' or ':' or '・' or '、' or '=')
        {
            key = key[..^1];
        }

        // 提出された意見　有（2名、3件）, 意見の有無　あり: that some came is said before how many.
        foreach (var some in (ReadOnlySpan<string>)["有", "有り", "あり"])
        {
            key =
                key.EndsWith(some, StringComparison.Ordinal) && key.Contains("意見", StringComparison.Ordinal)
                    ? key[..^some.Length].TrimEnd(':') : key;
        }

        key = key.EndsWith("意見の有無", StringComparison.Ordinal) || key.EndsWith("意見提出の有無", StringComparison.Ordinal) ? key[..^3] : key;
        foreach (var head in (ReadOnlySpan<string>)["総", "計"])
        {
            key = key.Length > head.Length + 2 && key.StartsWith(head + "意見", StringComparison.Ordinal) ? key[head.Length..] : key;
        }

        return key;
    }

    /// <summary>What a label says of the number behind it.</summary>
    public static CountRole RoleOf(string label)
    {
        if (label.Length is 0 or > LongestLabel)
        {
            return CountRole.Unknown;
        }

        var whole = KeyOf(label);
        // 人(団体)数: what a bracket inside the word adds.
        whole = whole.EndsWith(")数", StringComparison.Ordinal) && whole.IndexOf('(') is > 0 and var inner ? whole[..inner] + "数" : whole;
        var key = WithoutBrackets(whole);
        if (Totals.Contains(key) || Totals.Contains(whole))
        {
            return CountRole.Total;
        }

        // 利用者数, 愛称の応募件数: the whole of something else.
        var role = Headline(key);
        return role == CountRole.Unknown ? Member(key)
            : OtherMatter.IsNamedBy(key) || OtherMatter.IsOfThings(key) ? CountRole.Unknown : role;
    }

    /// <summary>
    /// What a label says of the number below it: over 32件(提案 25件、要望 7件) 意見数内訳 counts the whole, and the bracket its parts.
    /// </summary>
    public static CountRole RoleOfHeading(string label, bool hasParts)
        => hasParts && label.EndsWith("内訳", StringComparison.Ordinal) && RoleOf(label[..^2].TrimEnd('の')) is var whole && IsHeadline(whole)
            ? whole : RoleOf(label);

    /// <summary>Whether a label counts the whole of what was submitted and no part of it.</summary>
    public static bool IsHeadline(CountRole role)
        => role is CountRole.Submitters or CountRole.Submissions or CountRole.Opinions or CountRole.Filed or CountRole.Status;

    /// <summary>Whether a label names a member of a list.</summary>
    public static bool IsMember(CountRole role)
        => role is CountRole.Channel or CountRole.SubmitterKind or CountRole.Part or CountRole.OpinionKind or CountRole.Disposition
            or CountRole.Total;

    /// <summary>Whether words do nothing but join a number to the one before: 77人 の方から 計 210件.</summary>
    public static bool IsJoint(string label)
    {
        var key = CompareKey.Of(label);
        if (key.Length > LongestLabel)
        {
            return false;
        }

        for (var at = 0; at < key.Length;)
        {
            var joint = Array.Find(Joints, j => key.AsSpan(at).StartsWith(j, StringComparison.Ordinal));
            if (joint is null)
            {
                return false;
            }

            at += joint.Length;
        }

        return true;
    }

    /// <summary>Whether a label of members begins at a position: 個人15団体2.</summary>
    public static bool StartsMember(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["団体", "個人", "法人", "企業", "郵送", "FAX", "ファックス", "ファクシミリ", "電子メール", "メール", "持参", "窓口",
            "その他", "うち", "市内", "市外", "計", "合計"])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The unit that a label gives to a number without one.</summary>
    public static CountUnit UnitOf(string label)
    {
        var key = KeyOf(label);
        var inBracket = key.Length > 2 && key[^1] == ')' ? key[(key.LastIndexOf('(') + 1)..^1] : "";
        var printed = inBracket switch
        {
            "人" or "名" or "者" or "単位:人" or "単位:名" or "人・団体" => CountUnit.Submitters,
            "通" or "単位:通" => CountUnit.Submissions,
            "件" or "単位:件" => CountUnit.Opinions,
            _ => CountUnit.None,
        };
        return printed != CountUnit.None ? printed : RoleOf(label) switch
        {
            CountRole.Submitters => CountUnit.Submitters,
            CountRole.Submissions => CountUnit.Submissions,
            CountRole.Opinions => CountUnit.Opinions,
            // 提出者数／意見数: one number behind both is of neither.
            CountRole.Status when NamesBoth(key) => CountUnit.None,
            _ when AnyWord.Ends(WithoutBrackets(key), ["人数", "者数"]) => CountUnit.Submitters,
            _ when AnyWord.Ends(WithoutBrackets(key), ["通数"]) => CountUnit.Submissions,
            _ when AnyWord.Ends(WithoutBrackets(key), ["件数", "意見数"]) => CountUnit.Opinions,
            _ => CountUnit.None,
        };
    }

    /// <summary>The unit that the heading of a column gives: 人数, （件）, 提出件数.</summary>
    public static CountUnit UnitOfHeading(string text)
        => UnitOf(text) is var unit && unit != CountUnit.None ? unit
            : UnitOf($"x({text})") is var bare && bare != CountUnit.None ? bare
            : RoleOf(text) == CountRole.Filed ? CountUnit.Opinions : CountUnit.None;

    /// <summary>Whether the heading of a column is that of shares.</summary>
    public static bool IsShare(string text)
        => text.Contains("割合", StringComparison.Ordinal) || text.Contains("構成比", StringComparison.Ordinal)
            || text.Contains("比率", StringComparison.Ordinal) || text is "%" or "％";

    private static CountRole Headline(string key)
    {
        if (key.StartsWith("対象", StringComparison.Ordinal) || key.StartsWith("配布", StringComparison.Ordinal) || key.Contains('章')
            || key.StartsWith("うち", StringComparison.Ordinal))
        {
            return CountRole.Unknown;
        }

        // Who came to a briefing has not submitted anything yet.
        if (AnyWord.In(key, Attending))
        {
            return CountRole.Unknown;
        }

        if (NamesBoth(key))
        {
            return CountRole.Status;
        }

        var plain = PlainOpinions(key);
        return OpinionWords.Contains(key) || (plain.Contains("意見", StringComparison.Ordinal) && AnyWord.Ends(plain, OpinionEnds)
            && !HasReply(key) && !IsOfSomeOpinions(plain)) ? CountRole.Opinions
            : AnyWord.Ends(key, FiledEnds) || key is "提出" or "応募" or "数" ? CountRole.Filed
            : AnyWord.Ends(key, SubmissionEnds) ? CountRole.Submissions
            : AnyWord.Ends(key, SubmitterEnds) ? CountRole.Submitters
            : AnyWord.Ends(key, StatusEnds) ? CountRole.Status
            : CountRole.Unknown;
    }

    // 意見等の延べ件数, 意見・提案の件数: what else was written is counted with the opinions.
    private static string PlainOpinions(string key)
    {
        if (!key.Contains("意見", StringComparison.Ordinal))
        {
            return key;
        }

        key = key.Replace("延べ", "", StringComparison.Ordinal);
        foreach (var beside in Beside)
        {
            key = key.Contains(beside, StringComparison.Ordinal) ? key.Replace(beside, "意見", StringComparison.Ordinal) : key;
        }

        return key.Replace("意見等", "意見", StringComparison.Ordinal);
    }

    // 提出者数及び意見件数: what each number counts, its unit says.
    private static bool NamesBoth(string key)
        => AnyWord.In(key, ["者数", "人数", "提出者"])
            && AnyWord.In(key, ["件数", "意見数", "意見総数", "意見の数"]);

    // 骨子に取り入れた意見, 全般に対する意見: bare 意見 counts all only if the words before it say no more than that they came in.
    private static bool IsOfSomeOpinions(string key)
    {
        var end = Array.Find(BareOpinions, e => key.EndsWith(e, StringComparison.Ordinal));
        if (end is null)
        {
            return false;
        }

        var head = key[..^end.Length];
        for (var found = true; found && head.Length > 0;)
        {
            found = false;
            if (Array.Find(OpinionHeads, h => head.EndsWith(h, StringComparison.Ordinal)) is { } word)
            {
                head = head[..^word.Length];
                found = true;
            }
        }

        return head.Length > 0 && !IsWholePlan(head);
    }

    // （案）に対する意見: the draft is what all opinions are about, unless a chapter of it is named.
    private static bool IsWholePlan(string head)
    {
        var of = Array.Find(["に対する", "に関する", "についての", "に係る", "への", "に対して寄せられた", "に寄せられた"], e => head.EndsWith(e, StringComparison.Ordinal));
        var plan = of is null ? "" : head[..^of.Length].TrimEnd(')', ']', '】', '」', '』');
        return plan.Length > 0 && !plan.Contains('章') && (plan[^1] == '案' || TitleWords.EndsAt(plan, 0, plan.Length, TitleWords.Plans) > 0
            || plan.EndsWith("まとめ", StringComparison.Ordinal) || plan.EndsWith("骨子", StringComparison.Ordinal));
    }

    // 反映した意見, 賛成意見, 市外からの意見 are parts of the whole.
    private static bool HasReply(string key)
        => Array.Exists(["反映", "修正", "賛成", "反対", "賛同", "章", "参考", "対象外", "市外", "市内", "団体", "個人", "について", "に関する", "その他", "同趣旨", "掲載",
            "記載済"], w
            => key.Contains(w, StringComparison.Ordinal))
            || AnyWord.In(key, Ways.Words);

    private static CountRole Member(string key)
    {
        // 説明会　1月20日　参加者 35名: they came, and submitted nothing; no more does を対象にアンケートを行い 1,250人 name a way.
        if (key.Length <= 24 && AnyWord.In(key, Ways.Words) && !key.Contains('章') && !key.Contains('を')
            && !AnyWord.Ends(key, AttendingEnds))
        {
            return CountRole.Channel;
        }

        if (IsPart(key))
        {
            return CountRole.Part;
        }

        if (key.Length <= LongestKind && (Array.Exists(Kinds, w => key.Equals(w, StringComparison.Ordinal) || (w.Length > 1
            && (key.StartsWith(w, StringComparison.Ordinal) || key.EndsWith(w, StringComparison.Ordinal)))) || IsAge(key)))
        {
            return CountRole.SubmitterKind;
        }

        if (OpinionKinds.Contains(key))
        {
            return CountRole.OpinionKind;
        }

        return DispositionWords.KindsOfCode(key).Count > 0 && key is not "その他" ? CountRole.Disposition : CountRole.Unknown;
    }

    private static bool IsPart(string key)
    {
        if (key.Length > 2 && key[0] == '第')
        {
            var at = key.AsSpan(1).IndexOfAny("章編節部");
            return at is > 0 and < 5;
        }

        return AnyWord.Starts(key, Parts) || key.EndsWith("について", StringComparison.Ordinal)
            || key.Contains("に関する", StringComparison.Ordinal) || key.Contains("に係る", StringComparison.Ordinal);
    }

    private static bool IsAge(string key) => key.Length is >= 3 and <= 8 && char.IsAsciiDigit(key[0]) && (key.Contains('代')
        || key.Contains('歳'));

    private static string WithoutBrackets(string key)
    {
        var open = key.IndexOf('(');
        return open > 0 && key[^1] == ')' ? key[..open] : BracketSet.Heading.Enclose(key) ? key[1..^1] : key;
    }
}
