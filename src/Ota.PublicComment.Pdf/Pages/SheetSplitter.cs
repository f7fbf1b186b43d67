
namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Parts a sheet on which two pages are printed side by side.</summary>
internal static class SheetSplitter
{
    private const int FewestRules = 4;
    private const int FewestLetters = 40;
    private const int MostEdges = 3;
    private const double SameEdge = 1.5;

    /// <summary>The page, or its two halves when both hold a ruled table of the same columns and nothing crosses between them.</summary>
    public static IReadOnlyList<PageContent> Split(PageContent page)
    {
        if (page.Width <= page.Height || Gutter(page) is not { } gutter)
        {
            return [page];
        }

        var left = Half(page, double.MinValue, gutter.At, 0);
        var right = Half(page, gutter.At, double.MaxValue, page.Width / 2);
        return AreAlike(left, right) || ArePages(page, left, right, gutter) ? [left, right] : [page];
    }

    private static (double At, double Width)? Gutter(PageContent page)
    {
        var (from, to) = (page.Width * 0.44, page.Width * 0.56);
        var spans = new List<(double From, double To)>();
        foreach (var glyph in page.Glyphs)
        {
            if (!glyph.IsSpace && glyph.Right > from && glyph.Left < to)
            {
                spans.Add((glyph.Left, glyph.Right));
            }
        }

        foreach (var rule in page.Rules)
        {
            var (a, b) = rule.IsHorizontal ? (rule.From, rule.To) : (rule.At, rule.At);
            if (b > from && a < to)
            {
                spans.Add((a, b));
            }
        }

        spans.Sort(static (a, b) => a.From.CompareTo(b.From));
        var (open, best, at) = (from, 0.0, 0.0);
        foreach (var (a, b) in spans)
        {
            (best, at) = a - open > best ? (a - open, (a + open) / 2) : (best, at);
            open = Math.Max(open, b);
        }

        (best, at) = to - open > best ? (to - open, (to + open) / 2) : (best, at);
        return best >= 12 ? (at, best) : null;
    }

    private static PageContent Half(PageContent page, double from, double to, double shift) => page with
    {
        Width = page.Width / 2,
        Shift = page.Shift + shift,
        Glyphs = [.. page.Glyphs.Where(g => g.Centre >= from && g.Centre < to).Select(g => g with { Left = g.Left - shift, Right = g.Right - shift })],
        Rules = [.. page.Rules.Where(r => (r.IsHorizontal ? (r.From + r.To) / 2 : r.At) is var x && x >= from && x < to)
            .Select(r => r.IsHorizontal ? r with { From = r.From - shift, To = r.To - shift } : r with { At = r.At - shift })],
    };

    // Two upright pages of one form with two margins between them, which nothing crosses: their texts begin at one place.
    private static bool ArePages(PageContent page, PageContent left, PageContent right, (double At, double Width) gutter)
    {
        if ((page.Width / page.Height) is not ((> 1.3 and < 1.55) or (> 2.6 and < 3.1)) || gutter.Width < 0.045 * page.Width || Math.Abs(gutter.At - (page.Width / 2)) > 0.03 * page.Width)
        {
            return false;
        }

        var (a, b) = (Edges(left), Edges(right));
        return a.Exists(x => b.Exists(y => Math.Abs(x - y) < SameEdge)) && right.Glyphs.Count(g => !g.IsSpace) > FewestLetters && left.Glyphs.Count(g => !g.IsSpace) > FewestLetters;
    }

    // Where most letters begin: the left edges of its columns.
    private static List<double> Edges(PageContent half)
        => [.. half.Glyphs.Where(g => !g.IsSpace).GroupBy(g => Math.Round(g.Left)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostEdges).Select(g => g.Average(e => e.Left))];

    private static bool AreAlike(PageContent left, PageContent right)
    {
        var (a, b) = (Columns(left), Columns(right));
        if (left.Glyphs.Length == 0 || right.Glyphs.Length == 0 || a.Count < FewestRules || a.Count != b.Count)
        {
            return false;
        }

        var shift = b[0] - a[0];
        for (var i = 1; i < a.Count; i++)
        {
            if (Math.Abs(b[i] - a[i] - shift) > 3)
            {
                return false;
            }
        }

        return true;
    }

    private static List<double> Columns(PageContent page)
    {
        var columns = new List<double>();
        foreach (var x in page.Rules.Where(r => !r.IsHorizontal).Select(r => r.At).Order())
        {
            if (columns.Count == 0 || x - columns[^1] > 4)
            {
                columns.Add(x);
            }
        }

        return columns;
    }
}
