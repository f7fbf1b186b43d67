using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Knows the page numbers of a document: they count up with its pages.</summary>
internal sealed class PageNumbers(int? offset)
{
    /// <summary>Learns from the lines in the margins how far the printed numbers are from the count of the pages.</summary>
    public static PageNumbers Of(List<PageLayout> pages, Func<PageLayout, IEnumerable<Line>> margins)
    {
        var offsets = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            foreach (var line in margins(page).Where(l => PageNumber.Of(l.Text) is not null))
            {
                var offset = PageNumber.Of(line.Text)!.Value - page.Page;
                offsets[offset] = offsets.GetValueOrDefault(offset) + 1;
            }
        }

        return new PageNumbers(offsets.Count > 0 && offsets.MaxBy(o => o.Value) is { Value: > 1 } most ? most.Key : null);
    }

    /// <summary>Whether a line is the number of its page: (12ページ) at the foot of a column is not.</summary>
    public bool Contains(PageLayout page, Line line)
    {
        if (PageNumber.Of(line.Text) is not { } number)
        {
            return false;
        }

        return number - page.Page == offset || number == page.Page || "-－―‐–—".Contains(line.Text[0], StringComparison.Ordinal)
            || line.Text.Contains('\t', StringComparison.Ordinal);
    }
}
