namespace Ota.PublicComment.Codec.Csv;

/// <summary>Keeps a spreadsheet from running a cell as a formula, and gives the cell back exactly.</summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    // A Japanese Excel takes the full-width signs for the narrow ones; blanks before them are read over.
    private const string Signs = "=+-@＝＋－＠﹦﹢﹣﹫−";

    /// <summary>The cell with a mark in front where it begins like a formula or with the mark itself: =1+1, ＝１＋１, a blank and +81. A lone
    /// dash is what tables print for nothing, and stays.</summary>
    public static string Escape(string cell) => IsGuarded(cell) ? Mark + cell : cell;

    /// <summary>The cell as it was before <see cref="Escape"/>. A mark that was not put there stays: '98年.</summary>
    public static string Unescape(string cell) => cell.Length > 1 && cell[0] == Mark && IsGuarded(cell[1..]) ? cell[1..] : cell;

    private static bool IsGuarded(string cell)
    {
        if (cell.Length == 0)
        {
            return false;
        }

        if (cell[0] is Mark or '\t' or '\r')
        {
            return true;
        }

        var text = cell.AsSpan().TrimStart();
        text = text.TrimStart('\uFEFF');
        return text.Length > 0 && Signs.Contains(text[0]) && text.TrimEnd() is not ("-" or "－" or "−");
    }
}
