namespace Ota.PublicComment.Pdf.Lines;

/// <summary>A page number as it is printed: - 1 -, 1 / 5, P.3, 12ページ.</summary>
internal static class PageNumber
{
    private const int Longest = 24;
    private static readonly string[] NumberWords = ["ページ", "頁", "Page", "page", "PAGE", "of", "P", "p"];

    /// <summary>The number of a line that holds a page number and nothing else.</summary>
    public static int? Of(string text) => IsPageNumber(text) ? FirstNumber(text) : null;

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

    private static bool IsPageNumber(string text)
    {
        if (text.Length > Longest)
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
