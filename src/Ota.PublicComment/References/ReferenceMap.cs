namespace Ota.PublicComment.References;

/// <summary>Every citation of a document with where it leads, found from both ends. Built once, beside the document; nothing is resolved later.</summary>
public sealed class ReferenceMap
{
    private readonly Dictionary<string, List<Citation>> _from = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Citation>> _to = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Citation> _byId = new(StringComparer.Ordinal);

    /// <summary>Gathers what was linked.</summary>
    /// <param name="scan">What was found, with states and targets.</param>
    /// <param name="plan">The plan the targets stand in: given, inferred or merged.</param>
    /// <param name="cycles">Circles of responses that cite each other, each as ids.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReferenceMap(CitationScan scan, Plan plan, ValueList<ValueList<string>> cycles)
    {
        ArgumentNullException.ThrowIfNull(scan);
        ArgumentNullException.ThrowIfNull(plan);
        Scan = scan;
        Plan = plan;
        Cycles = cycles;
        foreach (var citation in scan.Citations)
        {
            _byId.TryAdd(citation.Id, citation);
            Add(_from, citation.Place.Node, citation);
            foreach (var target in citation.Targets)
            {
                Add(_to, target.Id, citation);
            }
        }
    }

    /// <summary>The map of a document without citations.</summary>
    public static ReferenceMap Empty { get; } = new(new CitationScan(), new Plan(), []);

    /// <summary>The citations in reading order.</summary>
    public ValueList<Citation> Citations => Scan.Citations;

    /// <summary>The dates in reading order.</summary>
    public ValueList<DateMention> Dates => Scan.Dates;

    /// <summary>The revisions that prose announces, in reading order.</summary>
    public ValueList<AnnouncedRevision> Revisions => Scan.Revisions;

    /// <summary>What is malformed, in reading order.</summary>
    public ValueList<ReferenceProblem> Problems => Scan.Problems;

    /// <summary>The plan the targets stand in: the given one with what was inferred, or only what was inferred.</summary>
    public Plan Plan { get; }

    /// <summary>Circles of responses that cite each other, each as ids in order.</summary>
    public ValueList<ValueList<string>> Cycles { get; }

    private CitationScan Scan { get; }

    /// <summary>The citations written in a node; empty when there are none.</summary>
    /// <param name="nodeId">The id of an opinion, a response, or another node of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodeId"/> is null.</exception>
    public ValueList<Citation> From(string nodeId) => Find(_from, nodeId);

    /// <summary>The citations that lead to a node; empty when there are none.</summary>
    /// <param name="nodeId">The id of an opinion, a response, or a node of <see cref="Plan"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodeId"/> is null.</exception>
    public ValueList<Citation> To(string nodeId) => Find(_to, nodeId);

    /// <summary>The citation with an id; null when there is none.</summary>
    /// <param name="citationId">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citationId"/> is null.</exception>
    public Citation? FindCitation(string citationId)
    {
        ArgumentNullException.ThrowIfNull(citationId);
        return _byId.GetValueOrDefault(citationId);
    }

    private static ValueList<Citation> Find(Dictionary<string, List<Citation>> index, string nodeId)
    {
        ArgumentNullException.ThrowIfNull(nodeId);
        return index.TryGetValue(nodeId, out var citations) ? citations.ToValueList() : [];
    }

    private static void Add(Dictionary<string, List<Citation>> index, string nodeId, Citation citation)
    {
        if (!index.TryGetValue(nodeId, out var citations))
        {
            index.Add(nodeId, citations = []);
        }

        if (citations.Count == 0 || !ReferenceEquals(citations[^1], citation))
        {
            citations.Add(citation);
        }
    }
}
