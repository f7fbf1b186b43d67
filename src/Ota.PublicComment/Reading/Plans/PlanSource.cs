using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>What a plan's source holds: lines, and tables with their headings recognised, in reading order.</summary>
internal sealed class PlanSource
{
    private const int MostHeadingRows = 10;

    private readonly string? _file;
    private int _tables;

    public PlanSource(IEnumerable<SourceBlock> blocks, string? file)
    {
        _file = file;
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>The lines that belong to no list.</summary>
    public List<PlanLine> Lines { get; } = [];

    /// <summary>The lists of measures, in order.</summary>
    public List<PlanTable> Lists { get; } = [];

    /// <summary>The tables with the headings of our own CSV.</summary>
    public List<PlanTable> OwnTables { get; } = [];

    private void Add(SourceBlock block)
    {
        switch (block)
        {
            case SourceHeading heading:
                Add(heading.Text, block, heading.Level - 1, followsBreak: true);
                break;
            case SourceListItem item:
                Add(item.Text, block, item.Level, followsBreak: false);
                break;
            case SourceParagraph paragraph:
                Add(paragraph.Text, block, 0, paragraph.FollowsBreak);
                break;
            case SourceTable table:
                Add(table);
                break;
        }
    }

    // A cell may hold several lines; each is one of the outline.
    private void Add(SourceCell cell, SourceBlock block, int level, bool followsBreak)
    {
        var start = 0;
        for (var n = 0; start <= cell.Text.Length; n++)
        {
            var end = cell.Text.IndexOf('\n', start);
            end = end < 0 ? cell.Text.Length : end;
            var text = cell.Text[start..end].TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(text))
            {
                Lines.Add(new PlanLine(text, Location(cell, block, n, null), followsBreak && n == 0, level));
            }

            start = end + 1;
        }
    }

    private void Add(SourceTable table)
    {
        _tables++;
        var rows = new List<CsvCell[]>(table.Rows.Count);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            rows.Add(table.Rows[r].Cells.Select((cell, c) => Cell(cell, table, new CellAddress(_tables, r + 1, c + 1))).ToArray());
        }

        for (var r = 0; r < Math.Min(rows.Count, MostHeadingRows); r++)
        {
            var isOwn = PlanRow.ColumnsOf(Array.ConvertAll(rows[r], c => c.Text)) is not null;
            var headings = isOwn ? null : ListHeadings.Read(rows[r]);
            if (isOwn || headings is not null)
            {
                AddLines(table, rows, 0, r);
                (isOwn ? OwnTables : Lists).Add(new PlanTable(headings, rows.GetRange(r, rows.Count - r), TermAbove()));
                return;
            }
        }

        AddLines(table, rows, 0, rows.Count);
    }

    // The cells of a row, with a tab between them, are what a word processor made of a line with tabs.
    private void AddLines(SourceTable table, List<CsvCell[]> rows, int first, int end)
    {
        for (var r = first; r < end; r++)
        {
            var text = string.Join('\t', rows[r].Select(c => (c.Text ?? "").ReplaceLineEndings(""))).TrimEnd();
            if (text.Length > 0)
            {
                Lines.Add(new PlanLine(text, rows[r][0].Location, table.Rows[r].FollowsBreak));
            }
        }
    }

    private string? TermAbove() => Lines.Count > 0 ? PlanTerms.In(Lines[^1].Folded) : null;

    private CsvCell Cell(SourceCell cell, SourceBlock block, CellAddress address)
        => new(cell.Text.Length > 0 ? cell.Text : null, Location(cell, block, 0, address));

    private SourceLocation Location(SourceCell cell, SourceBlock block, int linesBelow, CellAddress? address) => new()
    {
        File = _file,
        Page = block.Page,
        Sheet = block.Sheet,
        Address = cell.Address,
        Cell = address,
        Line = cell.Line > 0 ? cell.Line + linesBelow : null,
        Column = cell.Line == 0 ? null : linesBelow == 0 ? cell.Column : 1,
    };
}
