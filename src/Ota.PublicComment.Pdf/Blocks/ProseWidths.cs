using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>
/// Where the texts end that begin at one place: in a box or behind an indent lines are shorter than on the rest of the page.
/// </summary>
internal sealed class ProseWidths
{
    private const double Narrowest = 20;
    private const double Near = 1.05;
    private const int FewestFull = 3;

    private readonly Dictionary<int, double> _rights = [];

    public ProseWidths(IEnumerable<Line> lines)
    {
        foreach (var group in lines.Where(l => l.Frame is null && l.Width >= Narrowest * l.Size).GroupBy(l => KeyOf(l.Left)))
        {
            var right = group.Max(l => l.Right);
            var full = group.Count(l => right - l.Right < Near * l.Size);
            if (full >= FewestFull && full * 3 >= group.Count())
            {
                _rights.Add(group.Key, right);
            }
        }
    }

    /// <summary>The right side of the text that two lines belong to; null when it is not known.</summary>
    public double? Around(Line line, Line next) => RightOf(next, line) ?? RightOf(line, line);

    private double? RightOf(Line place, Line line)
    {
        for (var key = KeyOf(place.Left) - 1; key <= KeyOf(place.Left) + 1; key++)
        {
            if (_rights.TryGetValue(key, out var right) && line.Right <= right + line.Size)
            {
                return right;
            }
        }

        return null;
    }

    private static int KeyOf(double left) => (int)Math.Round(left);
}
