using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>
/// Headings of columns that result tables have beside the opinions and that the model has no place for: who wrote, when and how. They are
/// kept as they are.
/// </summary>
internal static class OrdinaryHeadings
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "備考", "理由", "意見の理由", "摘要", "備考欄", "メモ", "付記", "受付", "受理", "氏名", "名前", "お名前", "姓名", "氏名等", "氏名又は名称", "氏名・名称", "名称", "ふりがな", "フリガナ",
        "年齢", "年代", "年齢層", "性別", "職業", "属性", "国籍", "住所", "住所等", "所在地", "居住地", "居住区", "居住地域", "郵便番号", "電話", "tel", "tel.", "fax", "fax.",
        "ファックス", "ファクス", "電子メール", "メール", "e-mail", "email", "mail", "メールアドレス", "e-mailアドレス", "連絡先", "学校名", "勤務先", "所属", "会社名", "団体名", "法人名",
        "名前・団体名", "提出方法", "提出手段", "提出媒体", "提出形態", "意見提出方法", "意見の提出方法", "受付方法", "受付手段", "受付媒体", "応募方法", "媒体", "方法", "手段",
    };

    private static readonly string[] Ends =
        ["日付", "年月日", "受付日", "受理日", "提出日", "投稿日", "受信日", "回答日", "公表日", "日時", "時刻", "氏名", "お名前", "年齢", "年代", "性別", "職業", "住所", "居住地", "電話番号",
            "公開日", "掲載日", "更新日", "作成日", "登録日", "開始日", "終了日", "締切日", "実施日", "年度", "居住地区", "在住地区",
            "担当課", "所管課", "回答課", "担当部署", "所管部署", "担当部局", "所管部局", "担当係", "計画名", "条例名", "案件名", "案件番号", "件名", "ファイル名", "url", "連絡先",
            "メールアドレス", "郵便番号", "fax番号", "ファックス番号", "ファクス番号", "携帯番号"];

    private static readonly string[] Submissions = ["受付番号", "受理番号", "収受番号", "登録番号", "文書番号", "提出者番号", "意見者番号", "提出番号", "受付no.", "受付no"];

    // 備考（修正箇所） says what is in it.
    private static readonly string[] Telling = ["意見", "考え方", "回答", "修正", "反映", "対応"];

    /// <summary>Whether a folded heading names such a column.</summary>
    public static bool Are(string folded)
    {
        var heading = HeadingFold.WithoutBrackets(folded);
        var bare = heading.TrimStart('ご', '御');
        return Words.Contains(bare) || Words.Contains(heading)
            || (EndsLikeOne(bare) && !AnyWord.In(bare, Telling));
    }

    /// <summary>
    /// Whether a folded heading names the number of a submission or of who sent it, which stands beside the number of the opinion.
    /// </summary>
    public static bool AreOfSubmission(string heading) => Array.IndexOf(Submissions, heading) >= 0;

    private static bool EndsLikeOne(string heading) => AnyWord.Ends(heading, Ends);
}
