using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>From text to code page 932. The framework's encoder turns 〜 into <c>?</c> and é into e without a word; here every character
/// that the page does not hold is told: as one that stands there for the same sign, or as lost.</summary>
internal static class Cp932Encoder
{
    /// <summary>What stands for a lost character: the mark that Japanese print sets for a missing type.</summary>
    public const char Lost = '〓';

    // The same signs at two code points: JIS and Unicode chose one, Microsoft the other.
    private const string Signs = "〜～−－—―‖∥¢￠£￡¬￢¦￤¥￥‾￣";

    private static readonly Lazy<ushort[]> Codes = new(Build);

    /// <summary>The bytes, and each character that is not what it was, in order of first appearance.</summary>
    public static Cp932Bytes Encode(ReadOnlySpan<char> text)
    {
        var output = new byte[checked(text.Length * 2)];
        var length = 0;
        var substitutes = new Dictionary<Rune, Cp932Substitute>();
        foreach (var rune in text.EnumerateRunes())
        {
            var c = rune.IsBmp ? (char)rune.Value : '\0';
            if (!rune.IsBmp || !Holds(c))
            {
                var same = c == '\0' ? '\0' : SameSign(c);
                var written = same == '\0' ? Lost : same;
                var known = substitutes.TryGetValue(rune, out var before) ? before : new Cp932Substitute(rune, written, same != '\0', 0);
                substitutes[rune] = known with { Count = known.Count + 1 };
                c = written;
            }

            length += Put(c, output.AsSpan(length));
        }

        return new Cp932Bytes(output[..length], [.. substitutes.Values]);
    }

    private static bool Holds(char c) => c < 0x80 || Codes.Value[c] != 0;

    private static char SameSign(char c)
    {
        var at = Signs.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 && (at & 1) == 0 ? Signs[at + 1] : '\0';
    }

    private static int Put(char c, Span<byte> output)
    {
        var code = c < 0x80 ? c : Codes.Value[c];
        if (code < 0x100)
        {
            output[0] = (byte)code;
            return 1;
        }

        output[0] = (byte)(code >> 8);
        output[1] = (byte)code;
        return 2;
    }

    /// <summary>
    /// Every character of the decoder's table with the code that the framework writes for it, if that code is read as the same character.
    /// </summary>
    private static ushort[] Build()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var codes = new ushort[char.MaxValue + 1];
        for (var b = 0xA1; b <= 0xDF; b++)
        {
            codes[Cp932Table.HalfKana((byte)b)] = (ushort)b;
        }

        Span<byte> bytes = stackalloc byte[4];
        for (var code = 0x8140; code <= 0xFCFC; code++)
        {
            var c = Cp932Table.Pair((byte)(code >> 8), (byte)code);
            if (c == '\0' || codes[c] != 0)
            {
                continue;
            }

            // Some characters have two codes; the first found serves if the framework's own choice is not read back.
            var count = encoding.GetBytes([c], bytes);
            codes[c] = count == 2 && Cp932Table.Pair(bytes[0], bytes[1]) == c ? (ushort)((bytes[0] << 8) | bytes[1]) : (ushort)code;
        }

        return codes;
    }
}
