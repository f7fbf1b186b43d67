using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// The text that the host gave and its bytes in UTF-8, which formats cut: what a cell says is taken from the text as it is and not made
/// of its bytes once more.
/// </summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly ReadOnlyMemory<byte> _utf8;

    // Cells are asked for in order: where the last one began, in the bytes and in the text. -1 once they were not.
    private int _byte;
    private int _unit;

    private SourceText(string text, ReadOnlyMemory<byte> utf8)
    {
        _text = text;
        _utf8 = utf8;
    }

    /// <summary>Null where the bytes are not those of the text, or the text may hold what has no bytes: half a surrogate pair.</summary>
    /// <param name="text">The text; null for a file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="utf8">What is cut.</param>
    public static SourceText? Of(string? text, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> utf8)
        => text is not null && utf8.Span == bytes.Span && !HoldsHalfPair(text)
            ? new SourceText(text, utf8) : null;

    /// <summary>The units of a piece of the bytes; false where they are not known.</summary>
    public bool TryTake(ReadOnlySpan<byte> raw, int units, out ReadOnlySpan<char> text)
    {
        text = default;
        if (_byte < 0 || !_utf8.Span.Overlaps(raw, out var at) || at < _byte)
        {
            // Rows that are read again are few: from here on they are decoded.
            _byte = -1;
            return false;
        }

        _unit += Utf8Structure.Utf16Length(_utf8.Span[_byte..at]);
        _byte = at;
        text = _text.AsSpan(_unit, units);
        return true;
    }

    private static bool HoldsHalfPair(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }
}
