using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>Draws the document of a made layout with PDFsharp.</summary>
internal sealed class PdfMaker
{
    public const double Margin = 45;

    public const string CutLabel = "計画の推進体制及び進行管理並びに評価の方法について";
    public static readonly string[][] NestedCells = [["小学校", "96人"], ["中学校", "91人"]];

    private readonly MadeLayout _layout;
    private readonly PdfDocument _document = new();
    private readonly XFont _font;
    private readonly double _lineHeight;
    private XGraphics _graphics = null!;
    private LineSetter _setter = null!;
    private double _y;
    private double _height;
    private bool _isCut;

    public PdfMaker(MadeLayout layout)
    {
        _layout = layout;
        _font = JapaneseFont.Of(layout.FontSize);
        _lineHeight = layout.FontSize * layout.Leading;
    }

    private RulePen Pen => new(_graphics, _layout);

    private double[] Sides => [.. _layout.Widths.Aggregate(new List<double> { Margin }, (sides, w) => [.. sides, sides[^1] + w])];

    public byte[] Make(string title, IReadOnlyList<string> lines, IReadOnlyList<MadeRow> rows)
    {
        NewPage(isFirst: true);
        var large = JapaneseFont.Of(13);
        _graphics.DrawString(title, large, XBrushes.Black, Margin, _y + 13);
        _y += 26;
        foreach (var line in lines)
        {
            _graphics.DrawString(line, _font, XBrushes.Black, Margin, _y + _layout.FontSize);
            _y += _lineHeight + 2;
        }

        if (_layout.HasStatistics)
        {
            DrawStatistics();
        }

        _y += 8;
        DrawHeadings();
        foreach (var group in Groups(rows))
        {
            DrawGroup(group);
        }

        if (_layout.HidesText)
        {
            Hide("この文字は見えません。");
        }

        using var stream = new MemoryStream();
        _graphics.Dispose();
        _document.Save(stream, false);
        return MadeSheets.Lay(stream.ToArray(), _layout.Sheet);
    }

    // Rendering mode 3 draws nothing.
    private void Hide(string text)
    {
        var page = _document.Pages[^1];
        _graphics.Dispose();
        page.Contents.AppendContent().CreateStream("3 Tr\n"u8.ToArray());
        _graphics = XGraphics.FromPdfPage(page, XGraphicsPdfPageOptions.Append);
        _graphics.DrawString(text, _font, XBrushes.Black, Sides[2] + 3, 150);
        _graphics.Dispose();
        page.Contents.AppendContent().CreateStream("0 Tr\n"u8.ToArray());
        _graphics = XGraphics.FromPdfPage(page, XGraphicsPdfPageOptions.Append);
    }

    // Rows that share a response stay together.
    private static IEnumerable<List<MadeRow>> Groups(IReadOnlyList<MadeRow> rows)
    {
        var group = new List<MadeRow>();
        foreach (var row in rows)
        {
            if (group.Count > 0 && row.Response is not null)
            {
                yield return group;
                group = [];
            }

            group.Add(row);
        }

        yield return group;
    }

    private void NewPage(bool isFirst)
    {
        if (!isFirst)
        {
            _graphics.Dispose();
        }

        var page = _document.AddPage();
        page.Size = _layout.Sheet == Sheet.A3 ? PageSize.A3 : PageSize.A4;
        page.Orientation = _layout.IsLandscape ? PageOrientation.Landscape : PageOrientation.Portrait;
        _graphics = XGraphics.FromPdfPage(page);
        _setter = new LineSetter(_graphics, _font);
        _height = page.Height.Point;
        _y = Margin;
        if (_layout.HasPageNumbers)
        {
            _graphics.DrawString($"- {_document.PageCount} -", _font, XBrushes.Black, (page.Width.Point / 2) - 10, _height - 25);
        }

        if (!isFirst && _layout.RepeatsHeadings)
        {
            DrawHeadings();
        }
        else if (!isFirst && _isCut && !_layout.ClosesCutRows)
        {
            return;
        }
        else if (!isFirst)
        {
            Pen.Horizontal(Margin, Sides[^1], _y);
        }
    }

    private void DrawStatistics()
    {
        var sides = new[] { Margin, Margin + 120, Margin + 180 };
        foreach (var (label, count) in new[] { ("提出方法", "人数"), ("電子メール", "4人"), ("郵送", "2人") })
        {
            _graphics.DrawString(label, _font, XBrushes.Black, sides[0] + 4, _y + _layout.FontSize + 3);
            _graphics.DrawString(count, _font, XBrushes.Black, sides[1] + 4, _y + _layout.FontSize + 3);
            var bottom = _y + _lineHeight + 6;
            if (_layout.Ruling is not (Ruling.None or Ruling.Horizontal))
            {
                Pen.Horizontal(sides[0], sides[^1], _y);
                Pen.Horizontal(sides[0], sides[^1], bottom);
                foreach (var side in sides)
                {
                    Pen.Vertical(side, _y, bottom);
                }
            }

            _y = bottom;
        }

        _y += 6;
    }

    private void DrawHeadings()
    {
        var headings = _layout.Headings;
        var height = (_layout.HasTwoHeadingRows ? 2 : 1) * (_lineHeight + (2 * _layout.Padding));
        for (var i = 0; i < headings.Length; i++)
        {
            var isSplit = _layout.HasTwoHeadingRows && i is 2 or 3;
            var width = _setter.WidthOf(headings[i]);
            var top = isSplit && _layout.HasTwoHeadingRows ? _y + (height / 2) : _y;
            var middle = top + ((isSplit ? height / 2 : height) / 2);
            _graphics.DrawString(headings[i], _font, XBrushes.Black, Sides[i] + ((_layout.Widths[i] - width) / 2),
                middle + (_layout.FontSize * 0.38));
        }

        if (_layout.HasTwoHeadingRows)
        {
            const string Over = "意見と考え方";
            var (left, right) = (Sides[2], Sides[4]);
            _graphics.DrawString(Over, _font, XBrushes.Black, ((left + right) / 2) - (_setter.WidthOf(Over) / 2),
                _y + (height / 4) + (_layout.FontSize * 0.38));
            Pen.Horizontal(left, right, _y + (height / 2));
            Pen.Horizontal(Margin, Sides[^1], _y);
            foreach (var side in Sides)
            {
                Pen.Vertical(side, side == Sides[3] ? _y + (height / 2) : _y, _y + height);
            }

            Pen.Horizontal(Margin, Sides[^1], _y + height);
        }
        else
        {
            Frame(_y, _y + height, []);
        }

        _y += height;
    }

    private void DrawGroup(List<MadeRow> rows)
    {
        var cells = rows.ConvertAll(r => new[] { r.Number, r.Area, r.Opinion, r.Response ?? "", r.Disposition }.Take(_layout.Widths.Length)
            .Select((t, i) => t.Length == 0 ? [] : _setter.Set(t, _layout.Widths[i] - (2 * _layout.Padding))).ToList());
        var heights = cells.ConvertAll(c => Math.Max(1, c.Where((_, i) => i != 3 || rows.Count == 1).Max(l => l.Count)));
        for (var i = 0; i < rows.Count; i++)
        {
            cells[i][1] = rows[i].HasCutArea ? [] : cells[i][1];
            heights[i] += rows[i].HasNestedTable ? 4 : 0;
        }

        var shared = rows.Count > 1 ? cells[0][3] : [];
        heights[^1] += Math.Max(0, shared.Count - heights.Sum());
        var height = heights.Sum(Height);
        if (_y + height > _height - Margin)
        {
            if (rows.Count > 1 && height > _height - (2 * Margin) - 120)
            {
                rows.ForEach(r => DrawGroup([r]));
                return;
            }

            if (rows.Count == 1 && !rows[0].HasNestedTable && (_layout.CutsRows || height > _height - (2 * Margin) - 60))
            {
                DrawCut(cells[0]);
                return;
            }

            NewPage(isFirst: false);
        }

        var top = _y;
        for (var i = 0; i < rows.Count; i++)
        {
            DrawCells(cells[i], _y, Height(heights[i]), except: rows.Count > 1 ? 3 : -1);
            Frame(_y, _y + Height(heights[i]), rows.Count > 1 && i < rows.Count - 1 ? [3] : []);
            if (rows[i].HasCutArea)
            {
                WriteCut(CutLabel, _y, Height(heights[i]));
            }

            if (rows[i].HasNestedTable)
            {
                DrawNested(_y + Height(heights[i]));
            }

            _y += Height(heights[i]);
        }

        if (rows.Count > 1)
        {
            DrawLines(shared, 3, _layout.CentresNumbers ? top + ((height - (shared.Count * _lineHeight)) / 2) : top + _layout.Padding);
        }
    }

    private double Height(int lines) => (lines * _lineHeight) + (2 * _layout.Padding);

    // Cut by the end of a page, as Chromium (no line there) or LibreOffice (a line on both pages) do.
    private void DrawCut(List<List<string>> cells)
    {
        var most = cells.Max(c => c.Count);
        var from = 0;
        var number = _layout.CentresNumbers ? most / 2 : 0;
        while (from < most)
        {
            var fit = Math.Min(most - from, (int)((_height - Margin - _y - (2 * _layout.Padding)) / _lineHeight));
            if (fit < 2 && from == 0)
            {
                NewPage(isFirst: false);
                continue;
            }

            var isLast = from + fit >= most;
            for (var i = 0; i < cells.Count; i++)
            {
                var own = i == 0 && cells[0].Count > 0
                    ? (number >= from && number < from + fit ? Enumerable.Repeat("", number - from).Append(cells[0][0]).ToList() : [])
                    : cells[i].Skip(from).Take(fit).ToList();
                DrawLines(own, i, _y + _layout.Padding);
            }

            var bottom = isLast ? _y + Height(fit) : Math.Min(_y + Height(fit), _height - Margin);
            var isOpen = !isLast && !_layout.ClosesCutRows;
            Sideways(_y, bottom);
            if (!isOpen)
            {
                Pen.Horizontal(Margin, Sides[^1], bottom);
            }

            _y = bottom;
            from += fit;
            if (from < most)
            {
                _isCut = true;
                NewPage(isFirst: false);
                _isCut = false;
            }
        }
    }

    private void DrawCells(List<List<string>> cells, double top, double height, int except)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i != except)
            {
                var isCentred = _layout.CentresNumbers && i is 0 or 4;
                DrawLines(cells[i], i,
                    isCentred && _layout.CentresNumbers ? top + ((height - (cells[i].Count * _lineHeight)) / 2) : top + _layout.Padding);
            }
        }
    }

    private void DrawLines(List<string> lines, int column, double top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                var left =
                    column is 0 or 4
                        ? Sides[column] + ((_layout.Widths[column] - _setter.WidthOf(lines[i])) / 2) : Sides[column] + _layout.Padding;
                Write(lines[i], left, top + (i * _lineHeight) + _layout.FontSize);
            }
        }
    }

    private void Write(string text, double left, double baseline)
    {
        _graphics.DrawString(text, _font, XBrushes.Black, left, baseline);
        if (_layout.DoublesText)
        {
            _graphics.DrawString(text, _font, XBrushes.Black, left + 0.25, baseline);
        }
    }

    private void WriteCut(string text, double top, double height)
    {
        _graphics.Save();
        _graphics.IntersectClip(new XRect(Sides[1], top, _layout.Widths[1], height));
        Write(text, Sides[1] + _layout.Padding, top + _layout.Padding + _layout.FontSize);
        _graphics.Restore();
    }

    // Two rows of two cells under the text of a response.
    private void DrawNested(double bottom)
    {
        var (left, middle, right) = (Sides[3] + 8, Sides[3] + 98, Sides[3] + 145);
        var height = _lineHeight + 4;
        var top = bottom - (2 * height) - Math.Max(4, _layout.Padding);
        for (var i = 0; i < 2; i++)
        {
            Write(NestedCells[i][0], left + 3, top + (i * height) + _layout.FontSize + 2);
            Write(NestedCells[i][1], middle + 3, top + (i * height) + _layout.FontSize + 2);
        }

        foreach (var y in (double[])[top, top + height, top + (2 * height)])
        {
            Pen.Horizontal(left, right, y);
        }

        foreach (var x in (double[])[left, middle, right])
        {
            Pen.Vertical(x, top, top + (2 * height));
        }
    }

    private void Frame(double top, double bottom, int[] openBelow)
    {
        Sideways(top, bottom);
        Pen.Horizontal(Margin, Sides[^1], top, openAbove: true);
        for (var i = 0; i < _layout.Widths.Length; i++)
        {
            if (!openBelow.Contains(i))
            {
                Pen.Horizontal(Sides[i], Sides[i + 1], bottom);
            }
        }
    }

    private void Sideways(double top, double bottom)
    {
        foreach (var side in Sides)
        {
            Pen.Vertical(side, top, bottom);
        }
    }
}
