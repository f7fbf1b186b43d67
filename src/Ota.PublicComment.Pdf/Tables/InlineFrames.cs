using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Gives the letters of a frame around a word back to the line the word stands in.</summary>
internal static class InlineFrames
{
    private const double SameLine = 0.3;
    private const double Near = 1;

    /// <summary>Moves those letters to what holds the frame: a cell of another grid, or the page.</summary>
    public static void Open(Glyph[] glyphs, (int Grid, int Cell)[] places, List<Grid> grids, (int Grid, int Cell)?[] parents)
    {
        var framed = new Dictionary<int, List<int>>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Grid >= 0 && grids[places[i].Grid].Cells.Count == 1 && !glyphs[i].IsSpace)
            {
                if (!framed.TryGetValue(places[i].Grid, out var own))
                {
                    framed.Add(places[i].Grid, own = []);
                }

                own.Add(i);
            }
        }

        if (framed.Count == 0)
        {
            return;
        }

        var order = Enumerable.Range(0, glyphs.Length).Where(i => !glyphs[i].IsSpace).OrderBy(i => glyphs[i].Baseline).ToArray();
        var baselines = Array.ConvertAll(order, i => glyphs[i].Baseline);
        foreach (var (grid, own) in framed.OrderBy(f => f.Key))
        {
            var (first, size) = (glyphs[own[0]].Baseline, glyphs[own[0]].Size);
            var home = parents[grid] ?? (-1, 0);
            if (own.TrueForAll(i => Math.Abs(glyphs[i].Baseline - first) < SameLine * size) && HasNeighbour(first, size, grids[grid], home))
            {
                own.ForEach(i => places[i] = home);
            }
        }

        bool HasNeighbour(double baseline, double size, Grid frame, (int Grid, int Cell) home)
        {
            var found = Array.BinarySearch(baselines, baseline - (SameLine * size));
            for (var i = found >= 0 ? found : ~found; i < order.Length && baselines[i] < baseline + (SameLine * size); i++)
            {
                var glyph = glyphs[order[i]];
                if (places[order[i]] == home && glyph.Right > frame.Xs[0] - (Near * size) && glyph.Left < frame.Xs[^1] + (Near * size))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
