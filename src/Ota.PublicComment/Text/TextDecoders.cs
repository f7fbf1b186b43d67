using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>
/// One lenient decoder per encoding. A lead byte whose trail does not fit costs only itself, so that a tab or line break behind it
/// survives (the framework's decoders swallow it).
/// </summary>
internal static class TextDecoders
{
    public static void Utf8(ReadOnlySpan<byte> bytes, int offset, Utf8Writer output)
    {
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            consumed = Math.Max(consumed, 1);
            if (status == OperationStatus.Done)
            {
                output.Add(rune);
            }
            else
            {
                output.AddUndecodable(offset, consumed);
            }

            offset += consumed;
            bytes = bytes[consumed..];
        }
    }

    public static void Cp932(ReadOnlySpan<byte> bytes, int offset, Utf8Writer output)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                output.Add((char)b);
            }
            else if (Cp932Table.IsHalfKana(b))
            {
                output.Add(Cp932Table.HalfKana(b));
            }
            else if (i + 1 == bytes.Length || !Cp932Table.IsLead(b) || !Cp932Table.IsTrail(bytes[i + 1]))
            {
                output.AddUndecodable(offset + i, 1);
            }
            else
            {
                AddOrReport(Cp932Table.Pair(b, bytes[i + 1]), offset + i, 2, output);
                i++;
            }
        }
    }

    public static void EucJp(ReadOnlySpan<byte> bytes, int offset, Utf8Writer output)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = EucJpStructure.Length(bytes[i]);
            if (bytes[i] < 0x80)
            {
                output.Add((char)bytes[i++]);
            }
            else if (length == 1 || i + length > bytes.Length || !EucJpStructure.HasTrails(bytes.Slice(i, length)))
            {
                output.AddUndecodable(offset + i++, 1);
            }
            else
            {
                AddOrReport(EucJpStructure.Character(bytes.Slice(i, length)), offset + i, length, output);
                i += length;
            }
        }
    }

    public static void Utf16(ReadOnlySpan<byte> bytes, int offset, bool bigEndian, Utf8Writer output)
    {
        var i = 0;
        for (; i + 1 < bytes.Length; i += 2)
        {
            var unit = Unit(bytes[i..], bigEndian);
            if (!char.IsSurrogate(unit))
            {
                output.Add(unit);
            }
            else if (i + 3 < bytes.Length && char.IsSurrogatePair(unit, Unit(bytes[(i + 2)..], bigEndian)))
            {
                output.Add(new Rune(unit, Unit(bytes[(i + 2)..], bigEndian)));
                i += 2;
            }
            else
            {
                output.AddUndecodable(offset + i, 2);
            }
        }

        if (i < bytes.Length)
        {
            output.AddUndecodable(offset + i, 1);
        }
    }

    public static void Utf32(ReadOnlySpan<byte> bytes, int offset, bool bigEndian, Utf8Writer output)
    {
        var i = 0;
        for (; i + 3 < bytes.Length; i += 4)
        {
            var unit = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]);
            if (Rune.IsValid(unit))
            {
                output.Add(new Rune(unit));
            }
            else
            {
                output.AddUndecodable(offset + i, 4);
            }
        }

        if (i < bytes.Length)
        {
            output.AddUndecodable(offset + i, bytes.Length - i);
        }
    }

    public static void AddOrReport(char c, int sourceOffset, int length, Utf8Writer output)
    {
        if (c == '\0')
        {
            output.AddUndecodable(sourceOffset, length);
        }
        else
        {
            output.Add(c);
        }
    }

    private static char Unit(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes));
}
