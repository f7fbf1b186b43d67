namespace Ota.PublicComment;

/// <summary>A chapter or a measure with its place in the outline, so that both can be walked as one.</summary>
internal sealed class PlanNode
{
    private PlanNode(Chapter? chapter, Initiative? initiative, int parent, int depth)
    {
        Chapter = chapter;
        Initiative = initiative;
        Parent = parent;
        Depth = depth;
    }

    public Chapter? Chapter { get; }

    public Initiative? Initiative { get; }

    /// <summary>The position of the node above; -1 at the top.</summary>
    public int Parent { get; }

    /// <summary>1 at the top.</summary>
    public int Depth { get; }

    /// <summary>The position behind the last node below this one.</summary>
    public int End { get; private set; }

    public string Id => Chapter?.Id ?? Initiative!.Id;

    /// <summary>The unit of a chapter or the term of a measure.</summary>
    public string Unit => Chapter?.Unit ?? Initiative!.Term;

    public OutlineNumber? Number => Chapter is not null ? Chapter.Number : Initiative!.Number;

    public string? Title => Chapter is not null ? Chapter.Title : Initiative!.Title;

    public NumberRange? Pages => Chapter is not null ? Chapter.Pages : Initiative!.Pages;

    public bool IsInferred => Chapter?.IsInferred ?? Initiative!.IsInferred;

    /// <summary>
    /// The nodes in the order of a reader of the plan: each before those below it; chapters and measures of one parent in the order of
    /// their pages.
    /// </summary>
    public static List<PlanNode> InReadingOrder(Plan plan) => Walk(plan, byPage: true);

    /// <summary>
    /// The nodes in the order of the model, by which ids are counted: each before those below it, chapters before measures.
    /// </summary>
    public static List<PlanNode> InModelOrder(Plan plan) => Walk(plan, byPage: false);

    private static List<PlanNode> Walk(Plan plan, bool byPage)
    {
        var nodes = new List<PlanNode>();
        var open = new Stack<PlanNode>();
        Push(open, plan.Chapters, plan.Initiatives, -1, 1, byPage);
        while (open.TryPop(out var node))
        {
            var at = nodes.Count;
            nodes.Add(node);
            Push(open, node.Chapter?.Children ?? [], node.Chapter?.Initiatives ?? node.Initiative!.Children, at, node.Depth + 1, byPage);
        }

        Close(nodes);
        return nodes;
    }

    private static void Close(List<PlanNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            nodes[i].End = Math.Max(nodes[i].End, i + 1);
            if (nodes[i].Parent >= 0)
            {
                nodes[nodes[i].Parent].End = Math.Max(nodes[nodes[i].Parent].End, nodes[i].End);
            }
        }
    }

    // The last pushed is met first, so both lists go in from behind.
    private static void Push(Stack<PlanNode> open, ValueList<Chapter> chapters, ValueList<Initiative> initiatives, int parent, int depth,
        bool byPage)
    {
        var (c, i) = (chapters.Count - 1, initiatives.Count - 1);
        while (c >= 0 || i >= 0)
        {
            var takesInitiative = i >= 0 && (c < 0 || !byPage || !(chapters[c].Pages?.First > initiatives[i].Pages?.First));
            open.Push(
                takesInitiative ? new PlanNode(null, initiatives[i--], parent, depth) : new PlanNode(chapters[c--], null, parent, depth));
        }
    }
}
