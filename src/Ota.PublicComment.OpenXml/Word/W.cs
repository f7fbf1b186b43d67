using System.Globalization;
using System.Xml.Linq;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Reading of word-processing XML by local names: the strict and the transitional namespace hold the same words.</summary>
internal static class W
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name)
        => element?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>An attribute whatever its namespace.</summary>
    public static string? Value(this XElement? element, string attribute)
    {
        for (var a = element?.FirstAttribute; a is not null; a = a.NextAttribute)
        {
            if (a.Name.LocalName == attribute)
            {
                return a.Value;
            }
        }

        return null;
    }

    /// <summary>The <c>val</c> of a child.</summary>
    public static string? ChildValue(this XElement? element, string name) => element.Child(name).Value("val");

    public static int? Number(this XElement? element, string attribute)
        => int.TryParse(element.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n)
            ? n : null;

    /// <summary>Whether a switch is on: true by its mere presence; null where it is absent.</summary>
    public static bool? Switch(this XElement? element, string name)
        => element.Child(name) is { } found ? found.Value("val") is not ("0" or "false" or "off") : null;

    /// <summary>What is shown of an alternative: the first choice, else the fallback. Both hold the same.</summary>
    public static XElement? Chosen(XElement alternative) => alternative.Child("Choice") ?? alternative.Child("Fallback");
}
