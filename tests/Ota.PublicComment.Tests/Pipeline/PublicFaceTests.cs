using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Pipeline;

/// <summary>What a host holds on to: the interface, the activities, the helpers of formats and writers.</summary>
public class PublicFaceTests
{
    private const string Results = "番号\t意見\t回答\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_host_asks_for_the_interface_and_gets_the_one_pipeline()
    {
        using var provider = new ServiceCollection().AddPublicComment().BuildServiceProvider();
        provider.GetRequiredService<IPublicCommentPipeline>().Should().BeSameAs(provider.GetRequiredService<PublicCommentPipeline>());
    }

    [Fact]
    public void A_run_is_an_activity_with_figures_and_no_text()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static s => s.Name == PublicCommentPipeline.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                lock (ended)
                {
                    ended.Add(a);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using (var mine = new Activity("test").Start())
        {
            PublicCommentPipeline.Default.Read(Results, cancellationToken: Token);
            PublicCommentPipeline.Default.Check("", cancellationToken: Token);
            PublicCommentPipeline.Default.ReadPlan("第1章 池 ……… 3\n", cancellationToken: Token);
            var own = ended.Where(a => a.TraceId == mine.TraceId).ToList();
            own.Select(a => a.OperationName).Should().Equal("Read", "Check", "ReadPlan");
            own[0].GetTagItem("opc.opinions").Should().Be(2);
            own[1].Status.Should().Be(ActivityStatusCode.Error);
            own[1].GetTagItem("opc.errors").Should().Be(1);
            own.SelectMany(a => a.TagObjects).Should().OnlyContain(t => t.Value is int || t.Key == "opc.outcome");
        }
    }

    // Who fakes the pipeline in tests fakes what it cites too.
    [Fact]
    public void A_host_makes_a_map_of_citations_of_its_own()
    {
        var citation = new Citation
        {
            Id = "x1",
            Place = new TextPlace { Node = "r1", Field = TextField.Paragraph, Paragraph = 0, Span = new TextSpan(0, 4) },
            Text = "取組27",
            Kind = CitationKind.Item,
            State = CitationState.Resolved,
            Targets = [new CitationTarget { Kind = CitationTargetKind.Initiative, Id = "i27" }],
        };
        var map = new ReferenceMap([citation]);

        map.From("r1").Should().Equal(citation);
        map.To("i27").Should().Equal(citation);
        map.FindCitation("x1").Should().BeSameAs(citation);
        map.Plan.Should().Be(new Plan());
        map.TextBehind(citation).Should().BeNull();
    }

    [Fact]
    public void What_an_answer_points_at_can_be_read_in_its_place()
    {
        var result = PublicCommentPipeline.Default.Read(
            "番号\t意見\t回答\n1\t池を残して。\t池を残します。\n2\t池は大切だ。\tNo.1の回答のとおりです。\n", cancellationToken: Token);

        result.References.TextBehind(result.References.From("r2").Single()).Should().Be("池を残します。");
    }

    [Fact]
    public async Task Lists_of_several_documents_are_one_list()
    {
        var check = PublicCommentPipeline.Default.Check("番号\t意見\t回答\n1\t池を残して。\t\n", cancellationToken: Token);
        var list = ListTable.OfFindings(check.Diagnostics, check.Document, MessageLanguage.English);
        list.Rows.Should().NotBeEmpty();

        var both = ListTable.Join([list, list]);

        both.Rows.Should().Equal([.. list.Rows, .. list.Rows]);
        using var json = new MemoryStream();
        await DocumentPublishers.Lists.Single(l => l.Name == "json").PublishAsync(both, json, Token);
        System.Text.Json.Nodes.JsonNode.Parse(json.ToArray())!.AsArray().Should().HaveCount(2 * list.Rows.Count);
        var citations = ListTable.OfCitations(check.References, check.Document!, null, MessageLanguage.English);
        FluentActions.Invoking(() => ListTable.Join([list, citations])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ListTable.Join([])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Decidim_imports_two_files_and_no_other()
        => FluentActions.Invoking(() => new DecidimPublisher(DocumentPublishers.Json)).Should().Throw<ArgumentException>()
            .WithMessage("*decidim-csv*decidim-json*'json'*");

    [Fact]
    public void A_format_of_a_host_reports_by_line_and_column()
    {
        var kind = new DiagnosticDescriptor("CITY0001", DiagnosticSeverity.Warning, "Line {0} is odd.", "{0} 行目が変です。");
        var found = new List<Diagnostic>();
        var context = new FormatContext(new SourceInfo { FileName = "a.city" }, ReadLimits.Default, found.Add, Token);
        context.Report(kind, 3, 5, "3");
        found.Should().ContainSingle().Which.ToString(MessageLanguage.English).Should()
            .StartWith("a.city(3,5): warning CITY0001: Line 3 is odd.");
        FluentActions.Invoking(() => context.Report(null!, 1, 1)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task A_writer_that_is_left_early_writes_what_waits_and_does_not_look_whole()
    {
        using var stream = new MemoryStream();
        await using (var writer = new NdjsonWriter(stream))
        {
            await writer.WriteDocumentAsync(new PublicCommentDocument { Id = "d" }, Token);
            await writer.WriteOpinionAsync(new Opinion { Id = "o1", Text = "池を残してほしい。" }, Token);
        }

        var read = PublicCommentNdjson.Read(stream.ToArray());
        read.Document!.Opinions.Should().ContainSingle();
        read.Diagnostics.Should().Contain(d => d.Code == DiagnosticCodes.LinesCutOff);
    }

    [Fact]
    public void Names_of_publishers_and_codes_are_constants()
    {
        string[] names =
            [DocumentPublishers.Json, DocumentPublishers.Ndjson, DocumentPublishers.Envelope, DocumentPublishers.Csv,
                DocumentPublishers.OpenData, DocumentPublishers.Pairs,
            DocumentPublishers.KouchouAi, DocumentPublishers.DecidimCsv, DocumentPublishers.DecidimJson, DocumentPublishers.WebAnnotation,
            DocumentPublishers.Markdown,
            DocumentPublishers.Html, DocumentPublishers.HtmlFragment, DocumentPublishers.Text, DocumentPublishers.Citations];
        names.Should().BeEquivalentTo(DocumentPublishers.Default.All.Select(p => p.Name));
        DiagnosticCatalogue.Find(DiagnosticCodes.EmptySource)!.Code.Should().Be("OPC1001");
    }
}
