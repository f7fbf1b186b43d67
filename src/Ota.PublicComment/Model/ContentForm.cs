
namespace Ota.PublicComment;

/// <summary>A document with ids renumbered in reading order and without places, so that record equality compares content alone.</summary>
internal static class ContentForm
{
    public static PublicCommentDocument Of(PublicCommentDocument document)
    {
        var opinionIds = new Dictionary<string, string>(StringComparer.Ordinal);
        var pointIds = new Dictionary<string, string>(StringComparer.Ordinal);
        var consultationIds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var consultation in document.Consultations)
        {
            consultationIds.TryAdd(consultation.Id, OrdinalId.Of('c', consultationIds.Count + 1));
        }

        foreach (var opinion in document.Opinions)
        {
            opinionIds.TryAdd(opinion.Id, OrdinalId.Of('o', opinionIds.Count + 1));
            foreach (var point in opinion.Points)
            {
                pointIds.TryAdd(point.Id, OrdinalId.Of('p', pointIds.Count + 1));
            }
        }

        return document with
        {
            Id = "",
            Source = SourcePlace.Unknown,
            Consultations = document.Consultations
                .Select(c => c with { Id = Mapped(consultationIds, c.Id)! }).ToValueList(),
            Opinions = document.Opinions.Select(o => o with
            {
                Id = Mapped(opinionIds, o.Id)!,
                ConsultationId = Mapped(consultationIds, o.ConsultationId),
                Points = o.Points.Select(p => p with { Id = Mapped(pointIds, p.Id)! }).ToValueList(),
                Source = SourcePlace.Unknown,
            }).ToValueList(),
            Responses = document.Responses.Select(r => r with
            {
                Id = "",
                Answers = r.Answers.Select(a => new AnswerTarget
                {
                    Opinion = Mapped(opinionIds, a.Opinion)!,
                    Point = Mapped(pointIds, a.Point),
                }).ToValueList(),
                Source = SourcePlace.Unknown,
            }).ToValueList(),
            Notes = WithoutIds(document.Notes),
            Errata = WithoutIds(document.Errata),
        };
    }

    private static ValueList<Note> WithoutIds(ValueList<Note> notes)
        => notes.Select(n => n with { Id = "", Source = SourcePlace.Unknown }).ToValueList();

    // An id that leads nowhere stays itself: two dangling references are equal only if they are written alike.
    private static string? Mapped(Dictionary<string, string> ids, string? id)
        => id is not null && ids.TryGetValue(id, out var mapped) ? mapped : id;
}
