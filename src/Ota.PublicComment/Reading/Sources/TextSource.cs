using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Brings the bytes of a text file into UTF-8 and tells what was assumed.</summary>
internal static class TextSource
{
    private const int MarkupHead = 512;

    /// <summary>The text in UTF-8 without byte order mark, or null when it is none; what is wrong is reported.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(Stream source, FormatContext context) => ToUtf8(source, context, out _);

    /// <inheritdoc cref="ToUtf8(Stream, FormatContext)"/>
    /// <param name="source">The bytes.</param>
    /// <param name="context">The run.</param>
    /// <param name="text">The text that the host gave, where what is returned are its bytes; null otherwise.</param>
    public static ReadOnlyMemory<byte>? ToUtf8(Stream source, FormatContext context, out SourceText? text)
    {
        text = null;
        var bytes = SourceDecoding.Bytes(source);
        if (LooksLikeMarkup(bytes.Span))
        {
            context.Report(Catalogue.NotText, null, null, "HTML");
            return null;
        }

        if (SourceDecoding.Decode(bytes, context, areUtf8: context.Text is not null)?.Utf8 is not { } decoded)
        {
            return null;
        }

        var utf8 = WithoutInnerMarks(decoded, context);
        text = SourceText.Of(context.Text, bytes, utf8);
        return utf8;
    }

    // Files that were joined keep the byte order mark of each; before a heading it would make another word of it.
    private static ReadOnlyMemory<byte> WithoutInnerMarks(ReadOnlyMemory<byte> utf8, FormatContext context)
    {
        var mark = "\uFEFF"u8;
        var at = utf8.Span.IndexOf("\n\uFEFF"u8);
        if (at < 0)
        {
            return utf8;
        }

        var line = 2 + utf8.Span[..at].Count((byte)'\n');
        var kept = new byte[utf8.Length];
        var length = 0;
        var marks = 0;
        var rest = utf8.Span;
        while (rest.IndexOf("\n\uFEFF"u8) is >= 0 and var next)
        {
            rest[..(next + 1)].CopyTo(kept.AsSpan(length));
            length += next + 1;
            rest = rest[(next + 1 + mark.Length)..];
            marks++;
        }

        rest.CopyTo(kept.AsSpan(length));
        context.Report(Catalogue.JoinedFiles, line, 1, marks.ToString(CultureInfo.InvariantCulture));
        return kept.AsMemory(0, length + rest.Length);
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        head = head.TrimStart(" \t\r\n"u8);
        Span<byte> lower = stackalloc byte[MarkupHead];
        head = head[..Math.Min(head.Length, MarkupHead)];
        System.Text.Ascii.ToLower(head, lower, out var length);
        var text = lower[..length];
        return text.Length > 0 && text[0] == (byte)'<'
            && (text.IndexOf("<html"u8) >= 0 || text.IndexOf("<!doctype html"u8) >= 0 || text.IndexOf("<table"u8) >= 0);
    }
}
