using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Makes one integer of an outline number, so that 4-2, ４－２, 4-(2) and 4.2 are the same and 2, 4-2 and A-2 are not. What is no plain
/// number is known by its letters. Filled while an index is built, only asked afterwards.
/// </summary>
internal sealed class NumberKeys
{
    /// <summary>No number, or one that no index knows.</summary>
    public const ulong None = 0;

    private const int MostPacked = 4;
    private const int CountAt = 56;
    private const ulong Odd = 1UL << 63;

    private readonly Dictionary<string, ulong> _odd = new(StringComparer.Ordinal);

    /// <summary>The key of a number; a new odd one is taken in.</summary>
    public ulong Add(OutlineNumber number)
    {
        if (TryPack(number, out var key))
        {
            return key;
        }

        var name = OddName(number);
        if (name.Length == 0)
        {
            return None;
        }

        ref var odd = ref CollectionsMarshal.GetValueRefOrAddDefault(_odd, name, out var known);
        if (!known)
        {
            odd = Odd | (uint)_odd.Count;
        }

        return odd;
    }

    /// <summary>The key of a number; <see cref="None"/> when it is an odd one that was not taken in.</summary>
    public ulong Find(OutlineNumber number)
        => TryPack(number, out var key) ? key : _odd.GetValueOrDefault(OddName(number), None);

    /// <summary>The key of the parts of a plain number; <see cref="None"/> when they are too many or too large.</summary>
    public static ulong Pack(ReadOnlySpan<int> parts)
    {
        if (parts.Length is 0 or > MostPacked)
        {
            return None;
        }

        // The fewer parts, the more bits for each: 20000 alone is as plain as 4-1-2-3.
        var bits = CountAt / parts.Length;
        var key = 0UL;
        foreach (var part in parts)
        {
            if (part < 0 || (ulong)part >> bits != 0)
            {
                return None;
            }

            key = (key << bits) | (uint)part;
        }

        return key | ((ulong)parts.Length << CountAt);
    }

    /// <summary>The number behind the key of a number of one part; -1 for any other.</summary>
    public static int Single(ulong key) => key >> CountAt == 1 ? (int)(key & ((1UL << CountAt) - 1)) : -1;

    /// <summary>The parts of a number with those in brackets that continue it: 4-(2) is 4, 2; 12-1（11-1） is 12, 1.</summary>
    public static ValueList<int> PartsOf(OutlineNumber number)
    {
        var label = number.Label;
        var open = label.AsSpan().IndexOfAny('(', '（');
        if (open <= 0 || number.PartCount == 0)
        {
            return number.Parts;
        }

        // Only a bracket around one number continues; 12-1（11-1） is another name for the same.
        var inner = label.AsSpan(open + 1);
        var close = inner.IndexOfAny(')', '）');
        return close > 0 && close == inner.Length - 1
            && JapaneseNumeral.TryParse(inner, NumeralForms.Digits | NumeralForms.Circled | NumeralForms.Roman, out var value,
                out var consumed)
            && consumed == close && number.PartCount == PlainCount(label.AsSpan(0, open))
            ? [.. number.Parts, value]
            : number.Parts;
    }

    private static int PlainCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (JapaneseNumeral.TryParse(text[i..], NumeralForms.Digits | NumeralForms.Circled | NumeralForms.Roman, out _,
                out var consumed))
            {
                count++;
                i += consumed - 1;
            }
        }

        return count;
    }

    private static bool TryPack(OutlineNumber number, out ulong key)
    {
        if (IsPlain(number.Label) && (key = number.OnlyPart is { } only ? Pack([only]) : Pack(number.Parts.AsSpan())) != None)
        {
            return true;
        }

        key = number.PartCount > 0 && !HasLetters(number.Label) ? Pack(PartsOf(number).AsSpan()) : None;
        return key != None;
    }

    // Most numbers are digits alone, with hyphens between.
    private static bool IsPlain(string label)
    {
        foreach (var c in label)
        {
            if (!char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether letters are part of the name: A-3, ア, イ-2; the words around a number (第4章, No.3) are not.</summary>
    private static bool HasLetters(string label)
    {
        foreach (var c in Bare(label))
        {
            if (char.IsLetter(c) && !IsWordOfNumbers(c))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Bare(string label)
    {
        var text = label.AsSpan().Trim();
        return text.StartsWith("No", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Ｎｏ", StringComparison.OrdinalIgnoreCase)
            ? text[2..] : text;
    }

    // 第4章, 番号3, 三, Ⅱ: what a number is written with or between.
    private static bool IsWordOfNumbers(char c) => CharacterClasses.IsKanji(c) || c is 'の' or 'ー' or (>= 'Ⅰ' and <= 'ⅿ');

    private static string OddName(OutlineNumber number) => TitleFold.Of(Bare(number.Label).ToString());
}
