using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>
/// Texts that do nothing but lead to another place, where what a label announces is printed: 別紙のとおり, 下記の通りです。, 別添「一覧」をご覧ください.
/// </summary>
internal static class Elsewhere
{
    private const int Longest = 30;

    private static readonly string[] Places =
    [
        "別紙", "別添", "別表", "別記", "別冊", "別図", "下記", "以下", "次の", "次表", "次ページ", "次頁", "下の表", "下表", "裏面", "添付", "一覧",
        "関連資料", "関連ファイル", "参考資料", "PDF", "ＰＤＦ", "リンク先", "こちら",
    ];

    private static readonly string[] Verbs =
    [
        "のとおり", "の通り", "のとおりです", "の通りです", "のとおりとなります", "の通りとなります", "参照", "参照ください", "参照下さい", "参照してください",
        "ご覧ください", "ご覧下さい", "御覧ください", "御覧下さい", "に掲載", "に記載",
    ];

    /// <summary>Whether a text says nothing else.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）() 　。※");
        return text.Length is > 2 and <= Longest && !text.ContainsAny('。', '、')
            && AnyWord.Starts(text, Places) && AnyWord.Ends(text, Verbs);
    }
}
