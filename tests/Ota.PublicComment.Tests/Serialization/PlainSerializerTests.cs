#pragma warning disable CA1869 // Each test has the options of a host of its own.
using System.Text.Json;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>A host that never heard of our serializer: <c>JsonSerializer</c> as it comes, and an ASP.NET endpoint's options.</summary>
public class PlainSerializerTests
{
    [Fact]
    public void A_plain_serializer_gives_the_documented_json_and_reads_it_back()
    {
        foreach (var document in Documents.Coherent.Examples(200))
        {
            var json = JsonSerializer.Serialize(document);
            json.Should().Be(PublicCommentJson.Serialize(document));
            Assert.Equal(document, JsonSerializer.Deserialize<PublicCommentDocument>(json));
        }
    }

    [Fact]
    public void Indented_it_is_the_indented_form()
    {
        var document = SmallDocument.Create();
        JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }).Should()
            .Be(PublicCommentJson.Serialize(document, indented: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Inside_a_type_of_the_host_it_is_laid_out_like_the_rest(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = indented, NewLine = "\n" };
        var own = new { Name = "案件", Document = SmallDocument.Create() };
        var json = JsonSerializer.Serialize(own, options);
        json.Should().Contain("みずべ市");
        using var parsed = JsonDocument.Parse(json);
        if (indented)
        {
            // What a writer makes of the parsed text is what stands there, but for the characters it escapes.
            var again =
                JsonSerializer.Serialize(parsed.RootElement,
                    new JsonSerializerOptions { WriteIndented = true, NewLine = "\n",
                        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.Split('\n').Select(l => l.Length - l.TrimStart().Length).Should()
                .Equal(again.Split('\n').Select(l => l.Length - l.TrimStart().Length));
        }
        else
        {
            json.Should().NotContain("\n");
        }
    }

    [Fact]
    public void An_encoder_that_the_host_chose_is_respected()
        => JsonSerializer.Serialize(SmallDocument.Create(),
            new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default }).Should()
                .MatchRegex("^[\\x20-\\x7E]*$");

    [Fact]
    public void Deserialize_gives_the_document_or_throws_with_the_place()
    {
        var document = SmallDocument.Create();
        var json = PublicCommentJson.Serialize(document, indented: true);
        Assert.Equal(document, PublicCommentJson.Deserialize(json));
        Assert.Equal(document, PublicCommentJson.Deserialize(System.Text.Encoding.UTF8.GetBytes(json)));

        var cut = json[..(json.Length / 2)];
        var lines = cut.Count(c => c == '\n');
        FluentActions.Invoking(() => PublicCommentJson.Deserialize(cut)).Should().Throw<JsonException>().Which.LineNumber.Should()
            .Be(lines);
        PublicCommentJson.Read(cut).HasErrors.Should().BeTrue();
        FluentActions.Invoking(() => PublicCommentJson.DeserializePlan("[]")).Should().Throw<JsonException>();
    }
}
