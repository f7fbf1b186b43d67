namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// A record of a text file: one line, or several where a quoted cell holds line breaks. A line without separators is a row of one cell.
/// </summary>
internal readonly struct TextRow(SourceCell[] cells, int lastLine)
{
    public SourceCell[] Cells { get; } = cells;

    public int FirstLine => Cells[0].Line;

    public int LastLine { get; } = lastLine;

    public int Width => Cells.Length;
}
