namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>A result as it is to be printed, whatever the form: lines, tables, and lines again.</summary>
/// <param name="Name">What is in it.</param>
/// <param name="Title">The title.</param>
/// <param name="Lines">The lines below it.</param>
/// <param name="Tables">The tables, the opinions last; the first row of each is its headings.</param>
/// <param name="Notes">The lines after them.</param>
internal sealed record PrintedResult(string Name, string Title, string[] Lines, string[][][] Tables, string[] Notes)
{
    // An answer that stands for the rows above it too; in a form without merged cells it is a blank one.
    public const string Merged = "\u0001";

    private static readonly string[] Headings = ["番号", "該当箇所", "意見の概要", "市の考え方", "対応区分"];

    public static IReadOnlyList<PrintedResult> All { get; } =
    [
        new("opinions and answers", "「波多野市みどりの基本計画（案）」に対する意見募集の結果について", ["募集期間　令和6年11月1日（金）から令和6年11月30日（土）まで"],
            [[Headings, .. Opinions]], []),
        new("shared responses", "「波多野市みどりの基本計画（案）」に対する意見募集の結果について",
            ["募集期間　令和6年11月1日（金）から令和6年11月30日（土）まで", "※同じ趣旨のご意見については、市の考え方をまとめて記載しています。"],
            [[["番号", "意見の概要", "市の考え方"], .. Shared]], []),
        new("statistics and legend", "「波多野市みどりの基本計画（案）」に対する意見募集の結果について",
            ["募集期間　令和6年11月1日（金）から令和6年11月30日（土）まで", "提出者数　3人", "意見数　4件"],
            [
                [["提出方法", "人数"], ["窓口", "1人"], ["郵送", "0人"], ["電子メール", "2人"], ["合計", "3人"]],
                [["対応区分", "内容"], ["A", "意見を踏まえ、計画（案）を修正するもの"], ["B", "計画（案）に既に盛り込まれているもの"], ["C", "今後の参考とするもの"]],
                [Headings, .. Opinions],
            ],
            ["※意見は、趣旨を変えない範囲で要約しています。"]),
    ];

    private static string[][] Opinions =>
    [
        ["1", "第1章", "計画の期間が長い。\n途中で見直してほしい。", "令和10年度を目途に見直すこととし、その旨を3ページに追記しました。", "A"],
        ["2", "第2章", "街路樹を切りすぎないでほしい, 夏の日陰がなくなっている。", "安全を確かめた上で、必要な剪定に努めてまいります。\nなお、剪定の予定は毎年度お知らせします。", "C"],
        ["3-1", "第2章", "「水辺」に親しめる場所を増やしてほしい。", "水辺の整備は、計画（案）の15ページに記載しています。", "B"],
        ["3-2", "第3章", "進み具合を毎年公表してほしい。", "毎年度、審議会に報告し、公表してまいります。", "B"],
    ];

    private static string[][] Shared =>
    [
        ["1", "公民館を残してほしい。", "公民館の廃止後も、活動の場を確保してまいります。"], ["2", "公民館の廃止に反対する。", Merged], ["3", "公民館は避難所でもある。", Merged],
        ["4", "町営バスの便を増やしてほしい。", "利用の状況を見ながら検討してまいります。"], ["5", "バス停に屋根を付けてほしい。", Merged], ["6", "夜のバスがほしい。", Merged],
    ];
}
