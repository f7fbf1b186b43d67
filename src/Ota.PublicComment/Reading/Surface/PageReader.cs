namespace Ota.PublicComment.Reading.Surface;

/// <summary>Reads a cell that prints pages and nothing else: 52, P12, p.3～5, 12ページ, 12・13頁.</summary>
internal static class PageReader
{
    private const string Syntax = "Pp.ページ頁-~・,、";

    /// <summary>The page at the head of a cell that holds a page and, behind white space, what stands there: 12 公園の手入れ.</summary>
    public static NumberRange? AtHead(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end > 0 && end < text.Length ? Read(text[..end], isPageColumn: true) : null;
    }

    /// <param name="text">The cell.</param>
    /// <param name="isPageColumn">Whether the column says that it holds pages; elsewhere a bare number is none.</param>
    public static NumberRange? Read(string text, bool isPageColumn)
    {
        var first = 0;
        var last = 0;
        var count = 0;
        var (hasUnit, isList) = (false, false);
        var key = AreaKey.Of(text);
        for (var i = 0; i < key.Length;)
        {
            if (char.IsAsciiDigit(key[i]))
            {
                if (!OutlineNumberReader.NumeralAt(key, i, out var value, out var length) || value == 0 || length > 4)
                {
                    return null;
                }

                first = count == 0 ? value : first;
                last = value;
                count++;
                i += length;
                continue;
            }

            var c = key[i++] is '～' or '〜' or '∼' ? '~' : key[i - 1] is '－' or '‐' or '−' or '–' ? '-' : key[i - 1];
            if (!Syntax.Contains(c))
            {
                return null;
            }

            isList |= count == 1 && c is '・' or ',' or '、';
            hasUnit |= c is 'P' or 'p' or 'ペ' or '頁';
        }

        // 12・13頁 are two pages in a row; 12・40頁 are not the pages from 12 to 40.
        return count is 1 or 2 && last >= first && (!isList || last - first <= 1) && (hasUnit || isPageColumn)
            ? new NumberRange(first, last) : null;
    }
}
