using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Knows the row that adds up a table: 合計 in the place of a number, and neither opinion nor response.</summary>
internal static class TotalRow
{
    public static bool Is(ColumnLayout layout, TableRows rows, int index)
    {
        var isTotal = false;
        for (var i = 0; i < rows.Width(index); i++)
        {
            var text = rows.Cell(index, i).Text;
            if (text.Length == 0)
            {
                continue;
            }

            if (layout.At(i).Role is ColumnRole.Opinion or ColumnRole.Response)
            {
                return false;
            }

            isTotal |= TableRows.IsTotal(HeadingFold.Of(text[..Math.Min(text.Length, 2 * HeadingFold.LongestHeading)]));
        }

        return isTotal;
    }
}
