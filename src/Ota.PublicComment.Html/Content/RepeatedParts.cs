using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>Finds a body that a page holds twice, for wide and narrow screens or for print: all that is said in it was said before.</summary>
internal static class RepeatedParts
{
    // 計画の期間が10年と長い: long enough that nobody writes it twice by chance.
    private const int LongRun = 15;
    private const int MostRuns = 1_000_000;
    private const int FewestRuns = 4;

    private readonly record struct Runs(int Long, int LongRepeated, int Characters, int Repeated)
    {
        // Beside what was said before only labels stand there (ご意見, 市の考え方), and numbers.
        public bool AreRepeated => LongRepeated >= FewestRuns && LongRepeated == Long && Repeated * 10L >= Characters * 9L;

        public Runs With(int length, bool isRepeated) => new(
            Long + (length >= LongRun ? 1 : 0),
            LongRepeated + (length >= LongRun && isRepeated ? 1 : 0),
            Characters + length,
            Repeated + (isRepeated ? length : 0));
    }

    public static void Mark(MarkupTree tree, PartFate[] fates)
    {
        var runs = Count(tree, fates);
        for (var i = 1; i < fates.Length; i++)
        {
            var node = tree.Nodes[i];
            if (fates[i] == PartFate.Read && IsContainer(node) && runs[i].AreRepeated)
            {
                fates[i] = PartFate.Repeated;
            }

            i = fates[i] == PartFate.Read ? i : node.Last - 1;
        }
    }

    private static bool IsContainer(MarkupNode node)
        => node.Kind is { Name: "div" or "section" or "article" or "table" or "dl" or "ul" or "ol" or "main" or "blockquote" or "details" };

    /// <summary>For each node what of its text stands before the node as well.</summary>
    private static Runs[] Count(MarkupTree tree, PartFate[] fates)
    {
        var runs = new Runs[fates.Length];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < fates.Length; i++)
        {
            var node = tree.Nodes[i];
            if (fates[i] != PartFate.Read)
            {
                i = node.Last - 1;
                continue;
            }

            if (!node.IsText || first.Count >= MostRuns || Squeezed(tree.TextOf(node)) is not { Length: > 0 } run)
            {
                continue;
            }

            var before = first.TryAdd(run, i) ? i : first[run];
            for (var at = node.Parent; at > 0; at = tree.Nodes[at].Parent)
            {
                runs[at] = runs[at].With(run.Length, isRepeated: before < at);
            }
        }

        return runs;
    }

    private static string Squeezed(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = c;
            }
        }

        return new string(buffer, 0, length);
    }
}
