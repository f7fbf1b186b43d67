using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A table whose cells a slash or a gap parts: 番号 / 意見の概要 / 市の考え方, and below it 1 / 道を直してください。 / 順次直します。</summary>
/// <remarks>Read only where every row has as many cells as there are headings: a slash or a gap inside a text leaves the table to be told.
/// Behind gaps the numbers must count the rows too, since a cell that is blank leaves no sign there.</remarks>
/// <param name="headings">What headings mean.</param>
internal sealed class SeparatedRowsLayout(HeadingMatcher headings) : ITextLayout
{
    private const int LongestHeading = 20;
    private const int LeastColumns = 2;

    public LayoutProposal? Propose(ProseText prose)
    {
        for (var head = 0; head < prose.Lines.Count; head++)
        {
            foreach (var byGaps in (ReadOnlySpan<bool>)[false, true])
            {
                if (Columns(prose.Lines[head], byGaps) is { } columns)
                {
                    return Read(prose, head, columns, byGaps);
                }
            }
        }

        return null;
    }

    private (ColumnRole Role, string Heading)[]? Columns(TracedText line, bool byGaps)
    {
        var cells = Cells(line, byGaps);
        if (cells.Count < LeastColumns || cells.Exists(c => c.Length is 0 or > LongestHeading))
        {
            return null;
        }

        var columns = cells.ConvertAll(c => (headings.Read(c.Text).Role, c.Text)).ToArray();
        return columns.Count(c => c.Role == ColumnRole.Opinion) == 1 && columns.Count(c => c.Role == ColumnRole.Response) == 1
            && (!byGaps || columns[0].Role == ColumnRole.Number) ? columns : null;
    }

    private static LayoutProposal? Read(ProseText prose, int head, (ColumnRole Role, string Heading)[] columns, bool byGaps)
    {
        var proposal = new LayoutProposal(prose) { ResponseHeading = columns.First(c => c.Role == ColumnRole.Response).Heading };
        var hasNumbers = columns.Any(c => c.Role == ColumnRole.Number);
        var end = head + 1;
        for (; end < prose.Lines.Count && Cells(prose.Lines[end], byGaps) is { Count: > 1 } cells; end++)
        {
            if (cells.Count != columns.Length || (byGaps && !IsNumber(cells[0].Text, end - head)))
            {
                return null;
            }

            var row = new LayoutRow(proposal);
            for (var i = 0; i < columns.Length; i++)
            {
                Add(row, columns[i], cells[i]);
            }

            BookSigns(proposal, prose.Lines[end], cells);
            proposal.Records.Add(row.ToDraft(hasNumbers, hasResponses: true));
        }

        // A line right below the last row may be the rest of it.
        if (byGaps && end < prose.Lines.Count && !prose.FollowsBreak(end))
        {
            return null;
        }

        proposal.Structure(prose.Lines[head]);
        proposal.LeaveAllBut([.. Enumerable.Range(head, end - head)]);
        return proposal.Records.Count > 0 ? proposal : null;
    }

    private static void Add(LayoutRow row, (ColumnRole Role, string Heading) column, TracedText cell)
    {
        if (column.Role == ColumnRole.Number && cell.Length > 0)
        {
            row.Number(cell);
        }
        else
        {
            row.Add(column.Role, column.Heading, cell.Length > 0 ? [cell] : []);
        }
    }

    private static void BookSigns(LayoutProposal proposal, TracedText line, List<TracedText> cells)
    {
        var at = 0;
        foreach (var length in cells.Select(c => c.Length))
        {
            var start = at;
            while (start < line.Length && (char.IsWhiteSpace(line.Text[start]) || line.Text[start] is '/' or '／'))
            {
                start++;
            }

            proposal.Structure(line.Slice(at, start - at).Trim());
            at = start + length;
        }

        proposal.Structure(line.Slice(at, line.Length - at).Trim());
    }

    private static bool IsNumber(string text, int value)
        => NumberLine.Read(text, 0) is { Rest.Length: 0 } number && number.Value == value;

    // Two blanks or more.
    private static List<TracedText> CellsByGaps(TracedText line)
    {
        var cells = new List<TracedText>();
        var words = HeadingLine.Words(line.Text).ToList();
        for (int i = 1, first = 0; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Start - words[i - 1].End > 1)
            {
                cells.Add(line.Slice(TextSpan.FromBounds(words[first].Start, words[i - 1].End)));
                first = i;
            }
        }

        return cells;
    }

    // A slash with white space on both sides, or a wide one: 1/2 and 令和6/7年度 are text.
    private static List<TracedText> Cells(TracedText line, bool byGaps)
    {
        if (byGaps)
        {
            return CellsByGaps(line);
        }

        var cells = new List<TracedText>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || line.Text[i] == '／' || (line.Text[i] == '/' && i > 0 && char.IsWhiteSpace(line.Text[i - 1])
                && (i + 1 == line.Length || char.IsWhiteSpace(line.Text[i + 1]))))
            {
                cells.Add(line.Slice(start, i - start).Trim());
                start = i + 1;
            }
        }

        return cells;
    }
}
