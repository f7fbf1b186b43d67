namespace Ota.PublicComment.Text;

/// <summary>
/// A large set of characters to look for in Japanese text, one bit for each. <see cref="System.Buffers.SearchValues{T}"/> filters by halves
/// of a character, and of a set in several scripts its filter lets nearly every second character of such a text through.
/// </summary>
internal sealed class CharacterSet
{
    private const int Bits = 64;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / Bits];

    public CharacterSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c / Bits] |= 1UL << (c % Bits);
        }
    }

    public bool Contains(char c) => (Bit(_bits, c) & 1) != 0;

    /// <summary>The first place at or after a position where one of the characters stands; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from = 0)
    {
        var bits = _bits;
        var i = from;
        // Four at a time: most texts hold none.
        while (i + 4 <= text.Length
            && ((Bit(bits, text[i]) | Bit(bits, text[i + 1]) | Bit(bits, text[i + 2]) | Bit(bits, text[i + 3])) & 1) == 0)
        {
            i += 4;
        }

        while (i < text.Length && (Bit(bits, text[i]) & 1) == 0)
        {
            i++;
        }

        return i < text.Length ? i : -1;
    }

    private static ulong Bit(ulong[] bits, char c) => bits[c / Bits] >> (c % Bits);
}
