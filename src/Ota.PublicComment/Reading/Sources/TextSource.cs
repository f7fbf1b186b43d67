using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Brings the bytes of a text file into UTF-8 and tells what was assumed.</summary>
internal static class TextSource
{
    private const int MarkupHead = 512;

    /// <summary>The text in UTF-8 without byte order mark, or null when it is none; what is wrong is reported.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(Stream source, FormatContext context)
    {
        var bytes = Bytes(source);
        var encoding = context.Encoding is { } name && EncodingNames.TryParse(name, out var forced)
            ? TextDecoding.Force(bytes.Span, forced)
            : TextDecoding.Detect(bytes.Span);
        if (encoding.LooksBinary)
        {
            context.Report(Catalogue.NotText, null, null, encoding.BinaryName ?? "binary data");
            return null;
        }

        if (LooksLikeMarkup(bytes.Span))
        {
            context.Report(Catalogue.NotText, null, null, "HTML");
            return null;
        }

        if (encoding.Kind == TextEncodingKind.Unknown)
        {
            context.Report(Catalogue.UnknownEncoding, null, null, Number(encoding.FirstByteNotUtf8 + 1));
            return null;
        }

        if (encoding.Kind != TextEncodingKind.Utf8 && encoding.Certainty is EncodingCertainty.Fits or EncodingCertainty.Guessed)
        {
            context.Report(Catalogue.EncodingAssumed, null, null, EncodingNames.NameOf(encoding.Kind));
        }

        var decoded = TextDecoding.Decode(bytes, encoding);
        if (decoded.UndecodableCount > 0)
        {
            var first = decoded.Undecodable[0];
            var line = 1 + decoded.Utf8.Span[..first.Utf8Offset].Count((byte)'\n');
            context.Report(Catalogue.UndecodableBytes, line, null, Number(decoded.UndecodableCount), EncodingNames.NameOf(encoding.Kind), Number(first.SourceOffset + 1));
        }

        return WithoutInnerMarks(decoded.Utf8, context);
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
        context.Report(Catalogue.JoinedFiles, line, 1, Number(marks));
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
        return text.Length > 0 && text[0] == (byte)'<' && (text.IndexOf("<html"u8) >= 0 || text.IndexOf("<!doctype html"u8) >= 0 || text.IndexOf("<table"u8) >= 0);
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

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
