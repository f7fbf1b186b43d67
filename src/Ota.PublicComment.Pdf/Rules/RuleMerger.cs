namespace Ota.PublicComment.Pdf.Rules;

/// <summary>Makes whole lines of pieces, dashes and dots. Sorted, never all against all.</summary>
internal static class RuleMerger
{
    private const double SameLine = 0.8;
    private const double SameDot = 0.35;
    private const double Shortest = 4;
    private const int FewestDots = 4;

    public static Rule[] Merge(RuleCollector found)
    {
        var rules = new List<Rule>(found.Rules);
        AddDotted(found.Dots, rules, isHorizontal: true);
        AddDotted(found.Dots, rules, isHorizontal: false);
        var result = new List<Rule>();
        foreach (var isHorizontal in (bool[])[true, false])
        {
            MergePieces(rules.FindAll(r => r.IsHorizontal == isHorizontal), result);
        }

        result.RemoveAll(r => r.Length < Shortest);
        return [.. result];
    }

    // Lines within a hair of each other are one group; inside it, pieces in order of their beginning.
    private static void MergePieces(List<Rule> rules, List<Rule> result)
    {
        rules.Sort(static (a, b) => a.At.CompareTo(b.At));
        for (var i = 0; i < rules.Count;)
        {
            var end = i + 1;
            while (end < rules.Count && rules[end].At - rules[end - 1].At <= SameLine && rules[end].At - rules[i].At <= 2 * SameLine)
            {
                end++;
            }

            var group = rules.GetRange(i, end - i);
            group.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
            var open = group[0];
            var piece = group[0].Length;
            for (var j = 1; j < group.Count; j++)
            {
                if (group[j].From - open.To <= Gap(Math.Min(piece, group[j].Length)))
                {
                    open = open with { To = Math.Max(open.To, group[j].To), At = group[j].Length > open.Length ? group[j].At : open.At };
                    piece = group[j].Length;
                }
                else
                {
                    result.Add(open);
                    open = group[j];
                    piece = open.Length;
                }
            }

            result.Add(open);
            i = end;
        }
    }

    // Between long lines a gap parts two tables; between dashes it belongs to the pattern.
    private static double Gap(double piece) => piece > 20 ? 1.5 : Math.Clamp(piece * 1.2, 1.5, 8);

    private static void AddDotted(IReadOnlyList<RuleCollector.Dot> dots, List<Rule> rules, bool isHorizontal)
    {
        if (dots.Count < FewestDots)
        {
            return;
        }

        var keyed = new (double At, double Along, double Size)[dots.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            keyed[i] = isHorizontal ? (dots[i].Y, dots[i].X, dots[i].Size) : (dots[i].X, dots[i].Y, dots[i].Size);
        }

        Array.Sort(keyed, static (a, b) => a.At.CompareTo(b.At));
        for (var start = 0; start < keyed.Length;)
        {
            var end = start + 1;
            while (end < keyed.Length && keyed[end].At - keyed[end - 1].At <= SameDot && keyed[end].At - keyed[start].At <= SameLine)
            {
                end++;
            }

            AddRuns(keyed.AsSpan(start, end - start), rules, isHorizontal);
            start = end;
        }
    }

    // The dots of a line stand equally far apart: one of another line that lies on the way is none of it.
    private static double Step(Span<(double At, double Along, double Size)> dots, int start, int i)
        => i - start >= FewestDots ? (1.2 * Math.Max(dots[i - 1].Along - dots[i - 2].Along, dots[i - 2].Along - dots[i - 3].Along)) + 0.15 : (4 * dots[i].Size) + 1.5;

    private static void AddRuns(Span<(double At, double Along, double Size)> dots, List<Rule> rules, bool isHorizontal)
    {
        dots.Sort(static (a, b) => a.Along.CompareTo(b.Along));
        var start = 0;
        for (var i = 1; i <= dots.Length; i++)
        {
            if (i < dots.Length && dots[i].Along - dots[i - 1].Along <= Step(dots, start, i))
            {
                continue;
            }

            while (i - start > FewestDots && dots[start + 1].Along - dots[start].Along > (1.2 * (dots[start + 2].Along - dots[start + 1].Along)) + 0.15)
            {
                start++;
            }

            if (i - start >= FewestDots && dots[i - 1].Along - dots[start].Along > Shortest)
            {
                var half = dots[start].Size / 2;
                rules.Add(new Rule(isHorizontal, dots[start].At, dots[start].Along - half, dots[i - 1].Along + half));
            }

            start = i;
        }
    }
}
