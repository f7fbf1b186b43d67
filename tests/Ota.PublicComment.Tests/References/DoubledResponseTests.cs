using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>A document that a host builds may hold one response twice, or two under one id.</summary>
public sealed class DoubledResponseTests
{
    [Fact]
    public void A_response_that_stands_twice_answers_once()
    {
        var response = Response("残します。");
        new DocumentIndex(Document(response, response)).ResponsesTo("o1").Should().ContainSingle();
    }

    [Fact]
    public void Of_two_responses_under_one_id_the_citations_of_the_first_are_found()
    {
        CitationScanner.Default.Scan(Document(Response("取組3をご覧ください。"), Response("短い。"))).Citations.Should().ContainSingle();
        CitationScanner.Default.Scan(Document(Response("短い。"), Response("取組3をご覧ください。"))).Citations.Should().BeEmpty();
    }

    private static PublicCommentDocument Document(params ReadOnlySpan<Response> responses) => new()
    {
        Id = "d",
        Opinions = [new Opinion { Id = "o1", Text = "池を残してほしい。" }],
        Responses = ValueList.Create(responses),
    };

    private static Response Response(string text)
        => new() { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }], Paragraphs = [new Paragraph { Text = text }] };
}
