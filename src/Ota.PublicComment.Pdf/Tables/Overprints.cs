using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Gives a line that ran over the foot of its cell, and is printed over the first line of the next one, back to its own.</summary>
/// <remarks>Chromium sets the last line of a merged cell so where a page break made the cell too low.</remarks>
internal static class Overprints
{
    private const double Over = 0.95;

    public static void Move(Grid grid, List<Line>[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Count < 2 || !AreOver(cells[i][0], cells[i][1]))
            {
                continue;
            }

            var span = grid.Cells[i];
            var above = Enumerable.Range(0, cells.Length).FirstOrDefault(
                c => grid.Cells[c].Column == span.Column && grid.Cells[c].Columns == span.Columns
                    && grid.Cells[c].Row + grid.Cells[c].Rows == span.Row, -1);
            if (above >= 0 && GoesOn(cells[above], cells[i][0]))
            {
                cells[above].Add(cells[i][0]);
                cells[i].RemoveAt(0);
            }
        }
    }

    private static bool AreOver(Line a, Line b)
        => b.Baseline - a.Baseline < Over * Math.Min(a.Size, b.Size) && a.Size < 1.2 * b.Size && b.Size < 1.2 * a.Size && a.Left < b.Right
            && b.Left < a.Right;

    private static bool GoesOn(List<Line> cell, Line line)
        => cell.Count > 1 && cell[^1].Baseline - cell[^2].Baseline is > 0 and var pitch
            && Math.Abs(line.Baseline - cell[^1].Baseline - pitch) < 0.25 * pitch
            && Math.Abs(line.Left - cell[^1].Left) < line.Size;
}
