using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>One connected system of rules: its columns, its rows, and which of its fields are one cell.</summary>
internal sealed class Grid
{
    // Double lines stand up to 4 pt apart; no row is lower, and no column holds a letter in 6.
    private const double SameRow = 4;
    private const double SameColumn = 6;
    private const double Stub = 5;
    private const int MostFields = 400_000;

    private readonly int[] _cellOf;

    private Grid(double[] xs, double[] ys, int[] cellOf, bool isOpenAbove, bool isOpenBelow)
    {
        (Xs, Ys, _cellOf, IsOpenAbove, IsOpenBelow) = (xs, ys, cellOf, isOpenAbove, isOpenBelow);
        Cells = CollectCells();
    }

    public double[] Xs { get; }

    public double[] Ys { get; }

    public bool IsOpenAbove { get; }

    public bool IsOpenBelow { get; }

    public int Columns => Xs.Length - 1;

    public int Rows => Ys.Length - 1;

    /// <summary>The cells, each a rectangle of fields.</summary>
    public List<Span> Cells { get; }

    public double Area => (Xs[^1] - Xs[0]) * (Ys[^1] - Ys[0]);

    /// <summary>A cell: its first field and how many it spans.</summary>
    internal readonly record struct Span(int Row, int Column, int Rows, int Columns);

    public static Grid? Of(IReadOnlyList<Rule> rules)
    {
        var horizontal = rules.Where(r => r.IsHorizontal).ToList();
        var vertical = rules.Where(r => !r.IsHorizontal).ToList();
        if (horizontal.Count == 0 || vertical.Count == 0)
        {
            return null;
        }

        var xs = Positions(vertical.Select(r => r.At), SameColumn);
        var ys = Positions(horizontal.Select(r => r.At), SameRow);
        // Tables without lines at their sides end where the lines between their rows end.
        AddEnd(xs, horizontal.Min(r => r.From), isFirst: true, Stub);
        AddEnd(xs, horizontal.Max(r => r.To), isFirst: false, Stub);
        var isOpenAbove = AddEnd(ys, vertical.Min(r => r.From), isFirst: true, Stub);
        var isOpenBelow = AddEnd(ys, vertical.Max(r => r.To), isFirst: false, Stub);
        if (xs.Count < 2 || ys.Count < 2 || (long)xs.Count * ys.Count > MostFields)
        {
            return null;
        }

        return Build([.. xs], [.. ys], horizontal, vertical, isOpenAbove, isOpenBelow);
    }

    /// <summary>A grid of one row that is open above and below.</summary>
    public static Grid? OfSides(List<Rule> standing)
    {
        var xs = Positions(standing.Select(r => r.At), SameColumn);
        return xs.Count < 3 ? null : Build([.. xs], [standing.Min(r => r.From), standing.Max(r => r.To)], [], standing, true, true);
    }

    public bool Contains(double x, double y) => x >= Xs[0] - 1 && x <= Xs[^1] + 1 && y >= Ys[0] - 1 && y <= Ys[^1] + 1;

    /// <summary>The index in <see cref="Cells"/> of the cell around a point.</summary>
    public int CellAt(double x, double y)
    {
        var column = Field(Xs, x);
        var row = Field(Ys, y);
        return _cellOf[(row * Columns) + column];
    }

    private static int Field(double[] sides, double at)
    {
        var found = Array.BinarySearch(sides, at);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, sides.Length - 2);
    }

    private static List<double> Positions(IEnumerable<double> positions, double same)
    {
        var result = new List<double>();
        var (first, last) = (double.NaN, double.NaN);
        foreach (var at in positions.Order())
        {
            if (!double.IsNaN(last) && at - last <= same && at - first <= same + 1)
            {
                last = at;
                continue;
            }

            if (!double.IsNaN(first))
            {
                result.Add((first + last) / 2);
            }

            (first, last) = (at, at);
        }

        result.Add((first + last) / 2);
        return result;
    }

    private static bool AddEnd(List<double> sides, double end, bool isFirst, double stub)
    {
        if (isFirst ? sides[0] - end > stub : end - sides[^1] > stub)
        {
            sides.Insert(isFirst ? 0 : sides.Count, end);
            return true;
        }

        return false;
    }

    private static Grid Build(double[] xs, double[] ys, List<Rule> horizontal, List<Rule> vertical, bool isOpenAbove, bool isOpenBelow)
    {
        var (columns, rows) = (xs.Length - 1, ys.Length - 1);
        var below = Coverage(horizontal, ys, xs);
        var beside = Coverage(vertical, xs, ys);
        var parents = new int[rows * columns];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
        }

        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (c + 1 < columns && !IsDrawn(beside, c + 1, r, rows, ys))
                {
                    Unite(parents, (r * columns) + c, (r * columns) + c + 1);
                }

                if (r + 1 < rows && !IsDrawn(below, r + 1, c, columns, xs))
                {
                    Unite(parents, (r * columns) + c, ((r + 1) * columns) + c);
                }
            }
        }

        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = Root(parents, i);
        }

        return new Grid(xs, ys, MakeRectangles(parents, rows, columns), isOpenAbove, isOpenBelow);
    }

    // How much of each field's side is drawn.
    private static double[] Coverage(List<Rule> rules, double[] across, double[] along)
    {
        var fields = along.Length - 1;
        var drawn = new double[across.Length * fields];
        foreach (var rule in rules)
        {
            var line = Nearest(across, rule.At);
            for (var f = Math.Max(0, Field(along, rule.From)); f < fields && along[f] < rule.To; f++)
            {
                drawn[(line * fields) + f] += Math.Max(0, Math.Min(rule.To, along[f + 1]) - Math.Max(rule.From, along[f]));
            }
        }

        return drawn;
    }

    private static bool IsDrawn(double[] drawn, int line, int field, int fields, double[] along)
        => drawn[(line * fields) + field] >= 0.6 * (along[field + 1] - along[field]);

    private static int Nearest(double[] positions, double at)
    {
        var found = Array.BinarySearch(positions, at);
        if (found >= 0)
        {
            return found;
        }

        var next = ~found;
        return next == 0 ? 0 : next == positions.Length ? next - 1 : at - positions[next - 1] <= positions[next] - at ? next - 1 : next;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }

    private static void Unite(int[] parents, int a, int b)
    {
        var (ra, rb) = (Root(parents, a), Root(parents, b));
        parents[Math.Max(ra, rb)] = Math.Min(ra, rb);
    }

    // Fields that run into each other but form no rectangle: each row of them is a cell of its own.
    private static int[] MakeRectangles(int[] roots, int rows, int columns)
    {
        var bounds = new Dictionary<int, (int Top, int Bottom, int Left, int Right, int Count)>();
        for (var i = 0; i < roots.Length; i++)
        {
            var (r, c) = (i / columns, i % columns);
            bounds[roots[i]] = bounds.TryGetValue(roots[i], out var b)
                ? (Math.Min(b.Top, r), Math.Max(b.Bottom, r), Math.Min(b.Left, c), Math.Max(b.Right, c), b.Count + 1)
                : (r, r, c, c, 1);
        }

        var result = new int[roots.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            var b = bounds[roots[i]];
            var isRectangle = b.Count == (b.Bottom - b.Top + 1) * (b.Right - b.Left + 1);
            result[i] = isRectangle ? roots[i]
                : i % columns > 0 && roots[i - 1] == roots[i] ? result[i - 1] : i;
        }

        return result;
    }

    private List<Span> CollectCells()
    {
        var cells = new List<Span>();
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < _cellOf.Length; i++)
        {
            var (r, c) = (i / Columns, i % Columns);
            if (!numbers.TryGetValue(_cellOf[i], out var number))
            {
                numbers.Add(_cellOf[i], number = cells.Count);
                cells.Add(new Span(r, c, 1, 1));
            }

            var cell = cells[number];
            cells[number] =
                cell with { Rows = Math.Max(cell.Rows, r - cell.Row + 1), Columns = Math.Max(cell.Columns, c - cell.Column + 1) };
            _cellOf[i] = number;
        }

        return cells;
    }
}
