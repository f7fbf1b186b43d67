namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>The styles of the Word document that is written: MS Mincho and Gothic stand on every municipal computer, and every program
/// knows what to put for them.</summary>
internal static class WordStylesPart
{
    private const string Mincho = "ＭＳ 明朝";
    private const string Gothic = "ＭＳ ゴシック";

    public static void Write(WordXml w)
    {
        w.Start("styles");
        w.Start("docDefaults");
        w.Start("rPrDefault");
        w.Start("rPr");
        Font(w, Mincho);
        w.Value("sz", 21);
        w.Value("szCs", 21);
        w.Empty("lang", ("val", "en-US"), ("eastAsia", "ja-JP"));
        w.End();
        w.End();
        w.Empty("pPrDefault");
        w.End();
        Style(w, "Normal", "Normal", isDefault: true, null, null, null, 0);
        Style(w, "Title", "Title", false, "center", Gothic, 28, 0, after: 240, isBold: true);
        Style(w, "Heading1", "heading 1", false, null, Gothic, 22, 1, before: 240, after: 80, isBold: true);
        Style(w, "CellText", "表の本文", false, null, null, 19, 0);
        Style(w, "CellCentre", "表の中央", false, "center", null, 19, 0);
        Style(w, "CellHeading", "表の見出し", false, "center", Gothic, 19, 0, isBold: true);
        Style(w, "CellGroup", "表の区分", false, null, Gothic, 19, 0, isBold: true, keepsNext: true);
        Style(w, "Note", "注記", false, null, null, 19, 0);
        Style(w, "Footer", "footer", false, "center", null, 16, 0);
        TableGrid(w);
        w.End();
    }

    private static void Style(
        WordXml w, string id, string name, bool isDefault, string? align, string? font, int? size, int outline,
        int before = 0, int after = 0, bool isBold = false, bool keepsNext = false)
    {
        w.Start("style");
        w.Writer.WriteAttributeString("w", "type", WordXml.Namespace, "paragraph");
        if (isDefault)
        {
            w.Writer.WriteAttributeString("w", "default", WordXml.Namespace, "1");
        }

        w.Writer.WriteAttributeString("w", "styleId", WordXml.Namespace, id);
        w.Value("name", name);
        if (!isDefault)
        {
            w.Value("basedOn", "Normal");
        }

        w.Start("pPr");
        if (outline > 0 || keepsNext)
        {
            w.Empty("keepNext");
        }

        if (before + after > 0)
        {
            w.Empty("spacing", ("before", $"{before}"), ("after", $"{after}"));
        }

        if (align is not null)
        {
            w.Value("jc", align);
        }

        if (outline > 0)
        {
            w.Value("outlineLvl", outline - 1);
        }

        w.End();
        w.Start("rPr");
        if (font is not null)
        {
            Font(w, font);
        }

        if (isBold)
        {
            w.Empty("b");
        }

        if (size is { } points)
        {
            w.Value("sz", points);
            w.Value("szCs", points);
        }

        w.End();
        w.End();
    }

    private static void TableGrid(WordXml w)
    {
        w.Start("style");
        w.Writer.WriteAttributeString("w", "type", WordXml.Namespace, "table");
        w.Writer.WriteAttributeString("w", "styleId", WordXml.Namespace, "TableGrid");
        w.Value("name", "Table Grid");
        w.Start("tblPr");
        w.Start("tblBorders");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            w.Empty(side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto"));
        }

        w.End();
        w.Start("tblCellMar");
        w.Empty("top", ("w", "40"), ("type", "dxa"));
        w.Empty("left", ("w", "85"), ("type", "dxa"));
        w.Empty("bottom", ("w", "40"), ("type", "dxa"));
        w.Empty("right", ("w", "85"), ("type", "dxa"));
        w.End();
        w.End();
        w.End();
    }

    private static void Font(WordXml w, string name)
        => w.Empty("rFonts", ("ascii", name), ("hAnsi", name), ("eastAsia", name), ("cs", "Times New Roman"));
}
