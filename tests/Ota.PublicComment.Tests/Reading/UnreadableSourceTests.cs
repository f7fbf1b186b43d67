using System.Text;

namespace Ota.PublicComment.Tests.Reading;

public class UnreadableSourceTests
{
    [Fact]
    public async Task An_empty_file_is_told()
    {
        var result = await ReadBytes([]);
        result.Outcome.Should().Be(Outcome.Failed);
        Read.Codes(result).Should().Equal("OPC1001");
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("   \r\n\t\t\n")]
    public void A_file_without_a_character_is_told(string text)
    {
        var result = Read.Text(text);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task A_folder_or_a_missing_file_throws_what_the_framework_throws()
    {
        var token = TestContext.Current.CancellationToken;
        await FluentActions.Awaiting(
            () => PublicCommentPipeline.Default.ReadFileAsync(TestFiles.Data("absent.tsv"), cancellationToken: token))
            .Should().ThrowAsync<FileNotFoundException>();
        await FluentActions.Awaiting(
            () => PublicCommentPipeline.Default.ReadFileAsync(TestFiles.Data("documents"), cancellationToken: token))
            .Should().ThrowAsync<UnauthorizedAccessException>();
        await FluentActions.Awaiting(() => PublicCommentPipeline.Default.ReadFileAsync(" ", cancellationToken: token))
            .Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Binary_data_is_told_as_such()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        var result = await ReadBytes(bytes);
        result.Outcome.Should().Be(Outcome.Failed);
        Read.Codes(result).Should().Equal("OPC1002");
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><table><tr><td>意見</td><td>回答</td></tr></table></body></html>", "HTML")]
    [InlineData("\uFEFF  <TABLE><tr><td>意見</td></tr></TABLE>", "HTML")]
    [InlineData("%PDF-1.7\n1 0 obj", "PDF")]
    [InlineData("{\\rtf1\\ansi 意見}", "RTF")]
    public void A_file_of_another_kind_is_named(string text, string kind)
    {
        var result = Read.Text(text);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Diagnostics.Single().Arguments.Should().Equal(kind);
        result.Diagnostics.Single().Code.Should().Be("OPC1002");
    }

    [Fact]
    public async Task The_advice_for_what_is_no_text_names_every_way_to_read_it_and_what_to_do_without()
    {
        var advice = (await ReadBytes([0x50, 0x4B, 3, 4, .. new byte[60]])).Diagnostics.Single(d => d.Code == "OPC1002").Descriptor;
        foreach (var language in (MessageLanguage[])[MessageLanguage.English, MessageLanguage.Japanese])
        {
            // These are the methods of the three packages; the tests of the packages call them.
            advice.GetAdvice(language).Should().ContainAll("AddOpenXml()", "AddHtml()", "AddPdf()", "CSV", "Word", "Excel", "PDF");
        }

        // What it asks for is read.
        Read.Text("意見,考え方\n池を残して。,残します。\n").Document!.Opinions.Should().ContainSingle();
        Read.Text("意見\t考え方\n池を残して。\t残します。\n").Document!.Opinions.Should().ContainSingle();
    }

    [Fact]
    public void A_hundred_megabytes_in_one_line_are_cut_at_the_limit_and_told()
    {
        var bytes = new byte[100 * 1024 * 1024];
        var head = Encoding.UTF8.GetBytes("番号,意見,回答\n1,");
        head.CopyTo(bytes, 0);
        bytes.AsSpan(head.Length).Fill((byte)'x');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = PublicCommentPipelineTestAccess.Read(bytes);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 * 1024 * 1024, "a cell beyond the limit is never made");
        result.Diagnostics.Should().Contain(d => d.Code == "OPC1005" && d.Location.Line == 2);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(',')]
    [InlineData('|')]
    [InlineData('"')]
    public void A_line_of_nothing_but_syntax_costs_little(char separator)
    {
        var bytes = new byte[20 * 1024 * 1024];
        bytes.AsSpan().Fill((byte)separator);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = PublicCommentPipelineTestAccess.Read(bytes);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(40 * 1024 * 1024);
        result.Outcome.Should().Be(Outcome.Failed);
    }

    [Fact]
    public async Task More_bytes_than_allowed_are_left_and_told()
    {
        var text = Read.Document("1\t全体\t池\t残します。", "2\t全体\t道\t広げます。");
        var options = new ReadOptions { Limits = new ReadLimits { MaxBytes = Encoding.UTF8.GetByteCount(text) - 40 } };
        var result = await ReadBytes(Encoding.UTF8.GetBytes(text), options);
        result.Outcome.Should().Be(Outcome.Partial);
        Read.Codes(result).Should().Contain("OPC1004");
        result.Document!.Opinions[0].Text.Should().Be("池");
    }

    [Fact]
    public void More_rows_or_columns_than_allowed_are_left_and_told()
    {
        var rows = Enumerable.Range(1, 50).Select(i => $"{i}\t全体\t意見{i}\t回答{i}").ToArray();
        var result = Read.Text(Read.Document(rows), new ReadOptions { Limits = new ReadLimits { MaxBlocks = 20 } });
        Read.Codes(result).Should().Equal("OPC1006");
        result.Outcome.Should().Be(Outcome.Partial);
        result =
            Read.Text(Read.Document("1\t全体\t池\t残します。" + new string('\t', 500)),
                new ReadOptions { Limits = new ReadLimits { MaxColumns = 10 } });
        Read.Codes(result).Should().Contain("OPC1008");
    }

    [Fact]
    public void Findings_of_one_code_are_capped_and_the_rest_counted()
    {
        var rows = Enumerable.Range(1, 50).Select(i => $"{i}\t全体\t意見{i}\t").ToArray();
        var result = Read.Text(Read.Document(rows), new ReadOptions { Limits = new ReadLimits { MaxDiagnosticsPerCode = 5 } });
        result.Diagnostics.Count(d => d.Code == "OPC2031").Should().Be(5);
        result.Diagnostics[^1].Arguments.Should().Equal("45", "OPC2031");
    }

    [Fact]
    public void Repairs_that_are_only_counted_are_made_all_the_same()
    {
        var rows =
            Enumerable.Range(1, 40)
                .Select(i => $"{i}\t全体\t池を残してください。 参考: 取組{i} 池の手入れ 素案{i}ページ\t池は残します。 参考: 取組{i} 池の手入れ 素案{i}ページ").ToArray();
        var all = Read.Text(Read.Document(rows));
        var few = Read.Text(Read.Document(rows), new ReadOptions { Limits = new ReadLimits { MaxDiagnosticsPerCode = 5 } });

        few.Document.Should().Be(all.Document);
        few.Diagnostics.Count(d => d.Code == "OPC2008").Should().Be(5);
        var left = few.Diagnostics.Single(d => d.Code == "OPC1999" && d.Arguments[1] == "OPC2008").Arguments[0];
        left.Should().Be($"{all.Diagnostics.Count(d => d.Code == "OPC2008") - 5}");
        few.SourceMap!.Segments.Should().Equal(all.SourceMap!.Segments);
    }

    [Fact]
    public async Task A_cancelled_token_stops_the_run()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await FluentActions.Awaiting(
            () => PublicCommentPipeline.Default.ReadAsync(new MemoryStream([1, 2]), cancellationToken: source.Token))
            .Should().ThrowAsync<OperationCanceledException>();
        FluentActions.Invoking(() => PublicCommentPipeline.Default.Read("番号,意見,回答", cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task A_failing_stream_passes_its_exception_and_a_closed_one_throws_at_once()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        await FluentActions.Awaiting(() => PublicCommentPipeline.Default.ReadAsync(closed)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => PublicCommentPipeline.Default.ReadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => PublicCommentPipeline.Default.ReadAsync(new FailingStream())).Should().ThrowAsync<IOException>()
            .WithMessage("disk gone");
    }

    private static async Task<DocumentResult> ReadBytes(byte[] bytes, ReadOptions? options = null)
        => (await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(bytes), new SourceInfo { FileName = "x" }, options,
            TestContext.Current.CancellationToken));

    private sealed class FailingStream : MemoryStream
    {
        public override long Length => throw new NotSupportedException();

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => throw new IOException("disk gone");
    }
}
