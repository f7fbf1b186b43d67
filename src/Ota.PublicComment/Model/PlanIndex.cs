namespace Ota.PublicComment;

/// <summary>Finds the nodes of one plan by id, by parent and by page. Built once, beside the plan; safe to share between threads.</summary>
/// <remarks>A plan prints where a part begins. Where it ends follows from where the next one begins, so ranges are counted here and never stored in the plan.</remarks>
internal sealed class PlanIndex
{
    private readonly List<PlanNode> _nodes;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly PageRange?[] _ranges;
    private readonly int[] _byFirstPage;
    private readonly int[] _reach;

    /// <summary>Builds the index. Of two nodes with one id the first is found.</summary>
    public PlanIndex(Plan plan)
    {
        Plan = plan;
        _nodes = PlanNode.InReadingOrder(plan);
        for (var i = 0; i < _nodes.Count; i++)
        {
            _byId.TryAdd(_nodes[i].Id, i);
        }

        _ranges = RangesOf(_nodes);
        _byFirstPage = Enumerable.Range(0, _nodes.Count).Where(i => _ranges[i] is not null).OrderBy(i => _ranges[i]!.Value.First).ThenBy(i => i).ToArray();
        _reach = new int[_byFirstPage.Length];
        for (var k = 0; k < _reach.Length; k++)
        {
            _reach[k] = Math.Max(k > 0 ? _reach[k - 1] : 0, _ranges[_byFirstPage[k]]!.Value.Last);
        }
    }

    public Plan Plan { get; }

    /// <summary>All nodes, each before those below it, in the order of their pages where chapters and measures of one parent are mixed.</summary>
    public IReadOnlyList<PlanNode> Nodes => _nodes;

    /// <summary>The chapter or measure with an id, or null.</summary>
    public PlanNode? Find(string id) => _byId.TryGetValue(id, out var at) ? _nodes[at] : null;

    /// <summary>The node above a node; null at the top and for an unknown id.</summary>
    public PlanNode? ParentOf(string id) => _byId.TryGetValue(id, out var at) && _nodes[at].Parent >= 0 ? _nodes[_nodes[at].Parent] : null;

    /// <summary>The pages from where a node begins to where the next one that is not part of it begins.</summary>
    /// <returns>A printed range as printed; for one printed page, up to the page before the next node's, at least that page; <see cref="int.MaxValue"/> as the last page
    /// where nothing says where it ends; null when the node has no page.</returns>
    public PageRange? PagesOf(string id) => _byId.TryGetValue(id, out var at) ? _ranges[at] : null;

    /// <summary>The innermost nodes that hold a page, in reading order; empty when none does.</summary>
    public ValueList<PlanNode> At(int page)
    {
        var holding = new SortedSet<int>();
        for (var k = LastNotAfter(page); k >= 0 && _reach[k] >= page; k--)
        {
            if (_ranges[_byFirstPage[k]]!.Value.Last >= page)
            {
                holding.Add(_byFirstPage[k]);
            }
        }

        var outer = new HashSet<int>();
        foreach (var at in holding)
        {
            for (var parent = _nodes[at].Parent; parent >= 0 && outer.Add(parent);)
            {
                parent = _nodes[parent].Parent;
            }
        }

        return holding.Where(at => !outer.Contains(at)).Select(at => _nodes[at]).ToValueList();
    }

    private int LastNotAfter(int page)
    {
        var (low, high) = (0, _byFirstPage.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[_byFirstPage[middle]]!.Value.First <= page ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static PageRange?[] RangesOf(List<PlanNode> nodes)
    {
        var ranges = new PageRange?[nodes.Count];
        // From behind: what begins next after a whole part is what began last before it was entered.
        var next = new int?[nodes.Count + 1];
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            next[i] = nodes[i].Pages?.First ?? next[i + 1];
            if (nodes[i].Pages is { } pages)
            {
                ranges[i] = pages.Last > pages.First ? pages : new PageRange(pages.First, LastPage(pages.First, next[nodes[i].End]));
            }
        }

        return ranges;
    }

    // Pages that fall begin another volume, so the one before is open.
    private static int LastPage(int first, int? next)
        => next is not { } page || page < first ? int.MaxValue : Math.Max(first, page - 1);
}
