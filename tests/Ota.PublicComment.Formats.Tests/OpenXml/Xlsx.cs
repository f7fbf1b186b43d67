namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>Builds workbooks of a few cells.</summary>
internal static class Xlsx
{
    private const string Names =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A workbook with one sheet.</summary>
    public static byte[] File(string sheet, string? formats = null, string? strings = null, string properties = "",
        string columns = "", string after = "")
        => Book([("意見一覧", "", sheet, columns, after)], formats, strings, properties);

    public static byte[] Book((string Name, string State, string Rows, string Columns, string After)[] sheets, string? formats = null,
        string? strings = null, string properties = "")
    {
        var relations = sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml"))
            .Concat([("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]).ToArray();
        return Docx.Zip(
            [("[Content_Types].xml", Types(sheets.Length)),
                ("_rels/.rels", Docx.Relations([("officeDocument", "xl/workbook.xml")])),
                ("xl/workbook.xml",
                    $"<workbook {Names}><workbookPr {properties}/><sheets>{string.Concat(sheets.Select((s, i) =>
                        $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" {s.State} r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", Docx.Relations(relations)),
                ("xl/styles.xml", $"<styleSheet {Names}>{Styles(formats)}</styleSheet>"),
                ("xl/sharedStrings.xml", $"<sst {Names}>{strings}</sst>"),
                .. sheets.Select((s, i)
                    => ($"xl/worksheets/sheet{i + 1}.xml",
                        $"<worksheet {Names}><cols>{s.Columns}</cols><sheetData>{s.Rows}</sheetData>{s.After}</worksheet>"))]);
    }

    /// <summary>A row of texts from a cell on; an empty text is no cell.</summary>
    public static string Row(int row, char column, params string[] texts)
        => $"<row r=\"{row}\">{string.Concat(texts.Select((t, i) => t.Length == 0 ? "" : Text($"{(char)(column + i)}{row}", t)))}</row>";

    public static string Text(string address, string text)
        => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    public static string Merged(params string[] ranges)
        => $"<mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>";

    private static string Types(int sheets)
    {
        const string excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        (string Part, string Type)[] parts =
        [
            ("workbook", "sheet.main"), ("styles", "styles"), ("sharedStrings", "sharedStrings"),
            .. Enumerable.Range(1, sheets).Select(i => ($"worksheets/sheet{i}", "worksheet")),
        ];
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + string.Concat(parts.Select(p => $"<Override PartName=\"/xl/{p.Part}.xml\" ContentType=\"{excel}{p.Type}+xml\"/>"))
            + "</Types>";
    }

    // Each format, apart by |, is the style of its place; style 0 is General. What begins with a tag is all of the styles.
    private static string Styles(string? formats)
    {
        if (formats is ['<', ..])
        {
            return formats;
        }

        var codes = formats?.Split('|') ?? [];
        return $"<numFmts>{string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{c.Replace("\"",
            "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts>"
            + $"<cellXfs><xf numFmtId=\"0\"/>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs>";
    }
}
