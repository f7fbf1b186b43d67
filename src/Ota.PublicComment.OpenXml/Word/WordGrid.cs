using System.Xml.Linq;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Puts the cells of a table into columns. Edges that were dragged a little apart are one edge, and edges that no cell uses are
/// none.</summary>
internal static class WordGrid
{
    // 3 mm: narrower than any column with text, wider than a slip of the hand.
    private const int Slip = 170;
    private const int UnknownWidth = 1000;

    public static List<int> Widths(XElement table)
        => [.. table.Child("tblGrid").Children("gridCol").Select(c => Math.Max(0, c.Number("w") ?? 0))];

    public static List<SourceRow> Rows(List<WordRow> rows, List<int> widths)
    {
        var columns = Columns(rows, widths);
        JoinDown(rows, columns);
        var made = new List<SourceRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = new List<SourceCell>(rows[i].Cells.Count);
            foreach (var cell in rows[i].Cells)
            {
                cell.Place.Row = i + 1;
                cell.Place.Column = columns[cell.Start] + 1;
                if (!cell.GoesOn)
                {
                    cells.Add(new SourceCell
                    {
                        Text = cell.Text,
                        ExtraRows = cell.ExtraRows,
                        ExtraColumns = Math.Max(0, columns[cell.End] - columns[cell.Start] - 1),
                    });
                }
            }

            made.Add(new SourceRow { Cells = cells.ToValueList(), IsHeader = rows[i].IsHeader });
        }

        return made;
    }

    // For each edge that a cell uses, the column that begins there.
    private static SortedDictionary<int, int> Columns(List<WordRow> rows, List<int> widths)
    {
        var edges = new SortedSet<int> { 0 };
        var spans = new HashSet<(int, int)>();
        foreach (var cell in rows.SelectMany(r => r.Cells))
        {
            edges.Add(cell.Start);
            edges.Add(cell.End);
            spans.Add((cell.Start, cell.End));
        }

        var columns = new SortedDictionary<int, int>();
        var near = new List<int>();
        var isKnown = widths.Count > 0 && widths.TrueForAll(w => w > 0);
        var (column, first, x, edge) = (-1, 0, 0L, 0);
        foreach (var next in edges)
        {
            for (; edge < next; edge++)
            {
                x += edge < widths.Count ? widths[edge] : UnknownWidth;
            }

            if (column < 0 || !isKnown || x - first >= Slip || near.Exists(n => spans.Contains((n, next))))
            {
                column++;
                first = (int)Math.Min(int.MaxValue, x);
                near.Clear();
            }

            near.Add(next);
            columns[next] = column;
        }

        return columns;
    }

    private static void JoinDown(List<WordRow> rows, SortedDictionary<int, int> columns)
    {
        var above = new Dictionary<int, WordCell>();
        foreach (var row in rows)
        {
            var below = new Dictionary<int, WordCell>();
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                var at = columns[cell.Start];
                if (cell.GoesOn && above.TryGetValue(at, out var top))
                {
                    top.ExtraRows++;
                    below[at] = top;
                    continue;
                }

                if (cell.GoesOn)
                {
                    // Nothing stands above it to go on with.
                    cell = row.Cells[i] = new WordCell { Start = cell.Start, End = cell.End, Text = cell.Text, Place = cell.Place };
                }

                below[at] = cell;
            }

            above = below;
        }
    }
}
