namespace Ota.PublicComment.References.Linking;

/// <summary>For the usual plan, whose measures are numbered 1, 2, 3 …, a plain array from number to node.</summary>
internal static class DenseNumbers
{
    // A plan that numbers 1 and 9999 is better served by a dictionary.
    private const int MostGaps = 4;
    private const int Spare = 16;

    /// <summary>For every word the first node of each number, -1 where there is none; empty where the numbers lie too far apart.</summary>
    public static int[][] Of(OutlineNode[] nodes, int terms)
    {
        var (counts, highest) = (new int[terms], new int[terms]);
        foreach (var node in nodes)
        {
            if (node.Kind == CitationTargetKind.Initiative && NumberKeys.Single(node.Number) is >= 0 and var number)
            {
                counts[node.Term]++;
                highest[node.Term] = Math.Max(highest[node.Term], number);
            }
        }

        var dense = new int[terms][];
        for (var term = 0; term < terms; term++)
        {
            dense[term] = counts[term] > 0 && highest[term] < (MostGaps * counts[term]) + Spare ? new int[highest[term] + 1] : [];
            Array.Fill(dense[term], PlanIndex.Nowhere);
        }

        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i].Kind == CitationTargetKind.Initiative && NumberKeys.Single(nodes[i].Number) is >= 0 and var number
                && number < dense[nodes[i].Term].Length)
            {
                dense[nodes[i].Term][number] = i;
            }
        }

        return dense;
    }
}
