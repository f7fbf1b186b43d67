using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A table printed column by column, one cell per line, where its numbers prove the order: 1 … n, then n opinions, then n responses.</summary>
/// <remarks>The numbers say how many rows there are; only if every column has exactly so many lines, and every opinion and response ends as a sentence, no cell
/// was wrapped or lost. Anything else is left to be told.</remarks>
internal sealed class ColumnDumpLayout(HeadingMatcher headings) : ITextLayout
{
    private const int LeastRows = 2;

    public bool TryRead(DraftDocument draft)
    {
        if (Below(draft) is { } below)
        {
            return Read(draft, below.Columns, below.Headings, below.Cells);
        }

        return Apart(draft) is { } apart && Read(draft, apart.Columns, apart.Headings, apart.Cells);
    }

    private static bool Read(DraftDocument draft, Column[] columns, List<int> headingLines, List<List<int>> cells)
    {
        if (!IsProven(draft, columns, cells))
        {
            return false;
        }

        foreach (var line in headingLines)
        {
            draft.Ledger.Structure(draft.Lines[line], null);
        }

        var rows = cells[0].Count;
        for (var r = 0; r < rows; r++)
        {
            var row = new LayoutRow(draft);
            for (var c = 0; c < columns.Length; c++)
            {
                row.Add(columns[c].Role, columns[c].Heading, [draft.Lines[cells[c][r]]]);
            }

            draft.Records.Add(row.ToDraft(hasNumbers: true, hasResponses: true));
        }

        draft.Report(
            Catalogue.OrderProven, draft.Lines[headingLines[0]], rows.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"1–{rows}, {columns.Length} × {rows} = {columns.Length * rows}"));
        draft.ResponseHeading ??= Array.Find(columns, c => c.Role == ColumnRole.Response)?.Heading;
        var taken = headingLines.Concat(cells.SelectMany(c => c)).ToHashSet();
        List<TracedText> left = [.. draft.Lines.Where((_, i) => !taken.Contains(i))];
        draft.Lines.Clear();
        draft.Lines.AddRange(left);
        return true;
    }

    // All headings first, on lines of their own or in one, then column after column.
    private (Column[] Columns, List<int> Headings, List<List<int>> Cells)? Below(DraftDocument draft)
    {
        var (first, count, columns) = CellHeadings.Find(draft, headings) is { } found
            ? (found.Line, found.Count, found.Layout.Columns)
            : HeadingLine.Find(draft, headings) is { } line ? (line.Line, 1, line.Columns) : (-1, 0, []);
        var number = Array.FindIndex(columns, c => c.Role == ColumnRole.Number);
        if (number != 0)
        {
            return null;
        }

        var start = first + count;
        var rows = RunOfNumbers(draft, start);
        if (start + (rows * columns.Length) > draft.Lines.Count || !EndsThere(draft, start + (rows * columns.Length)))
        {
            return null;
        }

        var cells = Enumerable.Range(0, columns.Length).Select(c => Enumerable.Range(start + (c * rows), rows).ToList()).ToList();
        return (columns, [.. Enumerable.Range(first, count)], cells);
    }

    // Each heading over its own column.
    private (Column[] Columns, List<int> Headings, List<List<int>> Cells)? Apart(DraftDocument draft)
    {
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (ReadHeading(draft, i) is not { Role: ColumnRole.Number } || RunOfNumbers(draft, i + 1) is not (>= LeastRows and var rows))
            {
                continue;
            }

            var columns = new List<Column>();
            var lines = new List<int>();
            var at = i;
            while (at < draft.Lines.Count && ReadHeading(draft, at) is { Role: not ColumnRole.Other } heading && at + rows < draft.Lines.Count && columns.TrueForAll(c => c.Role != heading.Role))
            {
                columns.Add(new Column(heading.Role, draft.Lines[at].Text, true));
                lines.Add(at);
                at += rows + 1;
            }

            return EndsThere(draft, at) ? ([.. columns], lines, lines.ConvertAll(l => Enumerable.Range(l + 1, rows).ToList())) : null;
        }

        return null;
    }

    private HeadingReading? ReadHeading(DraftDocument draft, int line)
        => draft.Lines[line].Length <= HeadingLine.LongestHeading && headings.Read(draft.Lines[line].Text) is { IsKnown: true } reading ? reading : null;

    private static bool IsProven(DraftDocument draft, Column[] columns, List<List<int>> cells)
    {
        var opinion = Array.FindIndex(columns, c => c.Role == ColumnRole.Opinion);
        var response = Array.FindIndex(columns, c => c.Role == ColumnRole.Response);
        if (opinion < 0 || response < 0 || cells[0].Count < LeastRows)
        {
            return false;
        }

        if (!cells[opinion].Concat(cells[response]).All(l => LineEnd.IsSentence(draft.Lines[l].Text)))
        {
            return false;
        }

        // Row after row behind the numbers would have as many lines: then answers would stand among the opinions.
        var polite = cells[response].Count(l => Voice.IsPolite(draft.Lines[l].Text));
        return !cells[opinion].Exists(l => Voice.IsPolite(draft.Lines[l].Text)) || polite == cells[response].Count;
    }

    private static int RunOfNumbers(DraftDocument draft, int start)
    {
        var count = 0;
        while (start + count < draft.Lines.Count && NumberLine.Read(draft.Lines[start + count].Text, start + count) is { Rest.Length: 0 } number && number.Value == count + 1)
        {
            count++;
        }

        return count;
    }

    private static bool EndsThere(DraftDocument draft, int line)
        => line == draft.Lines.Count || draft.LineForms.GetValueOrDefault(draft.Lines[line]).HasFlag(LineForm.FollowsBreak);
}
