using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>The styles of a document, each with what it takes over from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int MostSteps = 32;

    /// <summary>The outline level, 0-based, that says that a paragraph is no heading.</summary>
    public const int BodyLevel = 9;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _known = new(StringComparer.Ordinal);
    private readonly string? _default;

    public WordStyles(XElement? root)
    {
        foreach (var style in root.Children("style"))
        {
            if (style.Value("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on")
                {
                    _default ??= id;
                }
            }
        }
    }

    public static WordStyles Read(OfficePackage package, string? part) => new(part is null ? null : package.Load(part));

    /// <summary>The style of a paragraph; the default one where it names none.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if ((id ?? _default) is not { } name)
        {
            return ParagraphStyle.None;
        }

        if (!_known.TryGetValue(name, out var style))
        {
            _known.Add(name, style = Resolve(name));
        }

        return style;
    }

    /// <summary>Whether a style, or one that it is based on, lays a colour under its text.</summary>
    public bool Paints(string? id)
    {
        var steps = 0;
        for (var next = id ?? _default; next is not null && steps < MostSteps && _styles.TryGetValue(next, out var style); steps++)
        {
            if (style.Descendants().Any(e => e.Name.LocalName == "shd"))
            {
                return true;
            }

            next = style.ChildValue("basedOn");
        }

        return false;
    }

    /// <summary>Whether a character style hides its text; null where it does not say.</summary>
    public bool? HidesText(string? id) => id is null ? null : Paragraph(id).IsHidden;

    private ParagraphStyle Resolve(string id)
    {
        int? outline = null;
        int? list = null;
        int? level = null;
        bool? hidden = null;
        var next = id;
        for (var steps = 0; next is not null && steps < MostSteps && _styles.TryGetValue(next, out var style); steps++)
        {
            var properties = style.Child("pPr");
            outline ??= properties.Child("outlineLvl").Number("val") ?? NamedLevel(style);
            level ??= list is null ? properties.Child("numPr").Child("ilvl").Number("val") : null;
            list ??= properties.Child("numPr").Child("numId").Number("val");
            hidden ??= style.Child("rPr").Switch("vanish");
            next = style.ChildValue("basedOn");
        }

        return new ParagraphStyle(outline is >= 0 and < BodyLevel ? outline + 1 : null, list, level, hidden);
    }

    // heading 1, 見出し 1; Title stands above them all.
    private static int? NamedLevel(XElement style)
    {
        var name = style.ChildValue("name") ?? "";
        foreach (var word in (ReadOnlySpan<string>)["heading ", "見出し "])
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length == word.Length + 1
                && name[^1] is >= '1' and <= '9')
            {
                return name[^1] - '1';
            }
        }

        return name is "Title" or "表題" ? 0 : null;
    }
}
