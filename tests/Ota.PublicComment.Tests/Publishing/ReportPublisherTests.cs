using Ota.PublicComment.Serialization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Publishing;

/// <summary>The report, read by an independent parser; how it behaves in a browser is tried in Ota.PublicComment.Browser.Tests.</summary>
public class ReportPublisherTests
{
    private const string Sentence = "件数は人数や賛否の数ではありません";

    [Fact]
    public async Task An_independent_parser_finds_no_error_whatever_the_texts_say()
    {
        foreach (var document in Documents.Any.Examples(150).Append(HostileDocument.Create()).Append(SmallDocument.Create()))
        {
            var page = Strict(await Published.As("html", document));
            var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            ids.Should().OnlyHaveUniqueItems();
            page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Should()
                .BeSubsetOf(ids, "every link leads somewhere");
            page.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")).Should().BeSubsetOf(ids);
            page.QuerySelectorAll(".op").Should().HaveCount(document.Opinions.Count);
        }
    }

    [Fact]
    public async Task Nothing_but_its_own_script_may_run_and_nothing_may_load()
    {
        var page = Strict(await Published.As("html", HostileDocument.Create()));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        policy.Should()
            .Be($"default-src 'none'; script-src '{Hash(page.QuerySelector("script")!)}'; style-src '{Hash(page.QuerySelector("style")!)}'; img-src data:; base-uri 'none'; form-action 'none'");
        page.QuerySelectorAll("script").Should().ContainSingle().Which.Attributes.Should().BeEmpty();
        page.QuerySelectorAll("link, img, iframe, object, embed, base, video, audio").Should().BeEmpty();
        page.All.SelectMany(e => e.Attributes).Select(a => a.Name).Should()
            .NotContain(n => n.StartsWith("on", StringComparison.Ordinal) || n == "style");
        page.Body!.TextContent.Should().Contain("<script>alert(1)</script>").And.NotContain("\u202E");
    }

    [Fact]
    public async Task Every_text_of_the_document_can_be_read_and_counts_are_told_apart_from_people()
    {
        var document = SmallDocument.Create();
        var page = Strict(await Published.As("html", document));
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var opinion in document.Opinions.Where(o => !string.IsNullOrWhiteSpace(o.Text)))
        {
            opinion.Text!.Split('\n').Should().OnlyContain(l => text.Contains(l, StringComparison.Ordinal));
        }

        document.Responses.SelectMany(r => r.Paragraphs).Should().OnlyContain(p => text.Contains(p.Text, StringComparison.Ordinal));
        page.QuerySelectorAll("section")
            .Where(s => s.Id is "summary" or "opinions" or "figures" && s.QuerySelector("b, td, .b") is not null).Should()
            .OnlyContain(s => s.TextContent.Contains(Sentence));
        page.DocumentElement.GetAttribute("lang").Should().Be("ja");
    }

    [Fact]
    public async Task An_opinion_with_two_answers_stands_once_and_is_named_at_the_second()
    {
        var document = new PublicCommentDocument
        {
            Id = "d",
            Opinions = [new() { Id = "x", Number = OutlineNumber.Parse("7"), Text = "木を植えてほしい。" }, new() { Id = "y", Text = "道を広く。" }],
            Responses =
            [
                new() { Id = "a", Answers = [new() { Opinion = "x" }], Paragraphs = [new() { Text = "植えます。" }] },
                new() { Id = "b", Answers = [new() { Opinion = "x" }, new() { Opinion = "y" }], Paragraphs = [new() { Text = "広げます。" }] },
            ],
        };
        var page = Strict(await Published.As("html", document));
        page.QuerySelectorAll("article.pair").Select(a => a.Id).Should().Equal("r1", "r2");
        page.QuerySelectorAll("#r2 .above a").Should().ContainSingle().Which.TextContent.Should().Be("No. 7");
        page.QuerySelectorAll("#r2 .op").Should().ContainSingle().Which.Id.Should().Be("o2");
    }

    [Fact]
    public async Task The_words_that_change_are_marked_and_the_characters_of_the_source_stand_behind()
    {
        var result = PublicCommentPipeline.Default.Read(
            "No.\t該当箇所\t意見\t市の考え方\t修正内容\n1\t第1章\tみどりの 量を増やし てほしい。\t第1章を修正します。\t「街路樹を調べます」を「街路樹を守ります」に修正\n2\t第1章\t公園の ベンチを増 やしてほしい。\t増やします。\t\n",
            cancellationToken: TestContext.Current.CancellationToken);
        var page =
            Strict(
                await Published.As("html",
                    new PublishInput { Document = result.Document!, References = result.References, SourceMap = result.SourceMap,
                        Diagnostics = result.Diagnostics }));
        page.QuerySelectorAll("#changes del").Select(e => e.TextContent).Should().Equal("調べ");
        page.QuerySelectorAll("#changes ins").Select(e => e.TextContent).Should().Equal("守り");
        page.QuerySelector("#o1 details pre")!.TextContent.Should().Be("みどりの 量を増やし てほしい。");
        page.QuerySelector("#o1 .tx")!.TextContent.Should().Be("みどりの量を増やしてほしい。");
    }

    [Fact]
    public async Task Five_hundred_opinions_stay_light()
    {
        var rows =
            string.Concat(
                Enumerable.Range(1, 500)
                    .Select(i => $"{i}\t第{(i % 5) + 1}章 みどり\t{string.Concat(Enumerable.Repeat($"公園{i}の木を増やし、夏の日ざしをさえぎる木かげを作ってほしい。", 3))}\t"
            + $"{string.Concat(Enumerable.Repeat($"取組{(i % 30) + 1}に沿って、公園{i}の木かげを増やしてまいります。", 4))}\n"));
        var result =
            PublicCommentPipeline.Default.Read("No.\t分野\t意見\t市の考え方\n" + rows, cancellationToken: TestContext.Current.CancellationToken);
        var input =
            new PublishInput { Document = result.Document!, References = result.References, SourceMap = result.SourceMap,
                Diagnostics = result.Diagnostics };
        var text =
            input.Document.Opinions.Sum(o => Encoding.UTF8.GetByteCount(o.Text!))
                + input.Document.Responses.Sum(r => Encoding.UTF8.GetByteCount(r.Text));
        var bytes = Encoding.UTF8.GetByteCount(await Published.As("html", input));
        input.Document.Opinions.Should().HaveCount(500);
        bytes.Should().BeLessThanOrEqualTo(3 * text);
    }

    [Fact]
    public async Task A_host_gives_its_logo_its_colour_and_its_page()
    {
        var publisher = new ReportPublisher
        {
            Accent = "#7a1f5c", Logo = new ReportLogo { Data = new byte[] { 1, 2, 3 }, MediaType = "image/png", Text = "汐見市" },
            OfficialPage = new Uri("https://city.example/result"), Language = MessageLanguage.English,
        };
        using var stream = new MemoryStream();
        await publisher
            .PublishAsync(new PublishInput { Document = SmallDocument.Create() }, stream, TestContext.Current.CancellationToken);
        var page = Strict(Encoding.UTF8.GetString(stream.ToArray()));
        page.QuerySelector("img")!.GetAttribute("src").Should().Be("data:image/png;base64,AQID");
        page.QuerySelector("img")!.GetAttribute("alt").Should().Be("汐見市");
        page.QuerySelector("style")!.TextContent.Should().Contain(":root{--accent:#7a1f5c}");
        page.QuerySelector("header a")!.GetAttribute("href").Should().Be("https://city.example/result");
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.Title.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#ffffff")]
    [InlineData("#12345g")]
    [InlineData("#000000;}")]
    public void A_colour_that_is_none_or_cannot_be_read_is_refused(string colour)
        => FluentActions.Invoking(() => new ReportPublisher { Accent = colour }).Should().Throw<ArgumentException>();

    [Fact]
    public void What_is_no_picture_and_no_page_of_the_web_is_refused()
    {
        FluentActions.Invoking(() => new ReportLogo { Data = default, Text = "x", MediaType = "text/html" }).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReportPublisher { OfficialPage = new Uri("javascript:alert(1)") }).Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public async Task Without_the_texts_of_opinions_none_is_in_the_page_or_the_index()
    {
        var input = new PublishInput { Document = SmallDocument.Create(), IncludeOpinionText = false };
        using var stream = new MemoryStream();
        await new ReportPublisher()
            .PublishIndexAsync([input with { FileName = "</script>.html" }], stream, TestContext.Current.CancellationToken);
        var index = Encoding.UTF8.GetString(stream.ToArray());
        Strict(index).QuerySelectorAll("script").Should().HaveCount(2);
        foreach (var opinion in input.Document.Opinions.Where(o => o.Text is { Length: > 4 }))
        {
            index.Should().NotContain(opinion.Text);
            (await Published.As("html", input)).Should().NotContain(opinion.Text);
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Strict(string html)
    {
        try
        {
            return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        }
        catch (HtmlParseException error)
        {
            throw new InvalidOperationException($"{error.Message} Code {error.Code} at {error.Position} of\n{html}", error);
        }
    }

    private static string Hash(IElement element)
        => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
