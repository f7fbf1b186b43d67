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
        // 進めるべきと考える。(意見): an opinion with its kind behind it. No heading is a sentence.
        if (text.Length > HeadingFold.LongestHeading || parts is < 2 or > MostParts || text.Length < parts || text.Contains('。'))
        {
            return null;
        }

        return Split(text, parts, parts, reading);
    }

    /// <summary>The parts of a heading, as many as can be told apart in one way; null when there are none.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="most">The most parts.</param>
    /// <param name="reading">How a heading reads.</param>
    public static string[]? SplitUpTo(string text, int most, Func<string, HeadingReading> reading)
        => text.Length > HeadingFold.LongestHeading || text.Contains('。') ? null : Split(text, 2, most, reading);

    // A heading that is a word says more than one that only ends like a heading.
    private static string[]? Split(string text, int least, int most, Func<string, HeadingReading> reading)
    {
        var words = new Ways(text, most, reading, withPatterns: false);
        Ways? patterns = null;
        for (var parts = most; parts >= least; parts--)
        {
            var ways = words.Count(parts) > 0 ? words : patterns ??= new Ways(text, most, reading, withPatterns: true);
            if (ways.Count(parts) == 1 && ways.Parts(parts) is var found && AreDistinct(found, reading))
            {
                return found;
            }
        }

        return null;
    }

    // All ways of cutting a text into headings.
    private sealed class Ways
    {
        private readonly string _text;

        // For so many headings: in how many ways the text from a position on is that, 2 standing for more than one, and where the first of
        // them ends.
        private readonly int[][] _counts;
        private readonly int[][] _ends;

        public Ways(string text, int most, Func<string, HeadingReading> reading, bool withPatterns)
        {
            _text = text;
            _counts = [.. Enumerable.Range(0, most + 1).Select(_ => new int[text.Length + 1])];
            _ends = [.. Enumerable.Range(0, most + 1).Select(_ => new int[text.Length + 1])];
            _counts[0][text.Length] = 1;
            // From the end: of a sentence hardly anything but its last words is asked for, since no heading goes on behind the others.
            var first = text.Length;
            for (var i = text.Length - 1; i >= 0 && first - i <= LongestPart; i--)
            {
                for (var end = first; end <= Math.Min(text.Length, i + LongestPart); end++)
                {
                    if (IsFewer(most, end) && IsHeading(text[i..end], reading, withPatterns))
                    {
                        Add(i, end);
                        first = i;
                    }
                }
            }
        }

        public int Count(int parts) => _text.Length < parts ? 0 : _counts[parts][0];

        public string[] Parts(int parts)
        {
            var found = new string[parts];
            var at = 0;
            for (var k = parts; k > 0; k--)
            {
                found[parts - k] = _text[at.._ends[k][at]];
                at = _ends[k][at];
            }

            return found;
        }

        private void Add(int start, int end)
        {
            for (var k = 1; k < _counts.Length; k++)
            {
                if (_counts[k - 1][end] > 0)
                {
                    _counts[k][start] = Math.Min(2, _counts[k][start] + _counts[k - 1][end]);
                    _ends[k][start] = end;
                }
            }
        }

        // Whether what begins at a position is less than so many headings.
        private bool IsFewer(int parts, int at)
        {
            for (var k = 0; k < parts; k++)
            {
                if (_counts[k][at] > 0)
                {
                    return true;
                }
            }

            return false;
        }
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
