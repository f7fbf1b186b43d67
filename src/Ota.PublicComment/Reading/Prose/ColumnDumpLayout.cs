using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// A table printed column by column, one cell per line, where its numbers prove the order: 1 … n, then n opinions, then n responses.
/// </summary>
/// <remarks>The numbers say how many rows there are; only if every column has exactly so many lines, and every opinion and response ends as
/// a sentence, no cell was wrapped or lost. Anything else is left to be told.</remarks>
internal sealed class ColumnDumpLayout(HeadingMatcher headings) : ITextLayout
{
    private const int LeastRows = 2;

    public LayoutProposal? Propose(ProseText prose)
    {
        if (Below(prose) is { } below)
        {
            return Read(prose, below.Columns, below.Headings, below.Cells);
        }

        return Apart(prose) is { } apart ? Read(prose, apart.Columns, apart.Headings, apart.Cells) : null;
    }

    private static LayoutProposal? Read(ProseText prose, Column[] columns, List<int> headingLines, List<List<int>> cells)
    {
        if (!IsProven(prose, columns, cells))
        {
            return null;
        }

        var proposal = new LayoutProposal(prose);
        foreach (var line in headingLines)
        {
            proposal.Structure(prose.Lines[line]);
        }

        var rows = cells[0].Count;
        for (var r = 0; r < rows; r++)
        {
            var row = new LayoutRow(proposal);
            for (var c = 0; c < columns.Length; c++)
            {
                row.Add(columns[c].Role, columns[c].Heading, [prose.Lines[cells[c][r]]]);
            }

            proposal.Records.Add(row.ToDraft(hasNumbers: true, hasResponses: true));
        }

        proposal.Report(
            Catalogue.OrderProven, prose.Lines[headingLines[0]], rows.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"1–{rows}, {columns.Length} × {rows} = {columns.Length * rows}"));
        proposal.ResponseHeading ??= Array.Find(columns, c => c.Role == ColumnRole.Response)?.Heading;
        var taken = headingLines.Concat(cells.SelectMany(c => c)).ToHashSet();
        proposal.LeaveAllBut(taken);
        return proposal;
    }

    // All headings first, on lines of their own or in one, then column after column.
    private (Column[] Columns, List<int> Headings, List<List<int>> Cells)? Below(ProseText prose)
    {
        var (first, count, columns) = CellHeadings.Find(prose, headings) is { } found
            ? (found.Line, found.Lines, found.Layout.Columns)
            : HeadingLine.Find(prose, headings) is { } line ? (line.Line, 1, line.Columns) : (-1, 0, []);
        var number = Array.FindIndex(columns, c => c.Role == ColumnRole.Number);
        if (number != 0)
        {
            return null;
        }

        var start = first + count;
        var rows = RunOfNumbers(prose, start);
        if (start + (rows * columns.Length) > prose.Lines.Count || !EndsThere(prose, start + (rows * columns.Length)))
        {
            return null;
        }

        var cells = Enumerable.Range(0, columns.Length).Select(c => Enumerable.Range(start + (c * rows), rows).ToList()).ToList();
        return (columns, [.. Enumerable.Range(first, count)], cells);
    }

    // Each heading over its own column.
    private (Column[] Columns, List<int> Headings, List<List<int>> Cells)? Apart(ProseText prose)
    {
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            if (ReadHeading(prose, i) is not { Role: ColumnRole.Number } || RunOfNumbers(prose, i + 1) is not (>= LeastRows and var rows))
            {
                continue;
            }

            var columns = new List<Column>();
            var lines = new List<int>();
            var at = i;
            while (at < prose.Lines.Count && ReadHeading(prose, at) is { Role: not ColumnRole.Other } heading
                && at + rows < prose.Lines.Count && columns.TrueForAll(c => c.Role != heading.Role))
            {
                columns.Add(new Column(heading.Role, prose.Lines[at].Text, true));
                lines.Add(at);
                at += rows + 1;
            }

            return EndsThere(prose, at) ? ([.. columns], lines, lines.ConvertAll(l => Enumerable.Range(l + 1, rows).ToList())) : null;
        }

        return null;
    }

    private HeadingReading? ReadHeading(ProseText prose, int line)
        => prose.Lines[line].Length <= HeadingLine.LongestHeading && headings.Read(prose.Lines[line].Text) is { IsKnown: true } reading
            ? reading : null;

    private static bool IsProven(ProseText prose, Column[] columns, List<List<int>> cells)
    {
        var opinion = Array.FindIndex(columns, c => c.Role == ColumnRole.Opinion);
        var response = Array.FindIndex(columns, c => c.Role == ColumnRole.Response);
        if (opinion < 0 || response < 0 || cells[0].Count < LeastRows)
        {
            return false;
        }

        if (!cells[opinion].Concat(cells[response]).All(l => prose.FactsOf(l).EndsSentence))
        {
            return false;
        }

        // Row after row behind the numbers would have as many lines: then answers would stand among the opinions.
        var polite = cells[response].Count(l => Voice.IsPolite(prose.Lines[l].Text));
        return !cells[opinion].Exists(l => Voice.IsPolite(prose.Lines[l].Text)) || polite == cells[response].Count;
    }

    private static int RunOfNumbers(ProseText prose, int start)
    {
        var count = 0;
        while (start + count < prose.Lines.Count && prose.NumberAt(start + count) is { Rest.Length: 0 } number && number.Value == count + 1)
        {
            count++;
        }

        return count;
    }

    private static bool EndsThere(ProseText prose, int line)
        => line == prose.Lines.Count || prose.FollowsBreak(line);
}
