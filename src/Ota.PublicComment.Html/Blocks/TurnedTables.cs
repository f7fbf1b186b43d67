using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>
/// Finds tables that print one record each with its headings at the left (番号 | 1, 意見 | …, 考え方 | …): the same headings stand in
/// several tables, or again and again in one.
/// </summary>
internal static class TurnedTables
{
    private const int LongestHeading = 20;
    private const int FewestRecords = 2;

    /// <summary>For each such table how many rows make a record.</summary>
    public static Dictionary<int, int> Find(MarkupTree tree, PageParts parts, IEnumerable<TableGrid> grids)
    {
        var found = new List<(int Table, int Rows, string Headings)>();
        var records = new Dictionary<string, (int Count, int Sentences)>(StringComparer.Ordinal);
        foreach (var grid in grids)
        {
            if (HeadingsOf(tree, parts, grid) is not { } headings || Cycle(headings) is not (> 1 and var rows))
            {
                continue;
            }

            var key = string.Join('\n', headings.Take(rows));
            var (count, sentences) = records.GetValueOrDefault(key);
            records[key] = (count + (headings.Count / rows), sentences + grid.Rows.Count(r => HoldsSentence(tree, r.Cells[1].Node)));
            found.Add((grid.Table, rows, key));
        }

        // Tables of facts (募集期間, 提出者数) look alike where a page has two of them; their values are no sentences.
        return found.Where(f => records[f.Headings] is { Count: >= FewestRecords } r && r.Sentences >= r.Count).ToDictionary(f => f.Table, f => f.Rows);
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

    private static List<string>? HeadingsOf(MarkupTree tree, PageParts parts, TableGrid grid)
    {
        if (grid.Columns != 2 || grid.Rows.Any(r => r.Cells.Count != 2 || r.IsHead || r.Cells.Exists(c => c.ExtraRows > 0)))
        {
            return null;
        }

        var headings = grid.Rows.Select(r => r.Cells[0].Node).ToList();
        return headings.TrueForAll(h => parts.Counts[h].Text is > 0 and <= LongestHeading) ? headings.ConvertAll(h => Squeezed(tree, h)) : null;
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
