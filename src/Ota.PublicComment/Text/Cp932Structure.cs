namespace Ota.PublicComment.Text;

/// <summary>
/// The byte structure of code page 932. The strict decoder of the framework is no test for it: it rejects 398 codes that exist
/// (髙 as EEE0, ㈱ as FA58) and accepts A0, FF and 80.
/// </summary>
internal static class Cp932Structure
{
    private const byte OpenBracket = 0xA2;
    private const byte CloseBracket = 0xA3;

    public static StructureTally Measure(ReadOnlySpan<byte> bytes)
    {
        var tally = new StructureTally();
        byte kana = 0;
        var isOpen = false;
        for (var i = 0; i < bytes.Length;)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                kana = 0;
                i++;
            }
            else if (Cp932Table.IsHalfKana(b))
            {
                tally.HalfKana++;
                tally.OddHalfKana += IsOddAfter(kana, b) || (b == CloseBracket && !isOpen) ? 1 : 0;
                isOpen = b == OpenBracket || (isOpen && b != CloseBracket);
                kana = b;
                i++;
            }
            else
            {
                kana = 0;
                i += Double(bytes, i, ref tally);
            }
        }

        return tally;
    }

    private static int Double(ReadOnlySpan<byte> bytes, int i, ref StructureTally tally)
    {
        if (i + 1 == bytes.Length)
        {
            tally.AddBad(i, tail: Cp932Table.IsLead(bytes[i]));
            return 1;
        }

        var (lead, trail) = (bytes[i], bytes[i + 1]);
        if (!Cp932Table.IsLead(lead) || !Cp932Table.IsTrail(trail))
        {
            tally.AddBad(i, tail: false);
            return 1;
        }

        if (Cp932Table.Pair(lead, trail) == '\0')
        {
            tally.AddBad(i, tail: false);
            return 2;
        }

        tally.Doubles++;
        tally.KanaPairs += (lead, trail) is (0x82, >= 0x9F and <= 0xF1) or (0x83, >= 0x40 and <= 0x96) ? 1 : 0;
        tally.LeadEightE += lead == 0x8E && Cp932Table.IsHalfKana(trail) ? 1 : 0;
        return 2;
    }

    /// <summary>Half-width kana that cannot follow what stands before: this tells real kana from kanji of EUC-JP read as kana.</summary>
    private static bool IsOddAfter(byte before, byte b) => b switch
    {
        // ﾞ after ｳ, the rows of ｶ ｻ ﾀ and of ﾊ; ﾟ after the row of ﾊ.
        0xDE => before is not (0xB3 or (>= 0xB6 and <= 0xC4) or (>= 0xCA and <= 0xCE)),
        0xDF => before is not (>= 0xCA and <= 0xCE),
        >= 0xA7 and <= 0xB0 => before is 0 or < 0xA6,
        _ => false,
    };
}
