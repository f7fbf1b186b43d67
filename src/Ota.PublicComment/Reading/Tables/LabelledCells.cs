using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Opens tables that print opinion and answer over each other in one column, each behind its label (（意見）歩道を… over （市の考え方）次年度に…):
/// each label becomes a cell beside its text, as in tables that have a column for labels.
/// </summary>
internal sealed class LabelledCells(HeadingMatcher headings)
{
    private const int LongestLabel = 16;
    private const int FewestRecords = 2;
    private static readonly char[] Between = ['：', ':', ' ', '\u3000', '\n'];

    /// <summary>The table with such cells opened; null where it has none.</summary>
    public SourceTable? Open(SourceTable table)
    {
        var rows = new List<SourceRow>(table.Rows.Count);
        var (opinions, answers, beside) = (0, 0, 0);
        foreach (var row in table.Rows)
        {
            var cells = row.Cells;
            if (cells.Count is 0 or > 2 || Parts(cells[^1]) is not { Count: > 0 } parts)
            {
                rows.Add(row);
                continue;
            }

            opinions += parts.Count(p => p.Role == ColumnRole.Opinion);
            answers += parts.Count(p => p.Role == ColumnRole.Response);
            beside += cells.Count - 1;
            rows.Add(row with { Cells = [.. cells.Take(cells.Count - 1), .. parts.SelectMany(p => new[] { p.Label, p.Text })] });
        }

        // A table of one column is text in frames, and is read as that.
        return opinions >= FewestRecords && answers >= FewestRecords && beside >= FewestRecords ? table with { Rows = [.. rows] } : null;
    }

    // The labels at the heads of the lines of a cell, each with the text up to the next one; none where it does not begin with one.
    private List<(ColumnRole Role, SourceCell Label, SourceCell Text)> Parts(SourceCell cell)
    {
        var parts = new List<(ColumnRole, SourceCell, SourceCell)>();
        var text = cell.Text;
        if (LabelAt(text, 0) is not var (role, end))
        {
            return parts;
        }

        var start = 0;
        for (var line = text.IndexOf('\n') + 1; ; line = text.IndexOf('\n', line) + 1)
        {
            var next = line > 0 ? LabelAt(text, line) : null;
            if (line > 0 && next is null)
            {
                continue;
            }

            parts.Add((role, Slice(cell, start, end), Slice(cell, end, next is null ? text.Length : line)));
            if (next is not var (nextRole, nextEnd))
            {
                return parts;
            }

            (role, start, end) = (nextRole, line, nextEnd);
        }
    }

    // （意見）, 意見：, 市の考え方 on a line of its own.
    private (ColumnRole Role, int End)? LabelAt(string text, int start)
    {
        var end = start;
        if (end < text.Length && BracketSet.Label.Opens(text[end]))
        {
            end = start + BracketSet.Label.CloseOf(text.AsSpan(start)) + 1;
        }
        else
        {
            end = text.AsSpan(start).IndexOfAny('：', ':', '\n') is > 0 and var length ? start + length : 0;
        }

        return end > start && end - start <= LongestLabel && LabelWord.Read(text, start, end, headings) is { IsKnown: true } word
            && word.Reading.Role is ColumnRole.Opinion or ColumnRole.Response ? (word.Reading.Role, end) : null;
    }

    private static SourceCell Slice(SourceCell cell, int start, int end)
    {
        var text = cell.Text;
        while (start < end && Array.IndexOf(Between, text[start]) >= 0)
        {
            start++;
        }

        while (end > start && Array.IndexOf(Between, text[end - 1]) >= 0)
        {
            end--;
        }

        var lines = text.AsSpan(0, start).Count('\n');
        if (cell.Gaps.LastOrDefault(g => g.Position <= start && g.Line > 0) is { Line: > 0 } jump)
        {
            // The text goes on in another line of the source.
            cell = cell with { Line = jump.Line - lines, Column = jump.Column + start - jump.Position };
        }

        return cell with
        {
            Text = text[start..end],
            Line = cell.Line > 0 ? cell.Line + lines : 0,
            Column = cell.Column == 0 ? 0 : lines > 0 ? start - text.LastIndexOf('\n', start - 1) : cell.Column + start,
            Gaps = [.. cell.Gaps.Where(g => g.Position >= start && g.Position < end).Select(g => g with { Position = g.Position - start })],
            ExtraRows = 0,
            ExtraColumns = 0,
        };
    }
}
