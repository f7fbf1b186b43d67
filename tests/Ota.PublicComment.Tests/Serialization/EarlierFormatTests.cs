using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>Files of the versions before v1 are read whole, with a note, and are v1 when they are written again.</summary>
public sealed class EarlierFormatTests
{
    [Theory]
    [InlineData("ota-public-comment/v1-candidate")]
    [InlineData("ota-public-comment/v0")]
    public void A_document_is_read_with_a_note(string format)
    {
        var today = PublicCommentJson.Serialize(SmallDocument());

        var result = PublicCommentJson.Read(today.Replace("ota-public-comment/v1", format, StringComparison.Ordinal));

        result.Outcome.Should().Be(Outcome.Complete);
        var note = result.Diagnostics.Should().ContainSingle().Which;
        (note.Code, note.Severity, note.Location.Line, note.Location.Column).Should().Be(("OPC5022", DiagnosticSeverity.Info, 1, 11));
        note.Arguments.Should().Equal(format, "ota-public-comment/v1");
        PublicCommentJson.Serialize(result.Document!).Should().Be(today);
        PublicCommentPipeline.Default.Read(today.Replace("ota-public-comment/v1", format, StringComparison.Ordinal),
            cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Should().Contain(d => d.Code == "OPC5022");
    }

    [Fact]
    public void Lines_are_read_with_a_note()
    {
        var today = PublicCommentNdjson.Serialize(SmallDocument());

        var result =
            PublicCommentPipeline.Default.Read(
                today.Replace("ota-public-comment-lines/v1", "ota-public-comment-lines/v1-candidate", StringComparison.Ordinal),
                cancellationToken: TestContext.Current.CancellationToken);

        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC5022").Which.Location.Line.Should().Be(1);
        result.Outcome.Should().Be(Outcome.Complete);
        PublicCommentJson.Serialize(result.Document!).Should().Be(PublicCommentJson.Serialize(SmallDocument()));
    }

    [Fact]
    public void A_plan_is_read_with_a_note()
    {
        var today = PublicCommentJson.SerializePlan(new Plan { Title = "水辺の計画" });
        today.Should().Contain("ota-public-comment-plan/v1");

        var result = PublicCommentJson.ReadPlan(today.Replace("plan/v1", "plan/v0", StringComparison.Ordinal));

        result.Plan!.Title.Should().Be("水辺の計画");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5022");
    }

    [Theory]
    [InlineData("ota-public-comment/v2")]
    [InlineData("ota-public-comment/v1.1")]
    public void A_later_format_is_refused(string format)
        => PublicCommentJson.Read(
            PublicCommentJson.Serialize(SmallDocument()).Replace("ota-public-comment/v1", format, StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5003");

    [Fact]
    public void What_is_written_today_has_no_note()
        => PublicCommentJson.Read(PublicCommentJson.Serialize(SmallDocument())).Diagnostics.Should().BeEmpty();

    private static PublicCommentDocument SmallDocument() => new()
    {
        Id = "d",
        Opinions = [new Opinion { Id = "o1", Text = "木を植えてほしい。" }],
        Responses =
            [new Response { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }],
                Paragraphs = [new Paragraph { Text = "植えます。", Kind = ParagraphKind.Body }] }],
    };
}
