namespace Ota.PublicComment.Reading.Sources;

/// <summary>What the lines of a text look like: one pass over the bytes.</summary>
/// <param name="TabRows">Lines with a tab between other characters.</param>
/// <param name="MostTabs">The most tabs of one line.</param>
/// <param name="PipeRows">Lines that start and end with a pipe, or start with one and go on behind a line of one.</param>
/// <param name="HasQuoteAtCellStart">Whether a quotation mark stands at the start of a line or behind a tab.</param>
internal readonly record struct LineShapes(int TabRows, int MostTabs, int PipeRows, bool HasQuoteAtCellStart)
{
    /// <summary>The most occurrences of a byte in one line.</summary>
    public static int Most(ReadOnlySpan<byte> utf8, byte separator)
    {
        var most = 0;
        foreach (var range in utf8.Split((byte)'\n'))
        {
            most = Math.Max(most, utf8[range].Count(separator));
        }

        return most;
    }

    public static LineShapes Count(ReadOnlySpan<byte> utf8)
    {
        int tabRows = 0, mostTabs = 0, pipeRows = 0;
        var isOpen = false;
        foreach (var range in utf8.Split((byte)'\n'))
        {
            var line = utf8[range].Trim(" \r"u8);
            var isBar = line.Length == 1 && line[0] == (byte)'|';
            if ((line.Length > 1 && line[0] == (byte)'|' && line[^1] == (byte)'|') || (isBar && isOpen))
            {
                pipeRows++;
            }

            isOpen = !isBar && line.Length > 1 && line[0] == (byte)'|' && line[^1] != (byte)'|';

            var tabs = line.Count((byte)'\t');
            mostTabs = Math.Max(mostTabs, tabs);
            if (tabs > 0 && line.Trim((byte)'\t').Length > 0)
            {
                tabRows++;
            }
        }

        var quote = utf8.Length > 0 && (utf8[0] == (byte)'"' || utf8.IndexOf("\t\""u8) >= 0 || utf8.IndexOf("\n\""u8) >= 0);
        return new LineShapes(tabRows, mostTabs, pipeRows, quote);
    }
}
