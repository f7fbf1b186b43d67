using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Finds a body that a page holds twice, for wide and narrow screens or for print:
/// all that is said in it was said before.</summary>
internal static class RepeatedParts
{
    // 計画の期間が10年と長い: long enough that nobody writes it twice by chance.
    private const int LongRun = 15;
    private const int FewestRuns = 4;

    private struct Runs
    {
        public int Long;
        public int LongRepeated;
        public int Characters;
        public int Repeated;

        // Beside what was said before only labels stand there (ご意見, 市の考え方), and numbers.
        public readonly bool AreRepeated => LongRepeated >= FewestRuns && LongRepeated == Long && Repeated * 10L >= Characters * 9L;

        public void Add(in Runs inner) => (Long, Characters) = (Long + inner.Long, Characters + inner.Characters);

        public void AddRun(int length) => (Long, Characters) = (Long + (length >= LongRun ? 1 : 0), Characters + length);

        public void AddRepeated(int length) => (LongRepeated, Repeated) = (LongRepeated + (length >= LongRun ? 1 : 0), Repeated + length);
    }

    public static void Mark(MarkupTree tree, PartFate[] fates)
    {
        var first = new Dictionary<ulong, int>();
        var runs = Count(tree, fates, first);
        for (var i = 1; i < fates.Length; i++)
        {
            var node = tree.Nodes[i];
            var isRepeated = fates[i] switch
            {
                PartFate.Read => runs[i].LongRepeated >= FewestRuns && IsContainer(node) && runs[i].AreRepeated,
                // The copy for narrow screens is hidden on wide ones.
                PartFate.Hidden => Within(tree, i, first).AreRepeated,
                _ => false,
            };
            fates[i] = isRepeated ? PartFate.Repeated : fates[i];
            i = fates[i] == PartFate.Read ? i : node.Last - 1;
        }
    }

    private static bool IsContainer(MarkupNode node)
        => node.Kind is { Name: "div" or "section" or "article" or "table" or "dl" or "ul" or "ol" or "main" or "blockquote" or "details" };

    /// <summary>For each node what of its text stands before the node as well.</summary>
    private static Runs[] Count(MarkupTree tree, PartFate[] fates, Dictionary<ulong, int> first)
    {
        var runs = new Runs[fates.Length];
        for (var i = 1; i < fates.Length; i++)
        {
            var node = tree.Nodes[i];
            if (fates[i] != PartFate.Read)
            {
                i = node.Last - 1;
                continue;
            }

            if (!node.IsText || Sign(tree.TextOf(node)) is not (> 0 and var length, var sign))
            {
                continue;
            }

            runs[i].AddRun(length);
            var before = first.TryAdd(sign, i) ? i : first[sign];
            // In a node that holds both it is no repetition of what stands before the node.
            for (var at = node.Parent; at > before; at = tree.Nodes[at].Parent)
            {
                runs[at].AddRepeated(length);
            }
        }

        for (var i = fates.Length - 1; i > 0; i--)
        {
            runs[tree.Nodes[i].Parent].Add(runs[i]);
        }

        return runs;
    }

    private static Runs Within(MarkupTree tree, int node, Dictionary<ulong, int> first)
    {
        var runs = default(Runs);
        for (var i = node + 1; i < tree.Nodes[node].Last; i++)
        {
            if (tree.Nodes[i].IsText && Sign(tree.TextOf(tree.Nodes[i])) is (> 0 and var length, var sign))
            {
                runs.AddRun(length);
                if (first.ContainsKey(sign))
                {
                    runs.AddRepeated(length);
                }
            }
        }

        return runs;
    }

    // The characters but for white space, as a count and a sum that another text has by chance once in 2^64.
    private static (int Length, ulong Sign) Sign(ReadOnlySpan<char> text)
    {
        var sign = 14695981039346656037UL;
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                sign = (sign ^ c) * 1099511628211UL;
                length++;
            }
        }

        return (length, sign);
    }
}
