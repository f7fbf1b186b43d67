namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the parts and measures that stand on printed pages. One page is looked for once.</summary>
internal sealed class PageFinder(PlanIndex index)
{
    private const int FewestPages = 10;

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
        var starting = new List<int>();
        var (lastKnown, lastStart) = (0, 0);
        for (var i = 0; i < index.Nodes.Length; i++)
        {
            ref readonly var node = ref index.Nodes[i];
            if (!IsMeant(node, plan))
            {
                continue;
            }

            (lastKnown, lastStart) = (Math.Max(lastKnown, node.LastPage), Math.Max(lastStart, node.FirstPage));
            if (node.FirstPage >= first && node.FirstPage <= last)
            {
                starting.Add(i);
            }
        }

        var before = starting.Exists(i => index.Nodes[i].FirstPage == first) ? PlanIndex.Nowhere : Holding(plan, first);
        if (before >= 0 && first <= lastKnown)
        {
            starting.Insert(0, before);
        }

        var deepest = Deepest(starting);
        if (deepest.Count > 0)
        {
            return new PageVerdict(CitationState.Resolved, deepest, []);
        }

        if (before < 0)
        {
            return PageVerdict.Unknown;
        }

        // The last part may go on for some pages; how far is told by the others.
        var isBeyond = first > lastKnown && (HasEnd(plan, lastKnown) || first > lastStart + LongestPart(plan));
        return new PageVerdict(isBeyond ? CitationState.Dangling : CitationState.Unverifiable, [], [Target(before)]);
    }

    /// <summary>
    /// The deepest part that begins before a page and may hold it: where only the starts are known, a part goes on to the next start.
    /// </summary>
    private int Holding(int plan, int page)
    {
        var best = PlanIndex.Nowhere;
        for (var i = 0; i < index.Nodes.Length; i++)
        {
            ref readonly var node = ref index.Nodes[i];
            if (IsMeant(node, plan) && node.FirstPage < page && (best < 0 || node.FirstPage >= index.Nodes[best].FirstPage))
            {
                best = i;
            }
        }

        // What ended before the page does not hold it; what it stands in may.
        var at = best;
        while (at >= 0 && index.Nodes[at].HasRange && index.Nodes[at].LastPage < page)
        {
            at = index.Nodes[at].Parent;
        }

        return at;
    }

    private ValueList<CitationTarget> Deepest(List<int> nodes)
    {
        var above = new HashSet<int>();
        foreach (var node in nodes)
        {
            for (var parent = index.Nodes[node].Parent; parent >= 0 && above.Add(parent);)
            {
                parent = index.Nodes[parent].Parent;
            }
        }

        return nodes.Where(n => !above.Contains(n)).Select(Target).ToValueList();
    }

    /// <summary>The longest way from one start to the next, at least ten pages.</summary>
    private int LongestPart(int plan)
    {
        var starts = index.Nodes.Where(n => IsMeant(n, plan)).Select(static n => n.FirstPage).Distinct().Order().ToList();
        return Math.Max(FewestPages, starts.Zip(starts.Skip(1), static (a, b) => b - a).DefaultIfEmpty(0).Max());
    }

    private static bool IsMeant(in OutlineNode node, int plan) => node.FirstPage > 0 && (plan < 0 || node.Plan == plan);

    /// <summary>Whether the end of what stands last is known: a single page may be a start only.</summary>
    private bool HasEnd(int plan, int lastKnown)
        => Array.Exists(index.Nodes, node => node.HasRange && node.LastPage == lastKnown && (plan < 0 || node.Plan == plan));

    private CitationTarget Target(int node) => index.Nodes[node].ToTarget();
}
