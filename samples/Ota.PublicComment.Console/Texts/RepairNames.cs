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
    ];

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
