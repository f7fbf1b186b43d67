using System.Buffers;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>How much of what stands in a node.</summary>
internal struct NodeCounts
{
    // White space, and what a reference to a space begins with.
    private static readonly SearchValues<char> Blanks = SearchValues.Create("&" + RepeatedParts.WhiteSpace);

    /// <summary>Characters that are no white space.</summary>
    public int Text;

    /// <summary>Those of them in links.</summary>
    public int LinkText;

    public int Links;

    /// <summary>Links to places of the same page.</summary>
    public int LinksWithin;

    /// <summary>Links to documents: .pdf, .docx.</summary>
    public int FileLinks;

    public int Controls;

    public int MainHeadings;

    public int Headings;

    /// <summary>Tables of several rows and columns.</summary>
    public int DataTables;

    /// <summary>The rows of a table, those of tables in its cells not counted.</summary>
    public int Rows;

    public int Cells;

    public readonly int TextBesideLinks => Text - LinkText;

    /// <summary>Counts all nodes of a page, each with what stands in it.</summary>
    public static NodeCounts[] Of(MarkupTree tree)
    {
        var counts = new NodeCounts[tree.Nodes.Length];
        CountTables(tree, counts);
        for (var i = counts.Length - 1; i > 0; i--)
        {
            var node = tree.Nodes[i];
            ref var own = ref counts[i];
            if (node.IsText)
            {
                own.Text = Characters(tree.TextOf(node));
            }
            else
            {
                Settle(node, ref own);
            }

            if (!node.Has(ElementTraits.Silent))
            {
                counts[node.Parent].Add(own);
            }
        }

        return counts;
    }

    private static void CountTables(MarkupTree tree, NodeCounts[] counts)
    {
        var table = new int[counts.Length];
        for (var i = 1; i < counts.Length; i++)
        {
            var node = tree.Nodes[i];
            table[i] = tree.Nodes[node.Parent].Is("table") ? node.Parent : table[node.Parent];
            counts[table[i]].Rows += node.Is("tr") ? 1 : 0;
            counts[table[i]].Cells += node.Is("td") || node.Is("th") ? 1 : 0;
        }
    }

    private static void Settle(MarkupNode node, ref NodeCounts own)
    {
        own.Controls += node.Has(ElementTraits.Control) && node.Attributes.Type is not "hidden" ? 1 : 0;
        own.MainHeadings += node.Is("h1") ? 1 : 0;
        own.Headings += node.Has(ElementTraits.Heading) ? 1 : 0;
        own.DataTables += node.Is("table") && own is { Rows: > 1 } && own.Cells * 2 >= own.Rows * 3
            && own.TextBesideLinks > own.LinkText && own.Controls == 0 ? 1 : 0;
        if (node.Is("a") && node.Attributes.Href.Length > 0)
        {
            own.LinkText = own.Text;
            own.Links = 1;
            own.LinksWithin = node.Attributes.Href[0] == '#' ? 1 : 0;
            own.FileLinks = LinkedFiles.IsFile(node.Attributes.Href) ? 1 : 0;
        }
    }

    private static int Characters(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOfAny(Blanks) is >= 0 and var at)
        {
            count += at;
            var isBlank = text[at] != '&' || text[at..].StartsWith("&nbsp;", StringComparison.Ordinal);
            count += isBlank ? 0 : 1;
            text = text[(at + (isBlank && text[at] == '&' ? "&nbsp;".Length : 1))..];
        }

        return count + text.Length;
    }

    private void Add(in NodeCounts inner)
    {
        Text += inner.Text;
        LinkText += inner.LinkText;
        Links += inner.Links;
        LinksWithin += inner.LinksWithin;
        FileLinks += inner.FileLinks;
        Controls += inner.Controls;
        MainHeadings += inner.MainHeadings;
        Headings += inner.Headings;
        DataTables += inner.DataTables;
    }
}
