namespace Ota.PublicComment.Reading.Sources;

/// <summary>Joins the lines of one row that a crawler broke at a cell: a line of only <c>|</c> stands between them.</summary>
internal static class PipeLines
{
    /// <summary>The rows of the lines; null for lines that are syntax.</summary>
    public static IEnumerable<TextRow?> Join(IEnumerable<(string Text, int Number)> lines)
    {
        (string Text, int Number)? open = null;
        TextRow? row = null;
        var isJoined = false;
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text is "|")
            {
                isJoined = open is not null;
                continue;
            }

            if (isJoined && text.Length > 0 && text[0] != '|' && Piece(line, before: "|", after: text[^1] == '|' ? "" : "|") is { } piece)
            {
                row = Joined(row!, piece, line.Number);
                if (text[^1] == '|')
                {
                    yield return row;
                    (open, row) = (null, null);
                }

                isJoined = false;
                continue;
            }

            if (open is { } alone)
            {
                // No bar came behind it, so it is a line like any other.
                yield return row!.LastLine > alone.Number ? row : PipeRows.Parse(alone.Text, alone.Number);
                (open, row, isJoined) = (null, null, false);
            }

            if (text.Length > 1 && text[0] == '|' && text[^1] != '|' && Piece(line, before: "", after: "|") is { } begun)
            {
                (open, row) = (line, begun);
            }
            else
            {
                yield return PipeRows.Parse(line.Text, line.Number);
            }
        }

        if (open is { } last)
        {
            yield return row!.LastLine > last.Number ? row : PipeRows.Parse(last.Text, last.Number);
        }
    }

    // The line as if its bars were there; the columns of its cells are those of the line. Null where that is the rule under headings.
    private static TextRow? Piece((string Text, int Number) line, string before, string after)
    {
        var row = PipeRows.Parse(before + line.Text.TrimEnd() + after, line.Number);
        return before.Length == 0 || row is null ? row : new TextRow([.. row.Cells.Select(c => c with { Column = c.Column - 1 })], line.Number);
    }

    private static TextRow Joined(TextRow row, TextRow next, int lastLine) => new([.. row.Cells, .. next.Cells], lastLine);
}
