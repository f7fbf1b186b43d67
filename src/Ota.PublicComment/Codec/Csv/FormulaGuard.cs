namespace Ota.PublicComment.Codec.Csv;

/// <summary>Keeps a spreadsheet from running a cell as a formula, and gives the cell back exactly.</summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    /// <summary>The cell with a mark in front where it begins like a formula or with the mark itself. A lone dash is what tables print for nothing, and stays.</summary>
    public static string Escape(string cell)
        => cell.Length > 0 && cell != "-" && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or Mark ? Mark + cell : cell;

    /// <summary>The cell as it was before <see cref="Escape"/>.</summary>
    public static string Unescape(string cell) => cell.Length > 1 && cell[0] == Mark ? cell[1..] : cell;
}
