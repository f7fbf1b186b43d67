using System.Xml;
using System.Xml.Linq;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>
/// Reads one element of a part as a tree, of bounded depth. <see cref="XElement.Load(XmlReader)"/> looks at all ancestors of each element
/// it adds: 40,000 elements in each other, ten kilobytes in a package, would take it five seconds, and ten times as many ten minutes.
/// </summary>
internal static class XmlTree
{
    /// <summary>What stands deeper is left out; no document of an office program comes near.</summary>
    public const int MostLevels = 1_000;

    /// <summary>Reads the element the reader stands at, or the next one, and leaves the reader after it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="isCut">Whether something was left out because it stands too deep.</param>
    public static XElement Read(XmlReader reader, out bool isCut)
    {
        isCut = false;
        reader.MoveToContent();
        var root = Element(reader);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }

        var current = root;
        var levels = 1;
        reader.Read();
        while (true)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when levels >= MostLevels:
                    isCut = true;
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    var element = Element(reader);
                    current.Add(element);
                    if (!reader.IsEmptyElement)
                    {
                        current = element;
                        levels++;
                    }

                    break;
                case XmlNodeType.EndElement when levels == 1:
                    reader.Read();
                    return root;
                case XmlNodeType.EndElement:
                    current = current.Parent!;
                    levels--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current.Add(new XText(reader.Value));
                    break;
            }

            if (!reader.Read())
            {
                throw new XmlException("The part ends inside an element.");
            }
        }
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                var space = reader.Prefix.Length == 0 ? "" : reader.NamespaceURI;
                element.Add(new XAttribute(XName.Get(reader.LocalName, space), reader.Value));
            }
            while (reader.MoveToNextAttribute());

            reader.MoveToElement();
        }

        return element;
    }
}
