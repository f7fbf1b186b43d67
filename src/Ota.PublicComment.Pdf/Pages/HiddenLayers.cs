using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Knows which layers of a file are off, and what of a page lies in them.</summary>
internal sealed class HiddenLayers
{
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);

    public HiddenLayers(PdfObjects objects)
    {
        var properties = objects.GetDictionary(objects.Document.Structure.Catalog.CatalogDictionary, "OCProperties");
        var settings = objects.GetDictionary(properties, "D");
        if (objects.GetName(settings, "BaseState") == "OFF")
        {
            AddAll(objects, objects.Get(properties, "OCGs") as ArrayToken);
            Names(objects, objects.Get(settings, "ON") as ArrayToken).ForEach(n => _off.Remove(n));
        }

        AddAll(objects, objects.Get(settings, "OFF") as ArrayToken);
    }

    public bool Any => _off.Count > 0;

    public string Shown => string.Join(", ", _off.Order(StringComparer.Ordinal));

    /// <summary>The letters and paths of a page that lie in a layer that is off.</summary>
    public (HashSet<Letter> Letters, HashSet<PdfPath> Paths) Of(Page page)
    {
        var letters = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        var paths = new HashSet<PdfPath>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(MarkedContentElement Element, bool IsOff)>();
        foreach (var element in page.GetMarkedContents())
        {
            open.Push((element, false));
        }

        while (open.Count > 0)
        {
            var (element, isOff) = open.Pop();
            isOff |= element.Tag == "OC" && element.Properties is { } properties && NameOf(properties) is { } name && _off.Contains(name);
            if (isOff)
            {
                letters.UnionWith(element.Letters);
                paths.UnionWith(element.Paths);
            }

            foreach (var child in element.Children)
            {
                open.Push((child, isOff));
            }
        }

        return (letters, paths);
    }

    private void AddAll(PdfObjects objects, ArrayToken? groups) => _off.UnionWith(Names(objects, groups));

    private static List<string> Names(PdfObjects objects, ArrayToken? groups)
        => (groups?.Data ?? []).Select(g => objects.Dictionary(g) is { } group ? NameOf(group) : null).OfType<string>().ToList();

    private static string? NameOf(DictionaryToken group)
        => group.Data.TryGetValue("Name", out var token) ? token switch { StringToken s => s.Data, HexToken h => h.Data, _ => null } : null;
}
