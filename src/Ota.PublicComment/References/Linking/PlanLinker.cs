namespace Ota.PublicComment.References.Linking;

/// <summary>Follows the citations that lead into a plan: measures, parts of the outline, pages.</summary>
internal sealed class PlanLinker
{
    private readonly PlanIndex _index;
    private readonly MainVersion _version;
    private readonly PlanContexts _contexts;
    private readonly List<LinkCandidate> _candidates = [];
    private readonly Linked _single = new();
    private readonly ItemLinker _items;
    private readonly PathResolver _paths;
    private readonly PageFinder _pages;
    private readonly ValueList<CitationTarget>[] _targets;
    private readonly bool _hasPlan;
    private int _only = PlanVersions.Any;

    public PlanLinker(PlanIndex index, MainVersion version, PlanContexts contexts, bool hasPlan)
    {
        (_index, _version, _contexts, _hasPlan) = (index, version, contexts, hasPlan);
        var resolver = new ItemResolver(index, _candidates);
        _items = new ItemLinker(index, resolver);
        _paths = new PathResolver(index, resolver);
        _pages = new PageFinder(index);
        _targets = new ValueList<CitationTarget>[index.Nodes.Length];
    }

    public Citation Item(Citation citation) => Linked(citation, _items.Link(citation.Item!, Query(citation)));

    public Citation Path(Citation citation)
        => citation is { LastPart: { } last } && citation.PlanPath[^1] is { Number: { } first } heading
            && NumberRun.Of(first, last) is { IsListed: true } run
            ? Linked(citation, Parts(citation, heading, run))
            : Linked(citation, _single.TakeOnly(_paths.Resolve(citation.PlanPath, Query(citation))));

    // 第1章~第3章: each of them, with the pages and the title of none.
    private Linked Parts(Citation citation, PlanHeading heading, NumberRun run)
    {
        var query = Query(citation);
        (query.FirstPage, query.LastPage) = (0, 0);
        var linked = new Linked { Verdict = new LinkVerdict { Target = PlanIndex.Nowhere, FirstCandidate = _candidates.Count } };
        for (var number = run.First; number <= run.Last; number++)
        {
            var part = heading with { Number = run.NumberOf(number), Title = null };
            linked.Take(_paths.Resolve([.. citation.PlanPath.Take(citation.PlanPath.Count - 1), part], query),
                heading.Unit is { } unit ? $"第{run.LabelOf(number)}{unit}" : run.LabelOf(number));
        }

        return linked;
    }

    /// <summary>A citation whose plan is named: only that one is asked.</summary>
    public Citation In(Citation citation, int plan)
    {
        _only = plan;
        try
        {
            return citation.Kind switch
            {
                CitationKind.Item when citation.Item is not null => Item(citation),
                CitationKind.PlanPath when citation.PlanPath.Count > 0 => Path(citation),
                _ => Page(citation),
            };
        }
        finally
        {
            _only = PlanVersions.Any;
        }
    }

    /// <summary>The plan itself by its name: 「みどり市交通計画」(16ページ). Its pages lead to what stands on them.</summary>
    public Citation Named(Citation citation, int plan)
        => citation.Pages.Count > 0
            ? In(citation, plan) : citation with { State = _hasPlan && plan >= 0 ? CitationState.Resolved : CitationState.Unverifiable };

    /// <summary>A page that stands alone leads to what stands on it.</summary>
    public Citation Page(Citation citation)
    {
        PageVerdict? worst = null;
        var targets = new List<CitationTarget>();
        var candidates = new List<CitationTarget>();
        foreach (var pages in citation.Pages)
        {
            var plan = Version(pages, out var isComparable);
            var verdict =
                isComparable ? _pages.Find(plan, pages.Pages.First, Math.Max(pages.Pages.First, pages.Pages.Last)) : PageVerdict.Unknown;
            worst = worst is null || PathResolver.Rank(verdict.State) > PathResolver.Rank(worst.State) ? verdict : worst;
            targets.AddRange(verdict.Targets);
            candidates.AddRange(verdict.Candidates);
        }

        var isInferred = targets.Exists(static t => t.IsInferred);
        return citation with
        {
            State = isInferred || !_hasPlan ? CitationState.Unverifiable : worst!.State,
            Targets = citation.Pages.Count == 1 ? worst!.Targets : targets.Distinct().ToValueList(),
            Candidates = candidates.ToValueList(),
        };
    }

    private ItemQuery Query(Citation citation)
    {
        var query = new ItemQuery
        {
            Plan = _only,
            IsQuoted = LinkRun.IsQuoted(citation),
            Node = citation.Place.Node,
            Contexts = _contexts,
        };
        foreach (var pages in citation.Pages)
        {
            var plan = Version(pages, out var isComparable);
            if (!isComparable || (query.FirstPage > 0 && plan != query.Plan))
            {
                continue;
            }

            var (first, last) = (pages.Pages.First, Math.Max(pages.Pages.First, pages.Pages.Last));
            query.Plan = plan;
            query.IsMainVersion |= _version.Covers(pages);
            query.LastPage = Math.Max(query.LastPage, last);
            query.FirstPage = query.FirstPage == 0 ? first : Math.Min(query.FirstPage, first);
        }

        return query;
    }

    private int Version(CitedPages pages, out bool isComparable)
    {
        var plan = _index.Versions.Find(pages.Version, out isComparable);
        return plan == PlanVersions.Any ? _only : plan;
    }

    private Citation Linked(Citation citation, Linked linked)
    {
        ref var verdict = ref linked.Verdict;
        return citation with
        {
            // What is only inferred can agree, and prove nothing.
            State = _hasPlan ? verdict.State : CitationState.Unverifiable,
            Flags = citation.Flags | verdict.Flags,
            PageDelta = (verdict.Flags & CitationFlags.Page) != 0 && verdict.PageDelta != 0 ? verdict.PageDelta : null,
            Targets = TargetsOf(linked.Targets),
            Unmatched = linked.Unmatched.ToValueList(),
            Candidates = Candidates(verdict),
        };
    }

    private ValueList<CitationTarget> TargetsOf(ReadOnlySpan<int> nodes)
    {
        if (nodes.Length == 1)
        {
            return TargetsOf(nodes[0]);
        }

        var targets = new CitationTarget[nodes.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = TargetsOf(nodes[i])[0];
        }

        return new ValueList<CitationTarget>(targets);
    }

    /// <summary>One list for all citations of one node: a document cites the same measure over and over.</summary>
    private ValueList<CitationTarget> TargetsOf(int node)
    {
        if (_targets[node].Count == 0)
        {
            _targets[node] = [_index.Nodes[node].ToTarget()];
        }

        return _targets[node];
    }

    private ValueList<CitationTarget> Candidates(in LinkVerdict verdict)
    {
        var found = new CitationTarget[verdict.CandidateCount];
        for (var i = 0; i < found.Length; i++)
        {
            var candidate = _candidates[verdict.FirstCandidate + i];
            var target = TargetsOf(candidate.Node)[0];
            found[i] = candidate.Similarity >= 0 ? target with { Similarity = candidate.Similarity } : target;
        }

        // The list is working memory; what was taken from it is in the citation now.
        _candidates.Clear();
        return new ValueList<CitationTarget>(found);
    }
}
