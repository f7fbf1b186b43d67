using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Tells what a page marks or points to and a reader of the text alone would not know: changes, struck out words, parts that open
/// on a click, frames, further pages.</summary>
internal sealed class MarkedParts(MarkupTree tree, PageParts parts, Findings findings)
{
    private const int MostListed = 20;
    private const int LongestNext = 12;
    private const int LongestNumber = 3;

    private readonly List<int> _inserted = [];
    private readonly List<int> _deleted = [];
    private readonly List<int> _struck = [];
    private readonly List<string> _frames = [];
    private string? _next;
    private int _pages;

    public void Tell()
    {
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Kind is { } kind)
            {
                Look(i, tree.Nodes[i], kind.Name);
            }
        }

        if (_inserted.Count + _deleted.Count > 0)
        {
            List<int> all = [.. _inserted.Concat(_deleted).Order()];
            Report(Findings.MarkedChangesCode, all, Findings.Text(_inserted.Count), Findings.Text(_deleted.Count), Lines(all));
        }

        if (_struck.Count > 0)
        {
            Report(Findings.StruckOutCode, _struck, Findings.Text(_struck.Count), Lines(_struck));
        }

        if (parts.Clicked.ToList() is { Count: > 0 } clicked)
        {
            var places = clicked.ConvertAll(c => tree.Nodes[c].Start);
            Report(Findings.OpenedPartsCode, places, Findings.Text(places.Count), Lines(places));
        }

        if (_frames.Count > 0)
        {
            findings.Report(Findings.FramesUnreadCode, -1, string.Join(", ", _frames.Take(MostListed)));
        }

        if (_next is not null)
        {
            findings.Report(Findings.FurtherPagesCode, -1, _next);
        }
    }

    private void Look(int i, MarkupNode node, string name)
    {
        switch (name)
        {
            case "ins" when parts.Counts[i].Text > 0 && IsRead(i):
                _inserted.Add(node.Start);
                break;
            case "del" when parts.Counts[i].Text > 0 && IsRead(node.Parent):
                _deleted.Add(node.Start);
                break;
            case "a" when node.Attributes.Href.Length > 0:
                LookAtLink(i, node);
                break;
            case "frame" or "iframe" or "embed" or "object"
                when node.Attributes.Frame is { Length: > 0 } file && !SiteWords.AreEmbedded(file):
                _frames.Add(file);
                break;
            default:
                var isStruck =
                    name is "s" or "strike" || node.Attributes.Style.Contains("line-through", StringComparison.OrdinalIgnoreCase);
                if (isStruck && parts.Counts[i].Text > 0 && IsRead(i))
                {
                    _struck.Add(node.Start);
                }

                break;
        }
    }

    // 1 2 3 次へ: a link that leads on, after links of nothing but page numbers. A calendar leads to another month.
    private void LookAtLink(int i, MarkupNode node)
    {
        var size = parts.Counts[i].Text;
        var text = size is > 0 and <= LongestNext ? TextOf(i, node) : "";
        if (size is > 0 and <= LongestNumber && text.All(char.IsDigit))
        {
            _pages++;
            return;
        }

        if (_pages > 0 && text.Length > 0 && SiteWords.LeadOn(text) && !text.Contains('月') && !text.Contains('年'))
        {
            _next ??= text;
        }

        _pages = 0;
    }

    private string TextOf(int i, MarkupNode node)
        => string.Concat(tree.Nodes[(i + 1)..node.Last].Where(n => n.IsText)
            .Select(n => CharacterReferences.Decode(tree.TextOf(n)))).Trim();

    private bool IsRead(int i)
    {
        for (; i > 0; i = tree.Nodes[i].Parent)
        {
            if (parts[i] != PartFate.Read)
            {
                return false;
            }
        }

        return true;
    }

    private void Report(string code, List<int> places, params ReadOnlySpan<string> arguments)
        => findings.Report(code, [.. places.Take(MostListed)], arguments);

    private string Lines(List<int> places)
        => string.Join(", ", places.Take(MostListed).Select(p => Findings.Text(tree.Lines.At(p).Line)))
            + (places.Count > MostListed ? ", …" : "");
}
