using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Knows the row that adds up a table: 合計 in the place of a number, and neither opinion nor response.</summary>
internal static class TotalRow
{
    private static readonly string[] Words = ["合計", "計", "総計", "小計", "総数", "総合計"];

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

            isTotal |= Array.IndexOf(Words, HeadingFold.Of(text[..Math.Min(text.Length, 2 * HeadingFold.LongestHeading)])) >= 0;
        }

        return isTotal;
    }
}
