using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>
/// Finds text set in two columns, which is read down the left one and then down the right one; a table without lines is none.
/// </summary>
/// <remarks>In a table the rows of both sides begin on one baseline; in columns of text each side goes its own way.</remarks>
internal static class TextColumns
{
    private const int FewestLines = 6;
    private const int FewestBoth = 14;
    private const int FewestEntries = 4;

    /// <summary>Each page's lines in the order in which they are read; as they stand where there are no columns.</summary>
    public static List<List<Line>> InOrder(IEnumerable<List<Line>> pages)
    {
        var result = new List<List<Line>>();
        double? known = null;
        foreach (var lines in pages)
        {
            // The last page of a text in columns may hold a few lines only.
            var middle =
                lines.Count < FewestBoth && lines.Count(l => ContentsEntry.Is(l.Text)) < FewestEntries ? known : Middle(lines) ?? known;
            var isKnown = known is { } x && middle is { } y && Math.Abs(x - y) < 12;
            var ordered = middle is { } at ? InOrder(lines, at, isKnown) : lines;
            known = ReferenceEquals(ordered, lines) ? known : middle;
            result.Add(ordered);
        }

        return result;
    }

    private static List<Line> InOrder(List<Line> lines, double middle, bool isKnown)
    {
        var result = new List<Line>(lines.Count);
        var run = new List<Line>();
        var hasColumns = false;
        foreach (var line in lines)
        {
            if (IsCrossed(line, middle))
            {
                hasColumns |= Append(result, run, middle, isKnown);
                run.Clear();
                result.Add(line);
            }
            else
            {
                run.Add(line);
            }
        }

        hasColumns |= Append(result, run, middle, isKnown);
        return hasColumns ? result : lines;
    }

    // Where the fewest lines cross, near the middle of the text.
    private static double? Middle(List<Line> lines)
    {
        var (left, right) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var from = left + (0.4 * (right - left));
        var bins = new int[(int)(0.2 * (right - left)) + 1];
        foreach (var line in lines)
        {
            var next = 0;
            for (var b = 0; b < bins.Length; b++)
            {
                bins[b] += IsCrossed(line, from + b, ref next) ? 1 : 0;
            }
        }

        var least = bins.Min();
        var (start, length) = (0, 0);
        for (var b = 0; b < bins.Length;)
        {
            var end = b;
            while (end < bins.Length && bins[end] <= least + 1)
            {
                end++;
            }

            (start, length) = end - b > length ? (b, end - b) : (start, length);
            b = Math.Max(b + 1, end);
        }

        return least * 3 <= lines.Count && length > 8 ? from + start + (length / 2.0) : null;
    }

    private static bool IsCrossed(Line line, double x)
    {
        var next = 0;
        return IsCrossed(line, x, ref next);
    }

    // The first letter that ends after x is looked for from the one of a smaller x on.
    private static bool IsCrossed(Line line, double x, ref int next)
    {
        if (line.Left >= x || line.Right <= x)
        {
            return false;
        }

        var glyphs = line.Glyphs;
        while (glyphs[next].Right <= x)
        {
            next++;
        }

        var (last, first) = (next - 1, next);
        while (last > 0 && glyphs[last].IsSpace)
        {
            last--;
        }

        while (first < glyphs.Length - 1 && glyphs[first].IsSpace)
        {
            first++;
        }

        return glyphs[first].Left < x + 1 || glyphs[first].Left - glyphs[last].Right < 0.9 * line.Size;
    }

    private static bool Append(List<Line> result, List<Line> run, double middle, bool isKnown)
    {
        // Short lines over the columns stand on one side only.
        var above =
            run.FindIndex(l => l.Right > middle) is > 0 and var first
                ? run.FindLastIndex(first, l => l.Baseline < run[first].Baseline - (1.6 * l.Size)) + 1 : 0;
        var columns = run.GetRange(above, run.Count - above);
        var left = columns.Select(l => Part(l, Array.FindAll(l.Glyphs, g => g.Centre < middle))).OfType<Line>().ToList();
        var right = columns.Select(l => Part(l, Array.FindAll(l.Glyphs, g => g.Centre >= middle))).OfType<Line>().ToList();
        if (left.Count == 0 || right.Count == 0 || !(isKnown || AreContents(left, right) || AreColumns(left, right)))
        {
            result.AddRange(run);
            return false;
        }

        result.AddRange(run.Take(above));

        foreach (var side in (List<Line>[])[left, right])
        {
            var (from, to) = (side.Min(l => l.Left), side.Max(l => l.Right));
            result.AddRange(side.Select(l => l.InFrame(from, to)));
        }

        return true;
    }

    private static Line? Part(Line line, Glyph[] glyphs)
    {
        var first = Array.FindIndex(glyphs, g => !g.IsSpace);
        var last = Array.FindLastIndex(glyphs, g => !g.IsSpace);
        return first < 0 ? null : new Line(line.Page, glyphs[first..(last + 1)])
        {
            SpaceAfter =
                last + 1 < glyphs.Length ? Math.Max(0.1, glyphs[last + 1].Right - glyphs[last].Right)
                    : glyphs[^1] == line.Glyphs[^1] ? line.SpaceAfter : 0,
            Indent = first > 0 ? string.Concat(glyphs[..first].Select(g => g.Text)) : glyphs[0] == line.Glyphs[0] ? line.Indent : "",
        };
    }

    // Contents in two columns: the lines of both sides end with their page.
    private static bool AreContents(List<Line> left, List<Line> right)
        => new[] { left, right }.All(
            side => side.Count(l => ContentsEntry.Is(l.Text)) is var entries && entries >= FewestEntries && entries * 5 >= side.Count * 3);

    private static bool AreColumns(List<Line> left, List<Line> right)
    {
        if (left.Count < FewestLines || right.Count < FewestLines || left.Count + right.Count < FewestBoth || !IsProse(left)
            || !IsProse(right))
        {
            return false;
        }

        var (own, other) = (Starts(left), Starts(right));
        var (few, many) = own.Count <= other.Count ? (own, other) : (other, own);
        var together = few.Count(y => many.Exists(m => Math.Abs(m - y) < 1.5));
        return few.Count >= 2 ? together * 5 < few.Count * 4 : !StartTogether(left, right);
    }

    // Half of the lines are full, as in prose.
    private static bool IsProse(List<Line> side)
    {
        var end = side.Max(l => l.Right);
        var full = side.Count(l => end - l.Right < 2 * l.Size);
        return full * 5 >= side.Count * 2 && end - side.Min(l => l.Left) > 10 * side[0].Size;
    }

    // Where a new block begins: after more white than lies between the lines of a text.
    private static List<double> Starts(List<Line> side)
    {
        var steps = Enumerable.Range(1, side.Count - 1).Select(i => side[i].Baseline - side[i - 1].Baseline).Order().ToList();
        var pitch = steps[steps.Count / 3];
        return [
            .. Enumerable.Range(1, side.Count - 1).Where(i => side[i].Baseline - side[i - 1].Baseline > 1.12 * pitch)
                .Select(i => side[i].Baseline)];
    }

    private static bool StartTogether(List<Line> left, List<Line> right)
        => Math.Abs(left[0].Baseline - right[0].Baseline) < 1.5 && Math.Abs(left.Count - right.Count) > 2;
}
