namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Follows answers that only point at others to the texts they stand for. Each text is taken once, so that two pointers in every answer do
/// not double it.
/// </summary>
internal sealed class TextExpander(DocumentIndex index, ReferenceMap map)
{
    // What an answer says that says nothing of its own; longest first.
    private static readonly string[] Pointing =
    [
        "をご覧ください", "をご参照ください", "をご確認ください", "を御覧ください", "を参照してください", "をご覧下さい", "をご参照下さい", "の通りです", "のとおりです", "と同様です", "と同じです",
        "と同じ回答です", "に同じです", "のとおり", "の通り", "と同様", "と同じ", "に同じ", "を参照", "ご参照", "参照", "をご覧", "区の考え方", "市の考え方", "県の考え方", "町の考え方", "村の考え方",
        "都の考え方", "府の考え方", "道の考え方", "考え方", "回答", "ご意見", "意見", "への", "及び", "並びに", "または", "又は", "の", "と", "は", "番",
    ];

    public CitationExpansion? Expand(Citation citation)
    {
        if (citation.Kind != CitationKind.Opinion || citation.Targets.Count == 0)
        {
            return null;
        }

        var texts = new List<string>();
        var (nodes, passed) = (new List<string>(), new List<string>());
        var open = new HashSet<string>(StringComparer.Ordinal) { citation.Place.Node };
        var done = new HashSet<string>(StringComparer.Ordinal);
        var isCyclic = false;
        // A walk in depth with a stack of its own; a null step leaves the node that was entered before.
        var steps = new Stack<(string Node, bool IsLeaving)>();
        Push(steps, citation);
        while (steps.TryPop(out var step))
        {
            if (step.IsLeaving)
            {
                open.Remove(step.Node);
                done.Add(step.Node);
            }
            else if (open.Contains(step.Node))
            {
                isCyclic = true;
            }
            else if (!done.Contains(step.Node))
            {
                Enter(step.Node);
            }
        }

        return new CitationExpansion { Text = string.Join('\n', texts), Nodes = nodes.ToValueList(), Passed = passed.ToValueList(),
            IsCyclic = isCyclic };

        void Enter(string node)
        {
            var pointers = PointersOf(node);
            if (pointers.Count == 0)
            {
                done.Add(node);
                nodes.Add(node);
                texts.Add(TextOf(node));
                return;
            }

            open.Add(node);
            passed.Add(node);
            steps.Push((node, true));
            for (var i = pointers.Count - 1; i >= 0; i--)
            {
                Push(steps, pointers[i]);
            }
        }
    }

    /// <summary>
    /// The answers whose pointers, followed on, come to one of these: walked backwards once, whatever the length of the chains.
    /// </summary>
    public HashSet<string> LeadingTo(IEnumerable<string> members)
    {
        var reached = new HashSet<string>(members, StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var node))
        {
            foreach (var citation in map.To(node))
            {
                if (!reached.Contains(citation.Place.Node) && PointersOf(citation.Place.Node).Count > 0)
                {
                    reached.Add(citation.Place.Node);
                    open.Enqueue(citation.Place.Node);
                }
            }
        }

        return reached;
    }

    private static void Push(Stack<(string Node, bool IsLeaving)> steps, Citation citation)
    {
        for (var i = citation.Targets.Count - 1; i >= 0; i--)
        {
            steps.Push((citation.Targets[i].Id, false));
        }
    }

    private string TextOf(string node) => index.FindResponse(node)?.Text ?? index.FindOpinion(node)?.Text ?? "";

    /// <summary>
    /// The citations of an answer that consists of nothing else; empty for an answer with words of its own, and for opinions.
    /// </summary>
    private List<Citation> PointersOf(string node)
    {
        var pointers = new List<Citation>();
        if (index.FindResponse(node) is not { } response)
        {
            return pointers;
        }

        foreach (var citation in map.From(node))
        {
            if (citation.Kind == CitationKind.Opinion && citation.Place.Field == TextField.Paragraph && citation.Targets.Count > 0)
            {
                pointers.Add(citation);
            }
        }

        if (pointers.Count > 0 && HasWords(response, pointers))
        {
            pointers.Clear();
        }

        return pointers;
    }

    private static bool HasWords(Response response, List<Citation> pointers)
    {
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var at = 0;
            var text = response.Paragraphs[i].Text;
            foreach (var pointer in pointers)
            {
                if (pointer.Place.Paragraph == i && pointer.Place.Span.Start >= at && pointer.Place.Span.End <= text.Length)
                {
                    if (HasWords(text.AsSpan(at..pointer.Place.Span.Start)))
                    {
                        return true;
                    }

                    at = pointer.Place.Span.End;
                }
            }

            if (HasWords(text.AsSpan(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var length = char.IsLetterOrDigit(text[0]) ? PointingAt(text) : 1;
            if (length == 0)
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }

    private static int PointingAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Pointing)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
