using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Splits headings that run together (意見(抜粋)対応回答) into known ones, if that can be done in one way only.</summary>
internal static class HeadingSplitter
{
    private const int LongestPart = 20;
    private const int MostParts = 8;

    // What no heading begins with: the second half of another.
    private const string Inner = "のにとをへがはで・（(）)、，。";

    /// <summary>The parts of a heading, or null when there are none or several ways.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="parts">How many columns it stands over.</param>
    /// <param name="reading">How a heading reads.</param>
    public static string[]? Split(string text, int parts, Func<string, HeadingReading> reading)
    {
        if (text.Length > HeadingFold.LongestHeading || parts is < 2 or > MostParts || text.Length < parts)
        {
            return null;
        }

        // A heading that is a word says more than one that only ends like a heading.
        return Split(text, parts, reading, withPatterns: false, out var ways) is { } words ? words
            : ways == 0 ? Split(text, parts, reading, withPatterns: true, out _) : null;
    }

    private static string[]? Split(string text, int parts, Func<string, HeadingReading> reading, bool withPatterns, out int ways)
    {
        // counts[k][i]: in how many ways the text from i on is k headings, 2 standing for more than one.
        var counts = new int[parts + 1][];
        for (var k = 0; k <= parts; k++)
        {
            counts[k] = new int[text.Length + 1];
        }

        counts[0][text.Length] = 1;
        var next = new int[parts + 1, text.Length + 1];
        for (var i = text.Length - 1; i >= 0; i--)
        {
            for (var end = i + 1; end <= Math.Min(text.Length, i + LongestPart); end++)
            {
                // Only where the rest is headings: of a sentence hardly anything but its end is asked for.
                if (!IsSplit(counts, parts, end) || !IsHeading(text[i..end], reading, withPatterns))
                {
                    continue;
                }

                for (var k = 1; k <= parts; k++)
                {
                    if (counts[k - 1][end] > 0)
                    {
                        counts[k][i] = Math.Min(2, counts[k][i] + counts[k - 1][end]);
                        next[k, i] = end;
                    }
                }
            }
        }

        ways = counts[parts][0];
        if (ways != 1)
        {
            return null;
        }

        var found = new string[parts];
        for (int k = parts, i = 0; k > 0; k--)
        {
            found[parts - k] = text[i..next[k, i]];
            i = next[k, i];
        }

        return AreDistinct(found, reading) ? found : null;
    }

    // Whether what begins at a position is less than so many headings.
    private static bool IsSplit(int[][] counts, int parts, int at)
    {
        for (var k = 0; k < parts; k++)
        {
            if (counts[k][at] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(string part, Func<string, HeadingReading> reading, bool withPatterns)
        => !Inner.Contains(part[0]) && !part.StartsWith("対する", StringComparison.Ordinal)
            && part.AsSpan().Count('(') + part.AsSpan().Count('（') == part.AsSpan().Count(')') + part.AsSpan().Count('）')
            && !char.IsWhiteSpace(part[0]) && reading(part) is { IsKnown: true } found
            && (withPatterns || found.Strength != HeadingStrength.Pattern);

    private static bool AreDistinct(string[] parts, Func<string, HeadingReading> reading)
    {
        var sure = parts.Select(reading).Where(r => r.Strength != HeadingStrength.Ambiguous).Select(r => r.Role).ToList();
        return sure.Distinct().Count() == sure.Count;
    }
}
