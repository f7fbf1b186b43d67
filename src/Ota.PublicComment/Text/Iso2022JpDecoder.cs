namespace Ota.PublicComment.Text;

/// <summary>
/// ISO-2022-JP by its escapes. The framework's 50220-50222 read JIS X 0212 (ESC $ ( D) as the kanji of JIS X 0208 at the same place,
/// without a word; this decoder does not.
/// </summary>
internal ref struct Iso2022JpDecoder
{
    internal const byte Escape = 0x1B;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly int offset;
    private readonly Utf8Writer output;
    private CharacterSet set;
    private bool shifted;

    private Iso2022JpDecoder(ReadOnlySpan<byte> bytes, int offset, Utf8Writer output)
    {
        this.bytes = bytes;
        this.offset = offset;
        this.output = output;
    }

    private enum CharacterSet
    {
        Ascii,
        HalfKana,
        Jis0208,
        Jis0212,
    }

    public static void Decode(ReadOnlySpan<byte> bytes, int offset, Utf8Writer output) => new Iso2022JpDecoder(bytes, offset, output).Run();

    /// <summary>Whether the bytes hold an escape of this encoding.</summary>
    public static bool HasEscape(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf(Escape) is >= 0 and var at)
        {
            bytes = bytes[at..];
            if (Read(bytes, out _) > 0 && bytes[1] == (byte)'$' || bytes is [_, (byte)'(', (byte)'I', ..])
            {
                return true;
            }

            bytes = bytes[1..];
        }

        return false;
    }

    private void Run()
    {
        for (var i = 0; i < bytes.Length;)
        {
            var b = bytes[i];
            if (b == Escape && Read(bytes[i..], out var next) is > 0 and var length)
            {
                (set, shifted) = (next, false);
                i += length;
            }
            else if (b is 0x0E or 0x0F)
            {
                shifted = b == 0x0E;
                i++;
            }
            else
            {
                i += Character(i, b);
            }
        }
    }

    private int Character(int i, byte b)
    {
        if (b < 0x21 || b == 0x7F)
        {
            // Every line begins in ASCII: a lost escape costs one line, not the rest of the file.
            (set, shifted) = b == (byte)'\n' ? (CharacterSet.Ascii, false) : (set, shifted);
            output.Add((char)b);
            return 1;
        }

        if (b >= 0x80)
        {
            TextDecoders.AddOrReport(Cp932Table.IsHalfKana(b) ? Cp932Table.HalfKana(b) : '\0', offset + i, 1, output);
            return 1;
        }

        if (shifted || set == CharacterSet.HalfKana)
        {
            TextDecoders.AddOrReport(b <= 0x5F ? Cp932Table.HalfKana((byte)(b + 0x80)) : '\0', offset + i, 1, output);
            return 1;
        }

        if (set == CharacterSet.Ascii)
        {
            output.Add((char)b);
            return 1;
        }

        return Pair(i, b);
    }

    private readonly int Pair(int i, byte b)
    {
        if (i + 1 == bytes.Length || bytes[i + 1] is < 0x21 or > 0x7E)
        {
            output.AddUndecodable(offset + i, 1);
            return 1;
        }

        var (row, cell) = (b - 0x20, bytes[i + 1] - 0x20);
        TextDecoders.AddOrReport(set == CharacterSet.Jis0212 ? Cp932Table.Jis0212At(row, cell) : Cp932Table.Jis(row, cell), offset + i, 2,
            output);
        return 2;
    }

    /// <summary>The length of the escape that bytes begin with, 0 when it is none of this encoding.</summary>
    private static int Read(ReadOnlySpan<byte> at, out CharacterSet set)
    {
        (set, var length) = at switch
        {
            [Escape, (byte)'$', (byte)'B' or (byte)'@', ..] => (CharacterSet.Jis0208, 3),
            [Escape, (byte)'$', (byte)'(', (byte)'D', ..] => (CharacterSet.Jis0212, 4),
            [Escape, (byte)'$', (byte)'(', (byte)'B' or (byte)'@' or (byte)'O' or (byte)'Q', ..] => (CharacterSet.Jis0208, 4),
            [Escape, (byte)'(', (byte)'I', ..] => (CharacterSet.HalfKana, 3),
            [Escape, (byte)'(', (byte)'B' or (byte)'J' or (byte)'H', ..] => (CharacterSet.Ascii, 3),
            _ => (CharacterSet.Ascii, 0),
        };
        return length;
    }
}
