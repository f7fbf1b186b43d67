namespace Ota.PublicComment.Text;

/// <summary>
/// From bytes to text: what encoding they are in, and the text in UTF-8. Damaged bytes inside a text whose encoding is clear are
/// replaced and reported; they do not cost the file.
/// </summary>
internal static class TextDecoding
{
    /// <summary>How many undecodable places a <see cref="DecodedText"/> lists; it counts them all.</summary>
    public const int MaxUndecodableKept = 32;

    /// <summary>What encoding bytes are in.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="areUtf8">Whether they are known to fit UTF-8, since they were made of a text: it is not proven again.</param>
    public static DetectedEncoding Detect(ReadOnlySpan<byte> bytes, bool areUtf8 = false)
    {
        if (FindMark(bytes) is { Length: > 0 } mark)
        {
            var isDamaged = mark.Kind == TextEncodingKind.Utf8 && !areUtf8 && !Utf8Structure.IsValid(bytes);
            var first = isDamaged ? Utf8Structure.Measure(bytes).FirstBad : -1;
            return new DetectedEncoding(mark.Kind, EncodingCertainty.Marked, mark.Length, mark.Kind == TextEncodingKind.Utf8 ? first : 0,
                false, null);
        }

        var utf8 = areUtf8 || Utf8Structure.IsValid(bytes) ? new StructureTally() : Utf8Structure.Measure(bytes);
        if (BinarySignature.Find(bytes) is { } name)
        {
            return new DetectedEncoding(TextEncodingKind.Unknown, EncodingCertainty.None, 0, utf8.FirstBad, true, name);
        }

        var (kind, certainty) = TextEncodingDetector.Find(bytes, utf8, out var binary);
        return new DetectedEncoding(kind, certainty, 0, utf8.FirstBad, binary, null);
    }

    /// <summary>
    /// The encoding that the host names, whatever the bytes look like; a byte order mark of that encoding is still no text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is Unknown.</exception>
    public static DetectedEncoding Force(ReadOnlySpan<byte> bytes, TextEncodingKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(kind, TextEncodingKind.Unknown);
        var mark = FindMark(bytes);
        if (kind == TextEncodingKind.Utf16)
        {
            var wide = mark.Length == 2 ? mark.Kind : Utf16Structure.Guess(bytes, areNulsRare: false);
            kind = wide == TextEncodingKind.Utf16BigEndian ? wide : TextEncodingKind.Utf16LittleEndian;
        }

        var first = Utf8Structure.IsValid(bytes) ? -1 : Utf8Structure.Measure(bytes).FirstBad;
        return new DetectedEncoding(kind, EncodingCertainty.Forced, mark.Kind == kind ? mark.Length : 0, first, false, null);
    }

    /// <summary>The text of bytes in the encoding detected in them or forced on them; an unknown one is read as UTF-8, leniently.</summary>
    public static DecodedText Decode(ReadOnlyMemory<byte> bytes, in DetectedEncoding encoding)
    {
        var body = bytes[encoding.PreambleLength..];
        var kind = encoding.Kind == TextEncodingKind.Unknown ? TextEncodingKind.Utf8 : encoding.Kind;
        if (kind == TextEncodingKind.Utf8 && encoding.FirstByteNotUtf8 < 0)
        {
            return new DecodedText { Kind = encoding.Kind, Utf8 = body };
        }

        // Kana and kanji of two bytes take three.
        var output = new Utf8Writer((int)Math.Min(body.Length + (body.Length / 2L) + 16, Array.MaxLength));
        Transcode(body.Span, encoding.PreambleLength, kind, output);
        return output.ToText(encoding.Kind);
    }

    private static void Transcode(ReadOnlySpan<byte> bytes, int offset, TextEncodingKind kind, Utf8Writer output)
    {
        switch (kind)
        {
            case TextEncodingKind.Cp932:
                TextDecoders.Cp932(bytes, offset, output);
                break;
            case TextEncodingKind.EucJp:
                TextDecoders.EucJp(bytes, offset, output);
                break;
            case TextEncodingKind.Iso2022Jp:
                Iso2022JpDecoder.Decode(bytes, offset, output);
                break;
            case TextEncodingKind.Utf16LittleEndian or TextEncodingKind.Utf16BigEndian:
                TextDecoders.Utf16(bytes, offset, kind == TextEncodingKind.Utf16BigEndian, output);
                break;
            case TextEncodingKind.Utf32LittleEndian or TextEncodingKind.Utf32BigEndian:
                TextDecoders.Utf32(bytes, offset, kind == TextEncodingKind.Utf32BigEndian, output);
                break;
            default:
                TextDecoders.Utf8(bytes, offset, output);
                break;
        }
    }

    private static (TextEncodingKind Kind, int Length) FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (TextEncodingKind.Utf8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (TextEncodingKind.Utf32LittleEndian, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (TextEncodingKind.Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (TextEncodingKind.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (TextEncodingKind.Utf16BigEndian, 2),
        _ => default,
    };
}
