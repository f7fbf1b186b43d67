using System.Buffers;

namespace Ota.PublicComment.Text;

/// <summary>
/// Finds the encoding of a source without a byte order mark. The order matters: ISO-2022-JP is 7-bit and would pass as UTF-8;
/// UTF-8 is so strict that chance does not pass it; CP932 and EUC-JP take almost anything and come last.
/// </summary>
internal static class TextEncodingDetector
{
    // A text of 8-bit Japanese fits UTF-8 in about one character of three at the very best, so sixteen good ones for each bad
    // one is damage in UTF-8, never another encoding. Where nothing fits at all, four are enough: the choice is then UTF-8 or nothing.
    private const int ClearUtf8Ratio = 16;
    private const int LastUtf8Ratio = 4;

    // What no text has: neither white space nor what shifts between character sets, nor the end of a file of old.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static b => (byte)b)
            .Where(static b => b is < 0x09 or (> 0x0F and not (0x1A or 0x1B)))]);

    // What raises any question of a text that fits UTF-8: a control byte, of which NUL is one, or an escape.
    private static readonly SearchValues<byte> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static b => (byte)b).Where(static b => Controls.Contains(b) || b == Iso2022JpDecoder.Escape)]);

    // Random bytes pass as CP932 at about 6 good to 1 bad: ask for much more.
    private const int LastDoubleByteRatio = 20;

    public static (TextEncodingKind Kind, EncodingCertainty Certainty) Find(ReadOnlySpan<byte> bytes, in StructureTally utf8,
        out bool binary)
    {
        binary = false;
        if (utf8.Fits && bytes.IndexOfAny(Doubtful) < 0)
        {
            return (TextEncodingKind.Utf8, EncodingCertainty.Fits);
        }

        if (bytes.Count((byte)0) is > 0 and var nuls)
        {
            var wide = Utf16Structure.Guess(bytes, areNulsRare: nuls * 64L < bytes.Length);
            if (wide != TextEncodingKind.Unknown)
            {
                return (wide, EncodingCertainty.Fits);
            }
        }

        // 、 and 。 are control bytes in UTF-16, so this goes before counting them; 「10203040」 would pass for kana, so ASCII does not get
        // here.
        if (!utf8.Fits && Utf16Structure.GuessWithoutNul(bytes, out var isClear) is not TextEncodingKind.Unknown and var bare && isClear)
        {
            return (bare, EncodingCertainty.Guessed);
        }

        if (HasManyControls(bytes))
        {
            binary = true;
            return default;
        }

        if (Iso2022JpDecoder.HasEscape(bytes) && CountHigh(bytes) * 100L <= bytes.Length)
        {
            return (TextEncodingKind.Iso2022Jp, EncodingCertainty.Marked);
        }

        return utf8.Fits ? (TextEncodingKind.Utf8, EncodingCertainty.Fits) : FindEightBit(bytes, utf8);
    }

    private static (TextEncodingKind Kind, EncodingCertainty Certainty) FindEightBit(ReadOnlySpan<byte> bytes, in StructureTally utf8)
    {
        if (utf8.Doubles >= 8 && utf8.Doubles >= (long)utf8.Bad * ClearUtf8Ratio)
        {
            return (TextEncodingKind.Utf8, EncodingCertainty.Guessed);
        }

        var cp932 = Cp932Structure.Measure(bytes);
        if (utf8.FitsButForTail && utf8.Doubles >= (cp932.Fits ? 2 : 1))
        {
            return (TextEncodingKind.Utf8, EncodingCertainty.Guessed);
        }

        if (cp932.Fits && cp932.KanaPairs > 0)
        {
            // The leads of its kana (82, 83) do not exist in EUC-JP.
            return (TextEncodingKind.Cp932, EncodingCertainty.Fits);
        }

        var euc = EucJpStructure.Measure(bytes);
        if (euc.Fits != cp932.Fits && (euc.Fits || !euc.FitsButForTail))
        {
            // A cut pair of EUC-JP is a half-width kana of CP932, so that one which fits has not won yet; the other way round it has.
            return (cp932.Fits ? TextEncodingKind.Cp932 : TextEncodingKind.EucJp, EncodingCertainty.Fits);
        }

        if (cp932.FitsButForTail || euc.FitsButForTail)
        {
            var isEuc = !cp932.FitsButForTail || (euc.FitsButForTail && IsEucRatherThanCp932(cp932, euc));
            return (isEuc ? TextEncodingKind.EucJp : TextEncodingKind.Cp932, EncodingCertainty.Guessed);
        }

        var wide = Utf16Structure.GuessWithoutNul(bytes, out _);
        return wide != TextEncodingKind.Unknown ? (wide, EncodingCertainty.Guessed) : FindDamaged(utf8, cp932, euc);
    }

    /// <summary>
    /// Both fit only where the CP932 reading has nothing but half-width kana, rare kanji (E0-FC) and the lead 8E:
    /// hiragana has the lead 82, which EUC-JP has not.
    /// </summary>
    private static bool IsEucRatherThanCp932(in StructureTally cp932, in StructureTally euc)
    {
        if (cp932.Doubles == 0)
        {
            return euc.KanaPairs * 5 >= Math.Max(euc.Doubles, 1) || cp932.OddHalfKana > 0;
        }

        if (cp932.HalfKana == 0)
        {
            return cp932.LeadEightE == cp932.Doubles && euc.HalfKana >= 3;
        }

        return true;
    }

    private static (TextEncodingKind Kind, EncodingCertainty Certainty) FindDamaged(in StructureTally utf8, in StructureTally cp932,
        in StructureTally euc)
    {
        if (utf8.Doubles >= (long)utf8.Bad * LastUtf8Ratio)
        {
            return (TextEncodingKind.Utf8, EncodingCertainty.Guessed);
        }

        // Half-width kana are single bytes that anything contains: they are no evidence here.
        var cp932Holds = cp932.Doubles >= (long)cp932.Bad * LastDoubleByteRatio;
        var eucHolds = euc.Doubles >= (long)euc.Bad * LastDoubleByteRatio;
        return (cp932Holds, eucHolds) switch
        {
            (true, true) => (euc.KanaPairs > cp932.KanaPairs ? TextEncodingKind.EucJp : TextEncodingKind.Cp932, EncodingCertainty.Guessed),
            (true, false) => (TextEncodingKind.Cp932, EncodingCertainty.Guessed),
            (false, true) => (TextEncodingKind.EucJp, EncodingCertainty.Guessed),
            _ => default,
        };
    }

    /// <summary>More than one control byte in fifty, and more than a handful: no text has them, every binary file does.</summary>
    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0L;
        for (var rest = bytes; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            count++;
        }

        return count > 2 && count * 50 > bytes.Length;
    }

    private static int CountHigh(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += b >> 7;
        }

        return count;
    }
}
