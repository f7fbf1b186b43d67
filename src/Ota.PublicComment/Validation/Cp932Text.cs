using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>
/// Which characters a reader of code page 932 (Windows-31J) can show. Dashes and wave dashes that only differ by their table are mapped on
/// writing, so they count as held.
/// </summary>
internal static class Cp932Text
{
    private const string Mapped = "〜−—‖¢£¬";

    private static readonly bool[] Held = Build();

    public static bool Holds(char c) => Held[c];

    private static bool[] Build()
    {
        var held = new bool[char.MaxValue + 1];
        held.AsSpan(0, 0x80).Fill(true);
        for (var b = 0xA1; b <= 0xDF; b++)
        {
            held[Cp932Table.HalfKana((byte)b)] = true;
        }

        for (var lead = 0x81; lead <= 0xFC; lead++)
        {
            for (var trail = 0x40; trail <= 0xFC; trail++)
            {
                if (Cp932Table.Pair((byte)lead, (byte)trail) is var c and not '\0')
                {
                    held[c] = true;
                }
            }
        }

        foreach (var c in Mapped)
        {
            held[c] = true;
        }

        return held;
    }
}
