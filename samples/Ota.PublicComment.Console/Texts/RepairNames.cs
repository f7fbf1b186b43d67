namespace Ota.PublicComment.Samples.Texts;

/// <summary>Short names for the kinds of repairs, for a summary that a person takes in at a glance.</summary>
internal static class RepairNames
{
    private static readonly (string Code, string Japanese, string English)[] Names =
    [
        ("OPC2001", "くり返された見出し行の除去", "repeated heading rows taken out"),
        ("OPC2002", "ページをまたいだ行の結合", "rows split by a page break joined"),
        ("OPC2003", "失われた番号の補完", "lost numbers filled in"),
        ("OPC2004", "隣の行へずれた分野の復元", "leaked pieces of a place moved back"),
        ("OPC2005", "章の題名の補完", "chapter titles completed"),
        ("OPC2006", "分野の折り返し空白の除去", "wrap spaces in places taken out"),
        ("OPC2007", "2度印刷された文の除去", "runs printed twice taken out"),
        ("OPC2008", "本文の折り返しと段落の復元", "wrapped texts joined, paragraphs restored"),
        ("OPC2009", "続けて印刷された参照の分離", "glued references set apart"),
        ("OPC2010", "似た字形の文字の復元", "look-alike characters restored"),
        ("OPC2011", "見えない文字の除去", "invisible characters taken out"),
        ("OPC2012", "特殊な空白の置き換え", "unusual spaces made ordinary"),
        ("OPC2013", "1字空きの行の復元", "letter-spaced lines closed up"),
        ("OPC2014", "丸数字の復元", "circled numbers restored"),
        ("OPC2015", "ページ番号の除去", "page numbers taken out"),
        ("OPC2016", "本文に混ざった番号の復元", "detached numbers put back"),
        ("OPC2017", "左にずれた行の復元", "shifted rows moved back"),
        ("OPC2018", "空欄の考え方の共有", "blank responses shared"),
        ("OPC2019", "プログラムが書いた空欄の印の除去", "exporters' marks of empty cells taken out"),
        ("OPC2020", "小数になった番号の復元", "decimal numbers made whole"),
        ("OPC2021", "1 行に重なった行の分割", "stacked rows taken apart"),
        ("OPC2022", "改行で分かれた行の結合", "rows broken by a line end joined"),
        ("OPC2023", "本文に混ざったページの見出しの除去", "page heads inside texts taken out"),
        ("OPC2060", "行の間にもう一度印刷された文の除去", "lines printed again between rows taken out"),
    ];

    /// <summary>Whether a code is that of a repair.</summary>
    public static bool Has(string code) => Find(code).Japanese is not null;

    public static string? Japanese(string code) => Find(code).Japanese;

    public static string? English(string code) => Find(code).English;

    private static (string? Japanese, string? English) Find(string code)
    {
        foreach (var name in Names)
        {
            if (name.Code == code)
            {
                return (name.Japanese, name.English);
            }
        }

        return (null, null);
    }
}
