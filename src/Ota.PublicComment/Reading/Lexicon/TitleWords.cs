using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>The words titles are made of, as they stand in the text of a title: folded, without white space.</summary>
internal static class TitleWords
{
    /// <summary>What a plan is called at its end.</summary>
    public static readonly string[] Plans =
    [
        "計画書", "計画", "プラン", "方針", "戦略", "ビジョン", "構想", "条例", "指針", "大綱", "ガイドライン", "憲章", "要綱", "要領", "規則", "規程", "規定",
        "基準", "プログラム", "ロードマップ", "マニュアル", "あり方", "在り方", "宣言", "綱領", "アクション", "デザイン", "手引き", "手引", "評価書",
        "方策", "法律", "政令", "省令", "府令", "告示", "目標", "予算", "体系", "制度", "基本法", "法案", "ルール", "ガイド", "シナリオ", "行程表", "工程表",
        // What a notification is called: …の基準を定める件, …の一部を改正する件.
        "を定める件", "を定めた件", "を改正する件", "を廃止する件",
        // As old programs print them.
        "ﾌﾟﾗﾝ", "ﾋﾞｼﾞｮﾝ", "ｶﾞｲﾄﾞﾗｲﾝ",
    ];

    /// <summary>Who thought about a plan and is none: 庁舎整備検討会議の中間報告.</summary>
    public static readonly string[] Organs = ["会議", "委員会", "協議会", "審議会", "懇談会", "研究会", "検討会", "懇話会", "部会", "分科会"];

    /// <summary>How many plans there are: 2つの計画, 両計画.</summary>
    public static readonly string[] Countings = ["つの", "件の", "本の", "両", "種類の"];

    /// <summary>Bare stages at the end of a name, longest first. Anything in a bracket that ends in 案 is a stage too.</summary>
    public static readonly string[] BareStages =
    [
        "中間取りまとめ案", "中間とりまとめ案", "中間のまとめ案", "中間取りまとめ", "中間とりまとめ", "中間まとめ案", "中間のまとめ", "中間報告案", "中間整理案",
        "中間まとめ", "中間報告", "中間整理", "最終素案", "最終原案", "改定素案", "改訂素案", "改正素案", "改定原案", "改訂原案", "中間見直し案", "見直し素案", "見直し案", "修正素案",
        "中間素案", "たたき台案", "たたき台", "中間案", "最終案", "改定案", "改訂案", "改正案", "変更案", "修正案", "骨子案", "骨格案", "概要案", "答申案", "策定案",
        "更新案", "検討案", "素々案", "試案", "草案", "素案", "原案", "骨子", "骨格", "案",
    ];

    /// <summary>Words that end in 案 and are no stage.</summary>
    public static readonly string[] NoStages = ["提案", "議案", "図案", "答案", "考案", "発案", "名案", "事案", "懸案", "法案", "立案", "起案", "勘案", "腹案", "予算案"];

    /// <summary>What is done to a plan and is no part of its name.</summary>
    public static readonly string[] Doings =
    [
        "の一部改正", "一部改正", "の一部", "の全部改正", "全部改正", "の策定", "の改定", "の改訂", "の改正", "の見直し", "の変更", "の制定", "の概要", "の更新",
        "策定", "改定", "改訂", "改正", "見直し", "変更", "制定", "を策定", "を改定", "を改訂", "を改正", "を見直し", "を変更", "を制定",
    ];

    /// <summary>Where the name of the plan ends.</summary>
    public static readonly string[] Connectives =
    [
        "に対する", "に対し", "に関する", "に関し", "に係る", "に係わる", "にかかる", "に伴う", "における", "についての", "について", "に寄せ", "にお寄せ",
        "にいただ", "に頂", "にあたって", "に当たって", "にあたり", "に当たり", "に際し", "に向け", "への", "へ寄せ", "へお寄せ", "へいただ", "のパブリック", "の意見", "の縦覧", "の市民意見",
    ];

    /// <summary>After these a name may go on: 廃棄物の処理に関する計画.</summary>
    public static readonly string[] MayGoOn = ["に関する", "に係る", "に係わる", "にかかる", "における", "に向け", "に伴う", "に対する"];

    /// <summary>What was done in a year, before the name of the plan it was done to: 令和5年度に実施した….</summary>
    public static readonly string[] Deeds =
        ["実施した", "実施する", "行った", "行う", "策定した", "策定する", "改定した", "改定する", "改訂した", "改訂する", "作成した", "公表した", "募集した", "見直した", "制定した", "制定する"];

    /// <summary>Plans that are made for one year, whose name begins with it.</summary>
    public static readonly string[] Yearly =
        ["実施計画", "事業計画", "監視指導計画", "処理計画", "予算", "年次", "運営方針", "執行方針", "評価", "点検", "行動計画", "事業"];

    /// <summary>Plans that last longer than a year, unless they are one of <see cref="Yearly"/>.</summary>
    public static readonly string[] Lasting = ["計画", "プラン", "ビジョン", "構想", "条例", "戦略", "指針", "マスタープラン"];

    /// <summary>What says that a line is about a public comment.</summary>
    public static readonly string[] Phrases =
        ["パブリックコメント", "パブリック・コメント", "パブコメ", "ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ", "ﾊﾟﾌﾞﾘｯｸ・ｺﾒﾝﾄ", "市民コメント", "区民コメント", "県民コメント", "意見", "考え方", "考えかた",
            "考えと", "質問と回答", "質問及び回答", "質問への回答"];

    /// <summary>How the taking of opinions is called.</summary>
    public static readonly string[] Procedures =
        ["パブリックコメント", "パブリック・コメント", "パブコメ", "ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ", "ﾊﾟﾌﾞﾘｯｸ・ｺﾒﾝﾄ", "意見募集", "意見の募集", "意見公募"];

    /// <summary>What a page says of the opinions on it and of whom to ask, and no plan has in its name.</summary>
    public static readonly string[] OfOpinions = ["意見の概要", "意見等の概要", "意見の要旨", "意見等の要旨", "意見の内容", "提出された意見", "問い合わせ", "問合せ"];

    /// <summary>The phrases that say so without a plan beside them.</summary>
    public static readonly string[] StrongPhrases =
        [.. Procedures, "意見等の要旨", "意見の要旨", "意見の概要", "意見等の概要", "意見の内容"];

    /// <summary>What the headings of a page say of the page itself, and those of chapters of a plan hardly ever: 意見募集の結果.</summary>
    public static readonly string[] OfPage = ["結果", "考え方", "募集", "パブリック", "回答", "意見"];

    /// <summary>
    /// What a title in English says of itself, without white space as all of them: Public Comment, (Draft).
    /// </summary>
    public static readonly string[] English = ["PublicComment", "Comments", "Opinions", "Results", "Draft"];

    /// <summary>What stands between a connective and the phrase: 市民意見, ご意見, いただいた意見.</summary>
    public static readonly string[] BeforePhrase =
        ["説明会", "アンケート", "及び", "並びに", "および", "市民", "区民", "町民", "村民", "県民", "都民", "道民", "府民", "住民", "国民", "皆様", "皆さん", "皆さま", "ご", "御",
            "主な", "等", "の", "、", ",", "・", "実施",
            "での", "で出された", "における", "質問", "要望", "提案", "いただいた", "頂いた", "お寄せいただいた", "お寄せ頂いた",
            "寄せられた", "提出", "から", "提出された", "提出のあった", "提出があった", "出された"];

    /// <summary>Between the names of several plans.</summary>
    public static readonly string[] Joiners = ["及び", "および", "並びに", "ならびに", "と", "、", ",", "・", "/"];

    /// <summary>What the name of a site ends in, as it stands behind the title of its page: … | 青葉市ホームページ.</summary>
    public static readonly string[] Sites = ["ホームページ", "公式サイト", "ウェブサイト", "Webサイト", "WEBサイト", "ウェブページ"];

    /// <summary>Volumes in a bracket behind a name.</summary>
    public static readonly string[] Volumes = ["本編", "資料編", "概要版", "概要", "本文", "本冊", "別冊", "別編", "参考資料編"];

    /// <summary>The word that begins at a position, the longest; its length or 0.</summary>
    public static int StartsAt(string text, int position, int end, string[] words)
    {
        var length = 0;
        var rest = text.AsSpan(position, end - position);
        foreach (var word in words)
        {
            if (word.Length > length && rest.StartsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
            }
        }

        return length;
    }

    /// <summary>The word that ends at a position, the longest; its length or 0.</summary>
    public static int EndsAt(string text, int start, int position, string[] words)
    {
        var length = 0;
        var head = text.AsSpan(start, position - start);
        foreach (var word in words)
        {
            if (word.Length > length && head.EndsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
            }
        }

        return length;
    }

    public static bool Contains(string text, string[] words) => AnyWord.In(text, words);
}
