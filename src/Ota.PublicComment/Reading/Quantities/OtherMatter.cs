using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>
/// Tells headings over numbers that count another matter than what was submitted: 自転車事故の発生件数, 保育所の利用者数, 参考：児童の数.
/// </summary>
internal static class OtherMatter
{
    private const int Longest = 36;
    private const int ShortestMatter = 2;
    private const string Aside = "参考";
    private const string Borders = "：:　 \t）)】］〕>＞・";
    private static readonly string[] Ends = ["件数", "人数", "者数", "数", "状況", "推移", "実績", "現状"];

    // What stands in a heading over counts of opinions and of those who wrote: 提出状況, 年代別人数, 素案への件数, 延べ人数.
    private static readonly string[] Submitted =
        ["意見", "提出", "応募", "募集", "コメント", "パブ", "受付", "受け", "受理", "届", "寄せ", "いただ", "頂", "投稿", "反映", "対応", "取扱", "検討", "考え", "内訳", "方法",
            "手段", "区分", "分野", "分類", "項目", "種別", "属性", "年齢", "年代", "性別", "男女", "居住", "住所", "別", "ごと", "賛", "反対", "要望", "質問", "提案",
            "提言", "感想", "回答", "集計", "結果", "実施", "計", "案", "章", "編", "節", "条", "関", "対す", "ついて", "全", "総", "延", "のべ", "実人", "実数", "申出",
            "申し出", "記入",
            "送付", "公述", "発言", "有効", "無効", "受信", "到着", "書類", "文書", "質疑", "該当", "掲載", "公表", "採用", "採択", "採否", "修正", "追加", "措置", "重複",
            "類似", "同一", "同趣旨", "論点", "用紙",
            .. Submitters.Kinds, .. Submitters.Residents, .. Ways.Words];

    // What else people send in, or are asked for, beside the plan: a name for the park, a drawing, their hand for a petition.
    private static readonly string[] Things =
        ["愛称", "図案", "標語", "ロゴ", "作品", "写真", "絵画", "キャラクター", "署名", "市民委員", "区民委員", "町民委員", "村民委員", "公募委員", "委員を公募", "委員を募集", "委員の公募",
            "委員の募集", "モニター", "ボランティア", "苦情"];

    private static readonly string[] Opinions = ["意見", "コメント", "パブ", "要望", "提案"];

    /// <summary>Whether words speak of something else that came in, and not of opinions: 公園の愛称を募集し、120件の応募がありました.</summary>
    public static bool IsOfThings(string words) => AnyWord.In(words, Things) && !AnyWord.In(words, Opinions);

    /// <summary>Whether a heading says that the numbers below it count something else.</summary>
    public static bool IsNamedBy(string heading)
    {
        if (heading.Length is < ShortestMatter or > Longest || BracketSet.Heading.Trim(heading) is not { Length: >= ShortestMatter } text)
        {
            return false;
        }

        var isAside = text.StartsWith(Aside, StringComparison.Ordinal) && text.Length > Aside.Length
            && Borders.Contains(text[Aside.Length], StringComparison.Ordinal);
        var key = CompareKey.Of(isAside ? text[Aside.Length..] : text).Trim(':', '・');
        return (IsOfThings(key) || !AnyWord.In(key.ToLowerInvariant(), Submitted))
            && (isAside || Array.Exists(Ends, e => key.EndsWith(e, StringComparison.Ordinal)
                && key.AsSpan(0, key.Length - e.Length).TrimEnd("の人件者数・").Length >= ShortestMatter));
    }
}
