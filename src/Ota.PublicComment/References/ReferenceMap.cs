using System.Runtime.InteropServices;
using Ota.PublicComment.References.Linking;

namespace Ota.PublicComment.References;

/// <summary>
/// Every citation of a document with where it leads, found from both ends. Built once, beside the document; nothing is resolved later.
/// Who only walks the citations pays for no index: they are made when the first one is asked for.
/// </summary>
public sealed class ReferenceMap
{
    private readonly Lazy<Ends> _ends;
    private readonly TextExpander? _expander;

    /// <summary>Makes a map of citations that a host has: kept from an earlier run, or made up to test its own code.</summary>
    /// <param name="citations">The citations in reading order.</param>
    /// <param name="plans">The plans that their targets stand in; none for an empty one.</param>
    public ReferenceMap(ValueList<Citation> citations, ValueList<Plan> plans = default)
        : this(null, new CitationScan { Citations = citations }, plans.Count == 0 ? [new Plan()] : plans, [])
    {
    }

    internal ReferenceMap(CitationScan scan, Plan plan, ValueList<ValueList<string>> cycles)
        : this(null, scan, [plan ?? throw new ArgumentNullException(nameof(plan))], cycles)
    {
    }

    internal ReferenceMap(DocumentIndex? nodes, CitationScan scan, ValueList<Plan> plans, ValueList<ValueList<string>> cycles)
    {
        ArgumentNullException.ThrowIfNull(scan);
        Scan = scan;
        Plans = plans;
        Cycles = cycles;
        _ends = new Lazy<Ends>(() => new Ends(scan.Citations.AsSpan()));
        _expander = nodes is null ? null : new TextExpander(nodes, this);
    }

    /// <summary>The map of a document without citations.</summary>
    public static ReferenceMap Empty { get; } = new(new CitationScan(), new Plan(), []);

    /// <summary>The citations in reading order.</summary>
    public ValueList<Citation> Citations => Scan.Citations;

    /// <summary>The dates in reading order.</summary>
    internal ValueList<DateMention> Dates => Scan.Dates;

    /// <summary>The revisions that prose announces, in reading order.</summary>
    public ValueList<AnnouncedRevision> Revisions => Scan.Revisions;

    /// <summary>What is malformed, in reading order.</summary>
    internal ValueList<ReferenceProblem> Problems => Scan.Problems;

    /// <summary>
    /// The plan the targets stand in: the given one with what was inferred, or only what was inferred. The first of <see cref="Plans"/>.
    /// </summary>
    public Plan Plan => Plans[0];

    /// <summary>
    /// All plans the targets stand in (versions, volumes), in the order given; at least one. What is inferred stands in the first, or below
    /// the given part it belongs to.
    /// </summary>
    public ValueList<Plan> Plans { get; }

    /// <summary>Page shifts that at least three citations share. Their citations are told once, not one by one.</summary>
    public ValueList<PageShift> PageShifts { get; internal init; }

    /// <summary>What resolvers of the host threw (<c>OPC3900</c>), one finding for each resolver and exception.</summary>
    public ValueList<Diagnostic> Failures { get; internal init; }

    /// <summary>Circles of responses that cite each other, each as ids in order.</summary>
    public ValueList<ValueList<string>> Cycles { get; }

    private CitationScan Scan { get; }

    /// <summary>The citations written in a node; empty when there are none.</summary>
    /// <param name="nodeId">The id of an opinion, a response, or another node of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodeId"/> is null.</exception>
    /// <example><code>
    /// foreach (var response in document.Responses)
    ///     foreach (var citation in result.References.From(response.Id))
    ///         Console.WriteLine($"{citation.Text} → {citation.State}");
    /// </code></example>
    public ValueList<Citation> From(string nodeId) => Find(_ends.Value.From, nodeId);

    /// <summary>
    /// The citations that lead to a node; empty when there are none. With several plans that use the same ids, see
    /// <see cref="To(CitationTarget)"/>.
    /// </summary>
    /// <param name="nodeId">The id of an opinion, a response, or a node of <see cref="Plans"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodeId"/> is null.</exception>
    public ValueList<Citation> To(string nodeId) => Find(_ends.Value.To, nodeId);

    /// <summary>The citations that lead to exactly this target; empty when there are none.</summary>
    /// <param name="target">The target.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public ValueList<Citation> To(CitationTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Find(_ends.Value.To, target.Id).Where(c => c.Targets.Any(t => t == target)).ToValueList();
    }

    /// <summary>The citation with an id; null when there is none.</summary>
    /// <param name="citationId">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citationId"/> is null.</exception>
    public Citation? FindCitation(string citationId)
    {
        ArgumentNullException.ThrowIfNull(citationId);
        return _ends.Value.ById.GetValueOrDefault(citationId);
    }

    /// <summary>
    /// The text that a citation of another answer or opinion stands for (「No.1」の回答のとおり). Answers that only point further are followed
    /// to what they point at.
    /// </summary>
    /// <param name="citation">The citation.</param>
    /// <returns>Null when the citation leads to no text of the document, or the map was not made by reading or checking.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public string? TextBehind(Citation citation) => Expand(citation)?.Text;

    /// <summary>The same with the nodes it was taken from.</summary>
    internal CitationExpansion? Expand(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return _expander?.Expand(citation);
    }

    /// <summary>
    /// The answers that point at one of these answers and say nothing else, directly or over others; they themselves too.
    /// </summary>
    internal HashSet<string> LeadingTo(IEnumerable<string> members) => _expander?.LeadingTo(members) ?? [];

    private static ValueList<Citation> Find(Dictionary<string, ValueList<Citation>> index, string nodeId)
    {
        ArgumentNullException.ThrowIfNull(nodeId);
        return index.GetValueOrDefault(nodeId);
    }

    // The citations by where they stand, where they lead, and their ids.
    private sealed class Ends
    {
        public Ends(ReadOnlySpan<Citation> all)
        {
            ById = new Dictionary<string, Citation>(all.Length, StringComparer.Ordinal);
            var to = new Dictionary<string, List<Citation>>(StringComparer.Ordinal);
            for (var i = 0; i < all.Length;)
            {
                // The citations of one text follow each other, but for hosts that make their own.
                var end = i;
                for (; end < all.Length && all[end].Place.Node == all[i].Place.Node; end++)
                {
                    ById.TryAdd(all[end].Id, all[end]);
                    foreach (var target in all[end].Targets)
                    {
                        Add(to, target.Id, all[end]);
                    }
                }

                ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(From, all[i].Place.Node, out _);
                own = own.Count == 0 ? ValueList.Create(all[i..end]) : [.. own, .. all[i..end]];
                i = end;
            }

            To = Frozen(to);
        }

        public Dictionary<string, ValueList<Citation>> From { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, ValueList<Citation>> To { get; }

        public Dictionary<string, Citation> ById { get; }

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

        private static Dictionary<string, ValueList<Citation>> Frozen(Dictionary<string, List<Citation>> lists)
        {
            var frozen = new Dictionary<string, ValueList<Citation>>(lists.Count, StringComparer.Ordinal);
            foreach (var (id, list) in lists)
            {
                frozen.Add(id, list.ToValueList());
            }

            return frozen;
        }
    }
}
