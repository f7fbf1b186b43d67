using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>Tells tables of data from tables that only arrange a page, and makes blocks of the former.</summary>
internal sealed class DataTables(MarkupTree tree, PageParts parts, CellText text, Findings findings)
{
    private const int FewRows = 3;
    private const int LongCell = 60;
    private const int LongText = 30;
    private const int LongLine = 10;
    private const int FewestBreaks = 4;

    /// <summary>The grid of a table of data; null for a table whose cells are read one after the other.</summary>
    public TableGrid? GridOf(int table)
        => tree.Nodes[table].Attributes.Role is not ("presentation" or "none")
            && TableGrid.Of(tree, parts, table) is var grid && !IsArrangement(grid) ? grid : null;

    /// <summary>A table as it stands.</summary>
    public SourceTable Read(TableGrid grid)
    {
        if (grid.IsTooWide)
        {
            findings.Report(Findings.SpansTooWideCode, tree.Nodes[grid.Table].Start, Findings.Text(TableGrid.MostCovered));
        }

        var isAllHead = grid.Rows.All(r => r.IsHead);
        var rows = grid.Rows.Select(r => Read(r, isAllHead)).ToValueList();
        return new SourceTable { Rows = rows, HasMeantLines = !AreWrapped(rows) };
    }

    // Text pasted from a PDF has a br at the end of each printed line: most of its long lines end in the middle of a sentence.
    private static bool AreWrapped(ValueList<SourceRow> rows)
    {
        var breaks = 0;
        var torn = 0;
        foreach (var cell in rows.SelectMany(r => r.Cells).Where(c => c.Text.Length > LongText))
        {
            for (var at = cell.Text.IndexOf('\n'); at > 0; at = cell.Text.IndexOf('\n', at + 1))
            {
                breaks++;
                torn += at - (cell.Text.LastIndexOf('\n', at - 1) + 1) >= LongLine && char.IsLetter(cell.Text[at - 1]) ? 1 : 0;
            }
        }

        return breaks >= FewestBreaks && torn * 2 > breaks;
    }

    private SourceRow Read(TableGrid.Row row, bool isAllHead)
    {
        findings.ThrowIfCancelled();
        if (row.Cells.Count > findings.MaxColumns)
        {
            findings.Report(
                Findings.TooManyColumnsCode, tree.Nodes[row.Node].Start, Findings.Text(row.Cells.Count),
                Findings.Text(findings.MaxColumns));
        }

        var cells = row.Cells.Take(findings.MaxColumns).ToList();
        return new SourceRow
        {
            Cells = cells.Select(c => text.Of(c.Node) with { ExtraColumns = c.ExtraColumns, ExtraRows = c.ExtraRows }).ToValueList(),
            IsHeader = (row.IsHead && !isAllHead) || (cells.Count > 1 && cells.TrueForAll(IsHeading)),
        };
    }

    private bool IsHeading(TableGrid.Cell cell)
        => tree.Nodes[cell.Node].Is("th") && tree.Nodes[cell.Node].Attributes.Scope is not ("row" or "rowgroup");

    private bool IsArrangement(TableGrid grid)
    {
        var counts = parts.Counts[grid.Table];
        if (grid.Rows.Count == 0 || grid.Columns < 2 || grid.Rows.All(r => r.Cells.Count == 1))
        {
            return true;
        }

        if (InnerTables(grid.Table) * 2 >= counts.Text || (counts.Headings > 0 && grid.Rows.Count <= FewRows))
        {
            return true;
        }

        // Two columns side by side: a menu and the text.
        return grid.Rows.Count == 1 && grid.Rows[0].Cells.Exists(c => parts.Counts[c.Node].Text > LongCell)
            && !grid.Rows[0].Cells.Exists(c => tree.Nodes[c.Node].Is("th"));
    }

    // The characters in tables of data within the table.
    private int InnerTables(int table)
    {
        var sum = 0;
        for (var i = table + 1; i < tree.Nodes[table].Last;)
        {
            var isTable = tree.Nodes[i].Is("table") && parts.Counts[i].DataTables > 0;
            sum += isTable ? parts.Counts[i].Text : 0;
            i = isTable ? tree.Nodes[i].Last : i + 1;
        }

        return sum;
    }
}
