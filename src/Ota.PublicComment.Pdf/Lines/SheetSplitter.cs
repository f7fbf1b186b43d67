using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>Parts a sheet on which two pages are printed side by side.</summary>
internal static class SheetSplitter
{
    private const int FewestRules = 4;
    private const int FewestLetters = 40;
    private const int MostEdges = 3;
    private const double SameEdge = 1.5;
    private const double NumberMargin = 0.12;
    private const double OffMiddle = 0.03;

    /// <summary>The page, or its two halves when both hold a ruled table of the same columns and nothing crosses between them.</summary>
    public static IReadOnlyList<PageContent> Split(PageContent page)
    {
        if (page.Width <= page.Height || Gutter(page) is not { } gutter)
        {
            return [page];
        }

        var isNumbered = ArePrintedPages(page);
        var left = Half(page, double.MinValue, gutter.At, 0);
        var right = Half(page, gutter.At, double.MaxValue, page.Width / 2);
        return isNumbered || AreAlike(left, right) || ArePages(page, left, right, gutter) ? [left, right] : [page];
    }

    // - 3 -   - 4 -: each half has a page number of its own in its middle, and the second counts on from the first. No other sign is as
    // sure.
    private static bool ArePrintedPages(PageContent page)
    {
        var margin =
            Array.FindAll(page.Glyphs,
                g => !g.IsSpace && (g.Baseline > (1 - NumberMargin) * page.Height || g.Baseline < NumberMargin * page.Height));
        foreach (var line in LineBuilder.Build(page.Number, margin))
        {
            var (left, right) = (Part(line, 0, page.Width / 2), Part(line, page.Width / 2, page.Width));
            if (left.Length > 0 && right.Length > 0 && IsCentred(left, page.Width / 4) && IsCentred(right, 3 * page.Width / 4)
                && PageNumber.Of(LineText.Of(left)) is { } first && PageNumber.Of(LineText.Of(right)) == first + 1)
            {
                return true;
            }
        }

        return false;

        bool IsCentred(Glyph[] glyphs, double middle)
            => Math.Abs(((glyphs[0].Left + glyphs[^1].Right) / 2) - middle) < OffMiddle * page.Width;
    }

    private static Glyph[] Part(Line line, double from, double to) => Array.FindAll(line.Glyphs, g => g.Centre >= from && g.Centre < to);

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
        Glyphs =
            [.. page.Glyphs.Where(g => g.Centre >= from && g.Centre < to)
                .Select(g => g with { Left = g.Left - shift, Right = g.Right - shift })],
        Rules = [.. page.Rules.Where(r => (r.IsHorizontal ? (r.From + r.To) / 2 : r.At) is var x && x >= from && x < to)
            .Select(r => r.IsHorizontal ? r with { From = r.From - shift, To = r.To - shift } : r with { At = r.At - shift })],
    };

    // Two upright pages of one form with two margins between them, which nothing crosses: their texts begin at one place.
    private static bool ArePages(PageContent page, PageContent left, PageContent right, (double At, double Width) gutter)
    {
        if ((page.Width / page.Height) is not ((> 1.3 and < 1.55) or (> 2.6 and < 3.1)) || gutter.Width < 0.045 * page.Width
            || Math.Abs(gutter.At - (page.Width / 2)) > 0.03 * page.Width)
        {
            return false;
        }

        var (a, b) = (Edges(left), Edges(right));
        return a.Exists(x => b.Exists(y => Math.Abs(x - y) < SameEdge)) && right.Glyphs.Count(g => !g.IsSpace) > FewestLetters
            && left.Glyphs.Count(g => !g.IsSpace) > FewestLetters;
    }

    // Where most letters begin: the left edges of its columns.
    private static List<double> Edges(PageContent half)
        => [.. half.Glyphs.Where(g => !g.IsSpace).GroupBy(g => Math.Round(g.Left)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostEdges).Select(g => g.Average(e => e.Left))];

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
