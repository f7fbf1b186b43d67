namespace Ota.PublicComment.Text;

/// <summary>
/// Characters that were lost before a text came here: the sign of what cannot be shown (U+FFFD), characters of a font of its own (外字,
/// U+E000 to U+F8FF), 〓 between letters, and the numbers of glyphs that a tool prints for what its font does not name: (cid:3121).
/// </summary>
internal static class LostCharacters
{
    /// <summary>The signs by which a text may hold some; what else it needs is a bracket.</summary>
    public static IEnumerable<char> Signs { get; } =
        [Replacement, Geta, .. Enumerable.Range(FirstPrivate, LastPrivate - FirstPrivate + 1).Select(static c => (char)c)];

    private const char Replacement = '\uFFFD';
    private const char Geta = '〓';
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';
    private const string GlyphHead = "(cid:";
    private const int MostDigits = 6;

    /// <summary>How many a text holds and where the first of them stands; null where it holds none.</summary>
    public static (int Count, int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        var count = 0;
        var (start, firstLength) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i);
            if (length > 0)
            {
                (start, firstLength) = count == 0 ? (i, length) : (start, firstLength);
                count++;
            }

            i += Math.Max(length, 1);
        }

        return count > 0 ? (count, start, firstLength) : null;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        Replacement or (>= FirstPrivate and <= LastPrivate) => 1,
        // 〓〓〓 and 〓 at an end are ornament.
        Geta => at > 0 && at + 1 < text.Length && CharacterClasses.IsCjkAt(text, at - 1) && CharacterClasses.IsCjkAt(text, at + 1)
            && text[at - 1] != Geta && text[at + 1] != Geta ? 1 : 0,
        '(' => GlyphNumber(text[at..]),
        _ => 0,
    };

    private static int GlyphNumber(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(GlyphHead, StringComparison.Ordinal))
        {
            return 0;
        }

        var end = GlyphHead.Length;
        while (end < text.Length && end - GlyphHead.Length < MostDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > GlyphHead.Length && end < text.Length && text[end] == ')' ? end + 1 : 0;
    }
}
