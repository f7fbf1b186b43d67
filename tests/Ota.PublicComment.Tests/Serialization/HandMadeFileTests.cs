using System.Text;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>
/// Documents in this library's forms that a person or another program changed: told, with a remedy, and read where that can be.
/// </summary>
public sealed class HandMadeFileTests
{
    private const string Json = """
        {"format":"ota-public-comment/v1","id":"d",
         "opinions":[{"id":"o1","text":"池を残して。"},{"id":"o2","text":"木を植えて。No.1のとおり。"}],
         "responses":[{"id":"r1","answers":[{"opinion":"o1"}],"paragraphs":[{"text":"残します。第4章をご覧ください。"}]},
                      {"id":"r2","answers":[{"opinion":"o2"}],"paragraphs":[{"text":"植えます。第5章をご覧ください。"}]}]}
        """;

    [Theory]
    [InlineData("\"id\":\"r1\"", "\"id\":\"o1\"", "o1 → r1")]
    [InlineData("\"id\":\"r2\"", "\"id\":\"r1\"", "r1 → r2")]
    [InlineData("{\"id\":\"o2\"", "{\"id\":\"o1\"", "o1 → o2")]
    [InlineData("\"id\":\"o1\"", "\"id\":\"d\"", "d → o1")]
    public async Task Nodes_that_share_an_id_are_numbered_anew(string from, string to, string told)
    {
        var check = await Check(Json.Replace(from, to, StringComparison.Ordinal));

        check.Diagnostics.Should().ContainSingle(d => d.Code == "OPC5020").Which.Arguments.Should().Equal("1", told);
        check.Diagnostics.Should().NotContain(d => d.Code == "OPC4900");
        var document = check.Document!;
        document.Opinions.Select(o => o.Id).Concat(document.Responses.Select(r => r.Id)).Append(document.Id).Should().OnlyHaveUniqueItems();
        var index = new DocumentIndex(document);
        check.References.Citations.Should().NotBeEmpty();
        foreach (var citation in check.References.Citations)
        {
            index.TextAt(citation.Place).Should().Be(citation.Text);
        }
    }

    [Fact]
    public async Task An_opinion_that_gave_way_to_the_document_keeps_its_answer()
    {
        var json = Json.Replace("\"o1\"", "\"d\"", StringComparison.Ordinal);
        var document = (await Check(json)).Document!;
        document.Responses[0].Answers[0].Opinion.Should().Be(document.Opinions[0].Id).And.NotBe("d");
    }

    [Theory]
    [InlineData("// made by hand\n", 2)]
    [InlineData("\n/* made\n by hand */ // twice\n", 4)]
    [InlineData("\uFEFF// made by hand\r\n", 2)]
    public async Task A_comment_above_the_JSON_is_told_and_read_over(string comment, int line)
    {
        var whole = await Check(comment + Json);
        whole.Document!.Opinions.Should().HaveCount(2);
        whole.Diagnostics.Should().ContainSingle(d => d.Code == "OPC5009");

        // Places below stay where they are.
        var broken = await Check(comment + Json.Replace("\"id\":\"o1\"", "\"id\":[1]", StringComparison.Ordinal));
        broken.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error && d.Location.Line == line + 1);
    }

    [Fact]
    public async Task Every_form_is_read_in_UTF_16()
    {
        var document = SmallDocument.Create();
        foreach (var text in (string[])[PublicCommentJson.Serialize(document), PublicCommentNdjson.Serialize(document)])
        {
            byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
            var result = await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(bytes), cancellationToken: Token);
            Assert.Equal(document, result.Document);
            result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC5007");
        }
    }

    [Fact]
    public async Task What_is_missing_is_told_with_its_place()
    {
        (await Check(Json.Replace("\"format\":\"ota-public-comment/v1\",", "", StringComparison.Ordinal)))
            .Diagnostics.Should().ContainSingle(d => d.Code == "OPC5008" && d.Location.Line == 1);
        (await Check(Json.Replace("\"text\":\"池を残して。\"", "\"textState\":\"complete\"", StringComparison.Ordinal)))
            .Diagnostics.Should().Contain(d => d.Node == "o1" && d.Severity >= DiagnosticSeverity.Warning);
        (await Check(Json.Replace("\"text\":\"池を残して。\"", "\"text\":\"池を残して。\",\"count\":3.5", StringComparison.Ordinal)))
            .Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error && d.Location.Line == 2);
    }

    [Fact]
    public async Task What_this_library_writes_is_recognised_when_it_is_read()
    {
        var document = SmallDocument.Create();
        foreach (var publisher in DocumentPublishers.Default.All.Select(p => p.Name))
        {
            using var stream = new MemoryStream();
            await DocumentPublishers.Default.PublishAsync(publisher, new() { Document = document }, stream, Token);
            stream.Position = 0;
            var result = await PublicCommentPipeline.Default.ReadAsync(stream, cancellationToken: Token);
            (result.Document?.Opinions.Count == document.Opinions.Count || Tells("OPC5021")
                || (result.Document is null && Tells("OPC5023")))
                .Should().BeTrue("{0} is told or read whole: {1}", publisher, string.Join("; ", result.Diagnostics));

            bool Tells(string code) => result.Diagnostics.Any(d => d.Code == code && d.Arguments[0] == publisher);
        }
    }
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<DocumentResult> Check(string text)
        => PublicCommentPipeline.Default.CheckAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, null, Token);
}
