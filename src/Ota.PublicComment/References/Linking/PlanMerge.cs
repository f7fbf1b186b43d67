using System.Globalization;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Puts what was inferred into a plan, in the order of the numbers, every node marked as inferred. Given nodes stay as they are.
/// </summary>
internal sealed class PlanMerge
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _chapters;
    private int _measures;

    /// <summary>Ids of variants that have as many citations for them as their rival.</summary>
    public HashSet<string> Tied { get; } = new(StringComparer.Ordinal);

    /// <summary>The plans with the skeleton in them; what stands under no given part goes into the first.</summary>
    /// <param name="plans">The given plans; one that is empty when none is given.</param>
    /// <param name="inference">What was inferred.</param>
    /// <param name="given">The index of the given plans.</param>
    public ValueList<Plan> Merge(ValueList<Plan> plans, PlanInference inference, PlanIndex given)
    {
        foreach (var node in given.Nodes)
        {
            _ids.Add(node.Id);
            _chapters += node.Kind == CitationTargetKind.Chapter ? 1 : 0;
            _measures += node.Kind == CitationTargetKind.Initiative ? 1 : 0;
        }

        var merged = plans.ToArray();
        for (var i = 0; i < merged.Length && inference.BelowGiven.Count > 0; i++)
        {
            merged[i] = merged[i] with { Chapters = WithParts(merged[i], i, inference, given) };
        }

        merged[0] = merged[0] with
        {
            Chapters = [.. merged[0].Chapters, .. Parts(inference.Chapters)],
            Initiatives = [.. merged[0].Initiatives, .. Ordered(inference.Measures).SelectMany(Measures)],
        };
        return merged.ToValueList();
    }

    private IEnumerable<Initiative> Measures(InferredGroup group)
    {
        foreach (var variant in group.Variants)
        {
            yield return new Initiative
            {
                Id = NextId('i', ref _measures, group),
                Term = group.Term,
                Number = group.Number,
                Title = variant.Title,
                Pages = variant.Pages,
                IsInferred = true,
            };
        }
    }

    /// <summary>
    /// Inferred parts nest no deeper than a printed path, so that recursion is as deep as the longest citation has levels.
    /// </summary>
    private List<Chapter> Parts(List<InferredGroup> groups)
    {
        var parts = new List<Chapter>();
        foreach (var group in Ordered(groups))
        {
            for (var i = 0; i < group.Variants.Count; i++)
            {
                var id = NextId('c', ref _chapters, group);
                parts.Add(new Chapter
                {
                    Id = id,
                    Unit = group.Term,
                    Number = group.Number,
                    Title = group.Variants[i].Title,
                    Pages = group.Variants[i].Pages,
                    // Which of two titles its parts stand under is not known; they stand under the better supported one.
                    Children = i == 0 ? Parts(group.Children).ToValueList() : [],
                    IsInferred = true,
                });
            }
        }

        return parts;
    }

    private string NextId(char kind, ref int count, InferredGroup group)
    {
        string id;
        do
        {
            count++;
            id = kind + count.ToString(CultureInfo.InvariantCulture);
        }
        while (!_ids.Add(id));
        if (group.IsTied)
        {
            Tied.Add(id);
        }

        return id;
    }

    /// <summary>By number where there is one, as the plan counts; the others stay in the order in which they were met, behind.</summary>
    private static IEnumerable<InferredGroup> Ordered(List<InferredGroup> groups)
        => groups.Select(static (g, i) => (Group: g, Order: i))
            .OrderBy(static x => x.Group.Number is null)
            .ThenBy(static x => x.Group.Term, StringComparer.Ordinal)
            .ThenBy(static x => x.Group.Number is { } number ? NumberKeys.PartsOf(number) : [], PartOrder.Instance)
            .ThenBy(static x => x.Order)
            .Select(static x => x.Group);

    /// <summary>
    /// The given chapters, those with inferred parts copied with them; from the last to the first, because a plan may be nested deeply.
    /// </summary>
    private ValueList<Chapter> WithParts(Plan plan, int place, PlanInference inference, PlanIndex given)
    {
        var all = new List<(Chapter Chapter, int Parent)>();
        var stack = new Stack<(Chapter Chapter, int Parent)>(plan.Chapters.Reverse().Select(static c => (c, -1)));
        while (stack.TryPop(out var item))
        {
            all.Add(item);
            foreach (var child in item.Chapter.Children.Reverse())
            {
                stack.Push((child, all.Count - 1));
            }
        }

        var added =
            inference.BelowGiven.Where(b => given.Nodes[b.Key].Plan == place)
                .ToDictionary(b => given.Nodes[b.Key].Id, b => b.Value, StringComparer.Ordinal);
        var parts = all.ConvertAll(x => added.TryGetValue(x.Chapter.Id, out var groups) ? Parts(groups) : null);
        var children = new List<Chapter>?[all.Count];
        var top = new List<Chapter>();
        for (var i = all.Count - 1; i >= 0; i--)
        {
            children[i]?.Reverse();
            var isTouched = parts[i] is not null || children[i] is not null;
            var chapter = isTouched ? all[i].Chapter with { Children = [.. children[i] ?? [], .. parts[i] ?? []] } : all[i].Chapter;
            (all[i].Parent < 0 ? top : children[all[i].Parent] ??= []).Add(chapter);
        }

        top.Reverse();
        return top.ToValueList();
    }

    private sealed class PartOrder : IComparer<ValueList<int>>
    {
        public static PartOrder Instance { get; } = new();

        public int Compare(ValueList<int> x, ValueList<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
    }
}
