using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>
/// Parts that a script of the page shows when the heading over them is clicked (accordions): several of one class are hidden, and each has
/// a short visible line before it. A hidden note stands alone.
/// </summary>
internal static class ClickedParts
{
    private const int LongestHead = 120;
    private const int Fewest = 2;

    /// <summary>The positions of such parts.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="counts">What stands in each node.</param>
    /// <param name="isHidden">Whether the page hides a node.</param>
    public static HashSet<int> Find(MarkupTree tree, NodeCounts[] counts, Func<int, MarkupNode, bool> isHidden)
    {
        var byClass = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText || node.Attributes.Class.Length == 0 || !node.Has(ElementTraits.Block)
                || counts[i].LinkText * 2 >= counts[i].Text || !isHidden(i, node))
            {
                continue;
            }

            var head = Before(tree, i);
            if (head == 0 || counts[head].Text is 0 or > LongestHead || isHidden(head, tree.Nodes[head]))
            {
                continue;
            }

            if (!byClass.TryGetValue(node.Attributes.Class, out var parts))
            {
                byClass.Add(node.Attributes.Class, parts = []);
            }

            parts.Add(i);
        }

        return [.. byClass.Values.Where(p => p.Count >= Fewest).SelectMany(p => p)];
    }

    // The element before a node with the same parent; 0 where there is none.
    private static int Before(MarkupTree tree, int node)
    {
        var parent = tree.Nodes[node].Parent;
        for (var at = node - 1; at > parent; at--)
        {
            while (tree.Nodes[at].Parent != parent)
            {
                at = tree.Nodes[at].Parent;
            }

            if (!tree.Nodes[at].IsText)
            {
                return at;
            }

            if (!tree.TextOf(tree.Nodes[at]).IsWhiteSpace())
            {
                return 0;
            }
        }

        return 0;
    }
}
