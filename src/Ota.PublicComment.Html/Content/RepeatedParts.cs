using System.Buffers;
using System.Runtime.InteropServices;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Finds a body that a page holds twice, for wide and narrow screens or for print:
/// all that is said in it was said before.</summary>
internal static class RepeatedParts
{
    // 計画の期間が10年と長い: long enough that nobody writes it twice by chance.
    private const int LongRun = 15;
    private const int FewestRuns = 4;

    /// <summary>All characters of white space.</summary>
    public const string WhiteSpace =
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(WhiteSpace);

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
        text = text.Trim();
        if (text.ContainsAny(Blanks))
        {
            var dense = new char[text.Length];
            var length = 0;
            while (text.Length > 0)
            {
                var end = text.IndexOfAny(Blanks);
                end = end < 0 ? text.Length : end;
                text[..end].CopyTo(dense.AsSpan(length));
                length += end;
                text = text[Math.Min(end + 1, text.Length)..];
            }

            text = dense.AsSpan(0, length);
        }

        return (text.Length, Sum(text));
    }

    private static ulong Sum(ReadOnlySpan<char> text)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var sum = (ulong)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            sum = (sum ^ four) * Prime;
            sum ^= sum >> 32;
        }

        foreach (var c in text[(text.Length & ~3)..])
        {
            sum = (sum ^ c) * Prime;
            sum ^= sum >> 32;
        }

        return sum;
    }
}
