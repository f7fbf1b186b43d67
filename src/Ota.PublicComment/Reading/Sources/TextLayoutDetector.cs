namespace Ota.PublicComment.Reading.Sources;

/// <summary>Finds out how a text file is cut into cells, from the shape of its lines alone.</summary>
internal static class TextLayoutDetector
{
    // A line of more cells than this is no row of anything, and cutting it would cost memory without end.
    private const int MostSeparators = 100_000;

    private static readonly char[] Weak = [',', ';', '|'];

    public static TextLayout Detect(ReadOnlyMemory<byte> utf8)
    {
        var lines = LineShapes.Count(utf8.Span);
        if (lines.PipeRows >= 2 && lines.PipeRows >= lines.TabRows)
        {
            return new TextLayout(TextLayoutKind.Pipes);
        }

        // A tab inside a line hardly ever occurs in prose.
        if ((lines.TabRows >= 2 || lines.MostTabs >= 2) && lines.MostTabs <= MostSeparators)
        {
            return new TextLayout(TextLayoutKind.Separated, '\t', TabQuoting(utf8, lines));
        }

        var best = default(TextLayout);
        var bestFit = 0;
        foreach (var separator in Weak)
        {
            if (LineShapes.Most(utf8.Span, (byte)separator) is 0 or > MostSeparators)
            {
                continue;
            }

            var shape = TableShape.Of(new DelimitedRows(utf8, separator, Quoting.Syntax, null).Read());
            if (shape.IsTable && shape.RegularRows * (shape.Width - 1) > bestFit)
            {
                bestFit = shape.RegularRows * (shape.Width - 1);
                best = new TextLayout(TextLayoutKind.Separated, separator, Quoting.Syntax);
            }
        }

        return best;
    }

    /// <summary>Tab-separated files mostly do not quote, and one stray mark read as syntax would swallow rows. So quoting must be proven: the rows fit
    /// better with it, a cell of several lines opens the first row, or every marked cell is quoted by the rules and one of them could not be written otherwise.</summary>
    private static Quoting TabQuoting(ReadOnlyMemory<byte> utf8, LineShapes lines)
    {
        if (!lines.HasQuoteAtCellStart)
        {
            return Quoting.Text;
        }

        var plain = TableShape.Of(new DelimitedRows(utf8, '\t', Quoting.Text, null).Read());
        var quoted = TableShape.Of(new DelimitedRows(utf8, '\t', Quoting.Syntax, null).Read());
        var opensFirstRow = quoted.OddRows == plain.OddRows && quoted.RegularRows == plain.RegularRows && quoted.Width == plain.Width && quoted.Rows < plain.Rows;
        return quoted.OddRows < plain.OddRows || opensFirstRow || (quoted.OddRows == plain.OddRows && plain.IsQuotedThroughout)
            ? Quoting.Syntax
            : Quoting.Text;
    }
}
