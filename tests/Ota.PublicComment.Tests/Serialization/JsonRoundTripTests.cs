using System.Globalization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonRoundTripTests
{
    [Fact]
    public void What_was_written_reads_back_equal()
    {
        foreach (var document in Documents.Any.Examples(2_000))
        {
            foreach (var indented in (bool[])[false, true])
            {
                var result = PublicCommentJson.Read(PublicCommentJson.Serialize(document, indented));
                Assert.Equal(document, result.GetDocumentOrThrow());
                result.Diagnostics.Select(d => d.Code).Should().BeSubsetOf(["OPC5004", "OPC5005"]);
            }
        }
    }

    [Fact]
    public void A_coherent_document_reads_back_complete_and_without_a_finding()
    {
        foreach (var document in Documents.Coherent.Examples(300))
        {
            var result = PublicCommentJson.Read(PublicCommentJson.Serialize(document));
            Assert.Equal(document, result.GetDocumentOrThrow());
            result.Diagnostics.Should().BeEmpty();
            result.Outcome.Should().Be(Outcome.Complete);
        }
    }

    [Fact]
    public void A_document_that_differs_in_one_text_is_written_otherwise()
    {
        var document = SmallDocument.Create();
        var other = document with { Notes = [document.Notes[0] with { Text = "別の注記" }] };
        PublicCommentJson.Serialize(document).Should().NotBe(PublicCommentJson.Serialize(other));
    }

    [Fact]
    public async Task String_bytes_and_stream_hold_the_same_and_read_the_same()
    {
        foreach (var document in Documents.Any.Examples(50, seed: 7))
        {
            foreach (var indented in (bool[])[false, true])
            {
                var bytes = PublicCommentJson.SerializeToUtf8Bytes(document, indented);
                System.Text.Encoding.UTF8.GetString(bytes).Should().Be(PublicCommentJson.Serialize(document, indented));
                using var stream = new MemoryStream();
                await PublicCommentJson.SerializeAsync(document, stream, indented, TestContext.Current.CancellationToken);
                stream.ToArray().Should().Equal(bytes);
                stream.Position = 0;
                var fromStream = await PublicCommentJson.ReadAsync(stream, TestContext.Current.CancellationToken);
                Assert.Equal(document, fromStream.GetDocumentOrThrow());
            }
        }
    }

    [Fact]
    public async Task A_large_document_goes_out_in_parts()
    {
        var document = SmallDocument.Create();
        document =
            document with { Opinions = Enumerable.Range(1, 5_000).Select(i => document.Opinions[0] with { Id = $"o{i}" }).ToValueList() };
        using var stream = new CountingStream();
        await PublicCommentJson.SerializeAsync(document, stream, cancellationToken: TestContext.Current.CancellationToken);
        stream.Total.Should().BeGreaterThan(1_000_000);
        stream.LargestWrite.Should().BeLessThan(100_000);
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_under_every_culture(string culture)
    {
        var documents = Documents.Any.Examples(50).Append(SmallDocument.Create()).ToList();
        var expected = documents.ConvertAll(d => PublicCommentJson.Serialize(d));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            documents.ConvertAll(d => PublicCommentJson.Serialize(d)).Should().Equal(expected);
            for (var i = 0; i < documents.Count; i++)
            {
                Assert.Equal(documents[i], PublicCommentJson.Read(expected[i]).GetDocumentOrThrow());
            }
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip("skipped: globalization-invariant mode");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Total { get; private set; }

        public int LargestWrite { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Total += buffer.Length;
            LargestWrite = Math.Max(LargestWrite, buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("written synchronously");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("written synchronously");
    }
}
