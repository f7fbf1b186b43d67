using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>
/// Values as data frames and hands write them: 3.0, "3", NaN. What is certain is read and told, what is not is left out and told.
/// </summary>
public sealed class FittedValueTests
{
    private const string Json = """
        {"format":"ota-public-comment/v1","id":"d","consultations":[{"id":"c1","opinionCount":2,"publishedOn":"2026-01-02"}],
        "opinions":[{"id":"o1","number":{"label":"1","parts":[1]},"isNumberInferred":false,"group":["甲"],
        "text":"池を残して。","count":2}],
        "responses":[{"id":"r1","answers":[{"opinion":"o1"}],"paragraphs":[{"text":"残します。"}],"source":{"page":3,"lines":{"first":1,"last":2}}}]}
        """;

    private static readonly PublicCommentDocument Document = PublicCommentJson.Deserialize(Json);

    public static TheoryData<string, string, int> Fitting => new()
    {
        { "\"count\":2", "\"count\":2.0", 3 },
        { "\"count\":2", "\"count\":2e0", 3 },
        { "\"count\":2", "\"count\":\"2\"", 3 },
        { "\"count\":2", "\"count\":\" ２.0 \"", 3 },
        { "\"parts\":[1]", "\"parts\":[1.0]", 2 },
        { "\"label\":\"1\"", "\"label\":1", 2 },
        { "\"label\":\"1\"", "\"label\":1.0", 2 },
        { "\"page\":3", "\"page\":3.00", 4 },
        { "\"first\":1", "\"first\":\"1\"", 4 },
        { "\"isNumberInferred\":false", "\"isNumberInferred\":0", 2 },
        { "\"isNumberInferred\":false", "\"isNumberInferred\":\"False\"", 2 },
        { "\"isNumberInferred\":false", "\"isNumberInferred\":null", 2 },
        { "\"count\":2", "\"points\":null,\"count\":2", 3 },
        { "\"count\":2", "\"area\":NaN,\"count\":2", 3 },
        { "\"count\":2", "\"count\":2,\"subject\":NaN", 3 },
        { "\"count\":2", "\"submitterCount\":-Infinity,\"count\":2", 3 },
        { "\"count\":2", "\"textState\":null,\"count\":2", 3 },
        { "\"opinionCount\":2", "\"opinionCount\":2.0", 1 },
        { "\"publishedOn\":\"2026-01-02\"", "\"publishedOn\":\"2026-01-02T00:00:00.000Z\"", 1 },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void What_is_certain_is_read_and_told_with_its_place(string from, string to, int line)
    {
        Json.Should().Contain(from);
        var read = PublicCommentJson.Read(Json.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(Document, read.Document);
        read.Outcome.Should().Be(Outcome.Complete);
        var told = read.Diagnostics.Should().ContainSingle().Which;
        told.Code.Should().Be("OPC5024");
        told.Location.Line.Should().Be(line);
        told.Descriptor.GetAdvice(MessageLanguage.Japanese).Should().Contain("Int64");
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("true")]
    [InlineData("\"三件\"")]
    [InlineData("2147483648")]
    [InlineData("1e400")]
    public void What_no_member_can_mean_is_left_out_as_an_error(string value)
    {
        var read = PublicCommentJson.Read(Json.Replace("\"count\":2", "\"count\":" + value, StringComparison.Ordinal));

        Assert.Equal(Document with { Opinions = [Document.Opinions[0] with { Count = null }] }, read.Document);
        read.Outcome.Should().Be(Outcome.Partial);
        var told = read.Diagnostics.Should().ContainSingle().Which;
        (told.Code, told.Location.Line, told.Location.Column).Should().Be(("OPC5025", 3, 17));
    }

    [Fact]
    public void A_day_that_is_none_is_left_out_as_an_error()
    {
        var read = PublicCommentJson.Read(Json.Replace("2026-01-02", "2026-02-30", StringComparison.Ordinal));
        read.Document!.Consultations[0].PublishedOn.Should().BeNull();
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5025");
    }

    [Theory]
    [InlineData("\"parts\":[1]", "\"parts\":[NaN]")]
    [InlineData("\"group\":[\"甲\"]", "\"group\":\"甲\"")]
    [InlineData("\"number\":{\"label\":\"1\",\"parts\":[1]}", "\"number\":1")]
    [InlineData("\"count\":2", "\"count\":NaNa")]
    [InlineData("\"count\":2", "\"count\":2,\"textState\":\"whole\"")]
    public void Where_an_object_a_list_or_a_known_word_should_stand_nothing_is_made_of_anything_else(string from, string to)
        => PublicCommentJson.Read(Json.Replace(from, to, StringComparison.Ordinal)).Document.Should().BeNull();

    [Fact]
    public void A_text_that_holds_NaN_is_no_gap()
    {
        var document = Document with { Opinions = [Document.Opinions[0] with { Text = "NaN\\\"NaN: Infinity" }] };
        var json = PublicCommentJson.Serialize(document).Replace("\"count\": 2", "\"count\": 2.0", StringComparison.Ordinal);
        Assert.Equal(document, PublicCommentJson.Read(json).Document);
    }

    [Fact]
    public void Lines_are_read_likewise()
    {
        var lines =
            PublicCommentNdjson.Serialize(Document).Replace("\"count\":2", "\"count\":2.0,\"subject\":NaN", StringComparison.Ordinal);
        var read = PublicCommentNdjson.Read(lines);
        Assert.Equal(Document, read.Document);
        read.Diagnostics.Select(d => (d.Code, d.Location.Line)).Should().Equal(("OPC5024", 2), ("OPC5024", 2));
    }

    [Fact]
    public void A_plan_is_read_likewise()
    {
        var plan = SmallPlan.Create();
        var json = JsonNode.Parse(PublicCommentJson.SerializePlan(plan))!;
        var count = Floats(json);
        count.Should().BePositive();
        var read = PublicCommentJson.ReadPlan(json.ToJsonString());
        Assert.Equal(plan, read.Plan);
        read.Diagnostics.Should().HaveCount(count).And.OnlyContain(d => d.Code == "OPC5024");
    }

    // Every whole number as a column with gaps is written.
    private static int Floats(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                return members.ToList().Sum(m => Changed(m.Value, v => members[m.Key] = v));
            case JsonArray elements:
                return Enumerable.Range(0, elements.Count).Sum(i => Changed(elements[i], v => elements[i] = v));
            default:
                return 0;
        }

        static int Changed(JsonNode? value, Action<JsonNode> set)
        {
            if (value is not JsonValue scalar || !scalar.TryGetValue<int>(out var number))
            {
                return Floats(value);
            }

            set(JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture) + ".0")!);
            return 1;
        }
    }

    [Theory]
    [InlineData(7, "3.0", 3)]
    [InlineData(7, "３", 3)]
    [InlineData(7, "\"1,000\"", 1000)]
    [InlineData(8, "3.0", 3)]
    [InlineData(7, "nan", null)]
    [InlineData(8, "<NA>", null)]
    public void Cells_are_read_likewise(int column, string cell, int? number)
    {
        var read = PublicCommentCsv.Read(Csv(column, cell));
        var opinion = read.Document!.Opinions[0];
        (column == 7 ? opinion.Count : opinion.SubmitterCount).Should().Be(number);
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5024");
    }

    [Theory]
    [InlineData(0, "1.0", "OPC5024")]
    [InlineData(15, "1.0", "OPC5024")]
    [InlineData(1, "True", "OPC5024")]
    [InlineData(6, "nan", "OPC5024")]
    [InlineData(5, "nan", "OPC5027")]
    [InlineData(7, "3件", "OPC5014")]
    public void What_a_cell_is_taken_for_is_told(int column, string cell, string code)
    {
        var read = PublicCommentCsv.Read(Csv(column, cell));
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        read.Document!.Opinions[0].Number!.Label.Should().Be("1");
        read.Document.Opinions[0].Text.Should().Be(column == 5 ? "nan" : "池を残して。");
    }

    private static string Csv(int column, string cell)
    {
        var lines = PublicCommentCsv.Serialize(Document with { Consultations = [] }).TrimStart('\uFEFF').TrimEnd().Split('\n');
        var cells = lines[1].TrimEnd().Split(',');
        cells[column] = cell;
        return new StringBuilder(lines[0]).Append('\n').AppendJoin(',', cells).Append("\r\n").ToString();
    }
}
