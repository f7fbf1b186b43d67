namespace Ota.PublicComment.Text;

/// <summary>
/// How like two folded titles are, 0 to 1: the better of Dice over bigrams and 1 − edit distance / longer length. Dice alone calls one
/// slip in a short title a different title; edits alone do not see words that changed places.
/// </summary>
internal static class TitleSimilarity
{
    /// <summary>From here on a printed title is taken for that of its number.</summary>
    public const double Same = 0.8;

    /// <summary>From here on a title is proposed for a number that is not its own.</summary>
    public const double Proposed = 0.9;

    /// <summary>Titles closer to each other than this are equally likely.</summary>
    public const double Margin = 0.1;

    /// <summary>Below this length a title is the same only with one slip or none.</summary>
    public const int Short = 4;

    // Where more than this differs, edits cost their square; bigrams tell long titles apart well enough.
    private const int LongestEdited = 128;
    private const int Slip = 4;
    private const int LookAlikeSlip = 1;

    /// <summary>The similarity of two folded titles.</summary>
    public static double Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var edits = ByEdits(a, b);
        return Math.Min(a.Length, b.Length) < Short || edits == 1 ? edits : Math.Max(edits, Dice(a, b));
    }

    /// <summary>Whether two folded titles are taken for the same; bigrams are only counted where edits do not say so.</summary>
    public static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
        => ByEdits(a, b) >= Same || (Math.Min(a.Length, b.Length) >= Short && Dice(a, b) >= Same);

    private static double ByEdits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = Math.Max(a.Length, b.Length);
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter == 0)
        {
            return longer == 0 ? 1 : 0;
        }

        // What both begin and end with costs nothing.
        var common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.IsEmpty && b.IsEmpty)
        {
            return 1;
        }

        if (shorter < Short)
        {
            // Of one character nothing is left when it slips.
            var slips = longer is > 1 and <= Short ? Edits(a, b) : int.MaxValue;
            return slips <= Slip ? Math.Max(Same, 1 - (slips / (double)(Slip * longer))) : 0;
        }

        return Math.Max(a.Length, b.Length) > LongestEdited ? 0 : 1 - (Edits(a, b) / (double)(Slip * longer));
    }

    /// <summary>Twice the shared bigrams over all bigrams; a bigram counts as often as it stands.</summary>
    private static double Dice(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (countA, countB) = (a.Length - 1, b.Length - 1);
        Span<uint> stack = stackalloc uint[256];
        var all = countA + countB <= stack.Length ? stack[..(countA + countB)] : new uint[countA + countB];
        var bigramsA = all[..countA];
        var bigramsB = all[countA..];
        Fill(a, bigramsA);
        Fill(b, bigramsB);
        var (shared, i, j) = (0, 0, 0);
        while (i < countA && j < countB)
        {
            var order = bigramsA[i].CompareTo(bigramsB[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * shared / (countA + countB);
    }

    private static void Fill(ReadOnlySpan<char> text, Span<uint> bigrams)
    {
        for (var i = 0; i < bigrams.Length; i++)
        {
            bigrams[i] = ((uint)text[i] << 16) | text[i + 1];
        }

        bigrams.Sort();
    }

    /// <summary>
    /// The optimal string alignment distance in quarters of a slip: replaced, missing, added, and two neighbours that changed places.
    /// </summary>
    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestEdited + 1)];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            last[j] = j * Slip;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i * Slip;
            for (var j = 1; j < width; j++)
            {
                var cost = last[j - 1] + SlipCost(a[i - 1], b[j - 1]);
                cost = Math.Min(cost, Math.Min(last[j], row[j - 1]) + Slip);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + Slip);
                }

                row[j] = cost;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }

    private static int SlipCost(char a, char b) => a == b ? 0 : GlyphConfusions.AreAlike(a, b) ? LookAlikeSlip : Slip;
}
