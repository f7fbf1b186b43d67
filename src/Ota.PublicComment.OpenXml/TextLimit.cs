using System.Globalization;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml;

/// <summary>Keeps the texts of cells within their limit.</summary>
internal static class TextLimit
{
    /// <summary>A text no longer than the limit; what is cut off is told.</summary>
    public static string Cut(string text, FormatContext context)
    {
        var most = context.Limits.MaxCellLength;
        if (text.Length <= most)
        {
            return text;
        }

        context.Report(Findings.CellTooLong, text.Length.ToString(CultureInfo.InvariantCulture),
            most.ToString(CultureInfo.InvariantCulture));
        return text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
