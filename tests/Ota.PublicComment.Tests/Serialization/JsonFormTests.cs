using System.Text;
using System.Text.Json;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonFormTests
{
    [Fact]
    public void A_small_document_is_written_as_approved()
        => Golden.Matches(PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create(), indented: true), "small-document.json");

    [Fact]
    public void The_approved_file_reads_as_the_document()
        => Assert.Equal(
            SmallDocument.Create(),
            PublicCommentJson.Read(File.ReadAllBytes(TestFiles.Data("approved", "small-document.json"))).GetDocumentOrThrow());

    [Fact]
    public void Without_indentation_it_is_one_line_of_the_same_content()
    {
        var json = PublicCommentJson.Serialize(SmallDocument.Create(), indented: false);
        json.Should().StartWith("{\"format\":\"ota-public-comment/v1\",\"id\":\"mizube-2031\",").And.NotContain("\n");
        Assert.Equal(SmallDocument.Create(), PublicCommentJson.Read(json).GetDocumentOrThrow());
    }

    [Fact]
    public void Lines_end_with_line_feeds_alone_and_there_is_no_byte_order_mark()
    {
        var bytes = PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create(), indented: true);
        bytes.Should().NotContain((byte)'\r').And.Contain((byte)'\n');
        bytes[0].Should().Be((byte)'{');
    }

    [Fact]
    public void Nulls_are_left_out_and_lists_and_booleans_always_written()
    {
        var json = PublicCommentJson.Serialize(
            new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1" }], Responses = [new() { Id = "r1" }] },
            indented: false);
        json.Should().Be(
            """
            {"format":"ota-public-comment/v1","id":"d","planTitles":[],"consultations":[],"dispositionLegend":[],
            "opinions":[{"id":"o1","isNumberInferred":false,"group":[],"textState":"complete","points":[],"other":[],"source":{}}],
            "responses":[{"id":"r1","answers":[],"sharingIsInferred":false,"paragraphs":[],"textState":"complete","dispositions":[],"revisions":[],"other":[],"source":{}}],
            "notes":[],"errata":[],"source":{}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Only_what_must_be_escaped_is_escaped()
    {
        for (var scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (scalar is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            var isEscaped = scalar is < 0x20 or '"' or '\\' or 0x7F or 0x2028 or 0x2029 or 0xFEFF;
            Ota.PublicComment.Codec.PlainTextEncoder.Instance.WillEncode(scalar).Should().Be(isEscaped);
        }

        Written("𠮷\U0010FFFF").Should().Be("\"𠮷\U0010FFFF\"");
        Written("<a href='x'>&+`/\u00A0\u200B\u202E\uFFFF").Should().Be("\"<a href='x'>&+`/\u00A0\u200B\u202E\uFFFF\"");
        Written("\"\\\n\r\t\b\f").Should().Be("\"\\\"\\\\\\n\\r\\t\\b\\f\"");
        Written("\0\u001F\u007F\u2028\u2029\uFEFF").Should().Be("\"\\u0000\\u001F\\u007F\\u2028\\u2029\\uFEFF\"");
    }

    [Fact]
    public void An_escape_is_found_wherever_it_stands_in_a_long_text()
    {
        foreach (var special in "\n\u2028")
        {
            for (var at = 0; at < 1_100; at += 7)
            {
                var text = string.Create(1_200, (special, at), static (span, s) =>
                {
                    span.Fill('木');
                    span[s.at] = s.special;
                    span[^1] = '"';
                });
                Written(text).Should().Be($"\"{text[..at]}{(special == '\n' ? "\\n" : "\\u2028")}{text[(at + 1)..^1]}\\\"\"");
            }
        }
    }

    [Fact]
    public void The_encoder_gives_the_same_through_all_its_entries()
    {
        var encoder = Ota.PublicComment.Codec.PlainTextEncoder.Instance;
        foreach (var text in Texts.Any.Examples(2_000))
        {
            var expected = JsonDocument.Parse(Written(text)).RootElement.GetString();
            expected.Should().Be(text);
            var written = Written(text)[1..^1];
            encoder.Encode(text).Should().Be(written);
            var utf8 = new byte[text.Length * 6 + 12];
            encoder.EncodeUtf8(Encoding.UTF8.GetBytes(text), utf8, out _, out var count);
            Encoding.UTF8.GetString(utf8, 0, count).Should().Be(written);
        }
    }

    private static string Written(string text)
    {
        var json = PublicCommentJson.Serialize(new PublicCommentDocument { Id = "d", Title = text }, indented: false);
        var start = json.IndexOf("\"title\":", StringComparison.Ordinal) + 8;
        return json[start..json.IndexOf(",\"planTitles\"", StringComparison.Ordinal)];
    }
}
