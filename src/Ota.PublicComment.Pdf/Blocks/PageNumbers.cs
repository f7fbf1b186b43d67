using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Knows the page numbers of a document: they count up with its pages.</summary>
internal sealed class PageNumbers(int? offset)
{
    private const int LongestNumber = 24;
    private static readonly string[] NumberWords = ["ページ", "頁", "Page", "page", "PAGE", "of", "P", "p"];

    /// <summary>Learns from the lines in the margins how far the printed numbers are from the count of the pages.</summary>
    public static PageNumbers Of(List<PageLayout> pages, Func<PageLayout, IEnumerable<Line>> margins)
    {
        var offsets = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            foreach (var line in margins(page).Where(l => IsPageNumber(l.Text)))
            {
                var offset = FirstNumber(line.Text) - page.Page;
                offsets[offset] = offsets.GetValueOrDefault(offset) + 1;
            }
        }

        return new PageNumbers(offsets.Count > 0 && offsets.MaxBy(o => o.Value) is { Value: > 1 } most ? most.Key : null);
    }

    /// <summary>Whether a line is the number of its page: (12ページ) at the foot of a column is not.</summary>
    public bool Contains(PageLayout page, Line line)
    {
        if (!IsPageNumber(line.Text))
        {
            return false;
        }

        var number = FirstNumber(line.Text);
        return number - page.Page == offset || number == page.Page || "-－―‐–—".Contains(line.Text[0], StringComparison.Ordinal)
            || line.Text.Contains('\t', StringComparison.Ordinal);
    }

    private static int FirstNumber(string text)
    {
        var number = 0;
        var isInside = false;
        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
            if (digit < 0 && isInside)
            {
                break;
            }

            isInside |= digit >= 0;
            number = digit >= 0 && number < 100_000 ? (number * 10) + digit : number;
        }

        return number;
    }

    /// <summary>Whether a line is a page number and nothing else: - 1 -, 1 / 5, P.3, 12ページ.</summary>
    internal static bool IsPageNumber(string text)
    {
        if (text.Length > LongestNumber)
        {
            return false;
        }

        // Two pages of one sheet: - 1 - and - 2 -. Two bare numbers, 20 and 3, are a row of a table.
        var parts = text.Split('\t');
        return Array.TrueForAll(parts, p => IsOneNumber(p, needsSign: parts.Length > 1));
    }

    private static bool IsOneNumber(string text, bool needsSign)
    {
        var (digits, signs) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || text[i] is >= '０' and <= '９')
            {
                digits++;
            }
            else if (Array.Find(NumberWords, w => string.CompareOrdinal(text, i, w, 0, w.Length) == 0) is { } word)
            {
                i += word.Length - 1;
                signs++;
            }
            else if (!"-－‐−–—―ー/／.()（）〔〕[]~～ \u3000".Contains(text[i], StringComparison.Ordinal))
            {
                return false;
            }
            else
            {
                signs += char.IsWhiteSpace(text[i]) ? 0 : 1;
            }
        }

        return digits is > 0 and <= 8 && (signs > 0 || !needsSign);
    }
}
