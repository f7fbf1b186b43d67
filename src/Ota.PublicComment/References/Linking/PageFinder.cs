namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the parts and measures that stand on printed pages. One page is looked for once.</summary>
internal sealed class PageFinder(PlanIndex index)
{
    private readonly Dictionary<(int Plan, int First, int Last), PageVerdict> _known = [];

    public PageVerdict Find(int plan, int first, int last)
    {
        if (!_known.TryGetValue((plan, first, last), out var verdict))
        {
            _known.Add((plan, first, last), verdict = Look(plan, first, last));
        }

        return verdict;
    }

    private PageVerdict Look(int plan, int first, int last)
    {
        var hits = new List<int>();
        var outer = new HashSet<int>();
        var (lastKnown, startsBefore) = (0, 0);
        for (var i = 0; i < index.Nodes.Length; i++)
        {
            ref readonly var node = ref index.Nodes[i];
            if (node.FirstPage == 0 || (plan >= 0 && node.Plan != plan))
            {
                continue;
            }

            lastKnown = Math.Max(lastKnown, node.LastPage);
            startsBefore = node.FirstPage <= first ? Math.Max(startsBefore, node.FirstPage) : startsBefore;
            if (node.FirstPage <= last && first <= node.LastPage)
            {
                hits.Add(i);
                outer.Add(node.Parent);
            }
        }

        hits.RemoveAll(outer.Contains);
        if (hits.Count > 0)
        {
            return new PageVerdict(CitationState.Resolved, hits.ConvertAll(Target).ToValueList(), []);
        }

        var before = Starting(plan, startsBefore);
        // Where only the starts of parts are known, a page belongs to the part that starts before it.
        return lastKnown == 0 || before.Count == 0
            ? PageVerdict.Unknown
            : first <= lastKnown
                ? new PageVerdict(CitationState.Resolved, before, [])
                : new PageVerdict(HasEnd(plan, lastKnown) ? CitationState.Dangling : CitationState.Unverifiable, [], before);
    }

    private ValueList<CitationTarget> Starting(int plan, int page)
    {
        var found = new List<CitationTarget>();
        for (var i = 0; page > 0 && i < index.Nodes.Length; i++)
        {
            ref readonly var node = ref index.Nodes[i];
            if (node.FirstPage == page && node.LastPage == page && (plan < 0 || node.Plan == plan))
            {
                found.Add(Target(i));
            }
        }

        return found.ToValueList();
    }

    /// <summary>Whether the end of what stands last is known: a single page may be a start only.</summary>
    private bool HasEnd(int plan, int lastKnown)
        => Array.Exists(index.Nodes, node => node.HasRange && node.LastPage == lastKnown && (plan < 0 || node.Plan == plan));

    private CitationTarget Target(int node) => index.Nodes[node].ToTarget();
}
