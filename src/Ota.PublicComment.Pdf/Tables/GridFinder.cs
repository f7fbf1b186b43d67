using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>Finds the connected systems of rules on a page: each is a table, or a frame, of its own.</summary>
internal static class GridFinder
{
    private const double Touch = 3;
    private const double Apart = 1.3;
    private const double Joined = 1.7;
    private const double Tall = 40;
    private const int FewestSides = 3;
    private const int MostRules = 20_000;
    private const int MostTouching = 2_000_000;

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

        var touching = Touching(horizontal, vertical);
        var nearest = new (double From, double To)[group.Length];
        Array.Fill(nearest, (double.MaxValue, double.MaxValue));
        foreach (var (h, v) in touching)
        {
            nearest[h] = Nearer(nearest[h], horizontal[h], vertical[v].At);
            nearest[horizontal.Length + v] = Nearer(nearest[horizontal.Length + v], vertical[v], horizontal[h].At);
        }

        foreach (var (h, v) in touching)
        {
            if (!IsPastEnd(nearest[h], horizontal[h], vertical[v].At)
                && !IsPastEnd(nearest[horizontal.Length + v], vertical[v], horizontal[h].At))
            {
                Unite(group, h, horizontal.Length + v);
            }
        }

        return Collect(horizontal, vertical, group);
    }

    private static List<(int Lying, int Standing)> Touching(Rule[] horizontal, Rule[] vertical)
    {
        var touching = new List<(int, int)>();
        var order = Enumerable.Range(0, vertical.Length).OrderBy(v => vertical[v].At).ToArray();
        var at = Array.ConvertAll(order, v => vertical[v].At);
        for (var h = 0; h < horizontal.Length; h++)
        {
            var line = horizontal[h];
            for (var v = FirstFrom(at, line.From - Touch); v < at.Length && at[v] <= line.To + Touch && touching.Count < MostTouching; v++)
            {
                var standing = vertical[order[v]];
                if (line.At >= standing.From - Touch && line.At <= standing.To + Touch)
                {
                    touching.Add((h, order[v]));
                }
            }
        }

        return touching;
    }

    private static (double From, double To) Nearer((double From, double To) nearest, Rule rule, double at)
        => (Math.Min(nearest.From, Math.Abs(at - rule.From)), Math.Min(nearest.To, Math.Abs(at - rule.To)));

    // A small table in a cell ends a hair over the line of its row: a line that has its end goes no further.
    private static bool IsPastEnd((double From, double To) nearest, Rule rule, double at)
        => (at < rule.From - Apart && nearest.From < Joined) || (at > rule.To + Apart && nearest.To < Joined);

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
        grids = SeparateBoxes.Join(grids);
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
            while (end < standing.Count && standing[end].From - standing[i].From < Touch
                && Math.Abs(standing[end].To - standing[i].To) < Touch)
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
