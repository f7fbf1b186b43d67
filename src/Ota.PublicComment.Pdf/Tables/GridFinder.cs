using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Finds the connected systems of rules on a page: each is a table, or a frame, of its own.</summary>
internal static class GridFinder
{
    private const double Touch = 3;
    private const double Tall = 40;
    private const int FewestSides = 3;
    private const int MostRules = 20_000;

    /// <summary>The grids, the widest first, so that what holds another comes before it; and the rules that belong to none.</summary>
    public static (List<Grid> Grids, List<Rule> Left) Find(Rule[] rules)
    {
        var horizontal = rules.Where(r => r.IsHorizontal).Take(MostRules).ToArray();
        var vertical = rules.Where(r => !r.IsHorizontal).Take(MostRules).ToArray();
        var group = new int[horizontal.Length + vertical.Length];
        for (var i = 0; i < group.Length; i++)
        {
            group[i] = i;
        }

        var order = Enumerable.Range(0, vertical.Length).OrderBy(v => vertical[v].At).ToArray();
        var at = Array.ConvertAll(order, v => vertical[v].At);
        for (var h = 0; h < horizontal.Length; h++)
        {
            var line = horizontal[h];
            for (var v = FirstFrom(at, line.From - Touch); v < at.Length && at[v] <= line.To + Touch; v++)
            {
                var standing = vertical[order[v]];
                if (line.At >= standing.From - Touch && line.At <= standing.To + Touch)
                {
                    Unite(group, h, horizontal.Length + order[v]);
                }
            }
        }

        return Collect(horizontal, vertical, group);
    }

    private static (List<Grid> Grids, List<Rule> Left) Collect(Rule[] horizontal, Rule[] vertical, int[] group)
    {
        var systems = new Dictionary<int, List<Rule>>();
        for (var i = 0; i < group.Length; i++)
        {
            var root = Root(group, i);
            if (!systems.TryGetValue(root, out var members))
            {
                systems.Add(root, members = []);
            }

            members.Add(i < horizontal.Length ? horizontal[i] : vertical[i - horizontal.Length]);
        }

        var grids = new List<Grid>();
        var left = new List<Rule>();
        foreach (var (_, members) in systems.OrderBy(s => s.Key))
        {
            if (members.Count > 1 && Grid.Of(members) is { } grid)
            {
                grids.Add(grid);
            }
            else
            {
                left.AddRange(members);
            }
        }

        AddOpenGrids(grids, left);
        grids.Sort(static (a, b) => b.Area.CompareTo(a.Area));
        return (grids, left);
    }

    // A row that fills the page has lines at its sides only.
    private static void AddOpenGrids(List<Grid> grids, List<Rule> left)
    {
        var standing = left.Where(r => !r.IsHorizontal && r.Length > Tall).OrderBy(r => r.From).ThenBy(r => r.At).ToList();
        for (var i = 0; i < standing.Count;)
        {
            var end = i + 1;
            while (end < standing.Count && standing[end].From - standing[i].From < Touch && Math.Abs(standing[end].To - standing[i].To) < Touch)
            {
                end++;
            }

            if (end - i >= FewestSides && Grid.OfSides(standing.GetRange(i, end - i)) is { } grid)
            {
                grids.Add(grid);
            }

            i = end;
        }
    }

    private static int FirstFrom(double[] sorted, double from)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < from ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Root(int[] group, int i)
    {
        while (group[i] != i)
        {
            group[i] = group[group[i]];
            i = group[i];
        }

        return i;
    }

    private static void Unite(int[] group, int a, int b)
    {
        var (ra, rb) = (Root(group, a), Root(group, b));
        group[Math.Max(ra, rb)] = Math.Min(ra, rb);
    }
}
