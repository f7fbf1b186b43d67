using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Publishing;

/// <summary>Pages for people, checked by the programs that show them.</summary>
public class PagePublisherTests
{
    private const string Sentence = "件数は人数や賛否の数ではありません";

    private static readonly string[] AllowedElements =
        ["table", "caption", "thead", "tbody", "tr", "th", "td", "br", "html", "head", "body"];

    [Fact]
    public async Task The_table_is_a_table_and_every_hostile_text_is_text_in_it()
    {
        var document = HostileDocument.Create();
        var page = new HtmlParser().ParseDocument(await Published.As("html-fragment", document));

        page.All.Select(e => e.LocalName).Distinct().Should().BeSubsetOf(AllowedElements);
        page.All.SelectMany(e => e.Attributes).Select(a => a.Name).Distinct().Should().BeSubsetOf(["scope", "lang"]);
        page.QuerySelector("caption")!.TextContent.Should().Contain(Sentence);
        page.QuerySelectorAll("thead th").Should().OnlyContain(th => th.GetAttribute("scope") == "col");
        var rows = page.QuerySelectorAll("tbody tr");
        rows.Should()
            .HaveCount(document.Opinions.Count).And.OnlyContain(r => r.Children.Length == page.QuerySelectorAll("thead th").Length);
        rows[0].Children[2].TextContent.Should().Be("<script>alert(1)</script>");
        rows[1].Children[2].TextContent.Should().Be("</td></tr></table><img src=x onerror=alert(1)>");
        page.Body!.TextContent.Should().NotContain("\u202E").And.Contain("[U+202E]");
    }

    [Fact]
    public async Task The_page_to_read_holds_headings_lists_and_text_and_nothing_else()
    {
        foreach (var pipeline in (MarkdownPipeline[])[new MarkdownPipelineBuilder().Build(),
            new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()])
        {
            var document = HostileDocument.Create();
            var parsed = Markdown.Parse(await Published.As("markdown", document), pipeline);

            parsed.Descendants<Block>().Select(b => b.GetType().Name).Distinct()
                .Should().BeSubsetOf(["HeadingBlock", "ParagraphBlock", "ListBlock", "ListItemBlock"]);
            parsed.Descendants<Inline>().Select(i => i.GetType().Name).Distinct().Should()
                .BeSubsetOf(["LiteralInline", "LineBreakInline", "ContainerInline"]);
            parsed.Descendants<HeadingBlock>().Count(h => h.Level == 3).Should().Be(document.Opinions.Count);
            parsed.Descendants<HeadingBlock>().Count(h => h.Level == 1).Should().Be(1);
        }
    }

    [Fact]
    public async Task The_page_to_read_shows_every_text_as_it_is()
    {
        string[] texts =
            ["<script>alert(1)</script>", "**強調**です", "[題](javascript:alert(1))", "&lt;b&gt; &amp;", "# 見出し", "1. 番号", "a@example.invalid",
                "題\n==="];
        foreach (var text in texts)
        {
            var document = new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = text }] };
            var shown = Markdown.ToPlainText(await Published.As("markdown", document));
            shown.Should().Contain(text);
        }
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("html-fragment")]
    public async Task Beside_every_count_stands_what_it_is_not(string name)
    {
        var page = await Published.As(name, SmallDocument.Create());

        page.Should().Contain(Sentence).And.Contain(" 件");
        page.Should().NotContain("**").And.NotContain("\r");
        Golden.Matches(page, $"small-document.{name}");
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("html-fragment")]
    public async Task Any_document_becomes_a_page(string name)
    {
        foreach (var document in Documents.Any.Examples(200))
        {
            (await Published.As(name, document)).Should().EndWith("\n");
        }
    }

    [Fact]
    public async Task The_headings_are_those_of_the_document()
    {
        var result =
            Ota.PublicComment.PublicCommentPipeline.Default.Read("整理番号\tご意見の要旨\t対応方針\n1\t木を植えてほしい。\t検討します。\n2\t道を広くしてほしい。\t参考にします。\n",
                cancellationToken: TestContext.Current.CancellationToken);
        var text =
            await Published.As("text",
                new Ota.PublicComment.Serialization.PublishInput { Document = result.Document!, SourceMap = result.SourceMap });

        text.Should().Contain("整理番号 1\n").And.Contain("ご意見の要旨 木を植えてほしい。\n").And.Contain("対応方針 検討します。\n");
    }
}
