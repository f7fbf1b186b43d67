using static Ota.PublicComment.Html.Markup.ElementTraits;

namespace Ota.PublicComment.Html.Markup;

/// <summary>The elements that are open, and the nodes made so far: which tag closes which.</summary>
internal sealed class OpenElements
{
    /// <summary>Deeper tags are read side by side. Browsers stop at 512; pages of cities reach 40.</summary>
    public const int MostOpen = 256;

    private readonly List<MarkupNode> _nodes = [];
    private readonly List<int> _open = [];

    private readonly Dictionary<string, int> _opened = new(StringComparer.Ordinal);

    // How often an element was not opened because too many were: as many of its end tags close nothing.
    private readonly Dictionary<string, int> _notOpened = new(StringComparer.Ordinal);

    public OpenElements() => Add(ElementKind.Of("html"), 0, MarkupAttributes.None, staysOpen: true);

    public IReadOnlyList<MarkupNode> Nodes => _nodes;

    public int TooDeepAt { get; private set; } = -1;

    public MarkupNode Top => _nodes[_open[^1]];

    /// <summary>Whether the content is not HTML but a drawing or a formula.</summary>
    public bool IsForeign { get; private set; }

    public void AddText(int start, int end) => Append(null, start, end, MarkupAttributes.None);

    public void Add(ElementKind kind, int start, MarkupAttributes attributes, bool staysOpen)
    {
        // What only looks different is no node: a thousand open <font> are nothing. But within one of its name its end tag must find it.
        var isBare = ReferenceEquals(attributes, MarkupAttributes.None);
        if (staysOpen && isBare && kind.Has(Formatting | Plain) && !kind.Is("a") && _opened.GetValueOrDefault(kind.Name) == 0)
        {
            return;
        }

        // What may be hidden is followed deeper.
        if (staysOpen && _open.Count >= (isBare ? MostOpen : 2 * MostOpen) && !kind.Has(Raw))
        {
            TooDeepAt = TooDeepAt < 0 ? start : TooDeepAt;
            _notOpened[kind.Name] = _notOpened.GetValueOrDefault(kind.Name) + 1;
            staysOpen = false;
        }

        Append(kind, start, start, attributes);
        if (staysOpen)
        {
            _open.Add(_nodes.Count - 1);
            _opened[kind.Name] = _opened.GetValueOrDefault(kind.Name) + 1;
            IsForeign |= kind.Name is "svg" or "math";
        }
    }

    /// <summary>Closes what a start tag ends without saying so. False where the tag means nothing here.</summary>
    public bool Prepare(ElementKind kind)
    {
        LeaveSelect(kind);
        if (kind.Has(ClosesParagraph))
        {
            CloseThrough(Find(static k => k.Is("p"), static k => k.Has(Scope) || k.Is("button")));
        }

        switch (kind.Name)
        {
            case "li":
                CloseThrough(Find(static k => k.Is("li"), static k => k.Has(Block) && k.Name is not ("li" or "address" or "div" or "p")));
                return true;
            case "dt" or "dd":
                CloseThrough(Find(
                    static k => k.Name is "dt" or "dd",
                    static k => k.Has(Block) && k.Name is not ("dt" or "dd" or "address" or "div" or "p")));
                return true;
            case "option" or "optgroup" when Top.Is("option"):
                Pop();
                return true;
            case "rb" or "rt" or "rtc" or "rp":
                CloseThrough(Find(static k => k.Name is "rb" or "rt" or "rp", static k => k.Is("ruby") || k.Has(Block)));
                return true;
            case "a" or "button":
                CloseThrough(Find(kind.Is("a") ? static k => k.Is("a") : static k => k.Is("button"), static k => k.Has(Block)));
                return true;
            case "form":
                return Find(static k => k.Is("form"), static _ => false) < 0;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when Top.Has(Heading):
                Pop();
                return true;
            default:
                return !IsOfTable(kind) || PrepareTable(kind);
        }
    }

    /// <summary>Closes the element that an end tag names, if it is open where the tag can reach it.</summary>
    public void Close(ElementKind kind)
    {
        if (_notOpened.TryGetValue(kind.Name, out var count) && count > 0)
        {
            _notOpened[kind.Name] = count - 1;
            return;
        }

        var name = kind.Name;
        var found = kind switch
        {
            { Name: "table" } => Find(static k => k.Is("table"), static k => k.Is("template")),
            _ when IsOfTable(kind) => Find(k => k.Is(name), static k => k.Name is "table" or "template"),
            _ when kind.Has(Heading) => Find(static k => k.Has(Heading), static k => k.Has(Scope)),
            { Name: "li" } => Find(static k => k.Is("li"), static k => k.Has(Scope) || k.Name is "ul" or "ol"),
            _ when kind.Has(Block | Formatting | Scope) => Find(k => k.Is(name), static k => k.Has(Scope)),
            _ => Find(k => k.Is(name), static k => k.Has(Block | Scope)),
        };
        CloseThrough(found);
    }

    public void CloseForeign() => CloseThrough(Find(static k => k.Name is "svg" or "math", static k => k.Has(Block)));

    public void Pop()
    {
        var kind = Top.Kind!;
        Top.Last = _nodes.Count;
        _open.RemoveAt(_open.Count - 1);
        _opened[kind.Name]--;
        IsForeign = IsForeign
            && !(kind.Name is "svg" or "math" && _opened.GetValueOrDefault("svg") + _opened.GetValueOrDefault("math") == 0);
    }

    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            Pop();
        }
    }

    private static bool IsOfTable(ElementKind kind) => kind.Has(TablePart) || kind.Name is "table" or "td" or "th" or "caption" or "col";

    // A tag of a table closes what is open in the cell before it; outside a table only <table> itself means something.
    private bool PrepareTable(ElementKind kind)
    {
        var table = Find(static k => k.Is("table"), static k => k.Is("template"));
        if (kind.Is("table"))
        {
            if (table >= 0 && (Top.Is("table") || Top.Has(TablePart)))
            {
                // A table right in a table, in no cell of it: the first one was never closed.
                CloseThrough(table);
            }

            return true;
        }

        if (table < 0)
        {
            return false;
        }

        var isCell = kind.Name is "td" or "th";
        var keeper = isCell ? FindAbove(table, static k => k.Is("tr"))
            : kind.Is("tr") ? FindAbove(table, static k => k.Name is "tbody" or "thead" or "tfoot")
            : -1;
        CloseAbove(keeper >= 0 ? keeper : table);
        if (isCell && keeper < 0)
        {
            Add(ElementKind.Of("tr"), _nodes[^1].End, MarkupAttributes.None, staysOpen: true);
        }

        return true;
    }

    // An open <select> takes words only; the next block shows that it was not closed.
    private void LeaveSelect(ElementKind kind)
    {
        if (kind.Has(Block | Control) && kind.Name is not ("option" or "optgroup"))
        {
            CloseThrough(Find(static k => k.Is("select"), static k => k.Has(Block)));
        }
    }

    /// <summary>The place among the open elements of the innermost one of a kind;
    /// -1 where an element stands before it that ends the search.</summary>
    private int Find(Func<ElementKind, bool> isWanted, Func<ElementKind, bool> ends)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            var kind = _nodes[_open[i]].Kind!;
            if (isWanted(kind))
            {
                return i;
            }

            if (ends(kind))
            {
                return -1;
            }
        }

        return -1;
    }

    private int FindAbove(int place, Func<ElementKind, bool> isWanted)
    {
        var found = Find(isWanted, static k => k.Is("table"));
        return found > place ? found : -1;
    }

    private void CloseThrough(int place)
    {
        if (place >= 0)
        {
            CloseAbove(place - 1);
        }
    }

    private void CloseAbove(int place)
    {
        while (_open.Count > place + 1)
        {
            Pop();
        }
    }

    private void Append(ElementKind? kind, int start, int end, MarkupAttributes attributes)
        => _nodes.Add(new MarkupNode
        {
            Kind = kind,
            Parent = _open.Count == 0 ? -1 : _open[^1],
            Start = start,
            End = end,
            Last = _nodes.Count + 1,
            Attributes = attributes,
        });
}
