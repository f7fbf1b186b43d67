namespace Ota.PublicComment.Reading.Sources;

/// <summary>Cuts UTF-8 text into lines; each is a row of one cell. Blank lines are left out and show as gaps in the line numbers.</summary>
internal static class TextLines
{
    public static IEnumerable<TextRow> Read(ReadOnlyMemory<byte> utf8, FormatContext? report, SourceText? text = null)
    {
        var number = 0;
        var cells = new CellDecoder(text);
        for (var at = 0; at < utf8.Length;)
        {
            number++;
            var length = utf8.Span[at..].IndexOf((byte)'\n');
            var end = length < 0 ? utf8.Length : at + length;
            var line = cells.Decode(utf8.Span[at..end].TrimEnd((byte)'\r'), number, 1, report);
            at = end + 1;
            if (line.Length > 0)
            {
                yield return new TextRow([new SourceCell { Text = line, Line = number, Column = 1 }], number);
            }
        }
    }
}
