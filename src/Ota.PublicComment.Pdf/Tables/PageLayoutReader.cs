using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Puts the letters of a page into the cells of its ruled tables; what stands outside becomes lines.</summary>
internal static class PageLayoutReader
{
    public static PageLayout Read(PageContent page)
    {
        var (grids, left) = GridFinder.Find(page.Rules);
        var parents = Parents(grids);
        var places = Array.ConvertAll(page.Glyphs, g => Place(grids, g));
        InlineFrames.Open(page.Glyphs, places, grids, parents);
        var overlong = new OverlongRuns(page.Glyphs, places, grids);
        var (cells, loose) = Distribute(page.Glyphs, places, grids);
        var lines = LineBuilder.Build(page.Number, loose);
        var tables = new List<PageTable>();
        var inner = new Dictionary<(int Grid, int Cell), List<Line>>();
        for (var i = grids.Count - 1; i >= 0; i--)
        {
            var index = i;
            var cellLines = CellLines(page.Number, grids[i], cells[i], i, inner);
            Overprints.Move(grids[i], cellLines);
            if (Array.TrueForAll(cellLines, l => l.Count == 0))
            {
                continue;
            }

            if (parents[i] is { } parent)
            {
                AddNested(inner, parent, grids[i], cellLines);
            }
            else if (grids[i].Cells.Count == 1)
            {
                lines.AddRange(cellLines[0]);
            }
            else
            {
                tables.Add(Table(page.Number, grids[i], cellLines, c => overlong.Cut.Contains((index, c))));
            }
        }

        lines.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Left.CompareTo(b.Left));
        tables.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
        return new PageLayout
        {
            Page = page.Number,
            Width = page.Width,
            Height = page.Height,
            Tables = tables,
            Lines = lines,
            RowLines = left.FindAll(r => r.IsHorizontal),
        };
    }

    // The letters of each cell, and those outside of all; what an overlong text hides is in none.
    private static (List<Glyph[]?[]> Cells, Glyph[] Loose) Distribute(Glyph[] glyphs, (int Grid, int Cell)[] places, List<Grid> grids)
    {
        var counts = grids.ConvertAll(g => new int[g.Cells.Count]);
        var outside = 0;
        foreach (var (grid, cell) in places)
        {
            if (grid >= 0)
            {
                counts[grid][cell]++;
            }
            else
            {
                outside += grid == OverlongRuns.Hidden ? 0 : 1;
            }
        }

        var cells = counts.ConvertAll(own => Array.ConvertAll(own, n => n == 0 ? null : new Glyph[n]));
        var loose = new Glyph[outside];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            var (grid, cell) = places[i];
            if (grid >= 0)
            {
                cells[grid][cell]![--counts[grid][cell]] = glyphs[i];
            }
            else if (grid != OverlongRuns.Hidden)
            {
                loose[--outside] = glyphs[i];
            }
        }

        return (cells, loose);
    }

    // The innermost grid around a letter: the smallest stand last.
    private static (int Grid, int Cell) Place(List<Grid> grids, Glyph glyph)
    {
        var at = grids.FindLastIndex(g => g.Contains(glyph.Centre, glyph.Middle));
        return at < 0 ? (-1, 0) : (at, grids[at].CellAt(glyph.Centre, glyph.Middle));
    }

    // The cell of another grid in which a grid lies; null when it lies on the page, or in a mere frame.
    private static (int Grid, int Cell)?[] Parents(List<Grid> grids)
    {
        var parents = new (int, int)?[grids.Count];
        for (var i = 0; i < grids.Count; i++)
        {
            var (x, y) = ((grids[i].Xs[0] + grids[i].Xs[^1]) / 2, (grids[i].Ys[0] + grids[i].Ys[^1]) / 2);
            for (var j = i - 1; j >= 0; j--)
            {
                if (grids[j].Cells.Count > 1 && grids[j].Contains(grids[i].Xs[0], grids[i].Ys[0])
                    && grids[j].Contains(grids[i].Xs[^1], grids[i].Ys[^1]))
                {
                    parents[i] = (j, grids[j].CellAt(x, y));
                    break;
                }
            }
        }

        return parents;
    }

    private static List<Line>[] CellLines(int page, Grid grid, Glyph[]?[] glyphs, int index,
        Dictionary<(int Grid, int Cell), List<Line>> inner)
    {
        var lines = new List<Line>[glyphs.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = glyphs[i] is { } found ? LineBuilder.Build(page, found) : [];
            if (inner.TryGetValue((index, i), out var nested))
            {
                lines[i].AddRange(nested);
                lines[i].Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
            }
        }

        return lines;
    }

    // A table inside a cell: each of its rows is a line of the cell, or, where its cells hold several lines, one cell after the other.
    private static void AddNested(Dictionary<(int Grid, int Cell), List<Line>> inner, (int Grid, int Cell) parent, Grid grid,
        List<Line>[] cells)
    {
        if (!inner.TryGetValue(parent, out var lines))
        {
            inner.Add(parent, lines = []);
        }

        for (var row = 0; row < grid.Rows; row++)
        {
            var own =
                Enumerable.Range(0, cells.Length).Where(c => grid.Cells[c].Row == row && cells[c].Count > 0)
                    .OrderBy(c => grid.Cells[c].Column).ToList();
            if (own.Count > 0 && own.TrueForAll(c => cells[c].Count == 1))
            {
                lines.Add(new Line(cells[own[0]][0].Page, [.. own.SelectMany(c => cells[c][0].Glyphs)]) { IsWhole = true });
                continue;
            }

            foreach (var cell in own)
            {
                var span = grid.Cells[cell];
                lines.AddRange(cells[cell].Select(l => l.InFrame(grid.Xs[span.Column], grid.Xs[span.Column + span.Columns])));
            }
        }
    }

    private static PageTable Table(int page, Grid grid, List<Line>[] lines, Predicate<int> isCut)
    {
        var rows = new List<PageRow>();
        for (var i = 0; i < grid.Rows; i++)
        {
            rows.Add(new PageRow { Top = grid.Ys[i], Bottom = grid.Ys[i + 1], Cells = [] });
        }

        for (var i = 0; i < grid.Cells.Count; i++)
        {
            var span = grid.Cells[i];
            rows[span.Row].Cells.Add(new PageCell
            {
                Column = span.Column,
                ExtraColumns = span.Columns - 1,
                ExtraRows = span.Rows - 1,
                Left = grid.Xs[span.Column],
                Right = grid.Xs[span.Column + span.Columns],
                Top = grid.Ys[span.Row],
                Bottom = grid.Ys[span.Row + span.Rows],
                Lines = lines[i],
                IsCut = isCut(i),
            });
        }

        return new PageTable
        {
            Page = page,
            Sides = grid.Xs,
            Rows = rows,
            Top = grid.Ys[0],
            Bottom = grid.Ys[^1],
            IsOpenAbove = grid.IsOpenAbove,
            IsOpenBelow = grid.IsOpenBelow,
            Evidence = TableEvidence.Ruled,
        };
    }
}
