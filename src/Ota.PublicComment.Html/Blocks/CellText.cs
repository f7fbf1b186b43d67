using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>The whole text of a node as lines of one cell: paragraphs, items and rows of tables in it are lines.</summary>
internal sealed class CellText(MarkupTree tree, PageParts parts, ListMarkers markers, FlowText text)
{
    private readonly Stack<int> _open = new();

    public SourceCell Of(int node)
    {
        var last = tree.Nodes[node].Last;
        var image = -1;
        for (var i = node + 1; i < last;)
        {
            Close(i);
            var at = tree.Nodes[i];
            if (parts[i] != PartFate.Read)
            {
                i = at.Last;
                continue;
            }

            image = image < 0 && at.Is("img") && at.Attributes.Alt.Length > 0 ? i : image;
            Take(i, at);
            i++;
        }

        Close(last);
        if (text.IsEmpty && image >= 0)
        {
            // ○ as a picture, a heading as a picture: its alternative text stands for it.
            text.AddMade(tree.Nodes[image].Attributes.Alt.Trim(), tree.Nodes[image].Start);
        }

        return text.Take();
    }

    private void Take(int i, MarkupNode node)
    {
        if (node.IsText)
        {
            text.Add(node.Start, node.End, parts.IsPreformatted(i));
        }
        else if (node.Is("br"))
        {
            text.Break(node.Start, isLine: true);
        }
        else if (node.Name() is "td" or "th")
        {
            // The cells of a table in a cell stand side by side in one line.
            text.Separate("\u3000", node.Start);
        }
        else if (node.Has(ElementTraits.Block))
        {
            text.Break(node.Start, isLine: false);
            _open.Push(i);
            if (markers.Of(i) is { } marker)
            {
                text.Mark(marker, node.Start);
            }
        }
    }

    private void Close(int i)
    {
        while (_open.Count > 0 && tree.Nodes[_open.Peek()].Last <= i)
        {
            _open.Pop();
            text.Break(i < tree.Nodes.Length ? tree.Nodes[i].Start : tree.Source.Length, isLine: false);
        }
    }
}
