using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>The white space between columns: what nearly no line crosses.</summary>
internal sealed class Gutters
{
    private const double Crossed = 0.04;
    private const double Narrowest = 3;

    // 2 pt are the white of two columns only where the right one is seen to hold texts: LibreOffice opens 12 and 人 as wide.
    private const double Hairline = 2;
    private const int FewestTexts = 5;
    private const int ShortestText = 4;
    private const int BinsPerPoint = 2;
    private const double Fragment = 0.9;
    private const int MostStrangers = 3;
    private const int MostBins = 10_000;

    private readonly (double From, double To)[] _gutters;
    private readonly double _left;
    private readonly double _right;

    private Gutters((double From, double To)[] gutters, double left, double right) => (_gutters, _left, _right) = (gutters, left, right);

    public int ColumnCount => _gutters.Length + 1;

    /// <summary>The sides of the columns, in the middle of the white space between them.</summary>
    public double[] Sides => [_left - 1, .. _gutters.Select(g => (g.From + g.To) / 2), _right + 1];

    public (double Left, double Right) Column(int column)
        => (column == 0 ? _left : _gutters[column - 1].To, column == _gutters.Length ? _right : _gutters[column].From);

    /// <summary>Whether a line has letters of several columns: a gap wider than any inside a text.</summary>
    public static bool HasGap(Line line) => Gaps(line) > 0;

    private static int Gaps(Line line)
    {
        var gaps = 0;
        for (var i = 1; i < line.Glyphs.Length; i++)
        {
            var (a, b) = (line.Glyphs[i - 1], line.Glyphs[i]);
            gaps += !a.IsSpace && !b.IsSpace && b.Left - a.Right > Fragment * Math.Max(a.Size, b.Size) ? 1 : 0;
        }

        return gaps;
    }

    /// <summary>The columns of lines that have letters of several; null when there is only one.</summary>
    public static Gutters? Find(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var (left, right) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var bins = (int)Math.Ceiling((right - left) * BinsPerPoint) + 1;
        if (bins is < 10 * BinsPerPoint or > MostBins)
        {
            return null;
        }

        var covered = new int[bins];
        var full = new int[bins];
        foreach (var line in lines)
        {
            Cover(line, left, covered);
            if (Gaps(line) > 1)
            {
                Cover(line, left, full);
            }
        }

        // A few lines with one gap stand outside of the table: 電子メール … 4人. Those with more are its own.
        var most = Math.Max((int)(Crossed * lines.Count), Math.Min(MostStrangers, lines.Count / 6));
        var mostFull = (int)(Crossed * lines.Count(l => Gaps(l) > 1));
        var found = new List<(double From, double To)>();
        for (var i = 0; i < bins;)
        {
            var end = i;
            while (end < bins && covered[end] <= most && full[end] <= mostFull)
            {
                end++;
            }

            if (end - i >= Hairline * BinsPerPoint && i > 0 && end < bins && Emptiest(covered, i, end) is var (first, last)
                && (left + ((double)first / BinsPerPoint), left + ((double)last / BinsPerPoint)) is var (from, to)
                && IsVoted(lines, from, to) && (end - i >= Narrowest * BinsPerPoint || ArePartedTexts(lines, to)))
            {
                found.Add((from, to));
            }

            i = Math.Max(i + 1, end);
        }

        return found.Count == 0 ? null : new Gutters([.. found], left, right);
    }

    /// <summary>The column a place lies in.</summary>
    public int ColumnAt(double x)
    {
        var column = 0;
        while (column < _gutters.Length && x > (_gutters[column].From + _gutters[column].To) / 2)
        {
            column++;
        }

        return column;
    }

    /// <summary>Whether a letter of the line stands where white space parts two columns.</summary>
    public bool IsCrossedBy(Line line)
    {
        foreach (var glyph in line.Glyphs)
        {
            foreach (var (from, to) in _gutters)
            {
                var middle = (from + to) / 2;
                if (glyph.Left < middle - 0.5 && glyph.Right > middle + 0.5)
                {
                    return true;
                }
            }
        }

        return IsUnbroken(line);
    }

    // A text that runs over a gutter with two letters that happen to part right there.
    private bool IsUnbroken(Line line)
    {
        foreach (var (from, to) in _gutters)
        {
            var middle = (from + to) / 2;
            for (var i = 1; i < line.Glyphs.Length; i++)
            {
                var (a, b) = (line.Glyphs[i - 1], line.Glyphs[i]);
                if (a.Right <= middle + 0.5 && b.Left >= middle - 0.5)
                {
                    if (b.Left - a.Right < Math.Min(0.6 * (to - from), 0.3 * a.Size))
                    {
                        return true;
                    }

                    break;
                }
            }
        }

        return false;
    }

    private static void Cover(Line line, double left, int[] covered)
    {
        var last = -1;
        foreach (var glyph in line.Glyphs)
        {
            var to = Math.Min(covered.Length - 1, (int)Math.Ceiling((glyph.Right - left) * BinsPerPoint) - 1);
            for (var b = Math.Max(last + 1, (int)Math.Floor((glyph.Left - left) * BinsPerPoint)); b <= to; b++)
            {
                covered[b]++;
                last = b;
            }
        }
    }

    // Where the fewest lines reach into the white, the longest stretch.
    private static (int From, int To) Emptiest(int[] covered, int from, int to)
    {
        var least = covered.AsSpan(from, to - from).ToArray().Min();
        var best = (From: from, To: from);
        for (var i = from; i < to;)
        {
            var end = i;
            while (end < to && covered[end] == least)
            {
                end++;
            }

            best = end - i > best.To - best.From ? (i, end) : best;
            i = Math.Max(i + 1, end);
        }

        return best;
    }

    // Texts of several letters begin at one place behind the white.
    private static bool ArePartedTexts(IReadOnlyList<Line> lines, double to)
    {
        var (begun, texts) = (0, 0);
        foreach (var line in lines)
        {
            var first = Array.FindIndex(line.Glyphs, g => Math.Abs(g.Left - to) < 1);
            if (first >= 0)
            {
                begun++;
                var end = first + 1;
                while (end < line.Glyphs.Length && end - first < ShortestText
                    && line.Glyphs[end].Left - line.Glyphs[end - 1].Right < 0.1 * line.Size)
                {
                    end++;
                }

                texts += end - first >= ShortestText ? 1 : 0;
            }
        }

        return texts >= FewestTexts && texts * 2 > begun && begun * 2 > lines.Count;
    }

    // A gutter has text on both sides of it in a fair part of the lines, else it is the white of short texts.
    private static bool IsVoted(IReadOnlyList<Line> lines, double from, double to)
    {
        var (both, after) = (0, 0);
        foreach (var line in lines)
        {
            both += line.Left < from && line.Right > to ? 1 : 0;
            after += line.Glyphs.Any(g => Math.Abs(g.Left - to) < 1.5 * g.Size) ? 1 : 0;
        }

        return both >= 3 && both * 20 >= lines.Count && after >= 2;
    }
}
