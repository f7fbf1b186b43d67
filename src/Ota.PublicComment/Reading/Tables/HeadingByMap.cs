using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Tells the heading row of a table whose columns a host mapped by position, and whose headings say nothing here.</summary>
internal static class HeadingByMap
{
    private const int Sample = 5;

    /// <summary>Whether a row is the heading: its number column holds no numeral, and that of all rows below does.</summary>
    public static bool Is(TableRows rows, int index, ColumnLayout? layout)
    {
        var number = layout is null ? -1 : Array.FindIndex(layout.Columns, c => c.Role == ColumnRole.Number);
        if (number < 0 || IsNumber(rows.Cell(index, number).Text))
        {
            return false;
        }

        var seen = 0;
        for (var i = index + 1; i < rows.Count && seen < Sample; i++)
        {
            if (!rows.IsBlank(i))
            {
                if (!IsNumber(rows.Cell(i, number).Text))
                {
                    return false;
                }

                seen++;
            }
        }

        return seen > 0;
    }

    private static bool IsNumber(string text) => OutlineNumberReader.Read(text) is { PartCount: > 0 };
}
