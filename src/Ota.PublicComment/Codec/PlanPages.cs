using System.Buffers;
using System.Globalization;

namespace Ota.PublicComment.Codec;

/// <summary>Pages in a cell of a plan's CSV: 30, 30-31, also as people write them: p.30, 30ページ, ３０～３１頁.</summary>
internal static class PlanPages
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("~～〜∼-－‐−–—");

    public static string? Write(NumberRange? pages)
        => pages is not { } p ? null
            : p.First == p.Last ? CsvText.Number(p.First)
            : $"{CsvText.Number(p.First)}{(p.First < 0 || p.Last < 0 ? '~' : '-')}{CsvText.Number(p.Last)}";

    /// <summary>The pages, or null when the text is none.</summary>
    public static NumberRange? Read(string text)
    {
        var key = new List<char>(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('ペ' or 'ー' or 'ジ' or '頁' or '㌻' or 'p' or 'P' or 'ｐ' or 'Ｐ' or '.' or '．'))
            {
                key.Add(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c);
            }
        }

        var digits = new string([.. key]);
        var dash = digits.Length > 1 ? digits.AsSpan(1).IndexOfAny(Dashes) + 1 : 0;
        if (dash == 0)
        {
            return Page(digits) is { } single ? new NumberRange(single, single) : null;
        }

        return Page(digits.AsSpan(0, dash)) is { } first && Page(digits.AsSpan(dash + 1)) is { } last ? new NumberRange(first, last) : null;
    }

    private static int? Page(ReadOnlySpan<char> text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page) ? page : null;
}
