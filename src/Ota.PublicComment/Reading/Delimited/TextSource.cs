using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Delimited;

/// <summary>Brings the bytes of a text file into UTF-8.</summary>
internal static class TextSource
{
    /// <summary>The text in UTF-8 without byte order mark, or null when it is none; what is wrong is reported.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(Stream source, FormatContext context)
    {
        var bytes = Bytes(source);
        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (bytes.Span.Contains((byte)0))
        {
            context.Report(Catalogue.NotText, null, null, "binary data");
            return null;
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            context.Report(Catalogue.UnknownEncoding, null, null, FirstInvalid(bytes.Span).ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return bytes;
    }

    private static ReadOnlyMemory<byte> Bytes(Stream source)
    {
        if (source is MemoryStream memory && memory.TryGetBuffer(out var buffer))
        {
            return buffer.AsMemory((int)memory.Position);
        }

        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at + 1;
    }
}
