using NJsonSchema;
using NJsonSchema.Validation;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Older(PublicCommentJson.Schema)));

    [Fact]
    public void It_says_which_draft_it_is_and_stands_in_the_package()
    {
        PublicCommentJson.Schema.Should().Contain("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
        PublicCommentJson.Schema.Should().Be(File.ReadAllText(
            Path.Combine(TestFiles.Root, "src", "Ota.PublicComment", "Resources", "ota-public-comment.schema.json")));
    }

    [Fact]
    public async Task Everything_that_is_written_is_valid()
    {
        var schema = await Schema.Value;
        foreach (var document in Documents.Any.Examples(300).Append(SmallDocument.Create()))
        {
            schema.Validate(PublicCommentJson.Serialize(document)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task An_envelope_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(Older(PublicCommentJson.EnvelopeSchema), TestContext.Current.CancellationToken);
        foreach (var text in (string[])
            ["取組4 公園の再生を進めます。素案31ページの施策1-1です。景観法8条2項による第1章～第3章、No.2の回答のとおりです。", "令和3年度の「みどりの基本計画」の第2章、別紙2 日程表、同法第3条です。"])
        {
            var document = References.Links.Answers(text, "No.1の回答のとおり");
            var map = References.Links.Link(document, References.PlanP.Plan);
            using var stream = new MemoryStream();
            await Ota.PublicComment.Serialization.DocumentPublishers.Default.Find("envelope")!.PublishAsync(
                new Ota.PublicComment.Serialization.PublishInput { Document = document, References = map }, stream,
                TestContext.Current.CancellationToken);
            schema.Validate(System.Text.Encoding.UTF8.GetString(stream.ToArray())).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Every_line_of_ndjson_is_valid()
    {
        var lines = new Dictionary<string, JsonSchema>();
        foreach (var type in (string[])["document", "opinion", "response", "end"])
        {
            // The validator takes the root only; the definitions stay where they are.
            var json = System.Text.Json.Nodes.JsonNode.Parse(PublicCommentJson.Schema)!;
            var root = json["$defs"]![type + "Line"]!.DeepClone();
            root["$defs"] = json["$defs"]!.DeepClone();
            lines[type] = await JsonSchema.FromJsonAsync(Older(root.ToJsonString()), TestContext.Current.CancellationToken);
        }

        foreach (var document in Documents.Any.Examples(100))
        {
            foreach (var line in PublicCommentNdjson.Serialize(document).TrimEnd('\n').Split('\n'))
            {
                var type = System.Text.Json.Nodes.JsonNode.Parse(line)!["type"]!.GetValue<string>();
                lines[type].Validate(line).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("\"textState\": \"complete\"", "\"textState\": \"whole\"")]
    [InlineData("\"id\": \"o1\"", "\"id\": 1")]
    [InlineData("\"isNumberInferred\"", "\"numberInferred\"")]
    [InlineData("\"opens\": \"2031-02-01\"", "\"opens\": \"2031/2/1\"")]
    [InlineData("ota-public-comment/v1", "something/v1")]
    [InlineData("\"answers\"", "\"answer\"")]
    public async Task What_is_never_written_is_not_valid(string written, string other)
    {
        var schema = await Schema.Value;
        var json = PublicCommentJson.Serialize(SmallDocument.Create(), indented: true);

        json.Should().Contain(written);
        ((ICollection<ValidationError>)schema.Validate(json.Replace(written, other, StringComparison.Ordinal))).Should().NotBeEmpty();
    }

    /// <summary>
    /// The validator follows references into definitions under their name of earlier drafts only; nothing else differs here.
    /// </summary>
    private static string Older(string schema) => schema.Replace("$defs", "definitions", StringComparison.Ordinal);
}
