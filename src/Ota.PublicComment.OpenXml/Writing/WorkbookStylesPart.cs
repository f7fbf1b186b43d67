using System.Globalization;
using System.Xml;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes the styles part of the workbook.</summary>
internal static class WorkbookStylesPart
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Font = "ＭＳ Ｐゴシック";
    private const int FirstFormat = 164;

    private static readonly string[] Formats = ["0\"人\"", "0\"通\"", "0\"件\""];

    // Format, font, fill, border, horizontal place, whether it is guarded; in the order of CellStyle.
    private static readonly (int Format, int Font, int Fill, int Border, string? Across, bool Guarded)[] Styles =
    [
        (0, 0, 0, 0, null, false),
        (0, 1, 0, 0, "center", false),
        (0, 2, 2, 1, "center", false),
        (0, 0, 0, 1, null, false),
        (0, 0, 0, 1, "center", false),
        (0, 2, 3, 1, null, false),
        (0, 0, 0, 0, null, false),
        (0, 0, 0, 1, null, true),
        (FirstFormat, 0, 0, 1, "left", false),
        (FirstFormat + 1, 0, 0, 1, "left", false),
        (FirstFormat + 2, 0, 0, 1, "left", false),
    ];

    public static void Write(XmlWriter x)
    {
        x.WriteStartElement("styleSheet", Namespace);
        x.WriteStartElement("numFmts", Namespace);
        Attribute(x, "count", Formats.Length);
        for (var i = 0; i < Formats.Length; i++)
        {
            Empty(x, "numFmt", ("numFmtId", Number(FirstFormat + i)), ("formatCode", Formats[i]));
        }

        x.WriteEndElement();
        Fonts(x);
        Fills(x);
        Borders(x);
        x.WriteStartElement("cellStyleXfs", Namespace);
        Attribute(x, "count", 1);
        Empty(x, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        x.WriteEndElement();
        CellStyles(x);
        x.WriteStartElement("cellStyles", Namespace);
        Attribute(x, "count", 1);
        Empty(x, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        x.WriteEndElement();
        x.WriteEndElement();
    }

    private static void Fonts(XmlWriter x)
    {
        x.WriteStartElement("fonts", Namespace);
        Attribute(x, "count", 3);
        foreach (var (size, isBold) in (ReadOnlySpan<(string, bool)>)[("10", false), ("14", true), ("10", true)])
        {
            x.WriteStartElement("font", Namespace);
            if (isBold)
            {
                Empty(x, "b");
            }

            Empty(x, "sz", ("val", size));
            Empty(x, "name", ("val", Font));
            Empty(x, "family", ("val", "3"));
            Empty(x, "charset", ("val", "128"));
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Fills(XmlWriter x)
    {
        x.WriteStartElement("fills", Namespace);
        Attribute(x, "count", 4);
        foreach (var (pattern, colour) in (ReadOnlySpan<(string, string?)>)[("none", null), ("gray125", null), ("solid", "FFD9E1F2"),
            ("solid", "FFF2F2F2")])
        {
            x.WriteStartElement("fill", Namespace);
            x.WriteStartElement("patternFill", Namespace);
            x.WriteAttributeString("patternType", pattern);
            if (colour is not null)
            {
                Empty(x, "fgColor", ("rgb", colour));
            }

            x.WriteEndElement();
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Borders(XmlWriter x)
    {
        x.WriteStartElement("borders", Namespace);
        Attribute(x, "count", 2);
        foreach (var style in (ReadOnlySpan<string?>)[null, "thin"])
        {
            x.WriteStartElement("border", Namespace);
            foreach (var side in (ReadOnlySpan<string>)["left", "right", "top", "bottom", "diagonal"])
            {
                x.WriteStartElement(side, Namespace);
                if (style is not null && side != "diagonal")
                {
                    x.WriteAttributeString("style", style);
                    Empty(x, "color", ("auto", "1"));
                }

                x.WriteEndElement();
            }

            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void CellStyles(XmlWriter x)
    {
        x.WriteStartElement("cellXfs", Namespace);
        Attribute(x, "count", Styles.Length);
        for (var i = 0; i < Styles.Length; i++)
        {
            var (format, font, fill, border, across, isGuarded) = Styles[i];
            x.WriteStartElement("xf", Namespace);
            Attribute(x, "numFmtId", format);
            Attribute(x, "fontId", font);
            Attribute(x, "fillId", fill);
            Attribute(x, "borderId", border);
            Attribute(x, "xfId", 0);
            if (isGuarded)
            {
                Attribute(x, "quotePrefix", 1);
            }

            Attribute(x, "applyNumberFormat", 1);
            Attribute(x, "applyFont", 1);
            Attribute(x, "applyFill", 1);
            Attribute(x, "applyBorder", 1);
            Attribute(x, "applyAlignment", 1);
            var isMiddle = i is (int)CellStyle.Title or (int)CellStyle.Heading or (int)CellStyle.Group;
            (string, string)[] place = [("vertical", isMiddle ? "center" : "top"), ("wrapText", i == 0 ? "0" : "1")];
            Empty(x, "alignment", across is null ? place : [("horizontal", across), .. place]);
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Empty(XmlWriter x, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        x.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            x.WriteAttributeString(attribute, value);
        }

        x.WriteEndElement();
    }

    private static void Attribute(XmlWriter x, string name, int value) => x.WriteAttributeString(name, Number(value));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
