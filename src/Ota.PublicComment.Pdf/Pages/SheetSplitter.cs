
namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Parts a sheet on which two pages are printed side by side.</summary>
internal static class SheetSplitter
{
    private const int FewestRules = 4;

    /// <summary>The page, or its two halves when both hold a ruled table of the same columns and nothing crosses between them.</summary>
    public static IReadOnlyList<PageContent> Split(PageContent page)
    {
        if (page.Width <= page.Height || Gutter(page) is not { } gutter)
        {
            return [page];
        }

        var left = Half(page, 1, double.MinValue, gutter);
        var right = Half(page, 2, gutter, double.MaxValue);
        return AreAlike(left, right) ? [left, right] : [page];
    }

    private static double? Gutter(PageContent page)
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
        return best >= 12 ? at : null;
    }

    private static PageContent Half(PageContent page, int half, double from, double to) => page with
    {
        Half = half,
        Glyphs = Array.FindAll(page.Glyphs, g => g.Centre >= from && g.Centre < to),
        Rules = Array.FindAll(page.Rules, r => (r.IsHorizontal ? (r.From + r.To) / 2 : r.At) is var x && x >= from && x < to),
    };

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
