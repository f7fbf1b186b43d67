using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>
/// The headings of a table without lines, as the tops of later pages repeat them: the surest sign of where its first row begins.
/// </summary>
internal static class RepeatedHeadings
{
    private const int MostLines = 5;
    private const int MostAbove = 2;
    private const double SamePlace = 3;

    /// <summary>The pages without the repeated headings, and the lines of the first ones; none where nothing is repeated.</summary>
    public static (List<PageLayout> Pages, HashSet<Line> Headings) Remove(List<PageLayout> pages)
    {
        var headings = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        var known = new Dictionary<string, List<(PageLayout Page, int Index)>>(StringComparer.Ordinal);
        var result = new List<PageLayout>(pages.Count);
        foreach (var page in pages)
        {
            result.Add(Find(page, known) is var (first, at, count) ? Without(page, first, at, count, headings) : page);
            for (var i = 0; i < page.Lines.Count; i++)
            {
                if (Gutters.HasGap(page.Lines[i]) && !char.IsDigit(page.Lines[i].Text[0]))
                {
                    known.TryAdd(page.Lines[i].Text, []);
                    known[page.Lines[i].Text].Add((page, i));
                }
            }
        }

        return (result, headings);
    }

    private static PageLayout Without(PageLayout page, (PageLayout Page, int Index) first, int at, int count, HashSet<Line> headings)
    {
        // The first page they stand on keeps them.
        headings.UnionWith(first.Page.Lines.GetRange(first.Index, count));
        return page with { Lines = [.. page.Lines.Take(at), .. page.Lines.Skip(at + count)] };
    }

    private static ((PageLayout Page, int Index) First, int At, int Count)? Find(PageLayout page,
        Dictionary<string, List<(PageLayout Page, int Index)>> known)
    {
        for (var at = 0; at <= MostAbove && at < page.Lines.Count; at++)
        {
            if (!known.TryGetValue(page.Lines[at].Text, out var places))
            {
                continue;
            }

            var (page0, index) = places[0];
            var start = (at, index);
            // A heading of two lines may begin with one that has no gap: 該当 over 箇所.
            while (start.at > 0 && start.index > 0 && AreSame(page.Lines[start.at - 1], page0.Lines[start.index - 1]))
            {
                start = (start.at - 1, start.index - 1);
            }

            var count = 0;
            while (count < MostLines && start.at + count < page.Lines.Count && start.index + count < page0.Lines.Count
                && AreSame(page.Lines[start.at + count], page0.Lines[start.index + count]))
            {
                count++;
            }

            if (count > 0)
            {
                return ((page0, start.index), start.at, count);
            }
        }

        return null;
    }

    private static bool AreSame(Line a, Line b)
        => Math.Abs(a.Left - b.Left) < SamePlace && Math.Abs(a.Right - b.Right) < SamePlace
            && string.Equals(a.Text, b.Text, StringComparison.Ordinal);
}
