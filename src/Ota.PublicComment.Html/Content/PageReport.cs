using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Tells once what of a page was not read: parts of the site, hidden parts, files that are only linked.</summary>
internal sealed class PageReport(MarkupTree tree, PageParts parts, Findings findings)
{
    private const int MostListed = 20;
    private const int LongestLink = 80;

    private readonly int[] _counts = new int[Enum.GetValues<PartFate>().Length];
    private readonly List<int> _hidden = [];
    private readonly List<string> _links = [];
    private int _characters;
    private int _hiddenCharacters;
    private int _linkCount;

    /// <param name="leftOutLines">The characters of lines that only lead around the site.</param>
    public void Tell(int leftOutLines)
    {
        if (tree.TooDeepAt >= 0)
        {
            findings.Report(Findings.MarkupTooDeepCode, tree.TooDeepAt, Findings.Text(OpenElements.MostOpen));
        }

        Count();
        _characters += leftOutLines;
        _counts[(int)PartFate.Navigation] += leftOutLines > 0 ? 1 : 0;
        if (_characters > 0 || Array.Exists(_counts, c => c > 0))
        {
            findings.Report(
                Findings.PartsLeftOutCode, -1, Findings.Text(_characters),
                Told(PartFate.Navigation), Told(PartFate.Margin), Told(PartFate.Form),
                Told(PartFate.Repeated), Told(PartFate.Ruby), Told(PartFate.Silent));
        }

        if (_hidden.Count > 0)
        {
            var lines = string.Join(", ", _hidden.Take(MostListed).Select(h => Findings.Text(tree.Lines.At(h).Line)));
            findings.Report(
                Findings.HiddenPartsCode, [.. _hidden.Take(MostListed)], Findings.Text(_hidden.Count), Findings.Text(_hiddenCharacters),
                _hidden.Count > MostListed ? lines + ", …" : lines);
        }

        new MarkedParts(tree, parts, findings).Tell();
        if (_linkCount > 0)
        {
            findings.Report(Findings.DocumentLinksCode, -1, Findings.Text(_linkCount), string.Join(", ", _links));
        }
    }

    private string Told(PartFate fate) => Findings.Text(_counts[(int)fate]);

    private void Count()
    {
        for (var i = 1; i < tree.Nodes.Length;)
        {
            var node = tree.Nodes[i];
            var fate = parts[i];
            if (fate == PartFate.Read)
            {
                CountLink(i, node);
                i++;
                continue;
            }

            if (fate == PartFate.Hidden && parts.Counts[i].Text > 0)
            {
                _hidden.Add(node.Start);
                _hiddenCharacters += parts.Counts[i].Text;
            }
            else if (fate is not (PartFate.Hidden or PartFate.Deleted) && (parts.Counts[i].Text > 0 || fate == PartFate.Silent)
                && !node.Is("rp") && !node.Is("head"))
            {
                _counts[(int)fate]++;
                _characters += fate == PartFate.Silent ? 0 : parts.Counts[i].Text;
            }

            i = node.Last;
        }
    }

    private void CountLink(int i, MarkupNode node)
    {
        if (!node.Is("a") || parts.Counts[i].FileLinks == 0 || parts.Counts[i].Text > LongestLink)
        {
            return;
        }

        var texts = tree.Nodes[(i + 1)..node.Last].Where(n => n.IsText);
        var text = string.Concat(texts.Select(n => CharacterReferences.Decode(tree.TextOf(n)))).Trim();
        if (LinkedFiles.MayHoldOpinions(text))
        {
            _linkCount++;
            if (_links.Count < MostListed)
            {
                _links.Add($"{text} <{node.Attributes.Href}>");
            }
        }
    }
}
