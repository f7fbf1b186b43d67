namespace Ota.PublicComment.References.Linking;

/// <summary>Marks the citations that are part of a circle of texts citing each other.</summary>
internal static class CircleMarks
{
    /// <summary>The circles as ids; the citations in them get <see cref="CitationFlags.Cyclic"/>.</summary>
    public static ValueList<ValueList<string>> Mark(PublicCommentDocument document, Citation[] citations)
    {
        var ids = new List<string>(document.Opinions.Count + document.Responses.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in document.Opinions.Select(static o => o.Id).Concat(document.Responses.Select(static r => r.Id)))
        {
            if (places.TryAdd(id, ids.Count))
            {
                ids.Add(id);
            }
        }

        var edges = new List<int>[ids.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = [];
        }

        foreach (var (from, to) in citations.SelectMany(c => Edges(c, places)))
        {
            edges[from].Add(to);
        }

        var circles = CycleFinder.Find(edges);
        if (circles.Count > 0)
        {
            MarkMembers(circles, citations, places, ids.Count);
        }

        return circles.ConvertAll(c => c.ConvertAll(i => ids[i]).ToValueList()).ToValueList();
    }

    private static void MarkMembers(List<List<int>> circles, Citation[] citations, Dictionary<string, int> places, int count)
    {
        var circleOf = new int[count];
        for (var i = 0; i < circles.Count; i++)
        {
            foreach (var member in circles[i])
            {
                circleOf[member] = i + 1;
            }
        }

        for (var i = 0; i < citations.Length; i++)
        {
            if (Edges(citations[i], places).Any(e => circleOf[e.From] > 0 && circleOf[e.From] == circleOf[e.To] && e.From != e.To))
            {
                citations[i] = citations[i] with { Flags = citations[i].Flags | CitationFlags.Cyclic };
            }
        }
    }

    private static IEnumerable<(int From, int To)> Edges(Citation citation, Dictionary<string, int> places)
    {
        if (citation.Kind == CitationKind.Opinion && places.TryGetValue(citation.Place.Node, out var from))
        {
            foreach (var target in citation.Targets)
            {
                if (places.TryGetValue(target.Id, out var to))
                {
                    yield return (from, to);
                }
            }
        }
    }
}
