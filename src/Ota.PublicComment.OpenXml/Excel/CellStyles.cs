using System.Globalization;
using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>The number format of each style of a workbook.</summary>
internal sealed class CellStyles
{
    private const int FirstOwn = 164;

    // The formats that a Japanese Excel means by their number alone.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [5] = "¥#,##0;¥-#,##0", [6] = "¥#,##0;¥-#,##0",
            [7] = "¥#,##0.00;¥-#,##0.00",
        [8] = "¥#,##0.00;¥-#,##0.00", [9] = "0%", [10] = "0.00%", [14] = "yyyy/m/d", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy",
        [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "yyyy/m/d h:mm",
        [27] = "[$-411]ge.m.d", [28] = "[$-411]ggge\"年\"m\"月\"d\"日\"", [29] = "[$-411]ggge\"年\"m\"月\"d\"日\"", [30] = "m/d/yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"", [32] = "h\"時\"mm\"分\"", [33] = "h\"時\"mm\"分\"ss\"秒\"", [34] = "yyyy\"年\"m\"月\"",
        [35] = "m\"月\"d\"日\"", [36] = "[$-411]ge.m.d", [37] = "#,##0;-#,##0", [38] = "#,##0;-#,##0", [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00", [41] = "#,##0;-#,##0;\"-\"", [42] = "¥#,##0;¥-#,##0;\"-\"", [43] = "#,##0.00;-#,##0.00;\"-\"",
        [44] = "¥#,##0.00;¥-#,##0.00;\"-\"", [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss", [49] = "@",
        [50] = "[$-411]ge.m.d", [51] = "[$-411]ggge\"年\"m\"月\"d\"日\"", [52] = "yyyy\"年\"m\"月\"", [53] = "m\"月\"d\"日\"",
        [54] = "[$-411]ggge\"年\"m\"月\"d\"日\"", [55] = "yyyy\"年\"m\"月\"", [56] = "m\"月\"d\"日\"", [57] = "[$-411]ge.m.d",
        [58] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
    };

    private readonly List<NumberFormat?> _formats = [];
    private readonly HashSet<int> _struck = [];
    private readonly HashSet<int> _white = [];

    /// <summary>The format of a style; null for a style without one (General).</summary>
    public NumberFormat? this[int style] => style >= 0 && style < _formats.Count ? _formats[style] : null;

    /// <summary>Whether a style strikes the text of its cells out.</summary>
    public bool IsStruck(int style) => _struck.Contains(style);

    /// <summary>Whether a style writes in white and gives its cells no colour: nobody sees the text.</summary>
    public bool IsWhite(int style) => _white.Contains(style);

    public static CellStyles Read(OfficePackage package, string? part)
    {
        var styles = new CellStyles();
        if (part is null || package.Load(part) is not { } root)
        {
            return styles;
        }

        var known = new Dictionary<int, NumberFormat>();
        var codes = new Dictionary<int, string>(BuiltIn);
        foreach (var format in Named(root, "numFmts").Elements())
        {
            if (Number(format, "numFmtId") is { } id && (id >= FirstOwn || !BuiltIn.ContainsKey(id))
                && format.Attribute("formatCode")?.Value is { } code)
            {
                codes[id] = code;
            }
        }

        var fonts = Named(root, "fonts").Elements().Select(f => Named(f, "strike").Any(IsOn)).ToList();
        var whites = Named(root, "fonts").Elements().Select(f => Named(f, "color").Any(IsWhite)).ToList();
        var fills = Named(root, "fills").Elements().Select(IsFilled).ToList();
        foreach (var style in Named(root, "cellXfs").Elements())
        {
            if (Number(style, "fontId") is { } letters && letters < whites.Count && whites[letters]
                && !(Number(style, "fillId") is { } fill && fill < fills.Count && fills[fill]))
            {
                styles._white.Add(styles._formats.Count);
            }

            if (Number(style, "fontId") is { } font && font < fonts.Count && fonts[font])
            {
                styles._struck.Add(styles._formats.Count);
            }

            NumberFormat? format = null;
            if (Number(style, "numFmtId") is { } id && codes.TryGetValue(id, out var code) && !known.TryGetValue(id, out format))
            {
                known.Add(id, format = NumberFormat.Of(code));
            }

            styles._formats.Add(format);
        }

        return styles;
    }

    private static bool IsOn(XElement property) => property.Attribute("val")?.Value is not ("0" or "false");

    // White by its value, as the background of the theme, or by its old number.
    private static bool IsWhite(XElement color)
        => color.Attribute("rgb")?.Value is { } rgb ? rgb.EndsWith("FFFFFF", StringComparison.OrdinalIgnoreCase)
            : color.Attribute("theme")?.Value is { } theme ? theme == "0" && color.Attribute("tint") is null
            : color.Attribute("indexed")?.Value is "1" or "9";

    private static bool IsFilled(XElement fill)
        => fill.Elements().Any(e => e.Name.LocalName != "patternFill" || e.Attribute("patternType")?.Value is not (null or "none"));

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Elements().Where(e => e.Name.LocalName == name);

    private static int? Number(XElement element, string name)
        => int.TryParse(element.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
