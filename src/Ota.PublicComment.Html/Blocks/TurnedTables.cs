using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>
/// Finds tables that print each record with its headings at the left (番号 | 1, 意見 | …, 考え方 | …): the same headings stand in several
/// tables, or again and again in one.
/// </summary>
internal static class TurnedTables
{
    /// <summary>A table whose records have a line of their own over them (意見1), or their number beside them:
    /// it reads as text with labels.</summary>
    public const int ReadAsText = -1;

    private const int LongestHeading = 20;
    private const int FewestRecords = 2;

    /// <summary>The headings of a table, each record's in turn; Rows is how many make a record.</summary>
    private readonly record struct Found(int Table, int Rows, string Headings);

    /// <summary>For each such table how many rows make a record, or <see cref="ReadAsText"/>.</summary>
    public static Dictionary<int, int> Find(MarkupTree tree, PageParts parts, IEnumerable<TableGrid> grids)
    {
        var found = new List<Found>();
        var records = new Dictionary<string, (int Count, int Sentences)>(StringComparer.Ordinal);
        foreach (var grid in grids)
        {
            var labelled = grid.Rows.Where(r => r.Cells is [_, _] or [_, _, _]).ToList();
            if (labelled.Count == 0 || HeadingsOf(tree, parts, grid, labelled) is not { } headings
                || Cycle(headings) is not (> 1 and var rows))
            {
                continue;
            }

            var key = string.Join('\n', headings.Take(rows));
            var (count, sentences) = records.GetValueOrDefault(key);
            records[key] = (count + (headings.Count / rows), sentences + labelled.Count(r => HoldsSentence(tree, r.Cells[^1].Node)));
            found.Add(new Found(grid.Table, grid.Columns == 2 && labelled.Count == grid.Rows.Count ? rows : ReadAsText, key));
        }

        // Tables of facts (募集期間, 提出者数) look alike where a page has two of them; their values are no sentences.
        return found.Where(f => records[f.Headings] is { Count: >= FewestRecords } r && r.Sentences >= r.Count)
            .ToDictionary(f => f.Table, f => f.Rows);
    }

    // Two columns, with lines over both or not; or three, the first of them cells that span a record.
    private static List<string>? HeadingsOf(MarkupTree tree, PageParts parts, TableGrid grid, List<TableGrid.Row> labelled)
    {
        var isPlain = grid.Columns == 2 && grid.Rows.All(r => r.Cells is [{ ExtraRows: 0 }, { ExtraRows: 0 }] or [{ ExtraColumns: 1 }]);
        var isSpanned = grid.Columns == 3 && grid.Rows.All(r => r.Cells
            is [{ Column: 0, ExtraRows: > 0 }, { ExtraRows: 0 }, { ExtraRows: 0 }] or [{ Column: 1, ExtraRows: 0 }, { ExtraRows: 0 }]);
        var headings = labelled.ConvertAll(r => r.Cells[^2].Node);
        return (isPlain || isSpanned) && grid.Rows.All(r => !r.IsHead)
            && headings.TrueForAll(h => parts.Counts[h].Text is > 0 and <= LongestHeading)
            ? headings.ConvertAll(h => Squeezed(tree, h)) : null;
    }

    private static bool HoldsSentence(MarkupTree tree, int node)
    {
        for (var i = node + 1; i < tree.Nodes[node].Last; i++)
        {
            if (tree.Nodes[i].IsText && tree.TextOf(tree.Nodes[i]).Contains('。'))
            {
                return true;
            }
        }

        return false;
    }

    // The fewest rows after which the headings begin again.
    private static int Cycle(List<string> headings)
    {
        var next = headings.IndexOf(headings[0], 1);
        var rows = next < 0 ? headings.Count : next;
        for (var i = rows; i < headings.Count; i++)
        {
            if (headings[i] != headings[i % rows])
            {
                return 0;
            }
        }

        return headings.Count % rows == 0 && headings.Take(rows).Distinct(StringComparer.Ordinal).Count() == rows ? rows : 0;
    }

    private static string Squeezed(MarkupTree tree, int node)
    {
        var text = new System.Text.StringBuilder();
        for (var i = node + 1; i < tree.Nodes[node].Last; i++)
        {
            foreach (var c in tree.Nodes[i].IsText ? tree.TextOf(tree.Nodes[i]) : [])
            {
                _ = char.IsWhiteSpace(c) ? text : text.Append(c);
            }
        }

        return text.ToString();
    }
}
