using System.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Cuts Markdown tables into rows of cells; every other line is a row of one cell.</summary>
internal static class PipeRows
{
    /// <summary>The row a line makes, or null for the line under the headings (<c>|---|:--:|</c>), which is syntax.</summary>
    /// <param name="line">The line without its line break.</param>
    /// <param name="number">Its number, 1-based.</param>
    public static TextRow? Parse(string line, int number)
    {
        var start = SkipSpace(line, 0);
        var end = line.Length;
        while (end > start && line[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        if (end - start < 2 || line[start] != '|' || line[end - 1] != '|')
        {
            return new TextRow([new SourceCell { Text = line[..end], Line = number, Column = 1 }], number);
        }

        if (IsRule(line.AsSpan(start, end - start)))
        {
            return null;
        }

        var cells = new List<SourceCell>();
        for (var at = start + 1; at < end;)
        {
            var close = CellEnd(line, at, end);
            cells.Add(Cell(line, at, close, number));
            at = close + 1;
        }

        return new TextRow([.. cells], number);
    }

    private static int CellEnd(string line, int at, int end)
    {
        while (at < end - 1 && line[at] != '|')
        {
            at += line[at] == '\\' && at + 1 < end - 1 ? 2 : 1;
        }

        return Math.Min(at, end - 1);
    }

    private static SourceCell Cell(string line, int start, int end, int number)
    {
        start = Math.Min(SkipSpace(line, start), end);
        while (end > start && line[end - 1] is ' ' or '\t')
        {
            end--;
        }

        var raw = line.AsSpan(start, end - start);
        if (!raw.Contains('\\') && !raw.Contains('<'))
        {
            return new SourceCell { Text = raw.ToString(), Line = number, Column = start + 1 };
        }

        var text = new StringBuilder(raw.Length);
        var gaps = new List<SourceGap>();
        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length && raw[i + 1] == '|')
            {
                gaps.Add(new SourceGap(text.Length, 1));
                text.Append('|');
                i += 2;
            }
            else if (BreakLength(raw[i..]) is > 0 and var length)
            {
                // The tag is one unit of the text, a line break; the rest of it is read over.
                text.Append('\n');
                gaps.Add(new SourceGap(text.Length, length - 1));
                i += length;
            }
            else
            {
                text.Append(raw[i++]);
            }
        }

        return new SourceCell { Text = text.ToString(), Line = number, Column = start + 1, Gaps = gaps.ToValueList() };
    }

    private static int BreakLength(ReadOnlySpan<char> text)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<br>", "<br/>", "<br />"])
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return tag.Length;
            }
        }

        return 0;
    }

    private static bool IsRule(ReadOnlySpan<char> line)
        => line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    private static int SkipSpace(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
