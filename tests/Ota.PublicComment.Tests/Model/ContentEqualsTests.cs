using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Model;

public class ContentEqualsTests
{
    [Fact]
    public void Ids_renamed_consistently_and_other_places_leave_the_content_equal()
    {
        foreach (var document in Documents.Coherent.Examples(300))
        {
            var renamed = Renamed(document);
            document.ContentEquals(renamed).Should().BeTrue();
            renamed.ContentEquals(document).Should().BeTrue();
            (document == renamed).Should().BeFalse();
        }
    }

    [Fact]
    public void A_changed_text_is_other_content()
    {
        var document = SmallDocument.Create();
        document.ContentEquals(document with { Title = "別の題" }).Should().BeFalse();
        document.ContentEquals(document with { Opinions = [document.Opinions[0] with { Text = "別の意見" }, document.Opinions[1]] }).Should()
            .BeFalse();
        document.ContentEquals(document with { Notes = [document.Notes[0] with { Text = "別の注記" }] }).Should().BeFalse();
        document.ContentEquals(null).Should().BeFalse();
    }

    [Fact]
    public void Answers_that_point_elsewhere_are_other_content()
    {
        var document = SmallDocument.Create();
        var response = document.Responses[0];
        document.ContentEquals(Answering([response.Answers[1], response.Answers[0]])).Should().BeFalse();
        document.ContentEquals(Answering([response.Answers[0] with { Point = "p1" }, response.Answers[1]])).Should().BeFalse();
        document.ContentEquals(Answering([response.Answers[0] with { Point = null }, response.Answers[1]])).Should().BeFalse();
        document.ContentEquals(Answering([response.Answers[0], new() { Opinion = "o1" }])).Should().BeFalse();
        document.ContentEquals(Answering(response.Answers)).Should().BeTrue();

        PublicCommentDocument Answering(ValueList<AnswerTarget> answers)
            => document with { Responses = [response with { Answers = answers }] };
    }

    [Fact]
    public void Ids_that_change_places_while_the_answers_stay_are_other_content()
    {
        var document = SmallDocument.Create();
        var swapped = document with { Opinions = [document.Opinions[0] with { Id = "o2" }, document.Opinions[1] with { Id = "o1" }] };
        document.ContentEquals(swapped).Should().BeFalse();
    }

    private static PublicCommentDocument Renamed(PublicCommentDocument d) => d with
    {
        Id = "other",
        Source = d.Source with { File = "other.tsv", Page = 99 },
        Consultations = d.Consultations.Select(c => c with { Id = "k" + c.Id }).ToValueList(),
        Opinions = d.Opinions.Select(o => o with
        {
            Id = "k" + o.Id,
            ConsultationId = o.ConsultationId is { } c ? "k" + c : null,
            Points = o.Points.Select(p => p with { Id = "k" + p.Id }).ToValueList(),
            Source = new() { Row = 7 },
        }).ToValueList(),
        Responses = d.Responses.Select(r => r with
        {
            Id = "k" + r.Id,
            Answers =
                r.Answers.Select(a => new AnswerTarget { Opinion = "k" + a.Opinion, Point = a.Point is { } p ? "k" + p : null })
                    .ToValueList(),
            Source = new() { Row = 7 },
        }).ToValueList(),
        Notes = d.Notes.Select(n => n with { Id = "k" + n.Id, Source = new() { Row = 7 } }).ToValueList(),
        Errata = d.Errata.Select(n => n with { Id = "k" + n.Id, Source = new() { Row = 7 } }).ToValueList(),
    };
}
