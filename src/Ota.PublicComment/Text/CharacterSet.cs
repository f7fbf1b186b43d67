namespace Ota.PublicComment.Text;

/// <summary>
/// Characters to look for in Japanese text, one bit for each. For sets with kana, kanji or wide signs in them a look at each unit costs a
/// third of <see cref="System.Buffers.SearchValues{T}"/>, whose filter hardly anything of such a text passes.
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

    public bool Contains(char c) => (_bits[c / Bits] & (1UL << (c % Bits))) != 0;

    /// <summary>The first place at or after a position where one of the characters stands; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
