using System.Net;
using Ota.PublicComment.Formats.Tests.Pdf.Making;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>Tables of contents as plans print them: other leaders, three levels, over two pages, in two columns.</summary>
public sealed class ContentsTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddPdf().Build();

    private static readonly (int Level, string Text, int Page)[] Entries =
    [
        (1, "第1章 計画の基本的な考え方", 1), (2, "1 計画策定の背景", 2), (3, "(1) 社会情勢の変化", 2), (3, "(2) 国の動向", 4), (2, "2 計画の位置付け", 5),
        (1, "第2章 現状と課題", 7), (2, "1 統計から見る現状", 7), (3, "(1) 人口の推移", 8), (3, "(2) 世帯数の推移", 9), (2, "2 アンケート調査の結果", 12),
        (1, "第3章 施策の展開", 15), (2, "1 つながりを広げる", 15), (3, "(1) 居場所づくりの推進", 16), (3, "(2) 担い手の育成と確保", 18), (1, "資料編", 30),
    ];

    [Theory]
    [InlineData("・", "10.5pt", 1, "{0}")]
    [InlineData("…", "10.5pt", 1, "P.{0}")]
    [InlineData(".", "9pt", 1, "{0}")]
    [InlineData("・…", "10.5pt", 1, "({0}ページ)")]
    [InlineData("-", "10.5pt", 1, "{0}")]
    [InlineData("", "10.5pt", 1, "{0}")]
    [InlineData("…", "26pt", 1, "{0}")]
    [InlineData("・", "9.5pt", 2, "{0}")]
    public void Contents_are_read_with_their_levels_and_pages(string leader, string size, int columns, string page)
    {
        var rows = string.Concat(Entries.Select(e =>
            $"<p style='padding-left:{(e.Level - 1) * 1.5}em'><span>{WebUtility.HtmlEncode(e.Text)}</span><i>{string.Concat(Enumerable.Repeat(leader, 120))}</i><span>{string.Format(System.Globalization.CultureInfo.InvariantCulture, page, e.Page)}</span></p>"));
        var pdf = Programs.Chromium(
            "<!doctype html><html lang=ja><meta charset=utf-8><style>@page{size:A4;margin:20mm} body{font-family:'IPAexMincho';line-height:1.7;margin:0} h1{font-size:18pt;text-align:center}"
            + $"p{{margin:0;display:flex;white-space:nowrap}} i{{flex:1;overflow:hidden;margin:0 1mm;font-style:normal}}</style><h1>まなび野市地域福祉計画（素案）</h1><h2>目次</h2><div style='font-size:{size};column-count:{columns}'>{rows}</div>");
        using var stream = new MemoryStream(pdf, writable: false);
        var plan = Pipeline.ReadPlanAsync(stream, new SourceInfo { FileName = "plan.pdf" }).GetAwaiter().GetResult().Plan!;
        var wanted = Entries.Select(e => $"{e.Level} {e.Text[(e.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]} {e.Page}");
        plan.Title.Should().Be("まなび野市地域福祉計画");
        Lines(plan.Chapters, 1).Should().Equal(wanted);
    }

    private static IEnumerable<string> Lines(IEnumerable<Chapter> chapters, int level)
        => chapters.SelectMany(c => Lines(c.Children, level + 1).Prepend($"{level} {c.Title} {c.Pages?.First}"));
}
