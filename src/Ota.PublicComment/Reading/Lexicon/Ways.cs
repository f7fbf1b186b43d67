namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>The ways by which opinions come in: 郵送, 電子メール, 説明会.</summary>
internal static class Ways
{
    /// <summary>In lower case and half width. Most stand inside longer labels too: ご意見箱への投書.</summary>
    public static readonly string[] Words =
        ["郵送", "郵便", "fax", "ファックス", "ファクス", "ファクシミリ", "ファツクス", "電子メール", "メール", "mail", "持参", "窓口", "電子申請", "ホームページ", "フォーム", "インターネット",
            "オンライン", "意見箱", "回収箱", "投書", "書面", "直接提出", "手渡", "電話", "口頭", "ウェブ", "web", "はがき", "ハガキ", "投函", "電子申込", "電子手続",
            "サイト", "来庁", "来所", "提出箱", "説明会", "意見交換会", "公聴会", "アンケート"];
}
