using Ota.PublicComment.Serialization;
using System.Text.Json.Nodes;
using Ota.PublicComment.References;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Publishing;

public class WebAnnotationTests
{
    private static readonly Citation Item = new()
    {
        Id = "x1",
        Place = new() { Node = "r1", Field = TextField.Paragraph, Paragraph = 1, Span = new(0, 7) },
        Text = "本編12ページ",
        Kind = CitationKind.Item,
        Item = new() { Term = "取組", Number = new() { Label = "4", Parts = [4] }, Title = "小道を残す" },
        Pages = [new() { Version = "本編", Pages = new(12, 12), FirstLine = 17, LastLine = 19 }],
        State = CitationState.Resolved,
        Targets = [new() { Kind = CitationTargetKind.Initiative, Id = "i4" }],
    };

    private static PublishInput Input => new()
    {
        Document = SmallDocument.Create(),
        Plan = new() { Initiatives = [new() { Id = "i4", Term = "取組", Title = "小道を残し、並木とつなぐ", Pages = new(12, 13) }] },
        References = new(
            new()
            {
                Citations =
                [
                    Item,
                    Item with { Id = "x2", Kind = CitationKind.Law, Item = null, Law = new() { Name = "道路法" }, Targets = [] },
                    Item with { Id = "x3", Place = new() { Node = "o1", Field = TextField.OpinionText, Span = new(0, 2) }, Pages = [] },
                ],
            },
            new(),
            []),
        PlanAddress = new("https://example.invalid/plan.pdf"),
    };

    [Fact]
    public async Task One_annotation_per_citation_of_the_plan_with_the_plan_as_its_target()
    {
        var page = JsonNode.Parse(await Published.As("web-annotation", Input))!;

        page["@context"]!.GetValue<string>().Should().Be("http://www.w3.org/ns/anno.jsonld");
        page["type"]!.GetValue<string>().Should().Be("AnnotationPage");
        var items = page["items"]!.AsArray();
        items.Should().HaveCount(2);
        foreach (var item in items)
        {
            Uri.IsWellFormedUriString(item!["id"]!.GetValue<string>(), UriKind.Absolute).Should().BeTrue();
            item["type"]!.GetValue<string>().Should().Be("Annotation");
            item["body"]!.AsArray().Should()
                .NotBeEmpty().And.OnlyContain(b => b!["type"]!.GetValue<string>() == "TextualBody" && b["value"] != null);
            item["target"]!["source"]!.GetValue<string>().Should().Be("https://example.invalid/plan.pdf");
            item["target"]!["selector"]!.AsArray().Should().NotBeEmpty();
        }

        var selectors = items[0]!["target"]!["selector"]!.AsArray();
        selectors[0]!["type"]!.GetValue<string>().Should().Be("FragmentSelector");
        selectors[0]!["value"]!.GetValue<string>().Should().Be("page=12");
        selectors[0]!["refinedBy"]!["value"]!.GetValue<string>().Should().Be("line=16,19");
        selectors[1]!["type"]!.GetValue<string>().Should().Be("TextQuoteSelector");
        selectors[1]!["exact"]!.GetValue<string>().Should().Be("小道を残し、並木とつなぐ");
        items[0]!["body"]!.AsArray()[0]!["value"]!.GetValue<string>().Should().Be(SmallDocument.Create().Opinions[0].Text);
    }

    [Fact]
    public async Task Without_the_texts_of_opinions_nothing_of_them_is_left_anywhere()
    {
        const string Secret = "𠮷田通りに木を";
        foreach (var publisher in DocumentPublishers.Default.All)
        {
            (await Published.As(publisher.Name, Input with { IncludeOpinionText = false })).Should().NotContain(Secret, publisher.Name);
        }

        foreach (var name in (string[])["json", "csv", "markdown", "envelope", "web-annotation", "text", "html-fragment"])
        {
            (await Published.As(name, Input)).Should().Contain(Secret, name);
        }
    }

    [Fact]
    public async Task The_envelope_holds_document_references_and_findings()
    {
        var finding = new Diagnostic
        {
            Descriptor = DiagnosticDescriptor.Find("OPC2003")!, Severity = DiagnosticSeverity.Warning, Arguments = ["11"],
            Place = Item.Place,
        };
        var envelope = JsonNode.Parse(await Published.As("envelope", Input with { Diagnostics = [finding] }))!;

        envelope["format"]!.GetValue<string>().Should().Be("ota-public-comment-envelope/v1");
        Assert.Equal(SmallDocument.Create(), Ota.PublicComment.PublicCommentJson.Read(envelope["document"]!.ToJsonString()).Document);
        envelope["references"]!["citations"]!.AsArray().Select(c => c!["id"]!.GetValue<string>()).Should().Equal("x1", "x2", "x3");
        envelope["references"]!["citations"]![0]!["targets"]![0]!["id"]!.GetValue<string>().Should().Be("i4");
        envelope["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("OPC2003");
        var back = Ota.PublicComment.PublicCommentJson.Read(envelope.ToJsonString());
        Assert.Equal(SmallDocument.Create(), back.Document);
        back.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5026");
    }
}
