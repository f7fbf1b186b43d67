using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>Whether every id stands once and every reference leads somewhere in the same document.</summary>
internal sealed class IdentityCheck(CodecFindings findings)
{
    public void Run(PublicCommentDocument document)
    {
        var consultations = new IdSet("consultations", document.Consultations.Count);
        var opinions = new IdSet("opinions", document.Opinions.Count);
        var responses = new IdSet("responses", document.Responses.Count);
        var points = new Dictionary<string, (int Opinion, int Point)>(StringComparer.Ordinal);
        var pointsOfOpinions = new HashSet<(string Opinion, string Point)>();
        Each(document.Consultations, (i, c) => Take(consultations, c.Id, i));
        Each(document.Opinions, (i, o) =>
        {
            Take(opinions, o.Id, i);
            TakePoints(points, pointsOfOpinions, o, i);
        });
        Each(document.Responses, (i, r) => Take(responses, r.Id, i));
        CheckNotes(document);
        Each(document.Opinions, (i, o) =>
        {
            if (o.ConsultationId is { } id && !consultations.Contains(id))
            {
                Dangling(id, [JsonStep.To("opinions"), JsonStep.At(i), JsonStep.To("consultationId")]);
            }
        });
        Each(document.Responses, (i, r) =>
        {
            for (var k = 0; k < r.Answers.Count; k++)
            {
                CheckAnswer(opinions, pointsOfOpinions, r.Answers[k], i, k);
            }
        });
    }

    // Notes and errata are one kind: a place in the text finds both by one id.
    private void CheckNotes(PublicCommentDocument document)
    {
        var seen = new Dictionary<string, (string List, int Index)>(document.Notes.Count, StringComparer.Ordinal);
        Each(document.Notes, (i, n) => TakeNote("notes", i, n.Id));
        Each(document.Errata, (i, n) => TakeNote("errata", i, n.Id));

        void TakeNote(string list, int i, string id)
        {
            if (!seen.TryAdd(id, (list, i)) && findings.Wants(Catalogue.DuplicateId))
            {
                var (firstList, firstIndex) = seen[id];
                Duplicate(id, IdOf(firstList, firstIndex), IdOf(list, i));
            }
        }
    }

    private void Take(IdSet set, string id, int index)
    {
        if (!set.TryAdd(id, index) && findings.Wants(Catalogue.DuplicateId))
        {
            Duplicate(id, IdOf(set.List, set.First(id)), IdOf(set.List, index));
        }
    }

    private void TakePoints(
        Dictionary<string, (int Opinion, int Point)> seen, HashSet<(string Opinion, string Point)> pairs, Opinion opinion, int index)
    {
        for (var k = 0; k < opinion.Points.Count; k++)
        {
            var id = opinion.Points[k].Id;
            pairs.Add((opinion.Id, id));
            if (!seen.TryAdd(id, (index, k)) && findings.Wants(Catalogue.DuplicateId))
            {
                var first = seen[id];
                Duplicate(id, PointId(first.Opinion, first.Point), PointId(index, k));
            }
        }
    }

    private void CheckAnswer(IdSet opinions, HashSet<(string Opinion, string Point)> points, AnswerTarget answer, int response, int at)
    {
        if (!opinions.Contains(answer.Opinion))
        {
            Dangling(answer.Opinion, AnswerMember(response, at, "opinion"));
        }
        else if (answer.Point is { } point && !points.Contains((answer.Opinion, point)))
        {
            Dangling(point, AnswerMember(response, at, "point"));
        }
    }

    private void Duplicate(string id, JsonStep[] first, JsonStep[] second)
        => findings.Add(Catalogue.DuplicateId, second, JsonExcerpt.Of(id), JsonPath.Write(first), JsonPath.Write(second));

    private void Dangling(string id, JsonStep[] steps)
    {
        if (findings.Wants(Catalogue.DanglingId))
        {
            findings.Add(Catalogue.DanglingId, steps, JsonPath.Write(steps), JsonExcerpt.Of(id));
        }
    }

    private static JsonStep[] IdOf(string list, int index) => [JsonStep.To(list), JsonStep.At(index), JsonStep.To("id")];

    private static JsonStep[] AnswerMember(int response, int at, string member)
        => [JsonStep.To("responses"), JsonStep.At(response), JsonStep.To("answers"), JsonStep.At(at), JsonStep.To(member)];

    private static JsonStep[] PointId(int opinion, int point)
        => [JsonStep.To("opinions"), JsonStep.At(opinion), JsonStep.To("points"), JsonStep.At(point), JsonStep.To("id")];

    private static void Each<T>(ValueList<T> list, Action<int, T> act)
    {
        for (var i = 0; i < list.Count; i++)
        {
            act(i, list[i]);
        }
    }

    private sealed class IdSet(string list, int count)
    {
        private readonly Dictionary<string, int> _first = new(count, StringComparer.Ordinal);

        public string List { get; } = list;

        public bool TryAdd(string id, int index) => _first.TryAdd(id, index);

        public bool Contains(string id) => _first.ContainsKey(id);

        public int First(string id) => _first[id];
    }
}
