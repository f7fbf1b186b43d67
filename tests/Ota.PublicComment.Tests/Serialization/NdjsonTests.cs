using System.Text;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class NdjsonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_reads_back_equal()
    {
        foreach (var document in Documents.Any.Examples(1_000))
        {
            var bytes = PublicCommentNdjson.SerializeToUtf8Bytes(document);
            var result = PublicCommentNdjson.Read(bytes);
            Assert.Equal(document, result.GetDocumentOrThrow());
            result.Diagnostics.Select(d => d.Code).Should().BeSubsetOf(["OPC5004", "OPC5005"]);
            var streamed = await PublicCommentNdjson.ReadAsync(new MemoryStream(bytes), Token);
            Assert.Equal(document, streamed.GetDocumentOrThrow());
        }
    }

    [Fact]
    public async Task A_coherent_document_reads_back_without_a_finding_and_through_the_pipeline()
    {
        foreach (var document in Documents.Coherent.Examples(100))
        {
            using var stream = new MemoryStream();
            await PublicCommentNdjson.SerializeAsync(document, stream, Token);
            var text = Encoding.UTF8.GetString(stream.ToArray());
            text.Should().Be(PublicCommentNdjson.Serialize(document)).And.EndWith("}\n");
            text.Split('\n').Should().HaveCount(document.Opinions.Count + document.Responses.Count + 3);
            var result = PublicCommentPipeline.Default.Read(text, cancellationToken: Token);
            Assert.Equal(document, result.Document);
            result.Diagnostics.Should().BeEmpty();
            result.Outcome.Should().Be(Outcome.Complete);
        }
    }

    [Fact]
    public void The_lines_are_what_the_field_guide_says()
        => Golden.Matches(PublicCommentNdjson.SerializeToUtf8Bytes(SmallDocument.Create()), "small-document.ndjson");

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_told()
    {
        var document = SmallDocument.Create();
        var bytes = PublicCommentNdjson.SerializeToUtf8Bytes(document);
        for (var length = 0; length < bytes.Length - 2; length++)
        {
            var result = PublicCommentNdjson.Read(bytes.AsMemory(0, length));
            result.Outcome.Should().NotBe(Outcome.Complete, "only {0} of {1} bytes are there", length, bytes.Length);
            result.Diagnostics.Should()
                .OnlyContain(d => d.Code == "OPC5010" || d.Code == "OPC5003" || d.Code == "OPC5001" || d.Code == "OPC5005");
            result.HasErrors.Should().BeTrue();
        }

        PublicCommentNdjson.Read(bytes.AsMemory(0, bytes.Length - 1)).Outcome.Should().Be(Outcome.Complete);
    }

    [Fact]
    public void A_damaged_line_costs_only_itself()
    {
        var lines = PublicCommentNdjson.Serialize(SmallDocument.Create()).Split('\n');
        lines[1] = "{\"type\":\"opinion\",";
        lines[2] = lines[2].Replace("\"isNumberInferred\"", "\"isNumberInfered\"", StringComparison.Ordinal);

        var result = PublicCommentNdjson.Read(string.Join('\n', lines));

        result.Outcome.Should().Be(Outcome.Partial);
        result.Document!.Opinions.Should().ContainSingle();
        result.Diagnostics.Select(d => (d.Code, d.Location.Line)).Should()
            .Contain([("OPC5001", 2), ("OPC5002", 3), ("OPC5011", 5), ("OPC5005", 4)]);
    }

    [Theory]
    [InlineData("{\"type\":\"chapter\"}", 5)]
    [InlineData("{\"type\":\"document\",\"format\":\"ota-public-comment-lines/v1\",\"id\":\"x\"}", 5)]
    public void A_line_without_a_place_is_told(string line, int number)
    {
        var lines = PublicCommentNdjson.Serialize(SmallDocument.Create()).Split('\n').ToList();
        lines.Insert(4, line);

        var result = PublicCommentNdjson.Read(string.Join('\n', lines));

        result.Document.Should().Be(SmallDocument.Create());
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "OPC5012" && d.Location.Line == number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("{\"type\":\"opinion\",\"id\":\"o1\"}\n")]
    [InlineData("{\"type\":\"document\",\"format\":\"ota-public-comment-lines/v9\",\"id\":\"x\"}\n")]
    [InlineData("not json\n")]
    public void What_does_not_begin_with_a_document_is_refused(string text)
    {
        var result = PublicCommentNdjson.Read(text);

        result.Outcome.Should().Be(Outcome.Failed);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5003");
    }

    [Fact]
    public async Task Lines_come_one_by_one_and_end_with_the_end()
    {
        var document = SmallDocument.Create();
        using var stream = new MemoryStream();
        using (var writer = new NdjsonWriter(stream))
        {
            await writer.WriteDocumentAsync(document, Token);
            await writer.WriteResponseAsync(document.Responses[0], Token);
            await writer.WriteOpinionAsync(document.Opinions[0], Token);
            await writer.WriteOpinionAsync(document.Opinions[1], Token);
            await writer.CompleteAsync(Token);
        }

        stream.Position = 0;
        var lines = new List<StreamedEntry>();
        await foreach (var line in PublicCommentNdjson.ReadLinesAsync(stream, Token))
        {
            lines.Add(line);
        }

        lines.Select(static l => l switch
        {
            { Head: not null } => "document",
            { Opinion: not null } => "opinion",
            { Responses.Count: 1 } => "response",
            _ => "finding",
        }).Should().Equal("document", "response", "opinion", "opinion");
        Assert.Equal(document with { Opinions = [], Responses = [] }, lines[0].Head);
        Assert.Equal(document.Opinions[1], lines[3].Opinion);
        Assert.Equal(document.Responses[0], lines[1].Responses[0]);
    }

    [Fact]
    public async Task A_writer_that_did_not_complete_leaves_a_file_that_is_told()
    {
        using var stream = new MemoryStream();
        using (var writer = new NdjsonWriter(stream))
        {
            await writer.WriteDocumentAsync(SmallDocument.Create(), Token);
            for (var i = 0; i < 300; i++)
            {
                await writer.WriteOpinionAsync(SmallDocument.Create().Opinions[0] with { Id = $"o{i}" }, Token);
            }
        }

        stream.Length.Should().BePositive();
        PublicCommentNdjson.Read(stream.ToArray()).Diagnostics.Should().Contain(d => d.Code == "OPC5010");
    }

    [Fact]
    public async Task A_wrong_order_is_the_callers_mistake()
    {
        using var writer = new NdjsonWriter(new MemoryStream());
        var opinion = SmallDocument.Create().Opinions[0];

        await FluentActions.Awaiting(() => writer.WriteOpinionAsync(opinion, Token)).Should().ThrowAsync<InvalidOperationException>();
        await writer.WriteDocumentAsync(SmallDocument.Create(), Token);
        await FluentActions.Awaiting(() => writer.WriteDocumentAsync(SmallDocument.Create(), Token)).Should()
            .ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => writer.WriteOpinionAsync(opinion with { Text = "\uD800" }, Token)).Should()
            .ThrowAsync<ArgumentException>();
        await writer.CompleteAsync(Token);
        await FluentActions.Awaiting(() => writer.WriteOpinionAsync(opinion, Token)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(70_000)]
    public async Task Lines_do_not_depend_on_how_the_stream_gives_its_bytes(int size)
    {
        var document = SmallDocument.Create();
        document =
            document with { Opinions = [document.Opinions[0] with { Text = new string('長', 100_000) }, .. document.Opinions.Skip(1)] };
        using var stream = new SlowStream(PublicCommentNdjson.SerializeToUtf8Bytes(document), size);

        var result = await PublicCommentNdjson.ReadAsync(stream, Token);

        Assert.Equal(document, result.Document);
        result.Diagnostics.Should().BeEmpty();
    }

    private sealed class SlowStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
