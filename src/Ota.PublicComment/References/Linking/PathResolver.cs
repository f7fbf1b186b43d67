using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Follows the parts of an outline that a citation or a place column prints, outermost first.</summary>
internal sealed class PathResolver(PlanIndex index, ItemResolver items)
{
    // A number that restarts in every chapter is looked for below the part that is meant; more than so many are not walked.
    private const int MostLooked = 256;

    private static readonly string[] Sections = ["", "節", "項", "款"];

    private readonly List<int> _nodes = [];

    /// <summary>The node of the last part.</summary>
    /// <param name="path">The parts.</param>
    /// <param name="query">Pages, plan and context; the rest is filled in for each part.</param>
    public LinkVerdict Resolve(ValueList<PlanHeading> path, ItemQuery query)
    {
        var result = default(LinkVerdict);
        var at = PlanIndex.Nowhere;
        var (first, last) = (query.FirstPage, query.LastPage);
        for (var i = 0; i < path.Count; i++)
        {
            var isLast = i == path.Count - 1;
            (query.FirstPage, query.LastPage) = isLast ? (first, last) : (0, 0);
            var verdict = Part(path[i], at, query);
            result = i == 0 ? verdict : Worse(result, verdict);
            if (verdict.Target < 0)
            {
                return result;
            }

            at = verdict.Target;
        }

        return result;
    }

    private LinkVerdict Part(PlanHeading heading, int above, ItemQuery query)
    {
        var number = heading.Number is { } printed ? index.Numbers.Find(printed) : NumberKeys.None;
        query.Number = number;
        query.HasNumber = heading.Number is not null;
        query.Title = heading.Title;
        query.Term = heading.Unit is { } unit ? index.Units.Find(unit) : TermTable.Unknown;
        _nodes.Clear();
        if (number != NumberKeys.None || !query.HasNumber)
        {
            Gather(heading, above, number, query.Context);
        }

        if (_nodes.Count > 0)
        {
            return query.HasNumber ? items.Resolve(query, _nodes, CitationTargetKind.Chapter) : ByName(query);
        }

        for (var i = heading.Unit is null && above >= 0 ? index.FindMeasureBelow(above, number) : -1; i >= 0; i = index.NextChild(i))
        {
            _nodes.Add(i);
        }

        if (_nodes.Count > 0)
        {
            return items.Resolve(query, _nodes, CitationTargetKind.Initiative);
        }

        var verdict = items.Resolve(query, PlanIndex.Nowhere, CitationTargetKind.Chapter);
        return verdict.State == CitationState.Dangling && heading.Unit is null
            ? items.Resolve(query, PlanIndex.Nowhere, CitationTargetKind.Initiative)
            : verdict;
    }

    /// <summary>A part without a number is known by its title alone.</summary>
    private LinkVerdict ByName(in ItemQuery query)
    {
        var verdict = items.Resolve(query, _nodes, CitationTargetKind.Chapter);
        if (verdict.State == CitationState.Resolved)
        {
            verdict.State = CitationState.ResolvedByTitle;
        }

        return verdict;
    }

    private void Gather(PlanHeading heading, int above, ulong number, int context)
    {
        if (heading.Number is null)
        {
            if (above >= 0)
            {
                GatherTitled(heading, above);
            }

            return;
        }

        if (above >= 0)
        {
            GatherBelow(heading, above, number);
            return;
        }

        if (heading.Unit is { Length: > 0 } unit)
        {
            for (var i = index.FindChapter(index.Units.Find(unit), number); i >= 0; i = index.Nodes[i].NextSame)
            {
                _nodes.Add(i);
            }
        }

        if (_nodes.Count == 0 && IsSection(heading.Unit))
        {
            GatherSections(number, context);
        }
    }

    /// <summary>Directly below, else anywhere below: a plan may have a level that the citation leaves out.</summary>
    private void GatherBelow(PlanHeading heading, int above, ulong number)
    {
        for (var i = index.FindChild(above, number); i >= 0; i = index.NextChild(i))
        {
            if (Fits(heading.Unit, i))
            {
                _nodes.Add(i);
            }
        }

        if (_nodes.Count > 0)
        {
            return;
        }

        var looked = 0;
        for (var unit = 0; unit < index.Units.Count; unit++)
        {
            for (var i = index.FindChapter(unit, number); i >= 0 && looked < MostLooked; i = index.Nodes[i].NextSame, looked++)
            {
                if (Fits(heading.Unit, i) && index.IsWithin(i, above))
                {
                    _nodes.Add(i);
                }
            }
        }
    }

    /// <summary>A bare number: below the part that the opinion is about, else wherever a section has it.</summary>
    private void GatherSections(ulong number, int context)
    {
        if (context >= 0)
        {
            for (var i = index.FindChild(context, number); i >= 0; i = index.NextChild(i))
            {
                _nodes.Add(i);
            }
        }

        foreach (var section in _nodes.Count == 0 ? Sections : [])
        {
            for (var i = index.FindChapter(index.Units.Find(section), number); i >= 0
                && _nodes.Count < MostLooked; i = index.Nodes[i].NextSame)
            {
                _nodes.Add(i);
            }
        }
    }

    private void GatherTitled(PlanHeading heading, int above)
    {
        var title = TitleFold.Of(heading.Title ?? "");
        for (var i = above + 1; i < index.Nodes.Length && index.Nodes[i].Parent >= above; i++)
        {
            ref readonly var node = ref index.Nodes[i];
            if (node.Parent == above && node.Kind == CitationTargetKind.Chapter
                && TitleJudge.JudgeFolded(title, false, node.Fold) is TitleRelation.Equal or TitleRelation.Variant)
            {
                _nodes.Add(i);
            }
        }
    }

    private bool Fits(string? unit, int node)
        => string.IsNullOrEmpty(unit) || index.Units.Find(unit) == index.Nodes[node].Term
            || (IsSection(unit) && Array.Exists(Sections, s => index.Units.Find(s) == index.Nodes[node].Term));

    private static bool IsSection(string? unit) => unit is null || Array.IndexOf(Sections, unit) >= 0;

    /// <summary>The worse of two states with the flags of both and the target of the later.</summary>
    private static LinkVerdict Worse(LinkVerdict outer, LinkVerdict inner)
    {
        var result = inner;
        result.Flags |= outer.Flags & ~CitationFlags.Variant;
        result.FirstCandidate = outer.FirstCandidate;
        result.CandidateCount = outer.CandidateCount + inner.CandidateCount;
        if (Rank(outer.State) > Rank(inner.State))
        {
            result.State = outer.State;
        }

        return result;
    }

    /// <summary>How bad a state is: the worst member decides for the whole.</summary>
    public static int Rank(CitationState state) => state switch
    {
        CitationState.Dangling => 5,
        CitationState.Conflicting => 4,
        CitationState.Ambiguous => 3,
        CitationState.ResolvedByTitle => 2,
        CitationState.Unverifiable => 1,
        _ => 0,
    };
}
