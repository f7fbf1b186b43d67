using System.Text;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonMalformedTests
{
    private const string Head = """{"format":"ota-public-comment/v1","id":"d",""";

    // In the text ▲ stands where the finding must point; it is taken out before reading.
    public static TheoryData<string, string> Malformed => new()
    {
        { "nothing at all", "▲" },
        { "only white space", " \n ▲" },
        { "a null root", "▲null" },
        { "a list as the root", "[▲]" },
        { "a truncated object", Head + "\"opinions\":[{\"id\":\"o1\"▲" },
        { "a truncated text", Head + "\"title\":\"みず▲" },
        { "a comment", Head + "▲/* x */\"title\":\"t\"}" },
        { "a trailing comma", Head + "\"notes\":[],▲}" },
        { "something after the end", Head + "\"notes\":[]}▲{}" },
        { "a missing colon on the third line", "{\"format\":\"ota-public-comment/v1\",\n\"id\":\"d\",\n\"題\" ▲1}" },
        { "a raw line break in a text", Head + "\"title\":\"𠮷▲\n\"}" },
        { "an unknown enumeration value", Head + "\"opinions\":[{\"id\":\"o1\",\"textState\":\"lost\"▲}]}" },
        { "an enumeration value in another case", Head + "\"opinions\":[{\"id\":\"o1\",\"textState\":\"Complete\"▲}]}" },
        { "a number for an enumeration", Head + "\"opinions\":[{\"id\":\"o1\",\"textState\":1▲}]}" },
        { "a null list", Head + "\"opinions\":null▲}" },
        { "a null in a list of nodes", Head + "\"opinions\":[{\"id\":\"o1\"},▲null]}" },
        { "a null in a list of texts", Head + "\"opinions\":[{\"id\":\"o1\",\"group\":[\"a\",▲null]}]}" },
        { "an object for a list", Head + "\"opinions\":{▲}}" },
        { "a member twice", Head + "\"title\":\"a\",\"title\":\"b\"▲}" },
        { "an unknown member twice", Head + "\"x\":1,\"x\":2▲}" },
        { "half a surrogate pair, escaped", Head + "\"title\":\"\\ud83d\"▲}" },
        { "half a surrogate pair, escaped, in a name", Head + "\"x\\udc00\":▲1}" },
        { "half a surrogate pair, raw", Head + "\"title\":\"a▲\uD83D\"}" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Malformed_json_is_one_finding_at_its_place_and_never_an_exception(string what, string marked)
    {
        var at = marked.IndexOf('▲', StringComparison.Ordinal);
        var before = marked[..at].Split('\n');
        var result = PublicCommentJson.Read(marked.Remove(at, 1));
        result.Outcome.Should().Be(Outcome.Failed, what);
        result.Document.Should().BeNull();
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5001");
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        (finding.Location.Line, finding.Location.Column).Should().Be((before.Length, before[^1].Length + 1), what);
        finding.GetMessage(MessageLanguage.Japanese).Should().StartWith("JSON を $").And.NotContain("System.");
    }

    [Fact]
    public void Invalid_utf8_in_a_text_fails_at_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Head + "\n\"title\":\"緑"), 0xE3, 0x81, .. "\"}"u8];
        var finding = PublicCommentJson.Read(bytes).Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5001");
        finding.Location.Line.Should().Be(2);
    }

    [Fact]
    public void An_unknown_member_with_a_name_of_invalid_utf8_is_told_at_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Head + "\n \"緑"), 0xE3, .. "\":1}"u8];
        var finding = PublicCommentJson.Read(bytes).Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5002");
        (finding.Location.Line, finding.Location.Column).Should().Be((2, 2));
    }

    [Fact]
    public void A_byte_order_mark_is_no_content_and_no_column()
    {
        var json = PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create());
        byte[] marked = [0xEF, 0xBB, 0xBF, .. json];
        Assert.Equal(SmallDocument.Create(), PublicCommentJson.Read(marked).GetDocumentOrThrow());
        PublicCommentJson.Read("\uFEFF" + Encoding.UTF8.GetString(json)).Outcome.Should().Be(Outcome.Complete);
        PublicCommentJson.Read("\uFEFF?").Diagnostics[0].Location.Column.Should().Be(1);
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("{\"a\":", 200_000)]
    [InlineData("""{"format":"ota-public-comment/v1","x":[""", 1)]
    public void Depth_costs_only_a_finding(string opening, int times)
    {
        var bomb = string.Concat(Enumerable.Repeat(opening, times)) + new string('[', 100_000);
        PublicCommentJson.Read(bomb).Diagnostics.Should().ContainSingle(d => d.Code == "OPC5001");
    }

    [Theory]
    [InlineData("""{"format":"ota-public-comment/v2","id":["d"]}""", "ota-public-comment/v2", 11)]
    [InlineData("""{"format":"something else"}""", "something else", 11)]
    [InlineData("""{"id":"d","opinions":[{"format":"ota-public-comment/v1"}]}""", "(none)", 1)]
    [InlineData("""{"id":"d","format":7}""", "7", 20)]
    [InlineData("""{"format":null}""", "null", 11)]
    [InlineData("{}", "(none)", 1)]
    public void Another_format_is_told_as_such(string json, string format, int column)
    {
        var result = PublicCommentJson.Read(json);
        result.Outcome.Should().Be(Outcome.Failed);
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5003");
        finding.Arguments.Should().Equal(format, "ota-public-comment/v1");
        finding.Location.Column.Should().Be(column);
    }

    [Fact]
    public void The_format_may_stand_anywhere_in_the_root()
        => PublicCommentJson.Read("""{"id":"d","opinions":[],"format":"ota-public-comment/v1"}""").Outcome.Should().Be(Outcome.Complete);

    [Theory]
    [InlineData("""{"format":"ota-public-comment/v1"}""", "$", "id", 1)]
    [InlineData("""{"format":"ota-public-comment/v1","id":null}""", "$", "id", 1)]
    [InlineData("""{"format":"ota-public-comment/v1","id":"d","opinions":[{}]}""", "$.opinions[0]", "id", 56)]
    [InlineData("""{"format":"ota-public-comment/v1","id":"d","opinions":[{"id":"o","points":[{"id":"p","label":"①"}]}]}""",
        "$.opinions[0].points[0]", "span", 76)]
    [InlineData("""{"format":"ota-public-comment/v1","id":"d","source":{"lines":{"first":1}}}""", "$.source.lines", "last", 54)]
    [InlineData("""{"format":"ota-public-comment/v1","id":"d","municipality":{}}""", "$.municipality", "name", 44)]
    public void A_missing_member_is_named(string json, string path, string member, int column)
    {
        var result = PublicCommentJson.Read(json);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Document.Should().BeNull();
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5006");
        finding.Arguments.Should().Equal(path, member);
        finding.Location.Column.Should().Be(column);
    }

    [Fact]
    public void Members_that_have_a_default_may_be_missing()
    {
        var document = PublicCommentJson.Read(Head + "\"opinions\":[{\"id\":\"o1\"}]}").GetDocumentOrThrow();
        Assert.Equal(new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1" }] }, document);
    }
}
