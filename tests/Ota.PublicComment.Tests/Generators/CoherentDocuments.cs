namespace Ota.PublicComment.Tests.Generators;

/// <summary>Gives a document ids that are unique and references that lead somewhere, or takes what can lead nowhere away.</summary>
internal static class CoherentDocuments
{
    public static PublicCommentDocument From(PublicCommentDocument document)
    {
        var nextPoint = 1;
        var consultations = document.Consultations.Select((c, i) => c with { Id = $"c{i + 1}" }).ToValueList();
        var opinions = document.Opinions.Select((o, i) => o with
        {
            Id = $"o{i + 1}",
            ConsultationId = o.ConsultationId is null || consultations.Count == 0 ? null : consultations[i % consultations.Count].Id,
            Points = o.Points.Select(p => p with { Id = $"p{nextPoint++}" }).ToValueList(),
        }).ToValueList();
        return document with
        {
            Consultations = consultations,
            Opinions = opinions,
            Responses = document.Responses.Select((r, i) => r with
            {
                Id = $"r{i + 1}",
                Answers =
                    opinions.Count == 0 ? [] : r.Answers.Select((a, k) => Target(opinions[(i + k) % opinions.Count], a)).ToValueList(),
            }).ToValueList(),
            Notes = document.Notes.Select((n, i) => n with { Id = $"n{i + 1}" }).ToValueList(),
            Errata = document.Errata.Select((n, i) => n with { Id = $"e{i + 1}" }).ToValueList(),
        };
    }

    private static AnswerTarget Target(Opinion opinion, AnswerTarget old) => new()
    {
        Opinion = opinion.Id, Point = old.Point is null || opinion.Points.Count == 0 ? null : opinion.Points[^1].Id,
    };
}
