using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Adds up what a page draws before it is drawn: forms that draw forms many times over grow without end, though the file is small.</summary>
internal sealed class PageCost(PdfObjects objects, IFilterProvider filters, PageBudget budget)
{
    private const long MostDraws = 20_000;
    private const int MostForms = 2_000;
    private const int MostNodes = 20_000;

    private readonly List<DictionaryToken> _pages = Pages(objects);

    /// <summary>Spends what a page draws; a page that the tree of pages does not lead to is left to the parser.</summary>
    public void Spend(int number)
    {
        if (number <= _pages.Count)
        {
            Spend(_pages[number - 1]);
        }
    }

    // The leaves of the tree of pages, from left to right.
    private static List<DictionaryToken> Pages(PdfObjects objects)
    {
        var pages = new List<DictionaryToken>();
        var open = new Stack<DictionaryToken?>();
        var nodes = 0;
        open.Push(objects.GetDictionary(objects.Document.Structure.Catalog.CatalogDictionary, "Pages"));
        while (open.Count > 0 && nodes++ < MostNodes)
        {
            var node = open.Pop();
            if (objects.Get(node, "Kids") is ArrayToken kids)
            {
                for (var i = kids.Data.Count - 1; i >= 0; i--)
                {
                    open.Push(objects.Dictionary(kids.Data[i]));
                }
            }
            else if (node is not null)
            {
                pages.Add(node);
            }
        }

        return pages;
    }

    // Its stored streams, and its forms, which are drawn a number of times a person could have meant.
    private void Spend(DictionaryToken page)
    {
        var contents = objects.Get(page, "Contents");
        foreach (var token in contents is ArrayToken array ? array.Data : contents is null ? [] : [contents])
        {
            if (objects.Resolve(token) is StreamToken stream && !stream.StreamDictionary.Data.ContainsKey("Filter"))
            {
                budget.SpendContent(stream.Data.Span);
            }
        }

        if (objects.GetDictionary(objects.Inherited(page, "Resources"), "XObject") is { } own)
        {
            SpendForms(own);
        }
    }

    // Deepest first: the draws of a form are those of what it draws, and itself. One that is being counted draws itself and is cut by the parser.
    private void SpendForms(DictionaryToken own)
    {
        var draws = new Dictionary<IndirectReference, long>();
        var open = new Stack<(IndirectReference Key, StreamToken Form, bool IsLeaving)>();
        Push(own, open, draws);
        while (open.Count > 0 && draws.Count < MostForms)
        {
            var (key, form, isLeaving) = open.Pop();
            if (!isLeaving && !draws.TryAdd(key, 0))
            {
                continue;
            }

            var inner = objects.GetDictionary(objects.GetDictionary(form.StreamDictionary, "Resources"), "XObject");
            if (!isLeaving)
            {
                open.Push((key, form, true));
                Push(inner, open, draws);
                continue;
            }

            draws[key] = 1 + (inner is null ? 0 : Drawn(form, inner, draws));
            budget.Demand(draws[key] <= MostDraws, "nested drawings");
        }
    }

    private void Push(DictionaryToken? resources, Stack<(IndirectReference Key, StreamToken Form, bool IsLeaving)> open, Dictionary<IndirectReference, long> draws)
    {
        foreach (var token in resources?.Data.Values ?? [])
        {
            if (token is IndirectReferenceToken { Data: var key } && !draws.ContainsKey(key) && objects.Resolve(token) is StreamToken form
                && objects.GetName(form.StreamDictionary, "Subtype") == "Form")
            {
                open.Push((key, form, false));
            }
        }
    }

    private long Drawn(StreamToken form, DictionaryToken inner, Dictionary<IndirectReference, long> draws)
    {
        var content = form.Data;
        var own = filters.GetFilters(form.StreamDictionary);
        for (var i = 0; i < own.Count; i++)
        {
            content = own[i].Decode(content, form.StreamDictionary, filters, i);
        }

        var total = 0L;
        var span = content.Span;
        for (var at = span.IndexOf(" Do"u8); at >= 0;)
        {
            var name = span[..at];
            name = name[(name.LastIndexOf((byte)'/') + 1)..];
            var drawn = inner.Data.TryGetValue(System.Text.Encoding.Latin1.GetString(name), out var token) && token is IndirectReferenceToken { Data: var key }
                ? draws.GetValueOrDefault(key) : 0;
            total = Math.Min(total + drawn, MostDraws + 1);
            var next = span[(at + 3)..].IndexOf(" Do"u8);
            at = next < 0 ? -1 : at + 3 + next;
        }

        return total;
    }
}
