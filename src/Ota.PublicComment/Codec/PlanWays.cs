namespace Ota.PublicComment.Codec;

/// <summary>The ways to the nodes of a plan in its JSON: <c>$.chapters[2].children[0].id</c>.</summary>
/// <param name="nodes">The nodes in the order of the model.</param>
internal sealed class PlanWays(List<PlanNode> nodes)
{
    private readonly int[] _places = PlacesAmongSiblings(nodes);

    public JsonStep[] ToId(int node)
    {
        var steps = new List<JsonStep> { JsonStep.To("id") };
        for (var at = node; at >= 0; at = nodes[at].Parent)
        {
            steps.Add(JsonStep.At(_places[at]));
            steps.Add(JsonStep.To(ListOf(at)));
        }

        steps.Reverse();
        return [.. steps];
    }

    private string ListOf(int at)
    {
        var parent = nodes[at].Parent;
        return parent < 0 ? nodes[at].Chapter is not null ? "chapters" : "initiatives"
            : nodes[at].Chapter is null && nodes[parent].Chapter is not null ? "initiatives"
            : "children";
    }

    private static int[] PlacesAmongSiblings(List<PlanNode> nodes)
    {
        var counts = new Dictionary<(int Parent, bool IsChapter), int>();
        var places = new int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            var key = (nodes[i].Parent, nodes[i].Chapter is not null);
            places[i] = counts.GetValueOrDefault(key);
            counts[key] = places[i] + 1;
        }

        return places;
    }
}
