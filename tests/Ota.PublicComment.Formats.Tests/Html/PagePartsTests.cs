using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Html;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>What of a page is read, what is left out, and that each is told.</summary>
public sealed class PagePartsTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();
    private static readonly string Whole = PageLayouts.All().First().Html;

    [Theory]
    [InlineData("<p hidden>内部メモ</p>")]
    [InlineData("<p style=\"color:red; DISPLAY: none !important\">内部メモ</p>")]
    [InlineData("<div style='visibility:hidden'><p>内部メモ</p></div>")]
    [InlineData("<style>.memo { display:none }</style><p class='note memo'>内部メモ</p>")]
    [InlineData("<style>@media screen { #m{display:none} }</style><p id=m>内部メモ</p>")]
    [InlineData("<div aria-hidden=true><p>内部メモ</p></div>")]
    [InlineData("<span style='display:none'>内部<span>メモ</span>内部メモ</span>")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr style='display:none'><td>内部メモ</td><td>c</td></tr></table>")]
    [InlineData("<dialog><p>内部メモ</p></dialog>")]
    public void What_the_page_hides_is_told_with_its_place_and_not_published(string part)
    {
        var result =
            Pipeline.Read(Whole.Replace("<table", "\n" + part + "<table", StringComparison.Ordinal), new() { FileName = "a.html" });
        var line = Whole[..Whole.IndexOf("<table", StringComparison.Ordinal)].Count(c => c == '\n') + 2;
        PublicCommentJson.Serialize(result.Document!).Should().NotContain("内部メモ");
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1261").Which.Location.Line.Should().Be(line);
        string.Join('\n', result.Diagnostics).Should().NotContain("内部メモ");
    }

    [Theory]
    [InlineData("<span aria-hidden=true>○</span>")]
    [InlineData("<style>@media print{p{display:none}} .x p{display:none}</style><p>○</p>")]
    [InlineData("<button aria-controls=p1>開く</button><div id=p1 style='display:none'><p>○</p></div>")]
    [InlineData("<details><summary>開く</summary><p>○</p></details>")]
    public void What_a_reader_can_see_is_read(string part)
        => Lines(part).Should().Contain("○");

    [Theory]
    [InlineData("<nav><a href=a>くらし</a></nav>")]
    [InlineData("<ul><li><a href=a>くらし</a></li><li><a href=b>産業</a></li><li><a href=c>市政</a></li></ul>")]
    [InlineData("<p><a href=/>ホーム</a> &gt; <a href=b>市政</a> &gt; 意見募集</p>")]
    [InlineData("<div id=topicpath><a href=/>市</a><a href=b>市政</a>意見募集</div>")]
    [InlineData("<p><a href='#main'>本文へ</a></p>")]
    [InlineData("<footer><p>市役所 電話0000-00-0000</p></footer>")]
    [InlineData("<div class=foot><p>Copyright (C) 市</p></div>")]
    [InlineData("<section><h2>このページの情報は役に立ちましたか？</h2><form><label><input type=radio>はい</label></form></section>")]
    [InlineData("<p>ページの先頭へ戻る</p>")]
    [InlineData("<noscript>JavaScriptを有効にしてください。</noscript>")]
    [InlineData("<template><p>型</p></template>")]
    [InlineData("<select><option>あ<option>い</select>")]
    public void What_belongs_to_the_site_is_left_out_and_told_once(string part)
    {
        Lines("<h1>結果</h1><p>本文です。</p>" + part, out var found).Should().Equal("結果", "本文です。");
        found.Should().ContainSingle().Which.Code.Should().Be("OPC1260");
    }

    [Theory]
    [InlineData("<div class=header-box><h2>募集結果</h2></div>", "募集結果")]
    [InlineData("<div id=footer-note><p>※要約しています。</p></div>", "※要約しています。")]
    [InlineData("<ul class=navi><li><a href=a.pdf>結果（PDF）</a></li></ul>", "結果（PDF）")]
    [InlineData("<form action=x.aspx><h1>結果</h1><p>長い本文です。</p></form>", "結果|長い本文です。")]
    [InlineData("<ol><li>一つ目<li>二つ目<ol type=a><li>内</ol></ol>", "1. 一つ目|2. 二つ目|a. 内")]
    [InlineData("<ol start=3><li>三<li value=7>七<li>八</ol>", "3. 三|7. 七|8. 八")]
    [InlineData("<ol><li>(1) 印刷した番号<li>(2) そのまま</ol>", "(1) 印刷した番号|(2) そのまま")]
    [InlineData("<ol><li><p>段落の項目</p></ol>", "1. 段落の項目")]
    [InlineData("<p>折り\n返した行</p><p>a\nb</p>", "折り返した行|a b")]
    [InlineData("<p>公園<ruby>剪定<rp>(</rp><rt>せんてい</rt><rp>)</rp></ruby>です</p>", "公園剪定です")]
    [InlineData("<p>A&nbsp;B&amp;C&#45;D&copy E</p>", "A B&C-D© E")]
    [InlineData("<del>6年</del><ins>7年</ins>", "7年")]
    [InlineData("<h2>表題の<br>続き</h2>", "表題の続き")]
    [InlineData("<h1><img alt=\"結果の発表\"></h1>", "結果の発表")]
    [InlineData("<pre>一行\n二行</pre>", "一行|二行")]
    public void Texts_as_a_browser_shows_them(string part, string lines)
        => Lines("<h2>本文</h2><p>ここには、検査の部分よりも長い文が続いています。</p>" + part).Skip(2).Should().Equal(lines.Split('|'));

    [Fact]
    public void Cells_hold_the_lines_of_what_stands_in_them()
    {
        var table =
            Blocks(
                "<table><tr><th>意見<th>考え方<tr><td>次のとおり。<ul><li>一<li>二</ul><td><p>段落</p>\n  <p>表<table><tr><td>年<td>数<tr><td>5<td>9</table></table>", out _).OfType<SourceTable>().Single();
        table.Rows[0].IsHeader.Should().BeTrue();
        table.Rows[1].Cells.Select(c => c.Text).Should().Equal("次のとおり。\n一\n二", "段落\n表\n年　数\n5　9");
    }

    [Fact]
    public void Spans_reach_as_far_as_there_are_columns()
    {
        var table =
            Blocks("<table><tr><td colspan=100>題<tr><td rowspan=0>一<td colspan=2>二<tr><td colspan=2>三</table>", out _).OfType<SourceTable>()
                .Single();
        table.Rows.SelectMany(r => r.Cells).Select(c => (c.Text, c.ExtraColumns, c.ExtraRows)).Should()
            .Equal(("題", 1, 0), ("一", 0, 1), ("二", 0, 0), ("三", 0, 0));
    }

    [Fact]
    public void A_page_of_statistics_says_where_the_opinions_are()
    {
        var result =
            Pipeline.Read(
                $"<html><body><h1>{PageLayouts.Title}</h1>{PageLayouts.Facts()}<p><a href=\"kekka.pdf\">ご意見と市の考え方（PDF）</a></p></body></html>");
        result.Document!.Opinions.Should().BeEmpty();
        result.Document.Consultations[0].OpinionCount.Should().Be(4);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1262").Which.Message.Should().Contain("kekka.pdf");
    }

    [Fact]
    public void A_body_that_is_printed_twice_is_read_once()
    {
        var result = Pipeline.Read(PageLayouts.All().Single(l => l.Name == "body printed twice").Html);
        result.Document!.Opinions.Should().HaveCount(4);
        result.Diagnostics.Single(d => d.Code == "OPC1260").Arguments[4].Should().Be("1");
    }

    [Fact]
    public void Services_take_the_format()
    {
        using var provider = new ServiceCollection().AddPublicComment(b => b.AddHtml()).BuildServiceProvider();
        provider.GetRequiredService<PublicCommentPipeline>().Read(Whole).Document!.Opinions.Should().HaveCount(4);
        FluentActions.Invoking(() => new PublicCommentPipelineBuilder().AddHtml().AddHtml()).Should().Throw<InvalidOperationException>();
    }

    private static IEnumerable<string> Lines(string body) => Lines(body, out _);

    private static IEnumerable<string> Lines(string body, out List<Diagnostic> found)
        => Blocks(body, out found).Select(b => b switch
        {
            SourceHeading heading => heading.Text.Text,
            SourceParagraph paragraph => paragraph.Text.Text,
            SourceListItem item => item.Text.Text,
            SourceTable table => string.Join('\t', table.Rows.SelectMany(r => r.Cells).Select(c => c.Text)),
            _ => "",
        });

    private static List<SourceBlock> Blocks(string body, out List<Diagnostic> found)
    {
        var reports = new List<Diagnostic>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"));
        var blocks = new HtmlFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, reports.Add)).ToList();
        found = reports;
        return blocks;
    }
}
