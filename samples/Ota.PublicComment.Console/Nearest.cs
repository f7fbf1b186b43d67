namespace Ota.PublicComment.Samples;

/// <summary>What a mistyped word was probably meant to be.</summary>
internal static class Nearest
{
    private const int MostSlips = 2;
    private const int Longest = 40;

    /// <summary>The word that is at most two slips away; null when none is.</summary>
    public static string? To(string typed, IEnumerable<string> words)
    {
        var best = words.Where(w => w.Length <= Longest && typed.Length <= Longest)
            .Select(
                w => (Word: w, Slips: w.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && typed.Length > 2 ? 1 : Slips(typed, w)))
            .OrderBy(static w => w.Slips)
            .FirstOrDefault();
        return best.Word is { } word && best.Slips <= Math.Min(MostSlips, word.Length / 2) ? word : null;
    }

    // Characters put in, left out, exchanged with another or with a neighbour.
    private static int Slips(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                var change = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
