namespace Ota.PublicComment.References.Linking;

/// <summary>One run of the linker over one document.</summary>
internal sealed class LinkRun(
    DocumentIndex nodes, CitationScan scan, ValueList<Plan> plans, ValueList<KnownResolver> resolvers,
    CancellationToken cancellationToken)
{
    // How many citations pass between two looks at the token.
    private const int Stride = 1024;

    private readonly MainVersion _version = new(scan.Citations);
    private readonly PlanNames _names = new(plans, nodes.Document);
    private readonly Dictionary<string, int> _planOf = new(StringComparer.Ordinal);

    public ReferenceMap Run()
    {
        var given = new PlanIndex(plans);
        var inference = Infer(given);
        var all = plans.Count > 0 ? plans : [Empty()];
        var index = given;
        if (!inference.IsEmpty)
        {
            var merge = new PlanMerge();
            all = merge.Merge(all, inference, given);
            index = new PlanIndex(all, merge.Tied);
        }

        var opinions = new OpinionIndex(nodes);
        var planLinker = new PlanLinker(index, _version, new PlanContexts(index, opinions, nodes), plans.Count > 0);
        var opinionResolver = new OpinionResolver(opinions, nodes);
        var citations = new Citation[scan.Citations.Count];
        for (var i = 0; i < citations.Length; i++)
        {
            if (i % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            citations[i] = Follow(scan.Citations[i], planLinker, opinionResolver);
        }

        return Gather(citations, all);
    }

    private Citation Follow(Citation citation, PlanLinker plan, OpinionResolver opinions) => citation.Kind switch
    {
        _ when citation.Within is { } within && PlanOf(within) is var named && named != PlanNames.Own => named == PlanNames.Other
            ? citation with { State = IsRelative(within) ? CitationState.UnresolvedAnaphor : CitationState.External }
            : plan.In(citation, named),
        CitationKind.Opinion when citation.Opinion is not null => opinions.Resolve(citation),
        _ when citation.State == CitationState.UnresolvedAnaphor => citation,
        CitationKind.Item when citation.Item is not null => plan.Item(citation),
        CitationKind.PlanPath when citation.PlanPath.Count > 0 => plan.Path(citation),
        CitationKind.Page when citation.Pages.Count > 0 => plan.Page(citation),
        CitationKind.Document
            when citation.Document is { Issuer: null or "本市" or "本区" } other && PlanOf(other.Title) is not PlanNames.Other and var own
                => plan.Named(citation, own),
        CitationKind.Law or CitationKind.Document => citation with { State = CitationState.External },
        _ => citation,
    };

    /// <summary>Which plan a name means; asked once for each name.</summary>
    private int PlanOf(string name)
    {
        if (!_planOf.TryGetValue(name, out var plan))
        {
            _planOf.Add(name, plan = _names.Find(name));
        }

        return plan;
    }

    // 同計画 whose antecedent is not in the cell names no document.
    private static bool IsRelative(string name) => name.Length > 1 && name[0] == '同';

    private ReferenceMap Gather(Citation[] citations, ValueList<Plan> all)
    {
        var outside = new OutsideLinker(resolvers, cancellationToken);
        outside.Ask(citations);
        var cycles = CircleMarks.Mark(nodes, citations);
        var map = Map(citations, all, cycles, outside);
        return cycles.Count > 0 && MarkChains(citations, map) ? Map(citations, all, cycles, outside) : map;
    }

    /// <summary>A citation whose chain of answers ends in a circle says so, though it stands outside.</summary>
    private static bool MarkChains(Citation[] citations, ReferenceMap map)
    {
        var isChanged = false;
        var leading = map.LeadingTo(map.Cycles.SelectMany(static c => c));
        for (var i = 0; i < citations.Length; i++)
        {
            if (citations[i] is { Kind: CitationKind.Opinion, Targets.Count: > 0 } citation && (citation.Flags & CitationFlags.Cyclic) == 0
                && citation.Targets.Any(t => leading.Contains(t.Id)))
            {
                citations[i] = citation with { Flags = citation.Flags | CitationFlags.Cyclic };
                isChanged = true;
            }
        }

        return isChanged;
    }

    private ReferenceMap Map(Citation[] citations, ValueList<Plan> all, ValueList<ValueList<string>> cycles,
        OutsideLinker outside)
        => new(nodes, scan with { Citations = new ValueList<Citation>(cycles.Count > 0 ? [.. citations] : citations) }, all, cycles)
        {
            PageShifts = PageShifts.Of(citations),
            Failures = outside.Failures,
        };

    private PlanInference Infer(PlanIndex given)
    {
        var inference = new PlanInference(given);
        foreach (var opinion in nodes.Document.Opinions)
        {
            if (opinion.Area is { } area)
            {
                inference.AddArea(area);
            }
        }

        foreach (var citation in scan.Citations)
        {
            if (citation.State == CitationState.UnresolvedAnaphor || (citation.Within is { } within && PlanOf(within) == PlanNames.Other))
            {
                continue;
            }

            if (citation is { Kind: CitationKind.Item, Item: { } item })
            {
                inference.AddItem(item, IsQuoted(citation), _version.PagesOf(citation));
            }
            else if (citation is { Kind: CitationKind.PlanPath, PlanPath.Count: > 0 })
            {
                inference.AddPath(citation.PlanPath, IsQuoted(citation), _version.PagesOf(citation));
                AddRun(inference, citation);
            }
        }

        inference.Settle();
        return inference;
    }

    // 第3章第1節～第3節: what stands between the first and the last part is printed as well as they are.
    private static void AddRun(PlanInference inference, Citation citation)
    {
        if (citation is { LastPart: { } last } && citation.PlanPath[^1] is { Number: { } first } heading
            && NumberRun.Of(first, last) is { IsListed: true } run)
        {
            var outer = citation.PlanPath.Take(citation.PlanPath.Count - 1).ToArray();
            for (var number = run.First + 1; number <= run.Last; number++)
            {
                inference.AddPath([.. outer, heading with { Number = run.NumberOf(number), Title = null }], isQuoted: false, pages: null);
            }
        }
    }

    private Plan Empty() => nodes.Document.PlanTitles.Count == 1
        ? new Plan { Title = nodes.Document.PlanTitles[0].Text, Stage = nodes.Document.PlanTitles[0].Stage }
        : new Plan();

    internal static bool IsQuoted(Citation citation) => citation.Text.AsSpan().IndexOfAny('「', '『') >= 0;
}
