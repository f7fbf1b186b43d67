using System.Text;
using CsCheck;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>A text that a host gives is read as the file that holds it, whatever is taken from the text and what from its bytes.</summary>
public sealed class SourceTextTests
{
    private static readonly string[] Pieces =
    [
        "\t", "\t", "\t", "\n", "\n", "\r\n", ",", ",", "\"", "\"\"", "|", "池を残してほしい。", "残します。", "1", "２", "𠮷野", "\uD842", "\uFEFF", "第1章 緑", "a", " ", "　", "①", "😀",
        "No.\t意見\t市の考え方\n", "No.,意見,市の考え方\n",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, Pieces.Length - 1].Array[0, 40],
            (head, pieces) => Pieces[Pieces.Length - 1 - head] + string.Concat(pieces.Select(i => Pieces[i])));

    [Fact]
    public async Task A_text_is_read_as_its_file_is()
    {
        foreach (var text in Texts.Examples(3_000))
        {
            var cancellation = TestContext.Current.CancellationToken;
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var ofFile = await PublicCommentPipeline.Default.ReadAsync(file, null, null, cancellation);
            var ofText = PublicCommentPipeline.Default.Read(text, null, null, cancellation);
            ofText.Document.Should().Be(ofFile.Document, "of «{0}»", text);
            ofText.Diagnostics.Should().Equal(ofFile.Diagnostics, "of «{0}»", text);
        }
    }

    [Fact]
    public void Pieces_are_taken_in_order_and_none_is_after_one_that_stands_before()
    {
        const string text = "池\tを残す\n森";
        ReadOnlyMemory<byte> utf8 = Encoding.UTF8.GetBytes(text);
        var source = SourceText.Of(text, utf8, utf8)!;
        source.TryTake(utf8.Span[..3], 1, out var first).Should().BeTrue();
        first.ToString().Should().Be("池");
        source.TryTake(utf8.Span[4..13], 3, out var second).Should().BeTrue();
        second.ToString().Should().Be("を残す");
        source.TryTake(utf8.Span[..3], 1, out _).Should().BeFalse();
        source.TryTake(utf8.Span[14..], 1, out _).Should().BeFalse();
    }

    [Fact]
    public void Other_bytes_and_half_a_pair_have_no_text()
    {
        ReadOnlyMemory<byte> utf8 = Encoding.UTF8.GetBytes("池を残す");
        SourceText.Of(null, utf8, utf8).Should().BeNull();
        SourceText.Of("池を残す", utf8, utf8[3..]).Should().BeNull();
        SourceText.Of("池を残\uD842", utf8, utf8).Should().BeNull();
    }
}
