using System.Text;
using System.Xml;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Reads a text in pieces: the t of its runs, not those of its readings (rPh).</summary>
internal static class RichText
{
    /// <summary>The text of the element the reader stands at (si, is); the reader then stands at its end.</summary>
    public static string Read(XmlReader reader, FormatContext context, out bool isStruck)
    {
        isStruck = false;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var reading = int.MaxValue;
        string? only = null;
        StringBuilder? all = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "strike"
                && reader.GetAttribute("val") is not ("0" or "false"))
            {
                isStruck = true;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "rPh" or "phoneticPr" or "rPr")
            {
                reading = Math.Min(reading, reader.IsEmptyElement ? int.MaxValue : reader.Depth);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == reading)
            {
                reading = int.MaxValue;
            }
            else if (reading == int.MaxValue
                && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                all ??= only is null ? null : new StringBuilder(only);
                all?.Append(reader.Value);
                only ??= reader.Value;
            }
        }

        return TextLimit.Cut(EscapedText.Decode(all?.ToString() ?? only ?? ""), context);
    }
}
