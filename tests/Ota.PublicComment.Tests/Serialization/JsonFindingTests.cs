using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonFindingTests
{
    private const string Head = """{"format":"ota-public-comment/v1","id":"d",""";

    [Fact]
    public void Unknown_members_are_told_with_their_way_value_and_place()
    {
        var json =
            Head + "\n\"opinions\":[{\"id\":\"o1\"},\n{\"id\":\"o2\",\"木\":{\"a\": [1]},\"source\":{\"a b\":\"" + new string('長', 500)
                + "\"}}]}";
        var result = PublicCommentJson.Read(json);
        result.Outcome.Should().Be(Outcome.Complete);
        result.GetDocumentOrThrow().Opinions.Should().HaveCount(2);
        result.Diagnostics.Should().HaveCount(2).And.OnlyContain(d => d.Code == "OPC5002" && d.Severity == DiagnosticSeverity.Warning);
        result.Diagnostics[0].Arguments.Should().Equal("$.opinions[1].木", "{\"a\": [1]}");
        (result.Diagnostics[0].Location.Line, result.Diagnostics[0].Location.Column).Should().Be((3, 12));
        result.Diagnostics[1].Arguments[0].Should().Be("$.opinions[1].source['a b']");
        result.Diagnostics[1].Arguments[1].Should().HaveLength(80).And.EndWith("…");
        (result.Diagnostics[1].Location.Line, result.Diagnostics[1].Location.Column).Should().Be((3, 37));
    }

    [Fact]
    public void Every_object_of_the_format_tells_its_unknown_members()
    {
        var json = PublicCommentJson.Serialize(SmallDocument.Create(), indented: false);
        var objects = json.Count(c => c == '{');
        var crowded = json.Replace("{", "{\"zz\":1,", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal);
        var result = PublicCommentJson.Read(crowded);
        Assert.Equal(SmallDocument.Create(), result.GetDocumentOrThrow());
        result.Diagnostics.Count(d => d.Code == "OPC5002").Should().Be(objects);
        result.Diagnostics.Select(d => d.Location.Column).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Unknown_members_beyond_the_limit_are_counted()
    {
        var json = Head + string.Join(',', Enumerable.Range(0, 20).Select(i => $"\"x{i}\":{i}")) + "}";
        var result = DocumentCodec.Read(System.Text.Encoding.UTF8.GetBytes(json), "d.json", 5);
        result.Diagnostics.Should().HaveCount(6);
        result.Diagnostics[0].ToString().Should().StartWith("d.json(1,44): warning OPC5002: ");
        result.Diagnostics[5].Code.Should().Be("OPC1999");
        result.Diagnostics[5].Arguments.Should().Equal("15", "OPC5002");
    }

    [Fact]
    public void Many_findings_in_one_long_line_stay_linear()
    {
        var json =
            Head + "\"notes\":[" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"{{\"id\":\"n{i}\",\"text\":\"\",\"x\":1}}"))
                + "]}";
        var result = PublicCommentJson.Read(json);
        result.Diagnostics.Should().HaveCount(1_001);
        result.Diagnostics[999].Location.Column.Should().BeGreaterThan(20_000);
    }

    [Theory]
    [InlineData("opinions", """[{"id":"a"},{"id":"b"},{"id":"a"}]""", "a", "$.opinions[0].id", "$.opinions[2].id")]
    [InlineData("responses", """[{"id":"a"},{"id":"a"}]""", "a", "$.responses[0].id", "$.responses[1].id")]
    [InlineData("consultations", """[{"id":"a"},{"id":"a"}]""", "a", "$.consultations[0].id", "$.consultations[1].id")]
    [InlineData("notes", """[{"id":"a","text":""},{"id":"a","text":""}]""", "a", "$.notes[0].id", "$.notes[1].id")]
    [InlineData("notes", """[{"id":"a","text":""}],"errata":[{"id":"a","text":""}]""", "a", "$.notes[0].id", "$.errata[0].id")]
    [InlineData("opinions",
        """[{"id":"a","points":[{"id":"p","label":"","span":{"start":0,"length":0}}]},{"id":"b","points":[{"id":"p","label":"","span":{"start":0,"length":0}}]}]""", "p", "$.opinions[0].points[0].id", "$.opinions[1].points[0].id")]
    public void An_id_that_stands_twice_is_told_and_the_document_kept(string member, string list, string id, string first, string second)
    {
        var result = PublicCommentJson.Read($"{Head}\"{member}\":{list}}}");
        result.Outcome.Should().Be(Outcome.Partial);
        result.Document.Should().NotBeNull();
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5004");
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.Arguments.Should().Equal(id, first, second);
        finding.Location.Column.Should().BePositive();
    }

    [Theory]
    [InlineData("""{"opinion":"o9"}""", "$.responses[0].answers[0].opinion", "o9")]
    [InlineData("""{"opinion":"o1","point":"p9"}""", "$.responses[0].answers[0].point", "p9")]
    [InlineData("""{"opinion":"o1","point":"p2"}""", "$.responses[0].answers[0].point", "p2")]
    public void An_answer_that_leads_nowhere_is_told_and_the_document_kept(string answer, string path, string id)
    {
        const string Rest = """
            ,"label":"","span":{"start":0,"length":0}}]}
            """;
        var json =
            Head + "\"opinions\":[{\"id\":\"o1\",\"points\":[{\"id\":\"p1\"" + Rest + ",{\"id\":\"o2\",\"points\":[{\"id\":\"p2\"" + Rest
            + "],\"responses\":[{\"id\":\"r1\",\"answers\":[" + answer + "]}]}";
        var result = PublicCommentJson.Read(json);
        result.Outcome.Should().Be(Outcome.Partial);
        result.GetDocumentOrThrow().Responses.Should().ContainSingle();
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5005");
        finding.Arguments.Should().Equal(path, id);
    }

    [Fact]
    public void An_opinion_of_an_unknown_consultation_is_told()
        => PublicCommentJson.Read(Head + "\"opinions\":[{\"id\":\"o1\",\"consultationId\":\"c1\"}]}")
            .Diagnostics.Should().ContainSingle(d => d.Code == "OPC5005").Which.Arguments.Should()
            .Equal("$.opinions[0].consultationId", "c1");

    [Theory]
    [InlineData("""{"format":"ota-public-comment/v1","id":"d" """, true)]
    [InlineData("\uFEFF \n{ \"format\" : \"ota-public-comment/v7\"", true)]
    [InlineData("""{"id":"d","opinions":[{"a":[]}],"format":"ota-public-comment/v1" """, true)]
    [InlineData("""{"opinions":[{"format":"ota-public-comment/v1","id":"d" """, false)]
    [InlineData("""{"format":"geojson"}""", false)]
    [InlineData("""{"format":""", false)]
    [InlineData("""{}""", false)]
    [InlineData("""["format","ota-public-comment/v1"]""", false)]
    [InlineData("{｛", false)]
    [InlineData("No.\t意見\t考え方", false)]
    [InlineData("", false)]
    public void A_document_is_known_by_its_head(string head, bool isDocument)
        => DocumentCodec.LooksLikeDocument(System.Text.Encoding.UTF8.GetBytes(head)).Should().Be(isDocument);

    [Fact]
    public void Every_written_document_is_known_by_its_first_hundred_bytes()
        => DocumentCodec.LooksLikeDocument(PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create()).AsSpan(0, 100)).Should().BeTrue();
}
