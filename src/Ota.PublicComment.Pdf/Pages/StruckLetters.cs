using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// Finds text with a line through its middle, from its first letter to its last: 予定はありません。 struck out before 広げてまいります。 A table's
/// own lines stand between letters.
/// </summary>
internal static class StruckLetters
{
    // Of the size of a letter: where a line through it lies above its baseline. An underline lies below, a border above all of it.
    private const double Highest = 0.62;
    private const double Lowest = 0.2;
    private const double Slack = 0.35;
    private const int Fewest = 2;

    // No line of text is struck out in more pieces.
    private const int MostInBand = 64;

    /// <summary>The texts so struck, in the order of the lines through them.</summary>
    public static List<string> On(PageContent page)
    {
        var rules = Array.FindAll(page.Rules, static r => r.IsHorizontal);
        if (rules.Length == 0 || page.IsVertical)
        {
            return [];
        }

        Array.Sort(rules, static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var struck = new SortedDictionary<int, (double From, double To, double Size, List<string> Letters)>();
        foreach (var glyph in page.Glyphs)
        {
            var first = FirstAt(rules, glyph.Baseline - (Highest * glyph.Size));
            for (var i = first; i < Math.Min(rules.Length, first + MostInBand)
                 && rules[i].At <= glyph.Baseline - (Lowest * glyph.Size); i++)
            {
                if (rules[i].From <= glyph.Centre && rules[i].To >= glyph.Centre && !glyph.IsSpace)
                {
                    var (from, to, size, letters) = struck.GetValueOrDefault(i, (glyph.Left, glyph.Right, glyph.Size, []));
                    letters.Add(glyph.Text);
                    struck[i] = (Math.Min(from, glyph.Left), Math.Max(to, glyph.Right), Math.Max(size, glyph.Size), letters);
                }
            }
        }

        return [.. struck.Where(s => s.Value.Letters.Count >= Fewest
                && Math.Abs(rules[s.Key].From - s.Value.From) <= Slack * s.Value.Size
                && Math.Abs(rules[s.Key].To - s.Value.To) <= Slack * s.Value.Size)
            .Select(static s => string.Concat(s.Value.Letters))];
    }

    // The first rule that lies at a height or below it.
    private static int FirstAt(Rule[] rules, double height)
    {
        var (low, high) = (0, rules.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rules[middle].At < height)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
