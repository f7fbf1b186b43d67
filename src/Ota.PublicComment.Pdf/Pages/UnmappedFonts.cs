using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// Finds the fonts whose codes say nothing of characters: an embedded subset without ToUnicode and without a named encoding.
/// </summary>
/// <remarks>PdfPig gives their codes as characters and raises no flag; the dictionary of the font is the only witness.</remarks>
internal sealed class UnmappedFonts(PdfObjects objects)
{
    private const int Symbolic = 4;
    private const int MostForms = 200;

    private readonly Dictionary<DictionaryToken, bool> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The base names of such fonts on a page.</summary>
    public HashSet<string> On(DictionaryToken page)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<DictionaryToken>();
        var seen = new HashSet<DictionaryToken>(ReferenceEqualityComparer.Instance);
        if (objects.Inherited(page, "Resources") is { } own)
        {
            queue.Enqueue(own);
        }

        while (queue.Count > 0 && seen.Count < MostForms)
        {
            var resources = queue.Dequeue();
            if (!seen.Add(resources))
            {
                continue;
            }

            foreach (var (_, token) in objects.GetDictionary(resources, "Font")?.Data ?? new Dictionary<string, IToken>())
            {
                if (objects.Dictionary(token) is { } font && IsUnmapped(font) && objects.GetName(font, "BaseFont") is { } name)
                {
                    names.Add(name);
                }
            }

            foreach (var (_, token) in objects.GetDictionary(resources, "XObject")?.Data ?? new Dictionary<string, IToken>())
            {
                if (objects.Dictionary(token) is { } form && objects.GetDictionary(form, "Resources") is { } inner)
                {
                    queue.Enqueue(inner);
                }
            }
        }

        return names;
    }

    private bool IsUnmapped(DictionaryToken font)
    {
        if (!_known.TryGetValue(font, out var isUnmapped))
        {
            _known.Add(font, isUnmapped = objects.Get(font, "ToUnicode") is null && HasCodesOnly(font));
        }

        return isUnmapped;
    }

    private bool HasCodesOnly(DictionaryToken font)
    {
        if (objects.GetName(font, "Subtype") == "Type0")
        {
            // With Adobe-Japan1 the numbers are known characters; with Identity they are glyphs of this font alone.
            var descendant =
                objects.Dictionary((objects.Get(font, "DescendantFonts") as ArrayToken)?.Data is [var first, ..] ? first : null);
            var system = objects.GetDictionary(descendant, "CIDSystemInfo");
            var ordering = objects.Get(system, "Ordering") switch { StringToken s => s.Data, HexToken h => h.Data, _ => null };
            return objects.GetName(font, "Encoding") is null or "Identity-H" or "Identity-V" && ordering is null or "Identity" or "UCS";
        }

        var descriptor = objects.GetDictionary(font, "FontDescriptor");
        var isEmbedded = objects.Get(descriptor, "FontFile") is not null || objects.Get(descriptor, "FontFile2") is not null
            || objects.Get(descriptor, "FontFile3") is not null;
        return isEmbedded && objects.Get(font, "Encoding") is null
            && objects.Get(descriptor, "Flags") is NumericToken flags && (flags.Int & Symbolic) != 0;
    }
}
