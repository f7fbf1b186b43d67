using PdfSharp.Drawing;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>Sets a text in lines as a word processor does: words whole, no mark at the beginning of a line.</summary>
internal sealed class LineSetter(XGraphics graphics, XFont font)
{
    private const string NeverFirst = "、。，．）)」』】〉》〕］]っゃゅょぁぃぅぇぉッャュョァィゥェォー々！？・:：;%";
    private const string NeverLast = "（(「『【〈《〔［[";

    private readonly Dictionary<char, double> _widths = [];

    public double WidthOf(string text) => text.Sum(Width);

    public List<string> Set(string text, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var unit in Units(paragraph))
            {
                // A space hangs over the end of its line.
                if (unit == " " && line.Length > 0)
                {
                    line += unit;
                    continue;
                }

                if (line.Length > 0 && WidthOf(line) + WidthOf(unit) > width + 0.01)
                {
                    lines.Add(line);
                    line = "";
                }

                // A word longer than the line is broken where it must be.
                foreach (var piece in WidthOf(unit) > width ? unit.Select(c => c.ToString()) : [unit])
                {
                    if (line.Length > 0 && WidthOf(line) + WidthOf(piece) > width + 0.01)
                    {
                        lines.Add(line);
                        line = "";
                    }

                    line += line.Length == 0 && piece == " " ? "" : piece;
                }
            }

            lines.Add(line);
        }

        return lines;
    }

    // What cannot be parted: a word, or a character with the marks that must stay beside it.
    private static IEnumerable<string> Units(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length - 1 && NeverLast.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (IsWord(text[end]))
            {
                while (end + 1 < text.Length && IsWord(text[end + 1]))
                {
                    end++;
                }
            }

            while (end + 1 < text.Length && NeverFirst.Contains(text[end + 1], StringComparison.Ordinal))
            {
                end++;
            }

            yield return text[i..(end + 1)];
            i = end + 1;
        }
    }

    private static bool IsWord(char c) => c is > ' ' and < '\u007F' and not ('(' or ')');

    private double Width(char c)
    {
        if (!_widths.TryGetValue(c, out var width))
        {
            _widths.Add(c, width = graphics.MeasureString(c.ToString(), font, XStringFormats.Default).Width);
        }

        return width;
    }
}
