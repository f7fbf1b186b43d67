using System.Buffers.Binary;

namespace Ota.PublicComment.Text;

/// <summary>
/// Whether bytes without a byte order mark are UTF-16 or UTF-32. The place of the NUL bytes alone does not tell:
/// 一 (4E00) and the full-width space (3000) have theirs at the other end, so both orders are read and compared.
/// </summary>
internal static class Utf16Structure
{
    private const int Sample = 1 << 16;

    /// <summary>
    /// The kind that bytes with NULs among them are, or Unknown. CP932 read as UTF-16 looks like kanji throughout (82A0), so where
    /// NULs are rare (a stray one in another encoding) kana and punctuation are asked for as well.
    /// </summary>
    public static TextEncodingKind Guess(ReadOnlySpan<byte> bytes, bool areNulsRare)
    {
        var head = bytes[..Math.Min(bytes.Length, Sample)];
        if (IsUtf32(head, bigEndian: false))
        {
            return TextEncodingKind.Utf32LittleEndian;
        }

        if (IsUtf32(head, bigEndian: true))
        {
            return TextEncodingKind.Utf32BigEndian;
        }

        var little = Score(head, bigEndian: false, out var littleOdd);
        var big = Score(head, bigEndian: true, out var bigOdd);
        var units = head.Length / 2;
        if (areNulsRare && Math.Max(little, big) * 2 < units * 3)
        {
            return TextEncodingKind.Unknown;
        }

        if (little >= big)
        {
            return units > 0 && littleOdd * 10 <= units ? TextEncodingKind.Utf16LittleEndian : TextEncodingKind.Unknown;
        }

        return bigOdd * 10 <= units ? TextEncodingKind.Utf16BigEndian : TextEncodingKind.Unknown;
    }

    /// <summary>
    /// UTF-16 without any NUL (only kanji and kana): a guess, taken only when every unit is a Japanese one in just one order.
    /// <paramref name="isClear"/>: half of them are kana or punctuation, which no other encoding looks like.
    /// </summary>
    public static TextEncodingKind GuessWithoutNul(ReadOnlySpan<byte> bytes, out bool isClear)
    {
        isClear = false;
        if (bytes.Length < 4)
        {
            return TextEncodingKind.Unknown;
        }

        var little = Score(bytes, bigEndian: false, out var littleOdd);
        var big = Score(bytes, bigEndian: true, out var bigOdd);
        isClear = bytes.Length >= 8 && Math.Max(little, big) * 2 >= bytes.Length / 2 * 5;
        return (littleOdd, bigOdd) switch
        {
            (0, > 0) => TextEncodingKind.Utf16LittleEndian,
            ( > 0, 0) => TextEncodingKind.Utf16BigEndian,
            _ => TextEncodingKind.Unknown,
        };
    }

    // ASCII read in the wrong order falls among the kanji (6100), so what is common weighs more than what is only possible.
    private static int Score(ReadOnlySpan<byte> bytes, bool bigEndian, out int odd)
    {
        var score = 0;
        odd = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            var unit = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..]);
            var weight = Weight(unit);
            odd += weight == 0 ? 1 : 0;
            score += weight == 0 ? -4 : weight;
        }

        return score;
    }

    private static int Weight(ushort unit) => unit switch
    {
        0x09 or 0x0A or 0x0D or (>= 0x20 and <= 0x7E) or (>= 0x3000 and <= 0x30FF) or (>= 0xFF01 and <= 0xFF9F) or 0xFEFF => 4,
        (>= 0x4E00 and <= 0x9FA5) or (>= 0x2010 and <= 0x2040) or (>= 0x2460 and <= 0x2500) => 1,
        (>= 0xA0 and <= 0x45F) or (>= 0x2041 and <= 0x27BF) or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3200 and <= 0x33FF)
            or (>= 0xD800 and <= 0xDFFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFFE0 and <= 0xFFEF) => 1,
        _ => 0,
    };

    private static bool IsUtf32(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length < 8 || bytes.Length % 4 != 0)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i += 4)
        {
            var unit = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]);
            if (unit is 0 or > 0x10FFFF)
            {
                return false;
            }
        }

        return true;
    }
}
