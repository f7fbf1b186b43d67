using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Ota.PublicComment.Codec;

/// <summary>Escapes only what JSON and the tools that read it need escaped; all writing stays readable, also 𠮷 and others beyond the BMP,
/// which the framework's encoders always escape.</summary>
/// <remarks>Not for JSON inside HTML: <c>&lt;</c> stays. Escaped are quotation mark, backslash, the control characters, line and paragraph
/// separator (line ends to some tools) and the byte order mark (which tools strip). Lone surrogates never come here: see
/// <see cref="Shapes.FaultFinder"/>.</remarks>
internal sealed class PlainTextEncoder : JavaScriptEncoder
{
    public static readonly PlainTextEncoder Instance = new();

    private const string AsciiToEscape =
        "\"\\\u007F\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> AsciiChars = SearchValues.Create(AsciiToEscape);
    private static readonly SearchValues<byte> AsciiBytes = SearchValues.Create(Encoding.ASCII.GetBytes(AsciiToEscape));

    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';
    private const char ByteOrderMark = '\uFEFF';

    private const int Window = 512;

    private PlainTextEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar)
        => unicodeScalar is < 0x20 or '"' or '\\' or 0x7F or LineSeparator or ParagraphSeparator or ByteOrderMark;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
        => IndexToEscape(new ReadOnlySpan<char>(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => IndexToEscape(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> escaped = stackalloc char[6];
        var rune = new Rune(unicodeScalar);
        var length = WillEncode(unicodeScalar) ? Escape((char)unicodeScalar, escaped) : rune.EncodeToUtf16(escaped);
        numberOfCharactersWritten = 0;
        if (length > bufferLength)
        {
            return false;
        }

        escaped[..length].CopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = length;
        return true;
    }

    /// <summary>Copies the runs between escapes as they are: the framework's own loop goes character by character.</summary>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        Span<char> escaped = stackalloc char[6];
        charsConsumed = 0;
        charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            var run = IndexToEscape(source[charsConsumed..]);
            var length = run < 0 ? source.Length - charsConsumed : run;
            if (length > 0)
            {
                if (length > destination.Length - charsWritten)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                source.Slice(charsConsumed, length).CopyTo(destination[charsWritten..]);
                charsConsumed += length;
                charsWritten += length;
                continue;
            }

            var size = Escape(source[charsConsumed], escaped);
            if (!escaped[..size].TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed++;
            charsWritten += size;
        }

        return OperationStatus.Done;
    }

    private static int IndexToEscape(ReadOnlySpan<char> text)
    {
        // Window by window: two searches over all the rest for each hit would be quadratic in a text of nothing but line separators.
        for (var start = 0; start < text.Length; start += Window)
        {
            var window = text.Slice(start, Math.Min(Window, text.Length - start));

            // Two searches, not one set: a set with characters far apart falls back to a filter that CJK text keeps hitting.
            var ascii = window.IndexOfAny(AsciiChars);
            var other = (ascii < 0 ? window : window[..ascii]).IndexOfAny(LineSeparator, ParagraphSeparator, ByteOrderMark);
            if (other >= 0 || ascii >= 0)
            {
                return start + (other >= 0 ? other : ascii);
            }
        }

        return -1;
    }

    private static int IndexToEscape(ReadOnlySpan<byte> utf8)
    {
        var first = utf8.IndexOfAny(AsciiBytes);
        foreach (var sequence in (ReadOnlySpan<int>)[0, 3, 6])
        {
            var at = (first < 0 ? utf8 : utf8[..first]).IndexOf("\u2028\u2029\uFEFF"u8.Slice(sequence, 3));
            first = at >= 0 ? at : first;
        }

        return first;
    }

    private static int Escape(char c, Span<char> destination)
    {
        destination[0] = '\\';
        destination[1] = c switch
        {
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            '"' or '\\' => c,
            _ => 'u',
        };
        if (destination[1] != 'u')
        {
            return 2;
        }

        const string Hex = "0123456789ABCDEF";
        destination[2] = Hex[c >> 12];
        destination[3] = Hex[(c >> 8) & 15];
        destination[4] = Hex[(c >> 4) & 15];
        destination[5] = Hex[c & 15];
        return 6;
    }
}
