namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Follows one printed measure or part to its node: number first, then what the title, the page and the context say of it.
/// </summary>
internal sealed class ItemResolver(PlanIndex index, List<LinkCandidate> candidates)
{
    private const int MostCandidates = 8;

    private readonly TitleScratch _scratch = new();
    private readonly List<LinkCandidate> _found = [];
    private readonly List<Contender> _contenders = [];

    public int CandidateCount => candidates.Count;

    /// <summary>A measure by its word and number, else by its title.</summary>
    public LinkVerdict Measure(in ItemQuery query)
    {
        var first = index.FindMeasure(query.Term, query.Number);
        return first >= 0 && AgreesAtOnce(query, index.Nodes[first])
            ? new LinkVerdict { State = CitationState.Resolved, Target = first }
            : Resolve(query, first, CitationTargetKind.Initiative);
    }

    /// <summary>What nearly all citations are: one node bears the number, its title is printed as it is, and the page is right.</summary>
    private static bool AgreesAtOnce(in ItemQuery query, in OutlineNode node)
        => node.NextSame < 0
            && string.Equals(query.Title, node.Title, StringComparison.Ordinal)
            && (query.FirstPage == 0 || (query.FirstPage <= node.LastPage && node.FirstPage <= query.LastPage))
            && query.Plan is PlanVersions.Any
            && !node.IsInferred;

    /// <summary>Decides among the nodes of one word and number, or by title when there are none.</summary>
    public LinkVerdict Resolve(in ItemQuery query, int first, CitationTargetKind kind)
    {
        if (first < 0)
        {
            return ByTitle(query, kind);
        }

        ref readonly var node = ref index.Nodes[first];
        if (node.NextSame < 0)
        {
            return query.Plan >= 0 && node.Plan != query.Plan ? ByTitle(query, kind) : Judge(query, first);
        }

        _contenders.Clear();
        var plan = query.Plan >= 0 ? query.Plan : node.Plan;
        for (var i = first; i >= 0; i = index.Nodes[i].NextSame)
        {
            if (index.Nodes[i].Plan == plan)
            {
                _contenders.Add(Contend(query, i));
            }
        }

        return Choose(query, kind);
    }

    /// <summary>Decides among nodes that are given.</summary>
    public LinkVerdict Resolve(in ItemQuery query, List<int> nodes, CitationTargetKind kind)
    {
        _contenders.Clear();
        foreach (var node in nodes)
        {
            _contenders.Add(Contend(query, node));
        }

        return Choose(query, kind);
    }

    /// <summary>Nodes that are all meant alike, in the order given.</summary>
    public LinkVerdict Ambiguous(List<int> nodes, in ItemQuery query)
    {
        var verdict = Begin(CitationState.Ambiguous);
        foreach (var node in nodes)
        {
            Propose(ref verdict, new LinkCandidate(node, Contend(query, node).Similarity));
        }

        return verdict;
    }

    private LinkVerdict Choose(in ItemQuery query, CitationTargetKind kind)
    {
        if (_contenders.Count == 0)
        {
            return ByTitle(query, kind);
        }

        if (_contenders.Count == 1)
        {
            return Judge(query, _contenders[0].Node);
        }

        var left = Contest.Best(_contenders, query.Title is not null);
        if (left.Count == 1)
        {
            return AmongVariants(Judge(query, left[0].Node), query);
        }

        if (index.Nodes[left[0].Node].IsInferred)
        {
            return AmongVariants(Judge(query, left[0].Node), query);
        }

        var verdict = Begin(CitationState.Ambiguous);
        foreach (var contender in Contest.Ordered(left))
        {
            Propose(ref verdict, new LinkCandidate(contender.Node, contender.Similarity));
        }

        return verdict;
    }

    /// <summary>
    /// Citations that contradict each other make several nodes of one number; each citation has the others as candidates.
    /// </summary>
    private LinkVerdict AmongVariants(LinkVerdict verdict, in ItemQuery query)
    {
        if (verdict.Target < 0 || !index.Nodes[verdict.Target].IsInferred)
        {
            return verdict;
        }

        foreach (var contender in _contenders)
        {
            if (contender.Node != verdict.Target)
            {
                Propose(ref verdict, new LinkCandidate(contender.Node, contender.Similarity));
            }
        }

        // The first is what most citations say; without a majority each contradicts the other.
        var rival = _contenders[verdict.Target == _contenders[0].Node ? 1 : 0];
        if (verdict.Target != _contenders[0].Node || index.Nodes[rival.Node].IsTied)
        {
            verdict.Flags |= rival.Title == TitleRelation.Other ? CitationFlags.Title : 0;
            verdict.Flags |= query.FirstPage > 0 && !rival.IsOnPage && index.Nodes[rival.Node].FirstPage > 0 ? CitationFlags.Page : 0;
        }

        return verdict;
    }

    private LinkVerdict Judge(in ItemQuery query, int at)
    {
        ref readonly var node = ref index.Nodes[at];
        var title = TitleJudge.Judge(query.Title, query.IsQuoted, node);
        var verdict = Begin(node.IsInferred ? CitationState.Unverifiable : CitationState.Resolved);
        verdict.Target = at;
        verdict.Flags = title switch
        {
            TitleRelation.Variant => CitationFlags.Variant,
            TitleRelation.Other => CitationFlags.Title,
            _ => CitationFlags.None,
        };
        if (!IsOnPage(query, node))
        {
            verdict.Flags |= CitationFlags.Page;
            verdict.PageDelta = query.FirstPage - node.FirstPage;
        }

        if ((verdict.Flags & (CitationFlags.Title | CitationFlags.Page)) != 0 && !node.IsInferred)
        {
            verdict.State = CitationState.Conflicting;
            ProposeByTitle(ref verdict, query, at, node.Kind);
        }

        return verdict;
    }

    private void ProposeByTitle(ref LinkVerdict verdict, in ItemQuery query, int target, CitationTargetKind kind)
    {
        if (query.Title is null)
        {
            return;
        }

        Search(query, kind, target);
        Contest.Order(_contenders);
        foreach (var contender in _contenders)
        {
            Propose(ref verdict, new LinkCandidate(contender.Node, contender.Similarity));
        }
    }

    private LinkVerdict ByTitle(in ItemQuery query, CitationTargetKind kind)
    {
        var verdict = Begin(CitationState.Dangling);
        if (query.Title is null)
        {
            return verdict;
        }

        Search(query, kind, PlanIndex.Nowhere);
        if (_contenders.Count == 0)
        {
            return verdict;
        }

        var left = Contest.Best(_contenders, true);
        var isOne = left.Count == 1;
        verdict.State = isOne ? CitationState.ResolvedByTitle : CitationState.Ambiguous;
        verdict.Target = isOne ? left[0].Node : PlanIndex.Nowhere;
        if (isOne)
        {
            var isInferred = index.Nodes[verdict.Target].IsInferred;
            verdict.State = isInferred ? CitationState.Unverifiable : verdict.State;
            verdict.Flags = query.HasNumber ? CitationFlags.Number : CitationFlags.None;
            verdict.Flags |= left[0].Title == TitleRelation.Equal ? 0 : CitationFlags.Variant;
            if (!left[0].IsOnPage)
            {
                verdict.Flags |= CitationFlags.Page;
                verdict.PageDelta = query.FirstPage - index.Nodes[verdict.Target].FirstPage;
            }
        }

        Contest.Order(_contenders);
        foreach (var contender in _contenders)
        {
            if (contender.Node != verdict.Target)
            {
                Propose(ref verdict, new LinkCandidate(contender.Node, contender.Similarity));
            }
        }

        return verdict;
    }

    private void Search(in ItemQuery query, CitationTargetKind kind, int except)
    {
        _found.Clear();
        _contenders.Clear();
        index.Titles.Find(query.Title!, _found, _scratch);
        foreach (var candidate in _found)
        {
            ref readonly var node = ref index.Nodes[candidate.Node];
            if (candidate.Node != except && node.Kind == kind && (query.Plan < 0 || query.Plan == node.Plan))
            {
                _contenders.Add(Contend(query, candidate.Node));
            }
        }
    }

    private Contender Contend(in ItemQuery query, int at)
    {
        ref readonly var node = ref index.Nodes[at];
        var title = TitleJudge.Judge(query.Title, query.IsQuoted, node, out var similarity);
        return new Contender(
            at,
            title,
            similarity,
            IsOnPage(query, node),
            query.FirstPage > 0 && node.FirstPage > 0,
            query.Context >= 0 && index.IsWithin(at, query.Context),
            node.Term == query.Term);
    }

    private static bool IsOnPage(in ItemQuery query, in OutlineNode node)
        => query.FirstPage == 0 || node.FirstPage == 0
            || (node.IsInferred && !query.IsMainVersion)
            || (query.FirstPage <= node.LastPage && node.FirstPage <= query.LastPage);

    private LinkVerdict Begin(CitationState state)
        => new() { State = state, Target = PlanIndex.Nowhere, FirstCandidate = candidates.Count };

    private void Propose(ref LinkVerdict verdict, LinkCandidate candidate)
    {
        if (verdict.CandidateCount < MostCandidates)
        {
            candidates.Add(candidate);
            verdict.CandidateCount++;
        }
    }
}
