namespace Ota.PublicComment.Text;

/// <summary>The byte structure of EUC-JP: pairs of A1-FE, half-width kana behind 8E, JIS X 0212 behind 8F.</summary>
internal static class EucJpStructure
{
    public static StructureTally Measure(ReadOnlySpan<byte> bytes)
    {
        var tally = new StructureTally();
        for (var i = 0; i < bytes.Length;)
        {
            var length = Length(bytes[i]);
            if (length == 1)
            {
                if (bytes[i] >= 0x80)
                {
                    tally.AddBad(i, tail: false);
                }

                i++;
                continue;
            }

            var whole = i + length <= bytes.Length;
            var c = whole ? Character(bytes.Slice(i, length)) : '\0';
            if (c == '\0')
            {
                tally.AddBad(i, tail: !whole);
                i += whole && HasTrails(bytes.Slice(i, length)) ? length : 1;
                continue;
            }

            tally.HalfKana += bytes[i] == 0x8E ? 1 : 0;
            tally.Doubles += bytes[i] == 0x8E ? 0 : 1;
            tally.KanaPairs += bytes[i] is 0xA4 or 0xA5 ? 1 : 0;
            i += length;
        }

        return tally;
    }

    /// <summary>The bytes that a character takes by its first one.</summary>
    public static int Length(byte first) => first switch
    {
        0x8E or (>= 0xA1 and <= 0xFE) => 2,
        0x8F => 3,
        _ => 1,
    };

    /// <summary>The character of two or three bytes, or U+0000.</summary>
    public static char Character(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x8E, var kana] => Cp932Table.IsHalfKana(kana) ? Cp932Table.HalfKana(kana) : '\0',
        [0x8F, var row, var cell] => Cp932Table.Jis0212At(row - 0xA0, cell - 0xA0),
        [var row, var cell] => Cp932Table.Jis(row - 0xA0, cell - 0xA0),
        _ => '\0',
    };

    /// <summary>A hole in the character set, as opposed to a byte that belongs to what follows.</summary>
    public static bool HasTrails(ReadOnlySpan<byte> bytes) => bytes[1..].IndexOfAnyExceptInRange((byte)0xA1, (byte)0xFE) < 0;
}
