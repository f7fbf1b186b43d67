using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Brings the bytes of a text file into UTF-8 and tells what was assumed.</summary>
internal static class TextSource
{
    private const int MarkupHead = 512;

    /// <summary>The text in UTF-8 without byte order mark, or null when it is none; what is wrong is reported.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(Stream source, FormatContext context)
    {
        var bytes = SourceDecoding.Bytes(source);
        if (LooksLikeMarkup(bytes.Span))
        {
            context.Report(Catalogue.NotText, null, null, "HTML");
            return null;
        }

        return SourceDecoding.Decode(bytes, context)?.Utf8;
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        head = head.TrimStart(" \t\r\n"u8);
        Span<byte> lower = stackalloc byte[MarkupHead];
        head = head[..Math.Min(head.Length, MarkupHead)];
        System.Text.Ascii.ToLower(head, lower, out var length);
        var text = lower[..length];
        return text.Length > 0 && text[0] == (byte)'<' && (text.IndexOf("<html"u8) >= 0 || text.IndexOf("<!doctype html"u8) >= 0 || text.IndexOf("<table"u8) >= 0);
    }
}
