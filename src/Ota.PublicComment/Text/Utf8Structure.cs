using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ota.PublicComment.Text;

/// <summary>How well bytes fit UTF-8.</summary>
internal static class Utf8Structure
{
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
}
