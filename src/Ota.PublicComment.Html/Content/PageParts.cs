using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Tells the document on a page from what the site puts around it.
/// A name like footer only arouses suspicion: what stands in the part decides.</summary>
internal sealed class PageParts
{
    private const int ShortText = 60;
    private const int LongForm = 1_000;
    private const int LongBreadcrumbs = 300;
    private const int LongFooter = 600;
    private const int FewWordsBesideLinks = 20;
    private const int MostNames = 1_000;

    private readonly MarkupTree _tree;
    private readonly PageStyles _styles;
    private readonly PartFate[] _fates;
    private readonly bool _hasMain;
    private readonly bool _hasPreformatted;
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteNames> _names = new(StringComparer.Ordinal);
    private HashSet<int>? _clicked;

    private PageParts(MarkupTree tree)
    {
        _tree = tree;
        _styles = PageStyles.Of(tree);
        _fates = new PartFate[tree.Nodes.Length];
        Counts = NodeCounts.Of(tree);
        foreach (var node in tree.Nodes)
        {
            if (node.Kind is not null)
            {
                _hasMain |= node.Is("main") || node.Attributes.Role is "main";
                _hasPreformatted |= IsPreformatted(node);
                _ = node.Attributes.Opens.Length > 0 && _opened.Add(node.Attributes.Opens);
            }
        }
    }

    public NodeCounts[] Counts { get; }

    /// <summary>The parts that are hidden until their heading is clicked, and are read.</summary>
    public IEnumerable<int> Clicked => (_clicked ?? []).Where(i => _fates[i] == PartFate.Read).Order();

    /// <summary>The fate of a node; what stands in it shares it.</summary>
    public PartFate this[int node] => _fates[node];

    public static PageParts Of(MarkupTree tree)
    {
        var parts = new PageParts(tree);
        var inTable = -1;
        for (var i = 1; i < tree.Nodes.Length;)
        {
            var node = tree.Nodes[i];
            inTable = Math.Max(inTable, node.Is("table") && parts.Counts[i] is { DataTables: 1, MainHeadings: 0 } ? node.Last : -1);
            parts._fates[i] = node.IsText ? PartFate.Read : parts.FateOf(i, node, isInTable: i < inTable);
            i = parts._fates[i] == PartFate.Read ? i + 1 : node.Last;
        }

        parts.LeaveOutSurveys();
        RepeatedParts.Mark(tree, parts._fates);
        return parts;
    }

    /// <summary>Whether the white space of a text is meant.</summary>
    public bool IsPreformatted(int node)
    {
        for (var i = node; _hasPreformatted && i > 0; i = _tree.Nodes[i].Parent)
        {
            if (IsPreformatted(_tree.Nodes[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPreformatted(MarkupNode node) => node.Name() is "pre" or "listing" or "xmp";

    private PartFate FateOf(int i, MarkupNode node, bool isInTable)
    {
        var counts = Counts[i];
        if (node.Has(ElementTraits.Silent))
        {
            return PartFate.Silent;
        }

        if (IsHidden(i, node) && !IsOpenedByClick(i, node))
        {
            // A menu that opens on a click is a menu.
            return counts.Text > 0 && counts.LinkText * 2 >= counts.Text && counts.FileLinks == 0 ? PartFate.Navigation : PartFate.Hidden;
        }

        if (node.Name() is "rt" or "rp" or "rtc")
        {
            return PartFate.Ruby;
        }

        if (node.Is("del"))
        {
            return PartFate.Deleted;
        }

        if (node.Is("button"))
        {
            return IsLabelOfText(i) ? PartFate.Read : PartFate.Form;
        }

        if (counts.Text == 0 || counts.DataTables > 0)
        {
            return PartFate.Read;
        }

        return IsLandmark(i, node)
            ?? (isInTable || node.Is("body") || node.Attributes.Role is "main" || node.Is("main")
                ? PartFate.Read : ByNameAndContent(i, node));
    }

    private bool IsHidden(int i, MarkupNode node)
    {
        var attributes = node.Attributes;
        return attributes.IsHidden || (node.Is("dialog") && !attributes.IsOpen) || _styles.Hides(node)
            || (attributes.IsAriaHidden && node.Has(ElementTraits.Block)
                && Counts[i] is { MainHeadings: 0, DataTables: 0 } && Counts[i].Text * 2 < Counts[0].Text);
    }

    // What a button of the page opens is shown to whoever asks; a menu is one of links.
    private bool IsOpenedByClick(int i, MarkupNode node)
    {
        if ((node.Attributes.Role is "tabpanel" || (node.Attributes.Id.Length > 0 && _opened.Contains(node.Attributes.Id)))
            && Counts[i].LinkText * 2 < Counts[i].Text)
        {
            return true;
        }

        _clicked ??= ClickedParts.Find(_tree, Counts, IsHidden);
        return _clicked.Contains(i);
    }

    // nav, header, footer, aside, and the roles that say the same.
    private PartFate? IsLandmark(int i, MarkupNode node)
    {
        var counts = Counts[i];
        switch (node.Attributes.Role is { Length: > 0 } role ? role : node.Name())
        {
            case "nav" or "navigation" or "tablist":
                return PartFate.Navigation;
            case "search":
                return PartFate.Form;
            case "header" or "banner" when (counts.MainHeadings == 0 || _hasMain || Counts[0].MainHeadings > counts.MainHeadings)
                && !IsInContent(i):
                return PartFate.Margin;
            case "footer" or "contentinfo" when counts.MainHeadings == 0 && !IsInContent(i):
                return PartFate.Margin;
            case "aside" or "complementary" when counts.LinkText * 2 >= counts.Text || counts.Text <= ShortText:
                return PartFate.Navigation;
            default:
                return null;
        }
    }

    private bool IsInContent(int i)
    {
        for (var at = _tree.Nodes[i].Parent; at > 0; at = _tree.Nodes[at].Parent)
        {
            if (_tree.Nodes[at].Name() is "main" or "article" or "section" or "td" || _tree.Nodes[at].Attributes.Role is "main")
            {
                return true;
            }
        }

        return false;
    }

    private PartFate ByNameAndContent(int i, MarkupNode node)
    {
        var counts = Counts[i];
        var names = NamesOf(node.Attributes.Id) | NamesOf(node.Attributes.Class);
        var areMostlyLinks = counts.LinkText * 2 >= counts.Text && counts.FileLinks == 0;
        if (counts.MainHeadings > 0 || !node.Has(ElementTraits.Block))
        {
            return PartFate.Read;
        }

        if (names.HasFlag(SiteNames.Breadcrumbs) && counts.Text <= LongBreadcrumbs)
        {
            return PartFate.Navigation;
        }

        if (names.HasFlag(SiteNames.Forms) && counts.Controls > 0 && counts.Text <= LongForm)
        {
            return PartFate.Form;
        }

        if (names.HasFlag(SiteNames.Margins) && counts.Text <= LongFooter && (areMostlyLinks || SiteWords.ClaimCopyright(SourceOf(node))))
        {
            return PartFate.Margin;
        }

        if (names.HasFlag(SiteNames.Navigation) && areMostlyLinks)
        {
            return PartFate.Navigation;
        }

        return areMostlyLinks && counts.Headings == 0 && IsListOfLinks(counts) ? PartFate.Navigation : PartFate.Read;
    }

    // The same few classes stand on most parts of a page.
    private SiteNames NamesOf(string name)
    {
        if (!_names.TryGetValue(name, out var names))
        {
            names = SiteWords.Names(name);
            if (_names.Count < MostNames)
            {
                _names.Add(name, names);
            }
        }

        return names;
    }

    // Three links and nothing beside them, or links to places of the page itself.
    private static bool IsListOfLinks(in NodeCounts counts)
        => counts.TextBesideLinks <= FewWordsBesideLinks
            && (counts.Links > 2 || (counts.Links == 2 && counts.Text <= ShortText) || counts.LinksWithin == counts.Links);

    private ReadOnlySpan<char> SourceOf(MarkupNode node)
    {
        var end = node.Last < _tree.Nodes.Length ? _tree.Nodes[node.Last].Start : _tree.Source.Length;
        return end > node.Start ? _tree.Source.AsSpan(node.Start, end - node.Start) : [];
    }

    // <h3><button>意見1</button></h3>, <summary>
    private bool IsLabelOfText(int i)
        => _tree.Nodes[_tree.Nodes[i].Parent] is var parent
            && (parent.Has(ElementTraits.Heading) || parent.Name() is "summary" or "dt" or "th" or "td" or "legend");

    // A form is left out with the heading that stands over it; one that holds the page is not.
    private void LeaveOutSurveys()
    {
        for (var i = 1; i < _fates.Length; i++)
        {
            var node = _tree.Nodes[i];
            if (_fates[i] != PartFate.Read)
            {
                i = node.Last - 1;
                continue;
            }

            var isForm = node.Is("form")
                || (node.Has(ElementTraits.Block) && Counts[i].Controls > 1 && !node.Is("body")
                    && SiteWords.AskForOpinions(SourceOf(node)));
            if (isForm && IsSurvey(i))
            {
                _fates[WithHeading(i)] = PartFate.Form;
                i = node.Last - 1;
            }
        }
    }

    private bool IsSurvey(int i)
        => Counts[i] is { Controls: > 0, MainHeadings: 0, DataTables: 0, Text: <= LongForm }
            && (Counts[i].Text * 2 < Counts[0].Text || (Counts[i].Text <= ShortText && SiteWords.AskForOpinions(SourceOf(_tree.Nodes[i]))));

    private int WithHeading(int form)
    {
        for (var at = _tree.Nodes[form].Parent; at > 0 && !_tree.Nodes[at].Has(ElementTraits.Scope); at = _tree.Nodes[at].Parent)
        {
            var node = _tree.Nodes[at];
            if (node.Name() is "body" or "main" or "article" || !IsSurvey(at) || Counts[at].Text - Counts[form].Text > ShortText)
            {
                break;
            }

            form = at;
        }

        return form;
    }
}
