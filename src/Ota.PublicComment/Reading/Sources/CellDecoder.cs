using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Makes the text of a cell, up to the limit.</summary>
internal static class CellDecoder
{
    /// <summary>The text of a cell; what is beyond the limit is left out and told.</summary>
    /// <param name="raw">The cell in UTF-8 that is known to be valid.</param>
    /// <param name="line">Its line, 1-based.</param>
    /// <param name="column">Its column, 1-based.</param>
    /// <param name="report">The limits and where to tell; null to take everything and tell nothing.</param>
    public static string Decode(ReadOnlySpan<byte> raw, int line, int column, FormatContext? report)
    {
        var limit = report?.Limits.MaxCellLength ?? int.MaxValue;
        var length = Utf8Structure.Utf16Length(raw);
        if (length <= limit)
        {
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
}
