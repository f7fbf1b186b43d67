using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Knows which layers of a file are off.</summary>
internal sealed class HiddenLayers
{
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private readonly PdfObjects _objects;

    public HiddenLayers(PdfObjects objects)
    {
        _objects = objects;
        var properties = objects.GetDictionary(objects.Document.Structure.Catalog.CatalogDictionary, "OCProperties");
        var settings = objects.GetDictionary(properties, "D");
        if (objects.GetName(settings, "BaseState") == "OFF")
        {
            AddAll(objects.Get(properties, "OCGs") as ArrayToken);
            Names(objects.Get(settings, "ON") as ArrayToken).ForEach(n => _off.Remove(n));
        }

        AddAll(objects.Get(settings, "OFF") as ArrayToken);
    }

    public bool Any => _off.Count > 0;

    public string Shown => string.Join(", ", _off.Order(StringComparer.Ordinal));

    /// <summary>Whether a form belongs to a layer that is off.</summary>
    public bool IsOff(StreamToken form) => _objects.GetDictionary(form.StreamDictionary, "OC") is { } layer && IsOff(layer);

    /// <summary>Whether a layer is off; a layer that stands for several is off when all of them are.</summary>
    public bool IsOff(DictionaryToken layer)
    {
        if (_objects.Get(layer, "OCGs") is not { } members)
        {
            return NameOf(layer) is { } name && _off.Contains(name);
        }

        var names =
            members is ArrayToken array ? Names(array) : _objects.Dictionary(members) is { } one && NameOf(one) is { } own ? [own] : [];
        return names.Count > 0 && names.TrueForAll(_off.Contains);
    }

    private void AddAll(ArrayToken? groups) => _off.UnionWith(Names(groups));

    private List<string> Names(ArrayToken? groups)
        => (groups?.Data ?? []).Select(g => _objects.Dictionary(g) is { } group ? NameOf(group) : null).OfType<string>().ToList();

    private static string? NameOf(DictionaryToken group)
        => group.Data.TryGetValue("Name", out var token) ? token switch { StringToken s => s.Data, HexToken h => h.Data, _ => null } : null;
}
