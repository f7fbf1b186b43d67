using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>One byte for each UTF-16 unit: what the rules make of it. Most are plain, and cost one look.</summary>
internal static class CharacterCodes
{
    public const byte Plain = 0;

    /// <summary>The code of ( and （.</summary>
    public const byte RoundOpener = 3;

    /// <summary>Closers are their opener's code and this.</summary>
    public const byte FirstCloser = 16;

    public const byte FirstSign = 32;
    public const byte At = FirstSign;
    public const byte Label = FirstSign + 1;
    public const byte Equal = FirstSign + 2;
    public const byte BeyondCp932 = FirstSign + 3;
    public const byte Weekday = FirstSign + 4;
    public const byte Digit = FirstSign + 5;

    /// <summary>What one of <see cref="CueWords"/> is known by.</summary>
    public const byte Cue = FirstSign + 6;

    private const string LabelHeads = "氏姓〒住名者郵ふフ申";

    private static readonly byte[] Codes = Build();

    public static ref byte First => ref MemoryMarshal.GetArrayDataReference(Codes);

    public static byte Of(char c) => Codes[c];

    /// <summary>A dash between numbers, also the long vowel mark that stands for one.</summary>
    public static bool IsDash(char c) => c is '-' or 'ー' or 'ｰ' || (c > '\u007F' && CompareFold.Of(c) == '-');

    private static byte[] Build()
    {
        var codes = new byte[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            codes[c] = Cp932Text.Holds((char)c) ? Plain : BeyondCp932;
        }

        for (var i = 0; i < BracketBalance.Openers.Length; i++)
        {
            var pair = (byte)(BracketBalance.Pairs[i] - 'A' + 1);
            codes[BracketBalance.Openers[i]] = pair;
            codes[BracketBalance.Closers[i]] = (byte)(FirstCloser + pair);
        }

        for (var i = 0; i < 10; i++)
        {
            codes['0' + i] = Digit;
            codes['０' + i] = Digit;
        }

        foreach (var c in LabelHeads)
        {
            codes[c] = Label;
        }

        foreach (var c in CueWords.Signs)
        {
            codes[c] = codes[c] == Plain ? Cue : codes[c];
        }

        codes['曜'] = Weekday;
        (codes['@'], codes['＠'], codes['='], codes['＝']) = (At, At, Equal, Equal);
        return codes;
    }
}
