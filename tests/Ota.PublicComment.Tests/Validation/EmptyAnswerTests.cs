namespace Ota.PublicComment.Tests.Validation;

/// <summary>Documents that a host builds: an answer nobody has written, and what no document may hold.</summary>
public class EmptyAnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    public void An_answer_without_text_is_none(string answer)
    {
        var check = PublicCommentPipeline.Default.CheckDocument(Document("残します。", answer),
            cancellationToken: TestContext.Current.CancellationToken);

        var finding = check.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCodes.ResponseMissing).Subject;
        finding.Node.Should().Be("o2");
        finding.ToString().Should().StartWith("o2: ");
    }

    [Fact]
    public void A_null_where_text_belongs_is_the_callers_mistake_and_named()
    {
        var check = () => PublicCommentPipeline.Default.CheckDocument(Document("残します。", null!),
            cancellationToken: TestContext.Current.CancellationToken);

        check.Should().Throw<ArgumentException>().WithMessage("*responses[1].paragraphs[0].text is null*");
    }

    private static PublicCommentDocument Document(params string[] answers)
        => PublicCommentDocument.FromEntries(answers.Select((answer, i) => new OpinionEntry
        {
            Opinion = new() { Text = $"池を残してほしい。第{i + 1}案がよい。" },
            Responses = [new() { Paragraphs = [new() { Text = answer }] }],
        }));
}
