using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Finds the tables whose cells are drawn as boxes of their own with white between them, and closes the white.</summary>
internal static class SeparateBoxes
{
    private const double Gap = 12;
    private const double Same = 2;
    private const int MostBoxes = 5_000;

    /// <summary>The grids with the boxes of such tables made into one grid each.</summary>
    public static List<Grid> Join(List<Grid> grids)
    {
        var boxes = grids.FindAll(g => g.Cells.Count == 1);
        if (boxes.Count is < 4 or > MostBoxes)
        {
            return grids;
        }

        boxes.Sort(static (a, b) => a.Ys[0] != b.Ys[0] ? a.Ys[0].CompareTo(b.Ys[0]) : a.Xs[0].CompareTo(b.Xs[0]));
        var joined = new List<Grid>();
        var gone = new HashSet<Grid>(ReferenceEqualityComparer.Instance);
        foreach (var cluster in Clusters(boxes))
        {
            if (cluster.IsTable && cluster.Close() is { } grid)
            {
                joined.Add(grid);
                gone.UnionWith(cluster.Boxes);
            }
        }

        return gone.Count == 0 ? grids : [.. grids.Where(g => !gone.Contains(g)), .. joined];
    }

    private static List<Cluster> Clusters(List<Grid> boxes)
    {
        var clusters = new List<Cluster>();
        for (var i = 0; i < boxes.Count;)
        {
            var end = i + 1;
            while (end < boxes.Count && boxes[end].Ys[0] - boxes[i].Ys[0] < Same)
            {
                end++;
            }

            var run = boxes.GetRange(i, end - i);
            run.Sort(static (a, b) => a.Xs[0].CompareTo(b.Xs[0]));
            if (clusters.Count == 0 || !clusters[^1].TryAdd(run))
            {
                clusters.Add(new Cluster(run));
            }

            i = end;
        }

        return clusters;
    }

    private sealed class Cluster
    {
        private readonly List<double> _lefts = [];
        private double _bottom;
        private int _rows;

        public Cluster(List<Grid> run) => Add(run);

        public List<Grid> Boxes { get; } = [];

        public bool IsTable => _rows > 1;

        // A row of the table, or a band over all of its columns.
        public bool TryAdd(List<Grid> run)
        {
            if (run[0].Ys[0] - _bottom > Gap || !AreNeighbours(run)
                || !run.TrueForAll(b => _lefts.Exists(x => Math.Abs(x - b.Xs[0]) < Same)))
            {
                return false;
            }

            Add(run);
            return true;
        }

        public Grid? Close()
        {
            var (lefts, rights) = (Sorted(b => b.Xs[0]), Sorted(b => b.Xs[^1]));
            var (tops, bottoms) = (Sorted(b => b.Ys[0]), Sorted(b => b.Ys[^1]));
            var rules = new List<Rule>();
            foreach (var box in Boxes)
            {
                var (left, right) = (Back(box.Xs[0], rights), On(box.Xs[^1], lefts));
                var (top, bottom) = (Back(box.Ys[0], bottoms), On(box.Ys[^1], tops));
                rules.Add(new Rule(false, left, top, bottom));
                rules.Add(new Rule(false, right, top, bottom));
                if (!box.IsOpenAbove)
                {
                    rules.Add(new Rule(true, top, left, right));
                }

                if (!box.IsOpenBelow)
                {
                    rules.Add(new Rule(true, bottom, left, right));
                }
            }

            return Grid.Of(rules);
        }

        private static bool AreNeighbours(List<Grid> run)
        {
            for (var i = 1; i < run.Count; i++)
            {
                if (run[i].Xs[0] - run[i - 1].Xs[^1] is < -Same or > Gap)
                {
                    return false;
                }
            }

            return true;
        }

        private void Add(List<Grid> run)
        {
            _rows += run.Count > 1 && AreNeighbours(run) ? 1 : 0;
            _bottom = Math.Max(_bottom, run.Max(b => b.Ys[^1]));
            _lefts.AddRange(run.Select(b => b.Xs[0]).Where(x => !_lefts.Exists(l => Math.Abs(l - x) < Same)));
            Boxes.AddRange(run);
        }

        private double[] Sorted(Func<Grid, double> side) => [.. Boxes.Select(side).Order()];

        // Half of the white to the nearest side of another box.
        private static double On(double side, double[] others)
        {
            var found = Array.BinarySearch(others, side - Same);
            var next = found >= 0 ? found : ~found;
            return next < others.Length && others[next] - side <= Gap ? (side + others[next]) / 2 : side;
        }

        private static double Back(double side, double[] others)
        {
            var found = Array.BinarySearch(others, side + Same);
            var last = found >= 0 ? found : ~found - 1;
            return last >= 0 && side - others[last] <= Gap ? (side + others[last]) / 2 : side;
        }
    }
}
