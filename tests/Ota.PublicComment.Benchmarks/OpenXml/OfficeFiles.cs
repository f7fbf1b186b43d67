using System.IO.Compression;
using System.Security;
using System.Text;

namespace Ota.PublicComment.Benchmarks.OpenXml;

/// <summary>Makes a workbook and a document of the rows of a table, as small as the programs of Office take them.</summary>
internal static class OfficeFiles
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Words = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Workbook(string[][] rows)
    {
        var strings = new StringBuilder($"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var count = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            sheet.Append($"<row r=\"{i + 1}\">");
            for (var j = 0; j < rows[i].Length; j++)
            {
                sheet.Append($"<c r=\"{(char)('A' + j)}{i + 1}\" s=\"0\" t=\"s\"><v>{count++}</v></c>");
                strings.Append($"<si><t>{SecurityElement.Escape(rows[i][j])}</t></si>");
            }

            sheet.Append("</row>");
        }

        return Zip(
            ("[Content_Types].xml",
                Types(("/xl/workbook.xml", Sheets + "sheet.main+xml"), ("/xl/worksheets/sheet1.xml", Sheets + "worksheet+xml"),
                ("/xl/sharedStrings.xml", Sheets + "sharedStrings+xml"))),
            ("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml",
                $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relation}\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))),
            ("xl/worksheets/sheet1.xml", sheet.Append("</sheetData></worksheet>").ToString()),
            ("xl/sharedStrings.xml", strings.Append("</sst>").ToString()));
    }

    public static byte[] Document(string[][] rows)
    {
        var body =
            new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tblPr/><w:tblGrid>");
        body.Append(string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"2000\"/>"))).Append("</w:tblGrid>");
        foreach (var row in rows)
        {
            body.Append("<w:tr>");
            foreach (var cell in row)
            {
                body.Append(
                    "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>")
                    .Append(SecurityElement.Escape(cell)).Append("</w:t></w:r></w:p></w:tc>");
            }

            body.Append("</w:tr>");
        }

        return Zip(
            ("[Content_Types].xml", Types(("/word/document.xml", Words))),
            ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
            ("word/document.xml", body.Append("</w:tbl></w:body></w:document>").ToString()));
    }

    private static string Types(params (string Part, string Type)[] parts)
        => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"{p.Type}\"/>")) + "</Types>";

    private static string Relations(params (string Kind, string Target)[] relations)
        => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(
                relations.Select((r, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relation}/{r.Kind}\" Target=\"{r.Target}\"/>"))
                    + "</Relationships>";

    private static byte[] Zip(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
