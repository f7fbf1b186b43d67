namespace Ota.PublicComment.Html.Markup;

/// <summary>A page as a list of nodes in document order.</summary>
/// <param name="Source">The decoded text; line breaks are line feeds.</param>
/// <param name="Nodes">The nodes; the first is the root.</param>
/// <param name="TooDeepAt">Where tags were first nested deeper than is followed; -1 where they were not.</param>
internal sealed record MarkupTree(string Source, MarkupNode[] Nodes, int TooDeepAt)
{
    public SourceLines Lines { get; } = new(Source);

    public ReadOnlySpan<char> TextOf(MarkupNode node) => Source.AsSpan(node.Start, node.End - node.Start);

    /// <summary>The positions of the nodes that stand directly in a node.</summary>
    public IEnumerable<int> Children(int node)
    {
        for (var i = node + 1; i < Nodes[node].Last; i = Nodes[i].Last)
        {
            yield return i;
        }
    }

    /// <summary>Whether a node stands in an element of a name.</summary>
    public bool IsInside(int node, string name)
    {
        for (var i = Nodes[node].Parent; i >= 0; i = Nodes[i].Parent)
        {
            if (Nodes[i].Is(name))
            {
                return true;
            }
        }

        return false;
    }
}
