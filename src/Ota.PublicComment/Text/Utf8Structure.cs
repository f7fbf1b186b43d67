using System.Numerics;
using System.Runtime.Intrinsics;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ota.PublicComment.Text;

/// <summary>How well bytes fit UTF-8, and what shows in them before they are text.</summary>
internal static class Utf8Structure
{
    private const byte FirstOfFour = 0xF0;

    // 0xBF: 10xxxxxx goes on with a character.
    private const sbyte LastFollowing = -65;

    public static StructureTally Measure(ReadOnlySpan<byte> bytes)
    {
        var tally = new StructureTally();
        for (var i = 0; i < bytes.Length;)
        {
            var ascii = bytes[i..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            i += ascii;
            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed);
            if (status == OperationStatus.Done)
            {
                tally.Doubles++;
            }
            else
            {
                tally.AddBad(i, tail: status == OperationStatus.NeedMoreData);
            }

            i += Math.Max(consumed, 1);
        }

        return tally;
    }

    public static bool IsValid(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>Whether 。 stands in text that is known to be valid.</summary>
    public static bool HoldsFullStop(ReadOnlySpan<byte> valid)
    {
        // E3 80 82. Nearly every kana begins with E3 and many end with 82, so a search for all three stops at each of them; 80 82 stands in
        // little else.
        ReadOnlySpan<byte> end = [0x80, 0x82];
        if (valid.Length <= end.Length)
        {
            return false;
        }

        for (var at = 0; valid[at..].IndexOf(end) is >= 0 and var found; at += found + 1)
        {
            if (at + found > 0 && valid[at + found - 1] == 0xE3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How many UTF-16 units text takes that is known to be valid: one for each first byte, two where it begins four bytes. The
    /// framework's count proves that the text is valid once more, which is most of what it costs.
    /// </summary>
    public static int Utf16Length(ReadOnlySpan<byte> valid)
    {
        var width = Vector256<byte>.Count;
        var units = 0;
        if (valid.Length < Vector128<byte>.Count)
        {
            foreach (var b in valid)
            {
                units += ((sbyte)b > LastFollowing ? 1 : 0) + (b >= FirstOfFour ? 1 : 0);
            }

            return units;
        }

        if (valid.Length < width)
        {
            // The last bytes once more with some that are counted already, as below.
            var half = Vector128<byte>.Count;
            return UnitsOfHalf(valid[..half], 0) + UnitsOfHalf(valid[^half..], width - valid.Length);
        }

        var at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at <= valid.Length - Vector512<byte>.Count; at += Vector512<byte>.Count)
            {
                var bytes = Vector512.Create(valid.Slice(at, Vector512<byte>.Count));
                units += BitOperations.PopCount(
                    Vector512.GreaterThan(bytes.AsSByte(), Vector512.Create(LastFollowing)).ExtractMostSignificantBits());
                units += BitOperations.PopCount(
                    Vector512.GreaterThanOrEqual(bytes, Vector512.Create(FirstOfFour)).ExtractMostSignificantBits());
            }
        }

        for (; at <= valid.Length - width; at += width)
        {
            units += UnitsOf(valid.Slice(at, width), 0);
        }

        // The last bytes once more with some that are counted already, which are left out.
        return at == valid.Length ? units : units + UnitsOf(valid[^width..], width - (valid.Length - at));
    }

    private static int UnitsOfHalf(ReadOnlySpan<byte> vector, int without)
    {
        var bytes = Vector128.Create(vector);
        var first = Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create(LastFollowing)).ExtractMostSignificantBits();
        var fours = Vector128.GreaterThanOrEqual(bytes, Vector128.Create(FirstOfFour)).ExtractMostSignificantBits();
        return BitOperations.PopCount(first >> without) + BitOperations.PopCount(fours >> without);
    }

    // The units of as many bytes as a vector takes, without the first few.
    private static int UnitsOf(ReadOnlySpan<byte> vector, int without)
    {
        var bytes = Vector256.Create(vector);
        var first = Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create(LastFollowing)).ExtractMostSignificantBits();
        var fours = Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FirstOfFour)).ExtractMostSignificantBits();
        return BitOperations.PopCount(first >> without) + BitOperations.PopCount(fours >> without);
    }
}
