using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A table with one cell per line: the headings stand as so many lines, and so do the cells of each row.</summary>
/// <remarks>With a number column, a row runs from one expected next number to the following. Without one, cells alternate only if the lines
/// are a multiple of the headings. Nothing else is proof, so anything else is left to be told.</remarks>
internal sealed class CellLinesLayout(HeadingMatcher headings) : ITextLayout
{
    public LayoutProposal? Propose(ProseText prose)
    {
        if (CellHeadings.Find(prose, headings) is not { } found)
        {
            return null;
        }

        var proposal = new LayoutProposal(prose);
        var lines = new List<int>();
        var repeated = new List<int>();
        for (var i = found.Line + found.Lines; i < prose.Lines.Count; i++)
        {
            if (found.IsRepeatedAt(prose, headings, i))
            {
                repeated.AddRange(Enumerable.Range(i, found.Lines));
                i += found.Lines - 1;
            }
            else
            {
                lines.Add(i);
            }
        }

        // 以上 below the last row closes the table.
        if (lines.Count > 0 && prose.Lines[lines[^1]].Text is "以上")
        {
            lines.RemoveAt(lines.Count - 1);
        }

        while (lines.Count > 0 && prose.FactsOf(lines[^1]).Kind == LoneLineKind.Note
            && (prose.FollowsBreak(lines[^1]) || TrailingFacts.IsFact(prose.Lines[lines[^1]])))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var number = Array.FindIndex(found.Layout.Columns, c => c.Role == ColumnRole.Number);
        var rows =
            number == 0 ? Numbered(proposal, found, lines)
                : number < 0 ? Parted(prose, found, lines)
                    ?? Alternating(prose, found, lines)?.ConvertAll(r => r.ConvertAll(l => new List<int> { l }))
                : null;
        return rows is null ? null : Read(proposal, found, rows, repeated);
    }

    private static List<List<List<int>>>? Numbered(LayoutProposal proposal, CellHeadings found, List<int> lines)
    {
        var prose = proposal.Prose;
        var rows = new List<List<int>>();
        var next = 1;
        var groups = new GroupLines(prose, found.Line);
        foreach (var line in lines)
        {
            // A row is whole before the next one may begin: a number inside a cell is text.
            var isWhole = rows.Count == 0 || rows[^1].Count >= found.Count;
            if (isWhole && IsNumber(prose.Lines[line].Text, next))
            {
                rows.Add([line]);
                next++;
            }
            else if (!isWhole && rows[^1].Count > 1 && IsNumber(prose.Lines[line].Text, next))
            {
                // 2, its opinion, 3: the answer is one cell with another row's, and nobody knows with which.
                return null;
            }
            else if (rows.Count > 0)
            {
                rows[^1].Add(line);
            }
            else if (!groups.IsHeading(line, overFirst: true))
            {
                return null;
            }
        }

        if (rows.Count == 0 || (rows.Count == 1 && rows[0].Count != found.Count))
        {
            return null;
        }

        // What stands behind the last row is no cell of it, if a break says so.
        var cells = new RowCells(prose, found, rows);
        if (cells.BehindLast() is > 0 and var end)
        {
            TellLeft(proposal, found, rows[^1][end..]);
            rows[^1].RemoveRange(end, rows[^1].Count - end);
        }

        return cells.Read();
    }

    // A row without its number looks like a contact behind the table, but for the number of its lines.
    private static void TellLeft(LayoutProposal proposal, CellHeadings found, List<int> lines)
    {
        var prose = proposal.Prose;
        if (lines.Count % (found.Count - 1) == 0 && lines.Exists(l => prose.Lines[l].Text.Contains('。')))
        {
            proposal.Report(Catalogue.LinesBehindRows, prose.Lines[lines[0]], lines.Count.ToString(CultureInfo.InvariantCulture),
                Shortened.Of(prose.Lines[lines[0]].Text));
        }
    }

    // Blank lines part all cells, of the headings too: each stretch between two of them is a cell, whatever its number of lines.
    private static List<List<List<int>>>? Parted(ProseText prose, CellHeadings found, List<int> lines)
    {
        if (found.Lines > found.Count || !Enumerable.Range(found.Line, found.Count).All(prose.FollowsBreak)
            || lines.Count == 0 || !prose.FollowsBreak(lines[0]))
        {
            return null;
        }

        var cells = new List<List<int>>();
        foreach (var line in lines)
        {
            if (prose.FollowsBreak(line))
            {
                cells.Add([]);
            }

            cells[^1].Add(line);
        }

        // Paragraphs of one cell, parted too, would put opinions under the answers: then the voices mix.
        var rows = cells.Chunk(found.Count).Select(r => r.ToList()).ToList();
        var response = Array.FindIndex(found.Layout.Columns, c => c.Role == ColumnRole.Response);
        var opinion = Array.FindIndex(found.Layout.Columns, c => c.Role == ColumnRole.Opinion);
        return rows[^1].Count == found.Count && rows.TrueForAll(r => Speaks(r[response]) && prose.FactsOf(r[opinion][^1]).EndsSentence)
            && rows.Count(r => Speaks(r[opinion])) * 2 < rows.Count ? rows : null;

        bool Speaks(List<int> cell)
            => prose.FactsOf(cell[^1]).EndsSentence && string.Concat(cell.Select(l => prose.Lines[l].Text)) is var text
                && (Voice.IsPolite(text) || Voice.IsOfficial(text)) && !Voice.IsRequest(text);
    }

    private List<List<int>>? Alternating(ProseText prose, CellHeadings found, List<int> lines)
    {
        // Numbers and headings among the cells say that a column was not seen.
        if (lines.Count == 0 || lines.Count % found.Count != 0
            || lines.Exists(
                l => prose.Lines[l].Length <= 20
                    && (headings.Read(prose.Lines[l].Text).IsKnown || prose.NumberAt(l) is { Rest.Length: 0 })))
        {
            return null;
        }

        var rows = new List<List<int>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isFirst = i % found.Count == 0;
            if (!isFirst && i > 0 && lines[i] > found.Line + found.Lines && prose.FollowsBreak(lines[i])
                && HasBreakAtRows(prose, found, lines))
            {
                return null;
            }

            if (isFirst)
            {
                rows.Add([]);
            }

            rows[^1].Add(lines[i]);
        }

        // An answer ends as a sentence, and opinions all do or none does; else lines are not cells but parts of them.
        var response = Array.FindIndex(found.Layout.Columns, c => c.Role == ColumnRole.Response);
        var opinion = Array.FindIndex(found.Layout.Columns, c => c.Role == ColumnRole.Opinion);
        var ended = rows.Count(r => prose.FactsOf(r[opinion]).EndsSentence);
        return rows.TrueForAll(r => prose.FactsOf(r[response]).EndsSentence) && (ended == 0 || ended == rows.Count) ? rows : null;
    }

    private static bool HasBreakAtRows(ProseText prose, CellHeadings found, List<int> lines)
        => lines.Count > found.Count && prose.FollowsBreak(lines[found.Count]);

    private static bool IsNumber(string text, int value)
        => NumberLine.Read(text, 0) is { Rest.Length: 0 } number && number.Value == value && text.Length <= 8;

    private static LayoutProposal Read(LayoutProposal proposal, CellHeadings found, List<List<List<int>>> rows, List<int> repeated)
    {
        var prose = proposal.Prose;
        var taken = new HashSet<int>(repeated.Concat(Enumerable.Range(found.Line, found.Lines)));
        foreach (var line in taken)
        {
            proposal.Structure(prose.Lines[line]);
        }

        foreach (var cells in rows)
        {
            taken.UnionWith(cells.SelectMany(c => c));
            var row = new LayoutRow(proposal);
            for (var i = 0; i < cells.Count; i++)
            {
                row.Add(found.Layout.Columns[i].Role, found.Layout.Columns[i].Heading, cells[i].ConvertAll(l => prose.Lines[l]));
            }

            proposal.Records.Add(row.ToDraft(found.Layout.Has(ColumnRole.Number), hasResponses: true));
        }

        proposal.ResponseHeading ??= found.Layout.HeadingOf(ColumnRole.Response);
        proposal.LeaveAllBut(taken);
        return proposal;
    }
}
