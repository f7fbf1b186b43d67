namespace Ota.PublicComment.Pdf.Rules;

/// <summary>Makes whole lines of pieces, dashes and dots. Sorted, never all against all.</summary>
internal static class RuleMerger
{
    private const double SameLine = 0.8;
    private const double SameDot = 0.35;
    private const double Shortest = 4;
    private const int FewestDots = 4;
    private const double SameStep = 0.06;
    private const double Uneven = 0.25;
    private const int FewestEven = 8;
    private const double LongestStep = 4;

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

    private static void AddDotted(List<RuleCollector.Dot> dots, List<Rule> rules, bool isHorizontal)
    {
        if (dots.Count < FewestDots)
        {
            return;
        }

        // Plain numbers are sorted several times as fast as what is compared by a rule.
        var (across, order) = (new double[dots.Count], new int[dots.Count]);
        for (var i = 0; i < across.Length; i++)
        {
            (across[i], order[i]) = (isHorizontal ? dots[i].Y : dots[i].X, i);
        }

        Array.Sort(across, order);
        var (along, sizes) = (new double[dots.Count], new double[dots.Count]);
        for (var i = 0; i < order.Length; i++)
        {
            var dot = dots[order[i]];
            (along[i], sizes[i]) = (isHorizontal ? dot.X : dot.Y, dot.Size);
        }

        for (var start = 0; start < across.Length;)
        {
            var end = start + 1;
            while (end < across.Length && across[end] - across[end - 1] <= SameDot && across[end] - across[start] <= SameLine)
            {
                end++;
            }

            if (end - start >= FewestDots)
            {
                AddRuns(across[start], along.AsSpan(start, end - start), sizes.AsSpan(start, end - start), rules, isHorizontal);
            }

            start = end;
        }
    }

    // The dots of a line stand equally far apart: one of another line that lies on the way is none of it.
    private static double Step(Span<double> along, Span<double> sizes, int start, int i, double? even)
        => even is { } step ? step + Uneven
            : i - start >= FewestDots
            ? (1.2 * Math.Max(along[i - 1] - along[i - 2], along[i - 2] - along[i - 3])) + 0.15 : (4 * sizes[i]) + 1.5;

    private static void AddRuns(double at, Span<double> along, Span<double> sizes, List<Rule> rules, bool isHorizontal)
    {
        along.Sort(sizes);
        along = along[..WithoutDoubles(along, sizes)];
        var even = EvenStep(along);
        var start = 0;
        for (var i = 1; i <= along.Length; i++)
        {
            if (i < along.Length && along[i] - along[i - 1] <= Step(along, sizes, start, i, even))
            {
                continue;
            }

            while (i - start > FewestDots && along[start + 1] - along[start] > (1.2 * (along[start + 2] - along[start + 1])) + 0.15)
            {
                start++;
            }

            if (i - start >= FewestDots && along[i - 1] - along[start] > Shortest)
            {
                var half = sizes[start] / 2;
                rules.Add(new Rule(isHorizontal, at, along[start] - half, along[i - 1] + half));
            }

            start = i;
        }
    }

    // The line under a row and the line over the next one are often both drawn.
    private static int WithoutDoubles(Span<double> along, Span<double> sizes)
    {
        var count = 1;
        for (var i = 1; i < along.Length; i++)
        {
            if (along[i] - along[count - 1] >= SameStep)
            {
                (along[count], sizes[count]) = (along[i], sizes[i]);
                count++;
            }
        }

        return count;
    }

    // The step of a program that sets its dots evenly: most are as far apart as the one in the middle.
    private static double? EvenStep(Span<double> along)
    {
        if (along.Length <= FewestEven)
        {
            return null;
        }

        var gaps = new double[along.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = along[i + 1] - along[i];
        }

        Array.Sort(gaps);
        var step = gaps[gaps.Length / 2];
        var even = 0;
        foreach (var gap in gaps)
        {
            even += Math.Abs(gap - step) < SameStep ? 1 : 0;
        }

        return even >= FewestEven && even * 2 >= gaps.Length && step < LongestStep ? step : null;
    }
}
