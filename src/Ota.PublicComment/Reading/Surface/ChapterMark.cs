namespace Ota.PublicComment.Reading.Surface;

/// <summary>A chapter number in a text: 第4章.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">編, 部, 章 or 節.</param>
internal readonly record struct ChapterMark(TextSpan Span, int Number, char Unit)
{
    /// <summary>The mark at a position, or null.</summary>
    public static ChapterMark? At(string text, int at)
    {
        if (at + 2 >= text.Length || text[at] != '第')
        {
            return null;
        }

        var start = at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        if (start >= text.Length)
        {
            return null;
        }

        // A kanji numeral must touch 第; digits may stand apart from it.
        if (!OutlineNumberReader.NumeralAt(text, start, out var number, out var length))
        {
            return null;
        }

        var unit = start + length;
        while (unit < text.Length && text[unit] == ' ')
        {
            unit++;
        }

        return unit < text.Length && text[unit] is '章' or '編' or '部' or '節'
            ? new ChapterMark(TextSpan.FromBounds(at, unit + 1), number, text[unit])
            : null;
    }
}
