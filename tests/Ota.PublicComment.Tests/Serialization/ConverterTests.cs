using System.Text.Json;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class ConverterTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new PublicCommentJsonConverter() },
    };

    private static readonly JsonSerializerOptions Same =
        new() { Converters = { new PublicCommentJsonConverter() }, Encoder = Codec.PlainTextEncoder.Instance };

    private static readonly JsonSerializerOptions Strict =
        new(Options) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    [Fact]
    public void A_host_keeps_our_records_inside_its_own()
    {
        foreach (var document in Documents.Coherent.Examples(200))
        {
            var own = new Folder("案件", document, [.. document.Opinions], document.Responses.Count > 0 ? document.Responses[0] : null);

            var back = JsonSerializer.Deserialize<Folder>(JsonSerializer.Serialize(own, Options), Options)!;

            Assert.Equal(own.Document, back.Document);
            back.Opinions.Should().Equal(own.Opinions);
            Assert.Equal(own.First, back.First);
        }
    }

    [Fact]
    public void One_converter_serves_documents_opinions_and_responses_and_nothing_else()
    {
        var converter = new PublicCommentJsonConverter();
        ((Type[])[typeof(PublicCommentDocument), typeof(Opinion), typeof(Response)]).Should()
            .OnlyContain(t => converter.CanConvert(t) && converter.CreateConverter(t, Options)!.CanConvert(t));

        converter.CanConvert(typeof(Plan)).Should().BeFalse();
        FluentActions.Invoking(() => converter.CreateConverter(typeof(Plan), Options)).Should().Throw<ArgumentException>()
            .WithMessage("*Plan*");
    }

    [Fact]
    public void A_serializer_without_options_writes_and_reads_what_the_library_does()
    {
        foreach (var document in Documents.Coherent.Examples(100))
        {
            var json = JsonSerializer.Serialize(document);

            json.Should().Be(PublicCommentJson.Serialize(document));
            Assert.Equal(document, JsonSerializer.Deserialize<PublicCommentDocument>(json));
            JsonSerializer.Deserialize<List<Opinion>>(JsonSerializer.Serialize(document.Opinions.ToList())).Should()
                .Equal(document.Opinions);
        }
    }

    [Fact]
    public void The_members_are_those_of_the_format()
    {
        JsonSerializer.Serialize(SmallDocument.Create(), Same).Should()
            .Be(PublicCommentJson.Serialize(SmallDocument.Create(), indented: false));
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\"document\":{\"format\":\"ota-public-comment/v9\"}}")]
    [InlineData("{\"name\":\"x\",\"document\":{\"format\":\"ota-public-comment/v1\"}}")]
    [InlineData("{\"name\":\"x\",\"opinions\":[{\"text\":\"a\"}]}")]
    [InlineData("{\"name\":\"x\",\"opinions\":[{\"id\":\"o1\",\"textState\":\"whole\"}]}")]
    [InlineData("{\"name\":\"x\",\"first\":[]}")]
    public void What_is_malformed_throws_as_the_serializer_does(string json)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<Folder>(json, Options)).Should().Throw<JsonException>();

    [Fact]
    public void A_member_that_is_not_known_is_as_the_host_wants_it()
    {
        const string Json = "{\"id\":\"o1\",\"colour\":\"red\"}";

        JsonSerializer.Deserialize<Opinion>(Json, Options)!.Id.Should().Be("o1");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Opinion>(Json, Strict)).Should().Throw<JsonException>()
            .WithMessage("*colour*");
    }

    internal sealed record Folder(string Name, PublicCommentDocument? Document, List<Opinion> Opinions, Response? First);
}
