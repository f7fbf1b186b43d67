using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Lays plans out flat, outermost first, without recursion: a plan may be nested as deep as its author likes.</summary>
internal static class OutlineNodes
{
    public static List<OutlineNode> Of(ValueList<Plan> plans, TermTable chapters, TermTable measures, NumberKeys numbers)
    {
        var nodes = new List<OutlineNode>();
        var stack = new Stack<(Chapter? Chapter, Initiative? Measure, int Parent)>();
        for (var plan = 0; plan < plans.Count; plan++)
        {
            Push(stack, plans[plan].Chapters, plans[plan].Initiatives, -1);
            while (stack.TryPop(out var item))
            {
                var at = nodes.Count;
                if (item.Chapter is { } chapter)
                {
                    nodes.Add(Node(chapter, plan, chapters, numbers, item.Parent));
                    Push(stack, chapter.Children, chapter.Initiatives, at);
                }
                else
                {
                    nodes.Add(Node(item.Measure!, plan, measures, numbers, item.Parent));
                    Push(stack, [], item.Measure!.Children, at);
                }
            }
        }

        SpreadPages(nodes);
        return nodes;
    }

    // Last in, first out: measures go in first so that all comes out in reading order.
    private static void Push(
        Stack<(Chapter? Chapter, Initiative? Measure, int Parent)> stack, ValueList<Chapter> chapters, ValueList<Initiative> measures,
        int parent)
    {
        for (var i = measures.Count - 1; i >= 0; i--)
        {
            stack.Push((null, measures[i], parent));
        }

        for (var i = chapters.Count - 1; i >= 0; i--)
        {
            stack.Push((chapters[i], null, parent));
        }
    }

    private static OutlineNode Node(Chapter chapter, int plan, TermTable terms, NumberKeys numbers, int parent) => new()
    {
        Kind = CitationTargetKind.Chapter,
        Id = chapter.Id,
        Plan = plan,
        Term = terms.Add(chapter.Unit),
        Number = chapter.Number is { } number ? numbers.Add(number) : NumberKeys.None,
        Title = chapter.Title,
        Fold = chapter.Title is { } title ? TitleFold.Of(title) : "",
        FirstPage = chapter.Pages?.First ?? 0,
        LastPage = chapter.Pages?.Last ?? 0,
        HasRange = chapter.Pages is { } pages && pages.First < pages.Last,
        Parent = parent,
        NextSame = -1,
        IsInferred = chapter.IsInferred,
    };

    private static OutlineNode Node(Initiative measure, int plan, TermTable terms, NumberKeys numbers, int parent) => new()
    {
        Kind = CitationTargetKind.Initiative,
        Id = measure.Id,
        Plan = plan,
        Term = terms.Add(measure.Term),
        Number = measure.Number is { } number ? numbers.Add(number) : NumberKeys.None,
        Title = measure.Title,
        Fold = measure.Title is { } title ? TitleFold.Of(title) : "",
        FirstPage = measure.Pages?.First ?? 0,
        LastPage = measure.Pages?.Last ?? 0,
        HasRange = measure.Pages is { } pages && pages.First < pages.Last,
        Parent = parent,
        NextSame = -1,
        IsInferred = measure.IsInferred,
    };

    /// <summary>
    /// A part covers the pages of what stands below it: tables of contents print where a chapter starts, not where it ends.
    /// </summary>
    private static void SpreadPages(List<OutlineNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.Parent < 0 || node.FirstPage == 0)
            {
                continue;
            }

            var parent = nodes[node.Parent];
            parent.FirstPage = parent.FirstPage == 0 ? node.FirstPage : Math.Min(parent.FirstPage, node.FirstPage);
            parent.LastPage = Math.Max(parent.LastPage, node.LastPage);
            nodes[node.Parent] = parent;
        }
    }
}
