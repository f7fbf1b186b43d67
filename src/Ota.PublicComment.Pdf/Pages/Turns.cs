using Ota.PublicComment.Pdf.Drawing;
using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Turns a page so that its text runs from left to right: pages drawn on their side, and text written from the top down.</summary>
/// <remarks>Chromium's vertical text is reported as horizontal letters; only the steps between them show it.</remarks>
internal sealed class Turns
{
    private readonly List<(Glyph Glyph, double EndY)> _turned = [];
    private int _plain;
    private int _down;
    private int _along;
    private int _downwards;
    private int _upwards;
    private int _upsideDown;
    private double _lastX = double.NaN;
    private double _lastY;

    public static bool IsPlain(Way way) => way is Way.Right or Way.Aslant or Way.Left;

    public void Count(Way way, double x, double y, double size, string text)
    {
        _plain += IsPlain(way) ? 1 : 0;
        _downwards += way == Way.Down ? 1 : 0;
        _upwards += way == Way.Up ? 1 : 0;
        _upsideDown += way == Way.Left ? 1 : 0;
        if (!double.IsNaN(_lastX) && text.Length > 0 && text[0] >= '\u3000')
        {
            if (Math.Abs(x - _lastX) < 0.3 * size && y - _lastY > 0.5 * size && y - _lastY < 1.6 * size)
            {
                _down++;
            }
            else if (Math.Abs(y - _lastY) < 0.3 * size && Math.Abs(x - _lastX) < 1.6 * size)
            {
                _along++;
            }
        }

        (_lastX, _lastY) = (x, y);
    }

    /// <summary>Keeps a letter on its side until the whole page is known. Left and Right hold its two x, Baseline its first y.</summary>
    public Glyph? Keep(Glyph glyph, double endY)
    {
        _turned.Add((glyph, endY));
        return null;
    }

    public PageContent Upright(PageContent page)
    {
        if (_down > 20 && _down > 2 * _along)
        {
            return FromTopDown(page);
        }

        if (_turned.Count > _plain)
        {
            return OnSide(page, downwards: _downwards >= _upwards);
        }

        if (_turned.Count == 0)
        {
            return 2 * _upsideDown > _plain ? UpsideDown(page) : page;
        }

        // A few letters on their side in an upright page: a stamp, a label of an axis. Read where they stand.
        var some = _turned.Select(t => new Glyph(t.Glyph.Text, Math.Min(t.Glyph.Left, t.Glyph.Right) - (t.Glyph.Size / 2),
            Math.Max(t.Glyph.Left, t.Glyph.Right) + (t.Glyph.Size / 2), Math.Max(t.Glyph.Baseline, t.EndY), t.Glyph.Size));
        return page with { Glyphs = [.. page.Glyphs, .. some] };
    }

    // The columns become lines: the first column, at the right edge, is the first line.
    private PageContent FromTopDown(PageContent page)
    {
        var upright = page.Glyphs.Select(g => new Glyph(
            g.Text, g.Middle - (g.Size / 2), g.Middle + (g.Size / 2), page.Width - g.Centre + (0.38 * g.Size), g.Size));
        return Turned(page, [.. upright, .. _turned.Select(t => Downwards(t.Glyph, t.EndY, page))],
            firstLineRight: true) with { IsVertical = true };
    }

    private PageContent OnSide(PageContent page, bool downwards)
        => Turned(page, [.. _turned.Select(t => downwards ? Downwards(t.Glyph, t.EndY, page) : Upwards(t.Glyph, t.EndY, page))], downwards);

    private static Glyph Downwards(Glyph g, double endY, PageContent page)
        => new(g.Text, Math.Min(g.Baseline, endY), Math.Max(g.Baseline, endY), page.Width - g.Left, g.Size);

    private static Glyph Upwards(Glyph g, double endY, PageContent page)
        => new(g.Text, page.Height - Math.Max(g.Baseline, endY), page.Height - Math.Min(g.Baseline, endY), g.Left, g.Size);

    private static PageContent UpsideDown(PageContent page) => page with
    {
        Glyphs =
            Array.ConvertAll(page.Glyphs,
                g => g with { Left = page.Width - g.Right, Right = page.Width - g.Left, Baseline = page.Height - g.Baseline }),
        Rules = InOrder(page.Rules.Select(r => r.IsHorizontal
            ? new Rule(true, page.Height - r.At, page.Width - r.To, page.Width - r.From)
            : new Rule(false, page.Width - r.At, page.Height - r.To, page.Height - r.From))),
    };

    // (x, y) → (y, width − x) where the first line was at the right edge, (height − y, x) where it was at the left.
    private static PageContent Turned(PageContent page, Glyph[] glyphs, bool firstLineRight) => page with
    {
        Width = page.Height,
        Height = page.Width,
        Glyphs = glyphs,
        Rules = InOrder(page.Rules.Select(r => (r.IsHorizontal, firstLineRight) switch
        {
            (true, true) => new Rule(false, r.At, page.Width - r.To, page.Width - r.From),
            (false, true) => new Rule(true, page.Width - r.At, r.From, r.To),
            (true, false) => new Rule(false, page.Height - r.At, r.From, r.To),
            (false, false) => new Rule(true, r.At, page.Height - r.To, page.Height - r.From),
        })),
    };

    private static Rule[] InOrder(IEnumerable<Rule> rules)
        => [.. rules.OrderBy(r => r.IsHorizontal ? 0 : 1).ThenBy(r => r.At).ThenBy(r => r.From)];
}
