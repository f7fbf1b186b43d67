namespace Ota.PublicComment.Text;

/// <summary>
/// The fold for matching: unit to unit, so that a span in the fold is a span in the text. Full-width ASCII becomes ASCII, odd spaces
/// become U+0020, wave dashes <c>~</c>, dashes <c>-</c>, radicals and compatibility ideographs their ideographs.
/// Half-width kana change the length and belong to <see cref="CompareKey"/>; ① ㈱ ㌻ stay, they are tokens.
/// </summary>
internal static class CompareFold
{
    private static readonly char[] Table = BuildTable();

    /// <summary>The fold of one character, where its neighbours do not matter.</summary>
    public static char Of(char c) => Table[c];

    /// <summary>The fold of the character at a place: as <see cref="Of(char)"/>, and ー between two digits is a dash.</summary>
    public static char At(ReadOnlySpan<char> text, int index)
    {
        var c = Table[text[index]];
        return c == 'ー' && IsBetweenDigits(text, index) ? '-' : c;
    }

    /// <summary>The folded text; the same instance when nothing changes.</summary>
    public static string Apply(string text)
    {
        var first = FirstChange(text);
        return first < 0 ? text : string.Create(text.Length, (text, first), static (to, from) =>
        {
            from.text.AsSpan(0, from.first).CopyTo(to);
            for (var i = from.first; i < to.Length; i++)
            {
                to[i] = At(from.text, i);
            }
        });
    }

    /// <summary>Folds into memory of the caller's.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="text"/>.</exception>
    public static void Apply(ReadOnlySpan<char> text, Span<char> destination)
    {
        if (destination.Length < text.Length)
        {
            throw new ArgumentException("The destination is shorter than the text.", nameof(destination));
        }

        for (var i = 0; i < text.Length; i++)
        {
            destination[i] = At(text, i);
        }
    }

    private static int FirstChange(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) != text[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(Table[text[index - 1]]) && char.IsAsciiDigit(Table[text[index + 1]]);

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            table[c] = Single((char)c);
        }

        return table;
    }

    private static char Single(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' and not '\uFF0D' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        '\u301C' or '\u223C' or '\u02DC' => '~',
        (>= '\u2010' and <= '\u2015') or '\u207B' or '\u208B' or '\u2043' or '\u2212' or '\uFF0D' or '\uFE63' or '\uFE58' or '\u2500'
            or '\u2501' => '-',
        '｡' => '。',
        '｢' => '「',
        '｣' => '」',
        '､' => '、',
        '･' or '\u00B7' or '\u2027' or '\u22C5' => '・',
        'ｰ' => 'ー',
        '尐' => '少',
        '\uFFE5' => '\u00A5',
        _ => RadicalTable.Twin(RadicalTable.Ideograph(c)),
    };
}
