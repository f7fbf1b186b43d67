using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>
/// The double-byte characters of code page 932, taken from the framework once. All 8,836 codes of its EUC-JP (51932) are the same
/// characters at the places that the arithmetic of JIS gives, so one table serves CP932, EUC-JP and ISO-2022-JP.
/// </summary>
internal static class Cp932Table
{
    private const int Trails = 256;

    private static readonly Lazy<char[]> Pairs = new(Build);
    private static readonly Lazy<Encoding> Jis0212 = new(() => CodePagesEncodingProvider.Instance.GetEncoding(20932)!);

    public static bool IsLead(byte b) => b is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);

    public static bool IsTrail(byte b) => b is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC);

    public static bool IsHalfKana(byte b) => b is >= 0xA1 and <= 0xDF;

    public static char HalfKana(byte b) => (char)(0xFF61 + (b - 0xA1));

    /// <summary>The character of a pair of bytes, or U+0000 when there is none.</summary>
    public static char Pair(byte lead, byte trail) =>
        IsLead(lead) && IsTrail(trail) ? Pairs.Value[((lead - 0x81) * Trails) + trail] : '\0';

    /// <summary>The character at a row and cell (1-94 each) of JIS X 0208 with the extensions of NEC, or U+0000.</summary>
    public static char Jis(int row, int cell)
    {
        if (row is < 1 or > 94 || cell is < 1 or > 94)
        {
            return '\0';
        }

        var lead = ((row - 1) / 2) + (row <= 62 ? 0x81 : 0xC1);
        var trail = (row & 1) == 0 ? cell + 0x9E : cell + (cell >= 64 ? 0x40 : 0x3F);
        return Pair((byte)lead, (byte)trail);
    }

    /// <summary>
    /// The character at a row and cell of JIS X 0212, or U+0000. The framework reads the three bytes of EUC-JP for it in none of its
    /// decoders (51932 and 20932 both give a wrong kanji), but 20932 knows the characters under two bytes of its own.
    /// </summary>
    public static char Jis0212At(int row, int cell)
    {
        if (row is < 1 or > 94 || cell is < 1 or > 94)
        {
            return '\0';
        }

        Span<char> chars = stackalloc char[4];
        var count = Jis0212.Value.GetChars([(byte)(row + 0xA0), (byte)(cell + 0x20)], chars);
        return count == 1 && chars[0] is not ('\u30FB' or '\uFFFD' or '?') and not (>= '\uE000' and <= '\uF8FF') ? chars[0] : '\0';
    }

    private static char[] Build()
    {
        // Registering the provider would change what the host's own GetEncoding calls do.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var table = new char[(0xFC - 0x81 + 1) * Trails];
        Span<char> chars = stackalloc char[4];
        for (var lead = 0x81; lead <= 0xFC; lead++)
        {
            for (var trail = 0x40; trail <= 0xFC; trail++)
            {
                if (!IsLead((byte)lead) || !IsTrail((byte)trail))
                {
                    continue;
                }

                // The decoder gives ・ for a pair that does not exist, without a word; only 8145 is one.
                var count = encoding.GetChars([(byte)lead, (byte)trail], chars);
                var exists = count == 1 && (chars[0] != '\u30FB' || (lead == 0x81 && trail == 0x45));
                table[((lead - 0x81) * Trails) + trail] = exists ? chars[0] : '\0';
            }
        }

        return table;
    }
}
