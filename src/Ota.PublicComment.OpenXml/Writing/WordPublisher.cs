using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes the A4 document that a council gets: title, facts, counts and legend, then the table with its headings on every
/// page.</summary>
internal sealed class WordPublisher : FilePublisher
{
    private const string Shade = "E7E6E6";
    private const string GroupShade = "F2F2F2";
    private const int Margin = 1021;
    private const int LongSide = 16838;
    private const int ShortSide = 11906;
    private const int MostUpright = 6;

    public override string Name => "docx";

    public override string FileExtension => ".docx";

    protected override byte[] Write(PublishInput input)
    {
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var document = input.Document;
        var package = new PackageWriter();
        package.AddRelations("_rels/.rels", ("officeDocument", "word/document.xml"), ("core-properties", "docProps/core.xml"));
        package.Add("word/document.xml", Word + "document.main+xml", x => Body(new WordXml(x), document));
        package.AddRelations("word/_rels/document.xml.rels", ("styles", "styles.xml"), ("footer", "footer1.xml"),
            ("settings", "settings.xml"));
        package.Add("word/styles.xml", Word + "styles+xml", x => WordStylesPart.Write(new WordXml(x)));
        package.Add("word/settings.xml", Word + "settings+xml", x => Settings(new WordXml(x)));
        package.Add("word/footer1.xml", Word + "footer+xml", x => Footer(new WordXml(x)));
        package.AddProperties(DocumentFacts.Title(document));
        return package.ToBytes();
    }

    private static void Body(WordXml w, PublicCommentDocument document)
    {
        var table = ResultTable.Of(document);
        var isUpright = table.Columns.Count <= MostUpright;
        var width = (isUpright ? ShortSide : LongSide) - 2 * Margin;
        w.Start("document");
        w.Start("body");
        w.Paragraph("Title", DocumentFacts.Title(document));
        Facts(w, document, width);
        if (document.Opinions.Count > 0)
        {
            w.Paragraph("Normal", "");
            Results(w, table, width);
        }

        w.Paragraph("Normal", "");
        foreach (var note in DocumentFacts.Notes(document))
        {
            w.Paragraph("Note", note);
        }

        Page(w, isUpright);
        w.End();
        w.End();
    }

    private static void Facts(WordXml w, PublicCommentDocument document, int width)
    {
        var facts = DocumentFacts.Facts(document);
        if (facts.Count > 0)
        {
            int[] widths = [width / 4, width - width / 4];
            w.StartTable(widths);
            foreach (var (name, value) in facts)
            {
                w.StartRow(isHeader: false, isWhole: true);
                w.Cell(widths[0], "CellHeading", name, shade: Shade);
                w.Cell(widths[1], "CellText", value);
                w.End();
            }

            w.End();
        }

        foreach (var tallies in DocumentFacts.Tallies(document))
        {
            w.Paragraph("Normal", "");
            Tallies(w, tallies, width);
        }

        var legend = DocumentFacts.Legend(document);
        if (legend.Count > 0)
        {
            w.Paragraph("Heading1", "対応区分");
            foreach (var (code, meaning) in legend)
            {
                w.Paragraph("Normal", $"{code}：{meaning}");
            }
        }
    }

    private static void Tallies(WordXml w, List<string[]> rows, int width)
    {
        int[] widths = [width / 3, .. Enumerable.Repeat(width / 6, rows[0].Length - 1)];
        w.StartTable(widths);
        for (var i = 0; i < rows.Count; i++)
        {
            w.StartRow(isHeader: i == 0, isWhole: true);
            for (var column = 0; column < rows[i].Length; column++)
            {
                w.Cell(widths[column], i == 0 ? "CellHeading" : column == 0 ? "CellText"
                    : "CellCentre", rows[i][column], shade: i == 0 ? Shade : null);
            }

            w.End();
        }

        w.End();
    }

    private static void Results(WordXml w, ResultTable table, int width)
    {
        var total = table.Columns.Sum(c => c.Weight);
        var widths = table.Columns.Select(c => width * c.Weight / total).ToArray();
        w.StartTable(widths);
        w.StartRow(isHeader: true, isWhole: true);
        for (var i = 0; i < widths.Length; i++)
        {
            w.Cell(widths[i], "CellHeading", Characters.Writable(table.Columns[i].Heading), shade: Shade);
        }

        w.End();
        foreach (var row in table.Rows)
        {
            w.StartRow(isHeader: false, isWhole: row.Group is not null);
            if (row.Group is { } group)
            {
                w.Cell(widths.Sum(), "CellGroup", Characters.Writable(group), span: widths.Length, shade: GroupShade);
            }

            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                w.Cell(
                    widths[i], table.Columns[i].IsCentred ? "CellCentre" : "CellText", cell.IsCovered ? "" : cell.Text,
                    merge: cell.IsCovered ? "continue" : cell.ExtraRows > 0 ? "restart" : null);
            }

            w.End();
        }

        w.End();
    }

    private static void Page(WordXml w, bool isUpright)
    {
        w.Start("sectPr");
        w.Start("footerReference");
        w.Writer.WriteAttributeString("w", "type", WordXml.Namespace, "default");
        w.Writer.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId2");
        w.End();
        var (wide, high) = isUpright ? (ShortSide, LongSide) : (LongSide, ShortSide);
        (string, string)[] size = isUpright ? [("w", $"{wide}"), ("h", $"{high}")]
            : [("w", $"{wide}"), ("h", $"{high}"), ("orient", "landscape")];
        w.Empty("pgSz", size);
        w.Empty(
            "pgMar", ("top", "1134"), ("right", $"{Margin}"), ("bottom", "1134"), ("left", $"{Margin}"), ("header", "567"),
                ("footer", "454"), ("gutter", "0"));
        w.End();
    }

    private static void Settings(WordXml w)
    {
        w.Start("settings");
        w.Value("characterSpacingControl", "compressPunctuation");
        w.Start("compat");
        w.Empty("compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15"));
        w.End();
        w.Empty("themeFontLang", ("val", "en-US"), ("eastAsia", "ja-JP"));
        w.End();
    }

    private static void Footer(WordXml w)
    {
        w.Start("ftr");
        w.Start("p");
        w.Start("pPr");
        w.Value("pStyle", "Footer");
        w.End();
        w.Run("- ");
        w.Field("PAGE");
        w.Run(" -");
        w.End();
        w.Paragraph("Footer", "※ " + DocumentFacts.CountsAreNotPeople);
        w.End();
    }
}
