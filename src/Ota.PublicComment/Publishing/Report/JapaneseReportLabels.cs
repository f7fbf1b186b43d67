using System.Globalization;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The words of the report in Japanese.</summary>
internal sealed class JapaneseReportLabels : ReportLabels
{
    public static readonly JapaneseReportLabels Instance = new();

    public override string Code => "ja";
    public override string Kicker => "パブリックコメントの結果";
    public override string Untitled => "意見募集の結果";
    public override string Description(string title, int opinions) => Text($"{title}。意見{opinions}件と、それぞれへの考え方を掲載しています。件数は人数や賛否の数ではありません。");
    public override string SkipToText => "本文へ移動";
    public override string Contents => "目次";
    public override string Summary => "概要";
    public override string Opinions => "いただいた意見と考え方";
    public override string Changes => "変わったこと";
    public override string ByPlan => "計画から見る";
    public override string Figures => "集計";
    public override string About => "このページについて";
    public override string CountsAreNotPeople => PageFacts.CountsAreNotPeople;

    public override string Plan => "計画";
    public override string Provisional => "（仮称）";
    public override string Stage => "段階";
    public override string Body => "実施機関";
    public override string Period => "募集期間";
    public override string PublishedOn => "結果の公表日";
    public override string Department => "担当";
    public override string Source => "もとの資料";
    public override string OfficialPage => "公式ページ";
    public override string PlanFile => "計画の本文";
    public override string Republished => "公表された資料を読み取って再掲したものです。正式な内容は、実施機関が公表した資料で確かめてください。";
    public override string Day(DateOnly day) => Text($"{day.Year}年{day.Month}月{day.Day}日");

    public override string Submitters => "提出者";
    public override string Submissions => "提出";
    public override string OpinionCount => "公表された意見";
    public override string Listed => "このページに掲載した意見";
    public override string Person => "人";
    public override string Sheet => "通";
    public override string Item => "件";
    public override string Blank => "記載なし";
    public override string Total => "合計";
    public override string Dispositions => "意見への対応";
    public override string NoDisposition => "対応区分の記載なし";
    public override string DispositionsFromText => "対応区分の記載がない回答のうち、本文に計画の修正とあるもの";
    public override string FromText => "本文からの推定";
    public override string Listing => "掲載のしかた";

    public override string Numberless => "番号なし";
    public override string NoOpinions => "個別の意見の掲載はありません。";
    public override string NoArea => "該当箇所の記載なし";
    public override string Received => "いただいた意見";
    public override string Answer => "考え方";
    public override string NoAnswer => "考え方の記載がありません。";
    public override string NoText => "本文の記載がありません。";
    public override string Withheld => "本文の掲載を控えています。";
    public override string OpinionAbove => "意見は上に掲載しています";
    public override string AnswerToNothing => "対応する意見の記載がありません。";
    public override string Permalink(string number) => number + " へのリンク";
    public override string References => "参考";
    public override string RevisionText => "修正";
    public override string RawText => "もとの資料の文字のまま見る";
    public override string PointsAnswered => "答えている点";

    public override string NumberInferred => "番号は前後からの推定";
    public override string TextMissing => "本文の記載なし";
    public override string TextAbridged => "一部省略";
    public override string CutAtStart => "先頭が欠けている可能性";
    public override string CutAtEnd => "末尾が欠けている可能性";
    public override string CutAtBoth => "先頭と末尾が欠けている可能性";
    public override string SharingInferred => "回答の共有は推定";
    public override string AreaCompleted => "該当箇所は上の行からの補完";
    public override string RevisionAnnounced => "本文に計画の修正とあり";
    public override string CountOf(int count) => Text($"{count}件分");
    public override string PeopleOf(int count) => Text($"{count}人");

    public override string TitleDiffers => "番号と題名が計画と合いません";
    public override string PageDiffers(int delta) => Text($"ページが計画と{Math.Abs(delta)}ページ違います");
    public override string Dangling => "参照先が見つかりません";
    public override string Ambiguous => "参照先の候補が複数あります";
    public override string Cyclic => "考え方が互いを参照しています";
    public override string OpenPage(int page) => Text($"計画の{page}ページを開く");

    public override string NoChanges => "計画の変更の記載はありません。";
    public override string ChangesPrinted => "修正の欄に記載";
    public override string ChangesAnnounced => "回答の本文に記載";
    public override string Before => "変更前";
    public override string After => "変更後";
    public override string NoPlace => "計画のどこかの記載なし";
    public override string Where => "計画の箇所";
    public override string OfOpinions => "もとになった意見";

    public override string InferredPlan => "計画が示されていないため、意見と回答に書かれた箇所だけを並べています。計画の全体ではありません。";
    public override string InferredNode => "引用からの推定";
    public override string NotMentioned => "意見・回答での言及なし";
    public override string MentionedBy(int opinions) => Text($"意見 {opinions} 件");
    public override string PlanPage(NumberRange pages) => pages.First == pages.Last
        ? Text($"{pages.First}ページ") : Text($"{pages.First}～{pages.Last}ページ");

    public override string AsPrinted => "資料に記載の数";
    public override string Counted => "このページに掲載した意見を数えたもの";
    public override string ByChapter => "章・分野別の意見";
    public override string ByDisposition => "対応区分別の意見";
    public override string Label => "区分";
    public override string Chart(string of, string values) => $"{of}の棒グラフ。{values}";

    public override string File => "ファイル";
    public override string Hash => "文書の識別子";
    public override string Version => "作成に使ったソフトウェア";
    public override string Notes => "資料の注記";
    public override string Errata => "訂正";
    public override string Repairs => "読み取りで直したところ";
    public override string RepairsNote => "PDF などからの取り出しで崩れた文字を、資料自身に根拠がある場合だけ直しています。もとの文字は、それぞれの意見の下で見ることができます。";
    public override string NoRepairs => "直したところはありません。";
    public override string Findings => "確かめてほしいところ";
    public override string NoFindings => "ありません。";
    public override string More(int count) => Text($"ほか {count} 件");
    public override string Severity(DiagnosticSeverity severity) => severity switch { DiagnosticSeverity.Error
        => "誤り", DiagnosticSeverity.Warning => "注意", _ => "情報" };

    public override string Find => "意見と考え方を探す";
    public override string FindHint => "言葉で探す（全角・半角、ひらがな・カタカナの違いは無視）";
    public override string Disposition => "対応区分";
    public override string Chapter => "章・分野";
    public override string Measure => "計画の箇所";
    public override string All => "すべて";
    public override string Attention => "確かめてほしいものだけ";
    public override string Clear => "条件を消す";
    public override string Shown => "{0} 件の回答のうち {1} 件を表示";
    public override string Hits => "{0} か所";
    public override string Next => "次の一致へ";
    public override string Copied => "リンクをコピーしました";
    public override string OpenHere => "ここで読む";
    public override string CloseHere => "閉じる";

    public override string IndexTitle => "パブリックコメントの結果一覧";
    public override string Document => "文書";
    public override string IndexFind => "すべての文書から、言葉で探す（全角・半角、ひらがな・カタカナの違いは無視）";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
