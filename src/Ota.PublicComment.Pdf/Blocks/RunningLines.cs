using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Takes out what a program prints on every page: page numbers, running heads, a browser's header and footer.</summary>
internal static class RunningLines
{
    private const double Margin = 0.15;
    private const int MostLines = 3;
    private const double Apart = 1.7;

    /// <summary>The pages without those lines, and the texts that were taken out.</summary>
    public static (List<PageLayout> Pages, SortedSet<string> Taken) Remove(List<PageLayout> pages)
    {
        var counts = new Dictionary<(int Place, string Key), int>();
        foreach (var page in pages)
        {
            foreach (var key in Margins(page).Select(l => KeyOf(page, l)).Distinct())
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var inside = InsideRows(pages);
        var numbers = PageNumbers.Of(pages, Margins);
        var taken = new SortedSet<string>(StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<PageLayout>();
        foreach (var page in pages)
        {
            var removed = new HashSet<Line>(ReferenceEqualityComparer.Instance);
            var candidates =
                Margins(page).Where(l => KeyOf(page, l) is var key && Count(counts, key) >= 2 && Count(counts, key) * 3 >= pages.Count
                && !inside.Contains(l.Text) && !IsShortRow(key.Key)).ToHashSet();
            foreach (var line in Margins(page))
            {
                if (numbers.Contains(page, line)
                    || (candidates.Contains(line) && IsApart(page, line, candidates, numbers)
                        && !IsFirstTitle(line, kept, KeyOf(page, line).Key)))
                {
                    removed.Add(line);
                    taken.Add(line.Text);
                }
            }

            result.Add(removed.Count == 0 ? page : page with { Lines = page.Lines.FindAll(l => !removed.Contains(l)) });
        }

        return (result, taken);
    }

    // The headings of a table without lines stand inside the first page and at the top of the others; so do the lines that go on from them.
    private static HashSet<string> InsideRows(List<PageLayout> pages)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var isHeading = false;
            var margins = new HashSet<Line>(Margins(page), ReferenceEqualityComparer.Instance);
            for (var i = 0; i < page.Lines.Count; i++)
            {
                var line = page.Lines[i];
                isHeading = !margins.Contains(line) && (line.Text.Contains('\t', StringComparison.Ordinal)
                    || (isHeading && line.Baseline - page.Lines[i - 1].Baseline < 1.9 * line.Size));
                if (isHeading)
                {
                    inside.Add(line.Text);
                }
            }
        }

        return inside;
    }

    // Between a running line and the text is more white than between the lines of the text; ご意見として承ります。 may end two pages.
    private static bool IsApart(PageLayout page, Line line, HashSet<Line> candidates, PageNumbers numbers)
    {
        var step = line.Baseline < page.Height / 2 ? 1 : -1;
        var i = page.Lines.IndexOf(line);
        while (i + step >= 0 && i + step < page.Lines.Count
            && (candidates.Contains(page.Lines[i + step]) || numbers.Contains(page, page.Lines[i + step])))
        {
            i += step;
        }

        return i + step < 0 || i + step >= page.Lines.Count
            || Math.Abs(page.Lines[i + step].Baseline - page.Lines[i].Baseline)
                > Apart * Math.Max(page.Lines[i].Size, page.Lines[i + step].Size);
    }

    // 20 … A: a short row of a table without lines, not the foot of a page, though many pages end with one like it.
    private static bool IsShortRow(string key)
        => key.Contains('#', StringComparison.Ordinal) && key.Contains('\t', StringComparison.Ordinal) && key.Count(char.IsLetter) < 4;

    // A hair up or down between two pages is the same place.
    private static int Count(Dictionary<(int Place, string Key), int> counts, (int Place, string Key) key)
        => counts.GetValueOrDefault(key) + counts.GetValueOrDefault((key.Place - 1, key.Key))
            + counts.GetValueOrDefault((key.Place + 1, key.Key));

    // The heading of the document may be printed as the head of each page: once it is text.
    private static bool IsFirstTitle(Line line, HashSet<string> kept, string key)
        => !key.Contains('#', StringComparison.Ordinal) && !key.Contains("://", StringComparison.Ordinal) && line.Text.Length >= 8
            && kept.Add(key);

    private static (int Place, string Key) KeyOf(PageLayout page, Line line)
    {
        var text = line.Text;
        return ((int)Math.Round(line.Baseline / 4), string.Create(text.Length, text, static (span, t) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiDigit(t[i]) || t[i] is >= '０' and <= '９' ? '#' : t[i];
            }
        }));
    }

    private static IEnumerable<Line> Margins(PageLayout page)
    {
        var (top, bottom) = (page.Height * Margin, page.Height * (1 - Margin));
        var first = page.Tables.Count == 0 ? double.MaxValue : page.Tables.Min(t => t.Top);
        var last = page.Tables.Count == 0 ? double.MinValue : page.Tables.Max(t => t.Bottom);
        for (var i = 0; i < Math.Min(MostLines, page.Lines.Count); i++)
        {
            if (page.Lines[i].Baseline < top && page.Lines[i].Baseline < first)
            {
                yield return page.Lines[i];
            }
        }

        for (var i = Math.Max(MostLines, page.Lines.Count - MostLines); i < page.Lines.Count; i++)
        {
            if (page.Lines[i].Baseline > bottom && page.Lines[i].Baseline > last)
            {
                yield return page.Lines[i];
            }
        }

        // Few lines on the page: those at its foot were passed over as its first ones.
        for (var i = Math.Max(0, page.Lines.Count - MostLines); i < Math.Min(MostLines, page.Lines.Count); i++)
        {
            if (page.Lines[i].Baseline > bottom && page.Lines[i].Baseline > last)
            {
                yield return page.Lines[i];
            }
        }
    }
}
