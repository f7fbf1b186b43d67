using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>Gathers letters into lines by where they stand, whatever order they were drawn in. A letter drawn twice for bold is one.</summary>
internal static class LineBuilder
{
    private const double SameBaseline = 0.5;
    private const double SamePlace = 0.15;
    private const double Ruby = 0.6;

    /// <summary>The lines from top to bottom.</summary>
    public static List<Line> Build(int page, List<Glyph> glyphs)
    {
        var sorted = glyphs.ToArray();
        Array.Sort(sorted, static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Left.CompareTo(b.Left));
        var lines = new List<Line>();
        for (var i = 0; i < sorted.Length;)
        {
            var end = i + 1;
            var size = sorted[i].Size;
            while (end < sorted.Length && sorted[end].Baseline - sorted[i].Baseline <= SameBaseline * Math.Min(size, Math.Max(sorted[end].Size, 0.8 * size)))
            {
                size = Math.Max(size, sorted[end].Size);
                end++;
            }

            foreach (var own in Parted(sorted[i..end]))
            {
                if (Make(page, own) is { } line)
                {
                    lines.Add(line);
                }
            }

            i = end;
        }

        DropRuby(lines);
        return lines;
    }

    // Two lines printed over each other, not quite on one baseline: letters stand on letters.
    private static IEnumerable<Glyph[]> Parted(Glyph[] glyphs)
    {
        var border = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            border = glyphs[i].Baseline - glyphs[i - 1].Baseline > (border == 0 ? 0.2 * glyphs[i].Size : glyphs[border].Baseline - glyphs[border - 1].Baseline) ? i : border;
        }

        if (border == 0)
        {
            return [glyphs];
        }

        var (upper, lower) = (glyphs[..border], glyphs[border..]);
        var over = upper.Count(u => !u.IsSpace && Array.Exists(lower, l => !l.IsSpace && Math.Min(u.Right, l.Right) - Math.Max(u.Left, l.Left) > 0.3 * u.Size && u.Size < 1.3 * l.Size && l.Size < 1.3 * u.Size));
        return over > 2 && over * 2 > Math.Min(upper.Length, lower.Length) ? [upper, lower] : [glyphs];
    }

    private static Line? Make(int page, Glyph[] glyphs)
    {
        Array.Sort(glyphs, static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        var kept = new List<Glyph>(glyphs.Length);
        foreach (var glyph in glyphs)
        {
            if (!IsDrawnAgain(kept, glyph))
            {
                kept.Add(glyph);
            }
        }

        var first = kept.FindIndex(g => !g.IsSpace);
        if (first < 0)
        {
            return null;
        }

        var last = kept.FindLastIndex(g => !g.IsSpace);
        return new Line(page, [.. kept.GetRange(first, last + 1 - first)])
        {
            SpaceAfter = last + 1 < kept.Count ? Math.Max(0.1, kept[^1].Right - kept[last].Right) : 0,
            Indent = string.Concat(kept.Take(first).Select(g => g.Text)),
        };
    }

    private static bool IsDrawnAgain(List<Glyph> kept, Glyph glyph)
    {
        for (var i = kept.Count - 1; i >= 0 && i >= kept.Count - 3; i--)
        {
            var reach = SamePlace * glyph.Size;
            if (Math.Abs(kept[i].Left - glyph.Left) < reach && Math.Abs(kept[i].Baseline - glyph.Baseline) < reach
                && string.Equals(kept[i].Text, glyph.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Readings set small over their base: the base is the text.
    private static void DropRuby(List<Line> lines)
    {
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var (small, line) = (lines[i], lines[i + 1]);
            if (small.Size <= Ruby * line.Size && line.Baseline - small.Baseline < 1.3 * line.Size
                && small.Left >= line.Left - line.Size && small.Right <= line.Right + line.Size
                && Array.TrueForAll(small.Glyphs, g => g.Text[0] is (>= 'ぁ' and <= 'ゟ') or (>= 'ァ' and <= 'ヿ') or ' ' or '\u3000'))
            {
                line.ReadingEnd = small.Left - line.Left < line.Size ? ReadingEnd(small) : 0;
                lines.RemoveAt(i);
            }
        }
    }

    // The first of the readings in a line: they are parted by the letters that have none.
    private static double ReadingEnd(Line small)
    {
        var i = 1;
        while (i < small.Glyphs.Length && small.Glyphs[i].Left - small.Glyphs[i - 1].Right < 0.8 * small.Size)
        {
            i++;
        }

        return small.Glyphs[i - 1].Right + (0.3 * small.Size);
    }
}
