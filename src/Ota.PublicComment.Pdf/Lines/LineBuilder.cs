using System.Buffers;
using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>
/// Gathers letters into lines by where they stand, whatever order they were drawn in. A letter drawn twice for bold is one.
/// </summary>
internal static class LineBuilder
{
    private const double SameBaseline = 0.5;
    private const double SamePlace = 0.15;
    private const double Ruby = 0.6;

    /// <summary>The lines from top to bottom; the letters are put in their order.</summary>
    public static List<Line> Build(int page, Glyph[] sorted)
    {
        SortByBaseline(sorted);
        var lines = new List<Line>();
        for (var i = 0; i < sorted.Length;)
        {
            var end = i + 1;
            var size = sorted[i].Size;
            while (end < sorted.Length
                && sorted[end].Baseline - sorted[i].Baseline <= SameBaseline * Math.Min(size, Math.Max(sorted[end].Size, 0.8 * size)))
            {
                size = Math.Max(size, sorted[end].Size);
                end++;
            }

            var own = sorted.AsSpan(i, end - i);
            var border = Border(own);
            Add(page, own[..border], lines);
            Add(page, own[border..], lines);
            i = end;
        }

        DropRuby(lines);
        return lines;
    }

    private static void SortByBaseline(Glyph[] glyphs)
    {
        var isInOrder = true;
        var baselines = ArrayPool<double>.Shared.Rent(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
        {
            baselines[i] = glyphs[i].Baseline;
            isInOrder &= i == 0 || baselines[i] >= baselines[i - 1];
        }

        if (!isInOrder)
        {
            baselines.AsSpan(0, glyphs.Length).Sort(glyphs.AsSpan());
        }

        ArrayPool<double>.Shared.Return(baselines);
    }

    // Two lines printed over each other, not quite on one baseline: letters stand on letters.
    private static int Border(Span<Glyph> glyphs)
    {
        var border = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            border =
                glyphs[i].Baseline - glyphs[i - 1].Baseline
                    > (border == 0 ? 0.2 * glyphs[i].Size : glyphs[border].Baseline - glyphs[border - 1].Baseline) ? i : border;
        }

        if (border == 0)
        {
            return 0;
        }

        var over = 0;
        foreach (ref readonly var upper in glyphs[..border])
        {
            over += !upper.IsSpace && StandsOn(upper, glyphs[border..]) ? 1 : 0;
        }

        return over > 2 && over * 2 > Math.Min(border, glyphs.Length - border) ? border : 0;
    }

    private static bool StandsOn(in Glyph upper, Span<Glyph> others)
    {
        foreach (ref readonly var lower in others)
        {
            if (!lower.IsSpace && Math.Min(upper.Right, lower.Right) - Math.Max(upper.Left, lower.Left) > 0.3 * upper.Size
                && upper.Size < 1.3 * lower.Size && lower.Size < 1.3 * upper.Size)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(int page, Span<Glyph> glyphs, List<Line> lines)
    {
        InOrder(glyphs);
        var count = 0;
        foreach (var glyph in glyphs)
        {
            if (!IsDrawnAgain(glyphs[..count], glyph))
            {
                glyphs[count++] = glyph;
            }
        }

        var (first, last) = (0, count - 1);
        while (first < count && glyphs[first].IsSpace)
        {
            first++;
        }

        if (first == count)
        {
            return;
        }

        while (glyphs[last].IsSpace)
        {
            last--;
        }

        lines.Add(new Line(page, glyphs[first..(last + 1)].ToArray())
        {
            SpaceAfter = last + 1 < count ? Math.Max(0.1, glyphs[count - 1].Right - glyphs[last].Right) : 0,
            Indent = first == 0 ? "" : TextOf(glyphs[..first]),
        });
    }

    // Most programs draw a line from its first letter to its last.
    private static void InOrder(Span<Glyph> glyphs)
    {
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (glyphs[i].Left < glyphs[i - 1].Left || (glyphs[i].Left == glyphs[i - 1].Left && glyphs[i].Right < glyphs[i - 1].Right))
            {
                glyphs.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
                return;
            }
        }
    }

    private static string TextOf(Span<Glyph> glyphs)
    {
        var text = new System.Text.StringBuilder(glyphs.Length);
        foreach (ref readonly var glyph in glyphs)
        {
            text.Append(glyph.Text);
        }

        return text.ToString();
    }

    private static bool IsDrawnAgain(Span<Glyph> kept, in Glyph glyph)
    {
        for (var i = kept.Length - 1; i >= 0 && i >= kept.Length - 3; i--)
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
