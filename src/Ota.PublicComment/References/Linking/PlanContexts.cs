namespace Ota.PublicComment.References.Linking;

/// <summary>Which part of the plan the opinion is about that a text belongs to.</summary>
internal sealed class PlanContexts
{
    private readonly Dictionary<string, int> _ofArea = new(StringComparer.Ordinal);
    private readonly OpinionIndex _opinions;
    private readonly DocumentIndex _nodes;
    private readonly PathResolver _paths;

    public PlanContexts(PlanIndex index, OpinionIndex opinions, DocumentIndex nodes)
    {
        (_opinions, _nodes) = (opinions, nodes);
        _paths = new PathResolver(index, new ItemResolver(index, []));
    }

    /// <summary>The node of the outline; -1 when the text's opinion names none.</summary>
    public int Of(string node)
    {
        var opinion = _opinions.Find(node);
        if (opinion < 0 && _nodes.FindResponse(node) is { Answers.Count: > 0 } response)
        {
            opinion = _opinions.Find(response.Answers[0].Opinion);
        }

        return opinion >= 0 && _opinions.Document.Opinions[opinion].Area is { } area ? Of(area) : PlanIndex.Nowhere;
    }

    private int Of(Area area)
    {
        if (!_ofArea.TryGetValue(area.Text, out var node))
        {
            var path = PlanInference.PathOf(area);
            var query = new ItemQuery { Plan = PlanVersions.Any };
            node = path.Count == 0 ? PlanIndex.Nowhere : _paths.Resolve(path, query).Target;
            // A section that the plan does not have still says which chapter.
            node = node < 0 && path.Count > 1 ? _paths.Resolve([path[0]], query).Target : node;
            _ofArea.Add(area.Text, node);
        }

        return node;
    }
}
