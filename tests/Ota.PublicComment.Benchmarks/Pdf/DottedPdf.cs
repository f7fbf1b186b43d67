using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Benchmarks.Pdf;

/// <summary>
/// A table whose lines are squares of 0.75 pt, 1.5 pt apart, as LibreOffice exports dotted borders: some thousand paths a page.
/// </summary>
internal static class DottedPdf
{
    private const double Dot = 0.75;
    private static readonly int[] Sides = [45, 80, 300, 550];

    public static byte[] Of(int pages, int rows)
    {
        var objects = new List<string>();
        var kids = new StringBuilder();
        for (var p = 0; p < pages; p++)
        {
            var content = Page(p, rows);
            objects.Add($"<< /Length {Number(content.Length)} >>\nstream\n{content}\nendstream");
            objects.Add(
                $"<< /Type /Page /Parent {Number((2 * pages) + 1)} 0 R /MediaBox [0 0 595 842] /Contents {Number(objects.Count)} 0 R "
                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects.Add($"<< /Type /Pages /Count {Number(pages)} /Kids [{kids}] >>");
        objects.Add($"<< /Type /Catalog /Pages {Number((2 * pages) + 1)} 0 R >>");
        return Encoding.Latin1.GetBytes(File(objects));
    }

    private static string Page(int page, int rows)
    {
        var content = new StringBuilder();
        var height = 740.0 / rows;
        for (var r = 0; r <= rows; r++)
        {
            Dots(content, Sides[0], Sides[^1], x => (x, 800 - (r * height)));
        }

        foreach (var side in Sides)
        {
            Dots(content, 60, 800, y => (side, y));
        }

        for (var r = 0; r < rows; r++)
        {
            var top = 800 - (r * height);
            Text(content, 55, top - 12, Number((page * rows) + r + 1));
            for (var line = 0; line < 2; line++)
            {
                Text(content, 84, top - 12 - (line * 11), "More benches and trees in the park by the");
                Text(content, 304, top - 12 - (line * 11), "We will take your opinion into account when we");
            }
        }

        return content.ToString();
    }

    private static void Text(StringBuilder content, double x, double y, string text)
        => content.Append(CultureInfo.InvariantCulture, $"BT /F1 9 Tf {x:0.##} {y:0.##} Td ({text}) Tj ET\n");

    private static void Dots(StringBuilder content, double from, double to, Func<double, (double X, double Y)> at)
    {
        for (var along = from; along < to; along += 2 * Dot)
        {
            var (x, y) = at(along);
            content.Append(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##} {Dot} {Dot} re f\n");
        }
    }

    private static string File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => file.Append(o.ToString("0000000000", CultureInfo.InvariantCulture)).Append(" 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root {objects.Count} 0 R >>\nstartxref\n{start}\n%%EOF");
        return file.ToString();
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
