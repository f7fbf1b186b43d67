using System.Text;
using System.Text.Json.Nodes;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>An envelope gives its document; what stands beside it and belongs there to nothing is told, not passed over.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public async Task Of_an_envelope_the_document_is_read_and_the_rest_is_no_finding()
    {
        var result = PublicCommentJson.Read(await Envelope());

        Assert.Equal(SmallDocument.Create(), result.Document);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5026");
        result.Outcome.Should().Be(Outcome.Complete);
    }

    [Theory]
    [InlineData("verdict", false)]
    [InlineData("verdict", true)]
    [InlineData("Document", false)]
    public async Task A_member_that_no_envelope_has_is_named_with_its_place(string name, bool isFirst)
    {
        var lines = (await Envelope()).Split('\n').ToList();
        // Behind the format, or at the end.
        var at =
            isFirst ? lines.FindIndex(l => l.Contains("\"format\"", StringComparison.Ordinal)) + 1 : lines.FindLastIndex(l => l == "}");
        if (!isFirst)
        {
            lines[at - 1] += ",";
        }

        lines.Insert(at, $"  \"{name}\": {{\"by\": \"水辺課\"}}" + (isFirst ? "," : ""));

        var result = PublicCommentJson.Read(string.Join('\n', lines));

        Assert.Equal(SmallDocument.Create(), result.Document);
        var told = result.Diagnostics.Single(d => d.Code == "OPC5002");
        told.Arguments.Should().Equal($"$.{name}", "{\"by\": \"水辺課\"}");
        (told.Location.Line, told.Location.Column).Should().Be((at + 1, 3));
        result.Outcome.Should().Be(Outcome.Complete);
    }

    [Fact]
    public async Task An_envelope_that_breaks_off_behind_its_document_is_no_whole_file()
    {
        var envelope = await Envelope();
        var result = PublicCommentJson.Read(envelope[..envelope.LastIndexOf(']')]);

        Assert.Equal(SmallDocument.Create(), result.Document);
        result.Diagnostics.Should().Contain(d => d.Code == "OPC5001");
        result.Outcome.Should().Be(Outcome.Partial);
    }

    private static async Task<string> Envelope()
    {
        using var stream = new MemoryStream();
        await DocumentPublishers.Default.PublishAsync(
            DocumentPublishers.Envelope, new PublishInput { Document = SmallDocument.Create() }, stream,
            TestContext.Current.CancellationToken);
        return JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!.ToJsonString(
            new() { WriteIndented = true, NewLine = "\n",
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
