using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

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

    // A format that says no place for a cell without text loses the finding's line otherwise.
    [Fact]
    public void An_answer_that_a_format_of_a_host_gives_empty_is_told_with_the_line_of_its_row()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new Lines()).Build();

        var result = pipeline.Read("番号|意見|回答\n1|池を残して。|残します。\n2|道を広げて。|", new() { FileName = "a.lines" },
            cancellationToken: Token);

        var told = result.Diagnostics.Single(d => d.Node == "o2");
        told.Location.Line.Should().Be(3);
        told.Location.File.Should().Be("a.lines");
    }

    [Theory]
    [InlineData("{\"format\":\"ota-public-comment/v1\",\"id\":\"d\",\"source\":{},\"opinions\":[],\"responses\":[],\"colour\":\"red\"}")]
    public void A_member_that_the_format_does_not_have_is_told_where_findings_can_be(string json)
    {
        PublicCommentJson.Read(json).Diagnostics.Should().ContainSingle(d => d.Code == "OPC5002").Which.Arguments[0].Should()
            .Be("$.colour");
        PublicCommentPipeline.Default.Read(json, cancellationToken: Token).Diagnostics.Should().ContainSingle(d => d.Code == "OPC5002");
        PublicCommentJson.Deserialize(json).Id.Should().Be("d");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_not_the_file_that_is_written_first()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var path = Path.Combine(folder, "report.html");
        var input = new PublishInput { Document = new PublicCommentDocument() };

        var thrown = await FluentActions.Awaiting(() => DocumentPublishers.Default.PublishFileAsync("html", input, path, Token)).Should()
            .ThrowAsync<DirectoryNotFoundException>();

        thrown.Which.Message.Should().Contain(folder).And.Contain(path).And.NotContain(".tmp");
    }

    [Theory]
    [InlineData("opc4085", "*opc4085*the code is OPC4085*")]
    [InlineData(" OPC4085 ", "*the code is OPC4085*")]
    [InlineData("OPC0000", "No rule and no finding has the code OPC0000.*")]
    public void A_code_that_is_none_throws_at_once(string code, string message)
    {
        FluentActions.Invoking(() => new PublicCommentPipelineBuilder().DisableDiagnostic(code)).Should().Throw<ArgumentException>()
            .WithMessage(message);
        FluentActions.Invoking(() => new PublicCommentPipelineBuilder().SetSeverity(code, DiagnosticSeverity.Info)).Should()
            .Throw<ArgumentException>().WithMessage(message);
    }

    // What an extension throws is told with its message: one line, no control characters, not the whole page of a server.
    [Fact]
    public async Task What_an_extension_throws_is_told_with_its_message()
    {
        var thrown = new InvalidOperationException("the catalogue\n\u0007 is away \ud800" + new string('x', 5000));
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new Lines(thrown)).AddRule(new Failing(thrown))
            .AddResolver(new NoCatalogue(thrown)).AddPublisher(new NoWriter(thrown)).Build();
        var read = pipeline.Read("番号|意見|回答", cancellationToken: Token);
        var check = pipeline.Check("番号\t意見\t回答\n1\t池を残して。\t水道法第3条によります。\n", cancellationToken: Token);
        var written = await pipeline.Publishers.PublishAsync("away", new() { Document = check.Document! }, Stream.Null, Token);

        foreach (var told in (Diagnostic[])
            [
                read.Diagnostics.Single(d => d.Code == "OPC1900"), check.Diagnostics.Single(d => d.Code == "OPC4900"),
                check.Diagnostics.Single(d => d.Code == "OPC3900"), written.Single(),
            ])
        {
            told.Message.Should().Contain("the catalogue is away \ufffdxxx").And.NotContain("\n").And.NotContain("\u0007");
            told.Message.Length.Should().BeLessThan(500);
            told.GetMessage(MessageLanguage.Japanese).Should().Contain("the catalogue is away");
        }

        read.Diagnostics.Single(d => d.Code == "OPC1900").Message.Should().Contain("InvalidOperationException");
    }

    [Fact]
    public void A_rule_is_given_what_the_hosts_services_have()
    {
        using var provider = new ServiceCollection().AddSingleton(new Names("月影")).AddPublicComment(b => b.AddRule<NoNames>())
            .BuildServiceProvider();
        const string Text = "番号\t意見\t回答\n1\t月影さん、池を残して。\t残します。\n";

        provider.GetRequiredService<PublicCommentPipeline>().Check(Text, cancellationToken: Token).Diagnostics.Should()
            .ContainSingle(d => d.Code == "CITY0009");

        FluentActions.Invoking(() => new PublicCommentPipelineBuilder().AddRule<NoNames>()).Should().Throw<InvalidOperationException>()
            .WithMessage("*Names*");
    }

    [Fact]
    public void A_rule_that_is_a_service_can_be_switched_off_by_its_code()
    {
        using var provider = new ServiceCollection().AddSingleton(new Names("月影")).AddSingleton<DocumentRule, NoNames>()
            .AddPublicComment(b => b.DisableDiagnostic("CITY0009")).BuildServiceProvider();

        provider.GetRequiredService<PublicCommentPipeline>()
            .Check("番号\t意見\t回答\n1\t月影さん、池を残して。\t残します。\n", cancellationToken: Token).Diagnostics.Should()
            .NotContain(d => d.Code == "CITY0009");
    }

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
        DiagnosticDescriptor.Find(DiagnosticCodes.EmptySource)!.Code.Should().Be("OPC1001");
    }

    private sealed record Names(string Mayor);

    private sealed class NoNames(Names names) : DocumentRule
    {
        private static readonly DiagnosticDescriptor Found = new("CITY0009", DiagnosticSeverity.Warning, "A name.", "氏名です。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

        public override void CheckOpinion(Opinion opinion, RuleContext context)
        {
            if (opinion.Text?.Contains(names.Mayor, StringComparison.Ordinal) == true)
            {
                context.Report(Found, opinion, new TextSpan(0, 1));
            }
        }
    }

    private sealed class Failing(Exception thrown) : DocumentRule
    {
        private static readonly DiagnosticDescriptor Never = new("CITY0008", DiagnosticSeverity.Warning, "Never.", "ありません。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Never];

        public override void CheckOpinion(Opinion opinion, RuleContext context) => throw thrown;
    }

    private sealed class NoCatalogue(Exception thrown) : ICitationResolver
    {
        public string Name => "catalogue";

        public ValueList<CitationKind> Kinds => [CitationKind.Law];

        public ValueList<string> Resolve(Citation citation) => throw thrown;
    }

    private sealed class NoWriter(Exception thrown) : IDocumentPublisher
    {
        public string Name => "away";

        public string FileExtension => ".txt";

        public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken) => throw thrown;
    }

    // Lines with bars; cells without text say no place.
    private sealed class Lines(Exception? thrown = null) : ISourceFormat
    {
        public string Name => "lines";

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => head.IndexOf((byte)'|') >= 0;

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
        {
            var lines = context.DecodeText(source)!.Split('\n');
            yield return thrown is not null ? throw thrown : new SourceTable
            {
                Rows = lines.Select((line, i) => new SourceRow
                {
                    IsHeader = i == 0,
                    Cells = line.Split('|').Select(
                        t => t.Length > 0 ? new SourceCell { Text = t, Line = i + 1, Column = 1 } : new SourceCell { Text = "" }).ToValueList(),
                }).ToValueList(),
            };
        }
    }
}
