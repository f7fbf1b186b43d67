namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>What a page of results prints below its opinions, as the whole of a heading: folded, without white space.</summary>
internal static class PageWords
{
    /// <summary>今後の予定, 添付ファイル, お問い合わせ先.</summary>
    public static readonly HashSet<string> Parts = new(
        ["今後の予定", "今後の予定について", "今後のスケジュール", "今後のスケジュールについて", "今後の流れ", "今後の進め方", "今後の進め方について", "策定スケジュール",
            "添付ファイル", "添付資料", "関連ファイル", "関連リンク", "関連情報", "関連資料", "関連ページ", "関連書類", "関連ドキュメント", "関連記事", "外部リンク",
            "ダウンロード", "ファイルダウンロード", "ファイルのダウンロード", "資料ダウンロード", "資料のダウンロード", "PDFファイル", "公表資料", "閲覧資料", "資料の閲覧",
            "結果の公表", "結果の公表方法", "結果の公表場所", "結果の公表について", "公表の方法", "公表方法", "公表場所", "閲覧場所", "結果の閲覧", "結果の閲覧場所",
            "計画の公表", "施行期日", "公布日", "お問い合わせ", "お問い合わせ先", "問い合わせ", "問い合わせ先", "お問合せ", "お問合せ先", "問合せ", "問合せ先",
            "お問合わせ", "お問合わせ先", "問合わせ", "問合わせ先", "担当課", "担当部署", "このページに関するお問い合わせ", "このページに関するお問い合わせ先", "この記事に関するお問い合わせ先",
            "このページの評価", "より良いウェブサイトにするために"],
        StringComparer.Ordinal);

    /// <summary>How an answer announces what it lists below: 次のとおり, 以下の場所.</summary>
    public static readonly string[] Announcements =
        [.. from first in new[] { "次の", "以下の", "下記の" }
            from thing in new[] { "とおり", "通り", "場所", "方法", "予定", "日程", "箇所", "資料", "ページ", "ファイル" }
            select first + thing];

    /// <summary>How lines begin that a site prints below every page: folded, without white space.</summary>
    public static readonly string[] Furniture =
    [
        "このページについて", "このページの", "このページは", "このページに関する", "このページを", "この記事に関する", "この情報に関する", "ページの先頭", "ページトップ", "ページ先頭", "本文ここまで",
        "ここまで本文", "ここからフッタ", "お求めの情報", "情報が見つからない", "より良いウェブサイト", "よりよいウェブサイト", "より良いホームページ", "よりよいホームページ", "皆さまのご意見をお聞かせ",
        "皆様のご意見をお聞かせ", "みなさまのご意見をお聞かせ", "ご意見をお聞かせください", "PDF形式のファイル", "PDFファイルをご覧", "PDFファイルを見る", "PDFファイルを閲覧", "PDFの閲覧", "AdobeReader",
        "AcrobatReader", "「AdobeReader", "「AcrobatReader", "AdobeAcrobat", "Copyright", "©", "AllRightsReserved", "お問い合わせフォーム", "問い合わせフォーム",
        "お問い合わせは専用フォーム", "サイトマップ", "プライバシーポリシー", "トップページへ戻る", "前のページへ戻る", "一覧へ戻る", "一覧に戻る",
    ];

    /// <summary>How sentences end that a site prints below every page: このページは総務課が担当しています, …をお願いします.</summary>
    public static readonly string[] FurnitureEnds =
        ["ています", "おります", "できます", "ございます", "あります", "れます", "なります", "願います", "お願いします", "お願いいたします", "いただけます", "開きます"];

    /// <summary>Headings over what a site prints below every page, as the whole of a line.</summary>
    public static readonly HashSet<string> FurnitureHeads = new(
        ["よくある質問", "よくあるご質問", "よくある質問と回答", "FAQ", "関連情報", "関連リンク", "関連ページ", "関連ファイル", "関連資料", "添付ファイル", "添付資料", "ダウンロード",
            "お問い合わせ", "お問い合わせ先", "問い合わせ", "問い合わせ先", "お問合せ", "お問合せ先", "問合せ", "問合せ先", "お問合わせ", "お問合わせ先", "このページの評価"],
        StringComparer.Ordinal);

    /// <summary>What stands over a list of files, where one follows.</summary>
    public static readonly HashSet<string> FileHeads = new(
        ["資料", "公表資料", "関係資料", "参考資料", "計画", "計画書", "結果", "別紙", "PDF", "ファイル"], StringComparer.Ordinal);
}
