using PdfSharp.Drawing;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>Draws the lines of a made table as its ruling says: strokes, thin rectangles, dots, double lines, or none.</summary>
internal sealed class RulePen(XGraphics graphics, MadeLayout layout)
{
    public void Horizontal(double left, double right, double y, bool openAbove = false)
    {
        if (layout.Ruling != Ruling.None && !(openAbove && y > PdfMaker.Margin + 0.1 && layout.MergesResponses))
        {
            Draw(left, y, right, y);
        }
    }

    public void Vertical(double x, double top, double bottom)
    {
        if (layout.Ruling is not (Ruling.None or Ruling.Horizontal))
        {
            Draw(x, top, x, bottom);
        }
    }

    private void Draw(double x0, double y0, double x1, double y1)
    {
        var isHorizontal = y0 == y1;
        switch (layout.Ruling)
        {
            case Ruling.Thin:
                graphics.DrawRectangle(XBrushes.Black,
                    isHorizontal ? new XRect(x0, y0 - 0.25, x1 - x0, 0.5) : new XRect(x0 - 0.25, y0, 0.5, y1 - y0));
                break;
            case Ruling.Dotted:
                for (var at = 0.0; at < Math.Max(x1 - x0, y1 - y0); at += 1.5)
                {
                    graphics.DrawRectangle(XBrushes.Black,
                        isHorizontal ? new XRect(x0 + at, y0 - 0.375, 0.75, 0.75) : new XRect(x0 - 0.375, y0 + at, 0.75, 0.75));
                }

                break;
            case Ruling.Double:
                var (dx, dy) = isHorizontal ? (0.0, 0.9) : (0.9, 0.0);
                graphics.DrawLine(new XPen(XColors.Black, 0.5), x0 - dx, y0 - dy, x1 - dx, y1 - dy);
                graphics.DrawLine(new XPen(XColors.Black, 0.5), x0 + dx, y0 + dy, x1 + dx, y1 + dy);
                break;
            default:
                graphics.DrawLine(new XPen(XColors.Black, 0.5), x0, y0, x1, y1);
                break;
        }
    }
}
