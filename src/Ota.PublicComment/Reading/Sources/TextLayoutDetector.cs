namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// Finds out how a text file is cut into cells, from the shape of all its lines: the separator is the one that the most lines agree on.
/// </summary>
internal static class TextLayoutDetector
{
    // A line of more cells than this is no row of anything, and cutting it would cost memory without end.
    private const int MostSeparators = 100_000;

    public static TextLayout Detect(ReadOnlyMemory<byte> utf8)
    {
        var lines = LineShapes.Of(utf8.Span);

        // A tab inside a line hardly ever occurs in prose; a comma does, so it must part most lines into the same number of cells.
        var hasTabs = (lines.TabRows >= 2 || lines.MostTabs >= 2) && lines.MostTabs <= MostSeparators;
        var tabs = hasTabs ? lines.TabRows : 0;
        // Prose between the rows of a table with tabs may hold more commas than the table has rows; a comma in each line is no wider table.
        var width =
            new Lazy<int>(
                () => tabs == 0 ? 0
                    : TableShape.Of(new DelimitedRows(utf8, '\t', Quoting.Text, null).Read()) is { IsTable: true, RegularRows: > 1 } shape
                    ? shape.Width : 0);
        var commas = LinesOf(utf8, ',', lines.Commas, tabs, width);
        var semicolons = LinesOf(utf8, ';', lines.Semicolons, Math.Max(tabs, commas), width);
        var others = Math.Max(tabs, Math.Max(commas, semicolons));
        if (lines.BarRows >= 2 && lines.BarRows >= others && (others == 0 || lines.Rules > 0 || lines.EnclosedRows >= 2))
        {
            return new TextLayout(TextLayoutKind.Pipes);
        }

        return others == 0 ? default
            : semicolons == others ? new TextLayout(TextLayoutKind.Separated, ';', Quoting.Syntax)
            : commas == others ? new TextLayout(TextLayoutKind.Separated, ',', Quoting.Syntax)
            : new TextLayout(TextLayoutKind.Separated, '\t', TabQuoting(utf8, lines));
    }

    // How many lines are rows of one width; 0 where they are no table, or no more than another separator has.
    private static int LinesOf(ReadOnlyMemory<byte> utf8, char separator, (int Rows, int Most) found, int others, Lazy<int> widthByTabs)
    {
        if (found.Rows == 0 || found.Rows <= others || found.Most > MostSeparators)
        {
            return 0;
        }

        var shape = TableShape.Of(new DelimitedRows(utf8, separator, Quoting.Syntax, null).Read(), maybeSeveral: true);
        // A text in one line holds commas and sentences: nothing heads a row there.
        return shape is { IsTable: true } and not { RegularRows: 1, HasHeading: false } && shape.RegularLines > others
            && shape.Width > widthByTabs.Value ? shape.RegularLines : 0;
    }

    /// <summary>Tab-separated files mostly do not quote, and one stray mark read as syntax would swallow rows. So quoting must be proven:
    /// the rows fit better with it, a cell of several lines opens the first row, or every marked cell is quoted by the rules and one of
    /// them could not be written otherwise.</summary>
    private static Quoting TabQuoting(ReadOnlyMemory<byte> utf8, LineShapes lines)
    {
        if (!lines.HasQuoteAtCellStart)
        {
            return Quoting.Text;
        }

        var plain = TableShape.Of(new DelimitedRows(utf8, '\t', Quoting.Text, null).Read());
        var quoted = TableShape.Of(new DelimitedRows(utf8, '\t', Quoting.Syntax, null).Read());
        var isSame = quoted.OddRows == plain.OddRows && quoted.RegularRows == plain.RegularRows && quoted.Width == plain.Width;
        return quoted.OddRows < plain.OddRows || (isSame && quoted.Rows < plain.Rows)
            || (quoted.OddRows == plain.OddRows && plain.IsQuotedThroughout)
            ? Quoting.Syntax
            : Quoting.Text;
    }
}
