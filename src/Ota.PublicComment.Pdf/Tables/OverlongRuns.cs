using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Finds texts that run over the side of their cell. A program cuts them there, but the file holds all of their letters.</summary>
/// <remarks>What runs into an empty cell is seen and belongs to the cell it began in; what runs into a filled one is hidden.</remarks>
internal sealed class OverlongRuns
{
    private const double Gap = 0.12;
    internal const int Hidden = -2;
    private const int MostLooks = 2_000;

    private readonly IReadOnlyList<Glyph> _glyphs;
    private readonly (int Grid, int Cell)[] _places;
    private readonly List<Grid> _grids;
    private readonly Dictionary<(int Grid, int Cell), List<int>> _byCell = [];
    private int _looks;

    public OverlongRuns(IReadOnlyList<Glyph> glyphs, (int Grid, int Cell)[] places, List<Grid> grids)
    {
        (_glyphs, _places, _grids) = (glyphs, places, grids);
        var over = new List<(int Glyph, (int Grid, int Cell) Home)>();
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start + 1;
            while (end < glyphs.Count && GoesOn(glyphs[end - 1], glyphs[end]))
            {
                end++;
            }

            AddOver(start, end, over);
            start = end;
        }

        if (over.Count > 0)
        {
            Settle(over);
        }
    }

    /// <summary>The cells that lost letters.</summary>
    public HashSet<(int Grid, int Cell)> Cut { get; } = [];

    private static bool GoesOn(Glyph a, Glyph b)
        => Math.Abs(a.Baseline - b.Baseline) < Gap && Math.Abs(b.Left - a.Right) < Gap * b.Size && Math.Abs(a.Size - b.Size) < 0.5
            && !(a.IsSpace && b.IsSpace);

    private void AddOver(int start, int end, List<(int Glyph, (int Grid, int Cell) Home)> over)
    {
        var home = _places[start];
        if (home.Grid < 0 || end - start < 2)
        {
            return;
        }

        var grid = _grids[home.Grid];
        var span = grid.Cells[home.Cell];
        var side = grid.Xs[span.Column + span.Columns];
        for (var i = start; i < end; i++)
        {
            var glyph = _glyphs[i];
            if (glyph.IsSpace || glyph.Right <= side)
            {
                continue;
            }

            // A letter stands on the line itself: the text does not end there and begin anew.
            var isOn = glyph.Left < side - (Gap * glyph.Size) && glyph.Right > side + (Gap * glyph.Size);
            if (isOn || (_places[i] != home && _places[i].Grid >= 0 && StandsOnOthers(i, start, end)))
            {
                over.AddRange(
                    Enumerable.Range(i, end - i).Where(g => (_places[g].Grid == home.Grid || _places[g].Grid < 0) && _places[g] != home)
                        .Select(g => (g, home)));
                return;
            }
        }
    }

    // Letters on letters of the next cell.
    private bool StandsOnOthers(int glyph, int start, int end)
    {
        if (_byCell.Count == 0)
        {
            for (var i = 0; i < _glyphs.Count; i++)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byCell, _places[i], out _) ??= [];
                _byCell[_places[i]].Add(i);
            }
        }

        var own = _glyphs[glyph];
        return _looks++ < MostLooks
            && _byCell[_places[glyph]]
                .Exists(i => (i < start || i >= end) && !_glyphs[i].IsSpace && Math.Abs(_glyphs[i].Baseline - own.Baseline) < 0.6 * own.Size
            && Math.Min(_glyphs[i].Right, own.Right) - Math.Max(_glyphs[i].Left, own.Left) > 0.3 * own.Size);
    }

    private void Settle(List<(int Glyph, (int Grid, int Cell) Home)> over)
    {
        var strange = over.Select(o => o.Glyph).ToHashSet();
        var filled = new HashSet<(int Grid, int Cell)>();
        for (var i = 0; i < _glyphs.Count; i++)
        {
            if (!_glyphs[i].IsSpace && !strange.Contains(i))
            {
                filled.Add(_places[i]);
            }
        }

        foreach (var (glyph, home) in over)
        {
            // Over the side of the whole table it is seen.
            if (_places[glyph].Grid >= 0 && filled.Contains(_places[glyph]))
            {
                Cut.Add(home);
                _places[glyph] = (Hidden, 0);
            }
            else
            {
                _places[glyph] = home;
            }
        }
    }
}
