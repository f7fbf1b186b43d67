using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Tells corrections that were published with a document from its other notes.</summary>
internal static class ErrataLines
{
    private const int LongestHeading = 24;

    private static readonly string[] Says =
        ["訂正しました", "訂正します", "訂正いたし", "訂正しており", "訂正版", "訂正日", "訂正箇所", "訂正のお知らせ", "のとおり訂正", "訂正後", "訂正前", "訂正があり", "日訂正", "を訂正", "に訂正",
            "訂正:", "一部訂正", "正誤表", "(訂正)", "【訂正】",
            "差替え", "差し替え", "差替版", "差替えました", "誤りがありました", "誤りがございました", "お詫びして", "(誤)", "(正)", "誤:", "正:"];

    private static readonly string[] Headings =
        ["訂正", "正誤表", "正誤", "差替え", "差し替え", "訂正について", "訂正のお知らせ", "訂正とお詫び", "お詫びと訂正", "資料の訂正", "訂正箇所", "訂正内容",
            "差替えについて"];

    private static readonly string[] Changed = ["に修正しま", "へ修正しま", "に変更しま", "へ変更しま", "に改めま", "に修正いた", "に変更いた", "に直しま"];

    private static readonly string[] OfThePage = ["件数", "人数", "者数", "通数", "意見数", "番号", "ページ", "頁", "表", "欄", "行", "記載", "掲載", "日付", "期間",
        "合計", "内訳", "名称", "回答", "No"];

    private static readonly string[] Not = ["誤字", "字句", "除", "ご意見", "御意見", "軽微"];

    public static bool Is(string line)
    {
        var key = CompareKey.Of(line);
        return IsChange(key) || AnyWord.In(key, Says)
            && !(AnyWord.In(key, Not) && !key.Contains("訂正し", StringComparison.Ordinal)
            && !key.Contains("訂正いた", StringComparison.Ordinal));
    }

    // *意見提出件数を30件から31件に修正しました: what the page itself said, from one thing to another. That the plan was changed is none.
    private static bool IsChange(string key)
    {
        var from = key.IndexOf("から", StringComparison.Ordinal);
        return key.Length > 0 && key[0] is '*' or '※' or '注' or '(' && from > 0 && key.AsSpan(0, from).Contains('を')
            && Array.Exists(Changed, c => key.AsSpan(from).IndexOf(c, StringComparison.Ordinal) >= 0)
            && Array.Exists(OfThePage, w => key.AsSpan(0, from).Contains(w, StringComparison.Ordinal));
    }

    /// <summary>Whether a line only announces corrections, so that the lines below it are them.</summary>
    public static bool IsHeading(string line)
    {
        var key = BracketSet.Label.Trim(CompareKey.Of(line), "■●◆○※#:");
        return key.Length <= LongestHeading && Array.IndexOf(Headings, key) >= 0;
    }
}
