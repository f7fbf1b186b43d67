namespace Ota.PublicComment.References.Linking;

/// <summary>Marks the citations that are part of a circle of texts citing each other.</summary>
internal static class CircleMarks
{
    /// <summary>The circles as ids; the citations in them get <see cref="CitationFlags.Cyclic"/>.</summary>
    public static ValueList<ValueList<string>> Mark(DocumentIndex nodes, Citation[] citations)
    {
        var texts = new Texts(nodes);
        // Answers that only ever cite what stands before them close no circle.
        if (!Array.Exists(citations, c => LeadsForward(c, texts)))
        {
            return [];
        }

        var leads = new List<(int From, int To)>();
        foreach (var citation in citations)
        {
            var from = texts.From(citation);
            foreach (var target in from >= 0 ? citation.Targets.AsSpan() : default)
            {
                if (texts.PlaceOf(target.Id) is >= 0 and var to)
                {
                    leads.Add((from, to));
                }
            }
        }

        var circles = CycleFinder.Find(Edges.Of(leads, texts.Count));
        if (circles.Count > 0)
        {
            MarkMembers(circles, citations, texts);
        }

        return circles.ConvertAll(c => c.ConvertAll(texts.IdAt).ToValueList()).ToValueList();
    }

    private static bool LeadsForward(Citation citation, Texts texts)
    {
        var from = texts.From(citation);
        foreach (var target in from >= 0 ? citation.Targets.AsSpan() : default)
        {
            if (texts.PlaceOf(target.Id) > from)
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkMembers(List<List<int>> circles, Citation[] citations, Texts texts)
    {
        var circleOf = new int[texts.Count];
        for (var i = 0; i < circles.Count; i++)
        {
            foreach (var member in circles[i])
            {
                circleOf[member] = i + 1;
            }
        }

        for (var i = 0; i < citations.Length; i++)
        {
            var from = texts.From(citations[i]);
            if (from >= 0 && circleOf[from] > 0
                && citations[i].Targets.Any(t => texts.PlaceOf(t.Id) is >= 0 and var to && to != from && circleOf[to] == circleOf[from]))
            {
                citations[i] = citations[i] with { Flags = citations[i].Flags | CitationFlags.Cyclic };
            }
        }
    }

    /// <summary>The texts that cite each other: the opinions, then the responses.</summary>
    private readonly struct Texts(DocumentIndex nodes)
    {
        public int Count => nodes.Document.Opinions.Count + nodes.Document.Responses.Count;

        public int PlaceOf(string id)
            => nodes.OpinionAt(id) is >= 0 and var opinion ? opinion
                : nodes.ResponseAt(id) is >= 0 and var response ? nodes.Document.Opinions.Count + response : -1;

        /// <summary>The text that cites another; -1 where the citation is of another kind.</summary>
        public int From(Citation citation)
            => citation.Kind == CitationKind.Opinion && citation.Targets.Count > 0 ? PlaceOf(citation.Place.Node) : -1;

        public string IdAt(int place)
            => place < nodes.Document.Opinions.Count
                ? nodes.Document.Opinions[place].Id : nodes.Document.Responses[place - nodes.Document.Opinions.Count].Id;
    }
}
