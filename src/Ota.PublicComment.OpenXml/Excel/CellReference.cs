using System.Globalization;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Addresses of cells: <c>C21</c>, <c>B2:G2</c>; rows and columns are 1-based.</summary>
internal static class CellReference
{
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var i = 0;
        for (; i < text.Length; i++)
        {
            var c = text[i] is '$' ? '$' : char.ToUpperInvariant(text[i]);
            if (c is >= 'A' and <= 'Z')
            {
                column = column * 26 + (c - 'A' + 1);
                if (column > MostColumns)
                {
                    return false;
                }
            }
            else if (c != '$')
            {
                break;
            }
        }

        return column > 0 && int.TryParse(text[i..], NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is > 0 and <= MostRows;
    }

    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Letters(int column)
    {
        Span<char> letters = stackalloc char[4];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (char)('A' + (column - 1) % 26);
        }

        return letters[at..].ToString();
    }
}
