using System.IO.Compression;
using System.Text;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>Builds Word files of a few words: the parts that a test is about, and no others.</summary>
internal static class Docx
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public const string Head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + HeadCells + "</w:tr>";

    private const string HeadCells =
        "<w:tc><w:p><w:r><w:t>番号</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>意見の概要</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>町の考え方</w:t></w:r></w:p></w:tc>";

    public static byte[] File(string body, string? numbering = null, string? styles = null, string? footnotes = null, string? header = null)
    {
        var parts = new List<(string, string, string, string)>();
        Add("numbering", "numbering", numbering);
        Add("styles", "styles", styles);
        Add("footnotes", "footnotes", footnotes);
        Add("header", "hdr", header);
        return Zip(
            [("[Content_Types].xml", Types(parts)), ("_rels/.rels", Relations([("officeDocument", "word/document.xml")])),
                ("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>"),
                ("word/_rels/document.xml.rels", Relations([.. parts.Select(p => (p.Item1, p.Item3))])),
                .. parts.Select(p => ("word/" + p.Item3, p.Item4))]);

        void Add(string kind, string root, string? xml)
        {
            if (xml is not null)
            {
                parts.Add((kind, root, kind + ".xml", $"<w:{root} {Names}>{xml}</w:{root}>"));
            }
        }
    }

    public static byte[] Zip(params (string Name, string Xml)[] parts)
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

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "")
        => text.Length == 0 ? "" : $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Tc(string content, string properties = "")
        => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    public static string Tr(params string[] cells)
        => $"<w:tr>{string.Concat(cells.Select(c => c.StartsWith("<w:tc", StringComparison.Ordinal) ? c : Tc(c)))}</w:tr>";

    public static string Tbl(params string[] rows) => Tbl([600, 4000, 4000], rows);

    public static string Tbl(int[] widths, params string[] rows)
        => $"<w:tbl><w:tblGrid>{string.Concat(widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Numbered(int list = 1, int level = 0)
        => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    /// <summary>One list with the levels given as format and text.</summary>
    public static string List(params (string Format, string Text)[] levels)
        => $"<w:abstractNum w:abstractNumId=\"0\">{string.Concat(levels.Select((l, i) => Level(i, l.Format, l.Text)))}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    public static string Level(int level, string format, string text, string suffix = "tab")
        => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"{suffix}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Types(List<(string, string, string, string)> parts)
        => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + string.Concat(parts.Select(p
                => $"<Override PartName=\"/word/{p.Item3}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Item1}+xml\"/>")) + "</Types>";

    public static string Relations((string Kind, string Target)[] relations)
        => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(relations.Select((r, i)
                => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}\" Target=\"{r.Target}\"/>"))
            + "</Relationships>";
}
