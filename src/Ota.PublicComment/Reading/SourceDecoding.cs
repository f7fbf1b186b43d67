using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading;

/// <summary>Brings the bytes of a source into UTF-8 and tells what was assumed.</summary>
internal static class SourceDecoding
{
    public static ReadOnlyMemory<byte> Bytes(Stream source)
    {
        if (source is MemoryStream memory && memory.TryGetBuffer(out var buffer))
        {
            return buffer.AsMemory((int)memory.Position);
        }

        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <summary>The text without byte order mark, or null when it is none; what is wrong is reported.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="context">The run.</param>
    /// <param name="declared">The encoding the source says it is in; null when it does not say.</param>
    /// <param name="areUtf8">Whether the bytes were made of a text, so that they fit UTF-8 for sure.</param>
    public static DecodedText? Decode(ReadOnlyMemory<byte> bytes, FormatContext context, string? declared = null, bool areUtf8 = false)
    {
        var encoding = context.Encoding is { } name && EncodingNames.TryParse(name, out var forced)
            ? TextDecoding.Force(bytes.Span, forced)
            : TextDecoding.Detect(bytes.Span, areUtf8);
        if (encoding.LooksBinary)
        {
            context.Report(Catalogue.NotText, null, null, encoding.BinaryName ?? "binary data");
            return null;
        }

        if (Declared(bytes, encoding, declared, context) is { } asDeclared)
        {
            return asDeclared;
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

        return Told(TextDecoding.Decode(bytes, encoding), context);
    }

    // What a source says of itself decides between encodings that fit; a page converted to UTF-8 often still says Shift_JIS.
    private static DecodedText? Declared(ReadOnlyMemory<byte> bytes, in DetectedEncoding found, string? declared, FormatContext context)
    {
        if (declared is null || !EncodingNames.TryParse(declared, out var kind)
            || found.Certainty is EncodingCertainty.Forced or EncodingCertainty.Marked)
        {
            return null;
        }

        var text = TextDecoding.Decode(bytes, TextDecoding.Force(bytes.Span, kind));
        if (kind == found.Kind)
        {
            return Told(text, context);
        }

        var isPlain = found.Kind == TextEncodingKind.Utf8 && !bytes.Span.ContainsAnyInRange((byte)0x80, (byte)0xFF);
        if (isPlain || found.Kind == TextEncodingKind.Unknown || (text.UndecodableCount == 0 && found.Kind != TextEncodingKind.Utf8))
        {
            return Told(text, context);
        }

        context.Report(Catalogue.DeclaredEncodingWrong, null, null, EncodingNames.NameOf(kind), EncodingNames.NameOf(found.Kind));
        return Told(TextDecoding.Decode(bytes, found), context);
    }

    private static DecodedText Told(DecodedText decoded, FormatContext context)
    {
        if (decoded.UndecodableCount > 0)
        {
            var first = decoded.Undecodable[0];
            var line = 1 + decoded.Utf8.Span[..first.Utf8Offset].Count((byte)'\n');
            context.Report(
                Catalogue.UndecodableBytes, line, null,
                Number(decoded.UndecodableCount), EncodingNames.NameOf(decoded.Kind), Number(first.SourceOffset + 1));
        }

        return decoded;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
