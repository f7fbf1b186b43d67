using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>Lays the pages of a document on other sheets: on their side, or two on one.</summary>
internal static class MadeSheets
{
    public static byte[] Lay(byte[] pdf, Sheet sheet) => sheet switch
    {
        Sheet.Rotated => Rotated(pdf),
        Sheet.Turned => Turned(pdf),
        Sheet.TwoUp => TwoUp(pdf),
        _ => pdf,
    };

    private static byte[] Rotated(byte[] pdf)
    {
        using var source = new MemoryStream(pdf);
        using var document = PdfReader.Open(source, PdfDocumentOpenMode.Modify);
        foreach (var page in document.Pages)
        {
            page.Elements.SetInteger("/Rotate", 90);
        }

        return Saved(document);
    }

    // Drawn on its side on a sheet that is shown turned back.
    private static byte[] Turned(byte[] pdf)
    {
        using var source = new MemoryStream(pdf);
        var form = XPdfForm.FromStream(source);
        using var document = new PdfDocument();
        for (var i = 1; i <= form.PageCount; i++)
        {
            form.PageNumber = i;
            var page = document.AddPage();
            (page.Width, page.Height) = (XUnit.FromPoint(form.PointHeight), XUnit.FromPoint(form.PointWidth));
            using (var graphics = XGraphics.FromPdfPage(page))
            {
                graphics.TranslateTransform(0, form.PointWidth);
                graphics.RotateTransform(-90);
                graphics.DrawImage(form, 0, 0, form.PointWidth, form.PointHeight);
            }

            page.Elements.SetInteger("/Rotate", 90);
        }

        return Saved(document);
    }

    private static byte[] TwoUp(byte[] pdf)
    {
        using var source = new MemoryStream(pdf);
        var form = XPdfForm.FromStream(source);
        using var document = new PdfDocument();
        for (var i = 1; i <= form.PageCount; i += 2)
        {
            var page = document.AddPage();
            (page.Width, page.Height) = (XUnit.FromPoint(2 * form.PointWidth), XUnit.FromPoint(form.PointHeight));
            using var graphics = XGraphics.FromPdfPage(page);
            form.PageNumber = i;
            graphics.DrawImage(form, 0, 0, form.PointWidth, form.PointHeight);
            if (i + 1 <= form.PageCount)
            {
                form.PageNumber = i + 1;
                graphics.DrawImage(form, form.PointWidth, 0, form.PointWidth, form.PointHeight);
            }
        }

        return Saved(document);
    }

    private static byte[] Saved(PdfDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, false);
        return stream.ToArray();
    }
}
