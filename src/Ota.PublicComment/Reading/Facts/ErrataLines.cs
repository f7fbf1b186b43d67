using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Tells corrections that were published with a document from its other notes.</summary>
internal static class ErrataLines
{
    private const int LongestHeading = 24;

    private static readonly string[] Says =
        ["訂正しました", "訂正します", "訂正いたし", "訂正しており", "訂正版", "訂正日", "訂正箇所", "訂正のお知らせ", "のとおり訂正", "訂正後", "訂正前", "訂正があり", "日訂正", "を訂正", "に訂正", "訂正:", "一部訂正", "正誤表", "(訂正)", "【訂正】",
            "差替え", "差し替え", "差替版", "差替えました", "誤りがありました", "誤りがございました", "お詫びして", "(誤)", "(正)", "誤:", "正:"];

    private static readonly string[] Not = ["誤字", "字句", "除", "ご意見", "御意見", "軽微"];

    public static bool Is(string line)
    {
        var key = CompareKey.Of(line);
        return Array.Exists(Says, w => key.Contains(w, StringComparison.Ordinal)) && !(Array.Exists(Not, w => key.Contains(w, StringComparison.Ordinal)) && !key.Contains("訂正し", StringComparison.Ordinal) && !key.Contains("訂正いた", StringComparison.Ordinal));
    }

    /// <summary>Whether a line only announces corrections, so that the lines below it are them.</summary>
    public static bool IsHeading(string line)
    {
        var key = CompareKey.Of(line).Trim('【', '】', '■', '●', '◆', '○', '<', '>', '※', '〈', '〉', '(', ')', '[', ']', '#', ':');
        return key.Length <= LongestHeading && key is "訂正" or "正誤表" or "正誤" or "差替え" or "差し替え" or "訂正について" or "訂正のお知らせ" or "訂正とお詫び" or "お詫びと訂正" or "資料の訂正" or "訂正箇所" or "訂正内容" or "差替えについて";
    }
}
