using System.Text;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Pipeline;

public class PipelineTests
{
    private const string Table = "番号\t意見\t本町の見通し\n1\t池\t残します。\n";

    [Fact]
    public async Task A_string_a_stream_and_a_file_read_alike()
    {
        var token = TestContext.Current.CancellationToken;
        var path = TestFiles.Data("documents", "sample-results-clean.csv");
        var text = await File.ReadAllTextAsync(path, token);
        var fromText = PublicCommentPipeline.Default.Read(text, cancellationToken: token).GetDocumentOrThrow();
        using var stream = new MemoryStream(await File.ReadAllBytesAsync(path, token));
        var fromStream = (await PublicCommentPipeline.Default.ReadAsync(stream, cancellationToken: token)).GetDocumentOrThrow();
        var fromFile = (await PublicCommentPipeline.Default.ReadFileAsync(path, cancellationToken: token)).GetDocumentOrThrow();
        fromStream.Should().Be(fromText);
        fromFile.ContentEquals(fromText).Should().BeTrue();
        fromFile.Source.File.Should().Be(path);
        stream.CanRead.Should().BeTrue("the stream is the host's");
    }

    [Fact]
    public void A_host_teaches_headings_for_all_runs_or_for_one()
    {
        var token = TestContext.Current.CancellationToken;
        PublicCommentPipeline.Default.Read(Table, cancellationToken: token).Document!.Responses.Should().BeEmpty();
        var taught = new PublicCommentPipelineBuilder().AddHeadings(ColumnRole.Response, "本町の 見通し").Build();
        taught.Read(Table, cancellationToken: token).Document!.Responses.Single().Text.Should().Be("残します。");
        var once = new ReadOptions { Vocabulary = Vocabulary.Empty.WithHeadings(ColumnRole.Response, "本町の見通し") };
        PublicCommentPipeline.Default.Read(Table, options: once, cancellationToken: token).Document!.Responses.Should().ContainSingle();
    }

    [Fact]
    public void A_format_of_the_host_is_asked_first_and_replaces_a_built_in_one_of_its_name()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new FixedFormat("delimited-text")).Build();
        var result = pipeline.Read("anything", cancellationToken: TestContext.Current.CancellationToken);
        result.Document!.Opinions.Single().Text.Should().Be("池");
    }

    [Fact]
    public void Two_formats_of_a_host_with_one_name_clash_at_once()
    {
        var builder = new PublicCommentPipelineBuilder().AddFormat(new FixedFormat("x"));
        FluentActions.Invoking(() => builder.AddFormat(new FixedFormat("x"))).Should().Throw<InvalidOperationException>()
            .WithMessage("*x*");
        FluentActions.Invoking(() => builder.AddFormat(new FixedFormat(" "))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.AddHeadings(ColumnRole.Opinion, " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_failing_format_costs_only_what_it_had_not_given()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new FixedFormat("x", fails: true)).Build();
        var result = pipeline.Read("anything", cancellationToken: TestContext.Current.CancellationToken);
        result.Outcome.Should().Be(Outcome.Partial);
        result.Document!.Opinions.Should().ContainSingle();
        result.Diagnostics.Single(d => d.Code == "OPC1900").Arguments.Should().Equal("x", nameof(NotSupportedException), "defect");
    }

    [Fact]
    public void Without_a_source_map_the_document_is_the_same()
    {
        var token = TestContext.Current.CancellationToken;
        var text = File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv"));
        var lean = PublicCommentPipeline.Default.Read(text, options: new ReadOptions { KeepSourceMap = false }, cancellationToken: token);
        lean.SourceMap.Should().BeNull();
        lean.Document.Should().Be(PublicCommentPipeline.Default.Read(text, cancellationToken: token).Document);
    }

    [Fact]
    public void One_pipeline_reads_on_many_threads_with_equal_results()
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Console", "data", "sample-results.tsv"));
        var results = new DocumentResult[16];
        Parallel.For(0, results.Length, i => results[i] = PublicCommentPipeline.Default.Read(text));
        results.Should()
            .OnlyContain(
                r => r.Document == results[0].Document && r.Diagnostics == results[0].Diagnostics
                    && r.References.Citations == results[0].References.Citations);
    }

    [Fact]
    public void What_a_format_of_the_host_keeps_of_a_text_is_its_own()
    {
        var token = TestContext.Current.CancellationToken;
        var format = new KeepingFormat();
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(format).Build();
        pipeline.Read("池を残す。", cancellationToken: token);
        PublicCommentPipeline.Default.Read(Table, cancellationToken: token);
        pipeline.Read("橋を直す。", cancellationToken: token);
        format.Kept.Select(Encoding.UTF8.GetString).Should().Equal("池を残す。", "橋を直す。");
    }

    [Fact]
    public void What_was_read_of_a_text_stays_when_another_is_read()
    {
        var token = TestContext.Current.CancellationToken;
        var first = PublicCommentPipeline.Default.Read(Table, cancellationToken: token);
        var texts = Texts(first);
        PublicCommentPipeline.Default.Read(Table.Replace("池", "橋", StringComparison.Ordinal), cancellationToken: token);
        Texts(first).Should().Equal(texts).And.Contain("池");

        static List<string?> Texts(DocumentResult read)
            => [.. read.SourceMap!.Segments.Select(s => s.Place is { } place ? read.Document!.TextAt(place) : null)];
    }

    private sealed class KeepingFormat : ISourceFormat
    {
        public List<byte[]> Kept { get; } = [];

        public string Name => "keeping";

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => true;

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
        {
            Kept.Add(((MemoryStream)source).GetBuffer());
            return [];
        }
    }

    private sealed class FixedFormat(string name, bool fails = false) : ISourceFormat
    {
        public string Name => name;

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => true;

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
        {
            yield return new SourceTable { Rows = [Row("意見", "回答"), Row("池", "残します。")] };
            if (fails)
            {
                throw new NotSupportedException("defect");
            }
        }

        private static SourceRow Row(params string[] cells)
            => new() { Cells = cells.Select(c => new SourceCell { Text = c }).ToValueList() };
    }
}
