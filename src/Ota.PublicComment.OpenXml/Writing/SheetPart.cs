using System.Globalization;
using System.Xml;
using Ota.PublicComment.OpenXml.Excel;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>One sheet: rows, widths, what is merged, frozen, filtered and printed on every page.</summary>
internal sealed class SheetPart(string name, double[] widths)
{
    private const string Namespace = WorkbookStylesPart.Namespace;
    private const double LineHeight = 13.5;
    private const double MostHeight = 409.5;
    private const int LongestText = 32_767;

    private readonly List<(SheetCell[] Cells, double Height)> _rows = [];
    private readonly List<string> _merged = [];

    public string Name => name;

    /// <summary>The row of the headings, 1-based: those above and itself stay in sight, and it is printed on every page. 0 for
    /// none.</summary>
    public int HeadingRow { get; set; }

    /// <summary>Whether it only shows what stands in the document, so that it is not read again.</summary>
    public bool IsDerived { get; init; }

    public int RowCount => _rows.Count;

    public void AddRow(params ReadOnlySpan<SheetCell> cells) => _rows.Add((cells.ToArray(), 0));

    /// <summary>A row that is as high as its longest cell needs: not every program finds that out by itself.</summary>
    public void AddFitted(params ReadOnlySpan<SheetCell> cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            lines = Math.Max(lines, Lines(cells[i].Text, widths[i]));
        }

        _rows.Add((cells.ToArray(), (lines * LineHeight) + 4));
    }

    /// <summary>A row of one cell over all columns.</summary>
    public void AddWide(string text, CellStyle style, int columns)
    {
        var cells = new SheetCell[columns];
        Array.Fill(cells, new SheetCell("", style));
        cells[0] = new SheetCell(text, style);
        _rows.Add((cells, Lines(text, widths.Take(columns).Sum()) * LineHeight * (style == CellStyle.Title ? 1.5 : 1) + 4));
        Merge(_rows.Count, 1, _rows.Count, columns);
    }

    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        if (firstRow < lastRow || firstColumn < lastColumn)
        {
            _merged.Add($"{CellReference.Of(firstRow, firstColumn)}:{CellReference.Of(lastRow, lastColumn)}");
        }
    }

    /// <summary>Makes the rows of a merged cell high enough for its text: no program does that by itself.</summary>
    public void MakeRoom(int row, int rows, int column, string text)
    {
        var needed = Lines(text, widths[column]) * LineHeight + 4;
        for (var i = 0; i < rows; i++)
        {
            var (cells, height) = _rows[row - 1 + i];
            _rows[row - 1 + i] = (cells, Math.Max(height, needed / rows));
        }
    }

    public void Write(XmlWriter x, bool isFirst)
    {
        x.WriteStartElement("worksheet", Namespace);
        x.WriteStartElement("sheetPr", Namespace);
        Empty(x, "pageSetUpPr", ("fitToPage", "1"));
        x.WriteEndElement();
        View(x, isFirst);
        Empty(x, "sheetFormatPr", ("defaultRowHeight", "13.5"));
        x.WriteStartElement("cols", Namespace);
        for (var i = 0; i < widths.Length; i++)
        {
            Empty(x, "col", ("min", Number(i + 1)), ("max", Number(i + 1)),
                ("width", widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }

        x.WriteEndElement();
        x.WriteStartElement("sheetData", Namespace);
        for (var i = 0; i < _rows.Count; i++)
        {
            Row(x, i + 1, _rows[i].Cells, _rows[i].Height);
        }

        x.WriteEndElement();
        Foot(x);
        x.WriteEndElement();
    }

    private void View(XmlWriter x, bool isFirst)
    {
        x.WriteStartElement("sheetViews", Namespace);
        x.WriteStartElement("sheetView", Namespace);
        if (isFirst)
        {
            x.WriteAttributeString("tabSelected", "1");
        }

        x.WriteAttributeString("workbookViewId", "0");
        if (HeadingRow > 0)
        {
            var cell = CellReference.Of(HeadingRow + 1, 1);
            Empty(x, "pane", ("ySplit", Number(HeadingRow)), ("topLeftCell", cell), ("activePane", "bottomLeft"), ("state", "frozen"));
            Empty(x, "selection", ("pane", "bottomLeft"), ("activeCell", cell), ("sqref", cell));
        }

        x.WriteEndElement();
        x.WriteEndElement();
    }

    private static void Row(XmlWriter x, int number, SheetCell[] cells, double height)
    {
        x.WriteStartElement("row", Namespace);
        x.WriteAttributeString("r", Number(number));
        if (height > 0)
        {
            x.WriteAttributeString("ht", Math.Round(Math.Min(height, MostHeight), 2).ToString(CultureInfo.InvariantCulture));
            x.WriteAttributeString("customHeight", "1");
        }

        for (var i = 0; i < cells.Length; i++)
        {
            x.WriteStartElement("c", Namespace);
            x.WriteAttributeString("r", CellReference.Of(number, i + 1));
            var style = cells[i].Style == CellStyle.Text && LooksLikeFormula(cells[i].Text) ? CellStyle.Guarded : cells[i].Style;
            x.WriteAttributeString("s", Number((int)style));
            Content(x, cells[i]);
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Content(XmlWriter x, SheetCell cell)
    {
        if (cell.Text.Length == 0)
        {
            return;
        }

        if (cell.IsNumber)
        {
            x.WriteElementString("v", Namespace, cell.Text);
            return;
        }

        x.WriteAttributeString("t", "inlineStr");
        x.WriteStartElement("is", Namespace);
        x.WriteStartElement("t", Namespace);
        x.WriteAttributeString("xml", "space", null, "preserve");
        x.WriteString(EscapedText.Encode(cell.Text.Length <= LongestText ? cell.Text : Start(cell.Text)));
        x.WriteEndElement();
        x.WriteEndElement();
    }

    // A cell holds no more than that; the whole stands in the other formats.
    private static string Start(string text)
        => text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";

    private void Foot(XmlWriter x)
    {
        if (HeadingRow > 0 && _rows.Count > HeadingRow)
        {
            Empty(x, "autoFilter", ("ref", FilterRange()));
        }

        if (_merged.Count > 0)
        {
            x.WriteStartElement("mergeCells", Namespace);
            x.WriteAttributeString("count", Number(_merged.Count));
            foreach (var range in _merged)
            {
                Empty(x, "mergeCell", ("ref", range));
            }

            x.WriteEndElement();
        }

        Empty(x, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.7"), ("header", "0.3"), ("footer", "0.3"));
        Empty(x, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        x.WriteStartElement("headerFooter", Namespace);
        x.WriteElementString("oddHeader", Namespace, "&R&8&A");
        x.WriteElementString("oddFooter", Namespace, "&C- &P / &N -&R&8※ " + DocumentFacts.CountsAreNotPeople);
        x.WriteEndElement();
    }

    private string FilterRange() => $"{CellReference.Of(HeadingRow, 1)}:{CellReference.Of(LastFiltered, widths.Length)}";

    /// <summary>The last row of the table; notes below it are not filtered.</summary>
    public int LastFiltered { get; set; }

    private static bool LooksLikeFormula(string text) => text.Length > 0
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    // Full-width characters take two places.
    private static int Lines(string text, double width)
    {
        var most = Math.Max(2, (int)width - 1);
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            var places = line.Sum(c => c < 0x2E80 ? 1 : 2);
            lines += Math.Max(1, (places + most - 1) / most);
        }

        return lines;
    }

    private static void Empty(XmlWriter x, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        x.WriteStartElement(element, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            x.WriteAttributeString(attribute, value);
        }

        x.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
