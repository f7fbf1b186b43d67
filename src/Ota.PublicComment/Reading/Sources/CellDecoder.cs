using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Makes the texts of the cells of one table, up to the limit.</summary>
/// <param name="source">The text that the host gave; null where the bytes are all there is.</param>
internal sealed class CellDecoder(SourceText? source = null)
{
    // A place or a code of a few characters: it stands in many rows, and one text serves them all.
    private const int MostShared = 24;
    private const int Shared = 64;
    private const byte FirstOfSeveral = 0x80;

    private readonly string?[] _shared = new string?[Shared];

    /// <summary>The text of a cell; what is beyond the limit is left out and told.</summary>
    /// <param name="raw">The cell in UTF-8 that is known to be valid.</param>
    /// <param name="line">Its line, 1-based.</param>
    /// <param name="column">Its column, 1-based.</param>
    /// <param name="report">The limits and where to tell; null to take everything and tell nothing.</param>
    public string Decode(ReadOnlySpan<byte> raw, int line, int column, FormatContext? report)
    {
        var limit = report?.Limits.MaxCellLength ?? int.MaxValue;
        var length = Utf8Structure.Utf16Length(raw);
        if (length <= limit)
        {
            if (length == 0)
            {
                return "";
            }

            if (source is not null && source.TryTake(raw, length, out var units))
            {
                return length <= MostShared && raw[0] >= FirstOfSeveral ? SharedText(units) : units.ToString();
            }

            if (length <= MostShared && raw[0] >= FirstOfSeveral)
            {
                return SharedText(raw, length);
            }

            // The framework would prove once more that the text is valid.
            return string.Create(length, raw, static (text, bytes) => Utf8.ToUtf16(bytes, text, out _, out _));
        }

        report?.Report(
            Catalogue.CellTooLong,
            line,
            column,
            length.ToString(CultureInfo.InvariantCulture),
            limit.ToString(CultureInfo.InvariantCulture));
        // At most three bytes make one UTF-16 unit, so this holds the units wanted and few more.
        var head = Encoding.UTF8.GetString(raw[..(int)Math.Min(raw.Length, (3L * limit) + 3)]);
        return head[..(limit > 0 && char.IsHighSurrogate(head[limit - 1]) ? limit - 1 : limit)];
    }

    // Numbers, which differ from row to row, begin with a byte of their own.
    private string SharedText(ReadOnlySpan<byte> raw, int length)
    {
        Span<char> text = stackalloc char[length];
        Utf8.ToUtf16(raw, text, out _, out _);
        return SharedText(text);
    }

    private string SharedText(ReadOnlySpan<char> text)
    {
        ref var known = ref _shared[((text[0] * 31) + (text[text.Length / 2] * 7) + text[^1] + text.Length) & (Shared - 1)];
        return known is not null && text.SequenceEqual(known) ? known : known = text.ToString();
    }
}
