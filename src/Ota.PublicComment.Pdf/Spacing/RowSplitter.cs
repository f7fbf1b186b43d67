namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>Parts the lines of a table without lines into rows: by gaps, by the numbers, by where these stand in their rows.</summary>
internal sealed class RowSplitter
{
    private const double Same = 0.2;
    private const double Near = 0.6;
    private readonly List<Fragment> _fragments;
    private readonly double _pitch;
    private readonly bool _isCentred;

    /// <param name="fragments">The fragments of one stretch in order of their baselines.</param>
    /// <param name="pitch">From line to line inside a text.</param>
    /// <param name="isCentred">Whether numbers stand in the middle of their rows; else at their heads.</param>
    public RowSplitter(List<Fragment> fragments, double pitch, bool isCentred)
    {
        (_fragments, _pitch, _isCentred) = (fragments, pitch, isCentred);
    }

    /// <summary>Where rows end, from top to bottom, and whether that is certain.</summary>
    public List<(double Y, bool IsCertain)> Split()
    {
        var borders = new List<(double, bool)>();
        foreach (var block in MergedBlocks())
        {
            var numbers = block.Where(f => f.IsNumber).Select(f => f.Baseline - (0.38 * f.Size)).ToList();
            if (numbers.Count > 1)
            {
                borders.AddRange(_isCentred ? Centred(block, numbers) : AtHeads(block));
            }

            borders.Add((block.Max(f => f.Baseline) + (0.3 * _pitch), true));
        }

        return borders;
    }

    /// <summary>The usual step between the lines of one column.</summary>
    public static double Pitch(IEnumerable<List<Fragment>> stretches)
    {
        var steps = new List<double>();
        foreach (var column in stretches.SelectMany(s => s.GroupBy(f => f.Column)))
        {
            Fragment? last = null;
            foreach (var fragment in column.OrderBy(f => f.Baseline))
            {
                if (last is { } above && fragment.Baseline - above.Baseline is > 2 and var step && step < 2.2 * fragment.Size)
                {
                    steps.Add(step);
                }

                last = fragment;
            }
        }

        steps.Sort();
        return steps.Count == 0 ? 0 : steps[steps.Count / 3];
    }

    /// <summary>
    /// Whether the numbers of blocks that hold one stand in the middle rather than at the head: by votes of blocks of several lines.
    /// </summary>
    public static int CentredVotes(List<Fragment> fragments, double pitch)
    {
        var votes = 0;
        foreach (var block in Blocks(fragments, pitch))
        {
            var numbers = block.Where(f => f.IsNumber).ToList();
            var (first, last) = (block.Min(f => f.Baseline), block.Max(f => f.Baseline));
            if (numbers.Count == 0 || last - first < 0.9 * pitch)
            {
                continue;
            }

            if (numbers.Count == 1)
            {
                votes += Math.Abs(numbers[0].Baseline - ((first + last) / 2)) < 0.3 * pitch ? 1
                    : Math.Abs(numbers[0].Baseline - first) < 0.3 * pitch ? -1 : 0;
            }
            else
            {
                votes += Math.Abs(numbers[0].Baseline - first) < 0.3 * pitch ? -1 : 1;
            }
        }

        return votes;
    }

    public static List<List<Fragment>> Blocks(List<Fragment> fragments, double pitch)
    {
        var blocks = new List<List<Fragment>>();
        var reach = double.MinValue;
        foreach (var fragment in fragments)
        {
            if (blocks.Count == 0 || fragment.Baseline - reach > Math.Max(1.18 * pitch, pitch + 1.5))
            {
                blocks.Add([]);
            }

            blocks[^1].Add(fragment);
            reach = Math.Max(reach, fragment.Baseline);
        }

        return blocks;
    }

    // A block without a number goes on from the one before; where numbers are centred, it belongs to that with which the number comes to
    // the middle.
    private List<List<Fragment>> MergedBlocks()
    {
        var blocks = Blocks(_fragments, _pitch);
        if (!_fragments.Exists(f => f.IsNumber))
        {
            return blocks;
        }

        var merged = new List<List<Fragment>>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var above = merged.Count > 0 && merged[^1].Exists(f => f.IsNumber) ? merged[^1] : null;
            var next = i + 1 < blocks.Count && blocks[i + 1].Exists(f => f.IsNumber) ? blocks[i + 1] : null;
            if (blocks[i].Exists(f => f.IsNumber) || above is null)
            {
                merged.Add(blocks[i]);
            }
            else if (!_isCentred || Off(above, blocks[i]) <= Math.Max(Near * _pitch, Off(above, [])))
            {
                above.AddRange(blocks[i]);
            }
            else if (next is not null && Off(next, blocks[i]) < Off(next, []))
            {
                next.InsertRange(0, blocks[i]);
            }
            else
            {
                // The first part of a row whose number stands on the next page.
                merged.Add(blocks[i]);
            }
        }

        return merged;
    }

    // How far the number is from the middle of its row.
    private static double Off(List<Fragment> own, List<Fragment> more)
    {
        var number = own.Find(f => f.IsNumber).Baseline;
        return Math.Abs(number - ((own.Concat(more).Min(f => f.Baseline) + own.Concat(more).Max(f => f.Baseline)) / 2));
    }

    private List<(double, bool)> AtHeads(List<Fragment> block)
    {
        var borders = new List<(double, bool)>();
        var isFirst = true;
        foreach (var number in block.Where(f => f.IsNumber))
        {
            if (!isFirst)
            {
                // Another column's first line may stand a hair higher than the number.
                var above = block.Where(f => f.Baseline < number.Baseline - (Same * _pitch)).Max(f => f.Baseline);
                borders.Add(((above + number.Baseline) / 2 - (0.2 * number.Size), true));
            }

            isFirst = false;
        }

        return borders;
    }

    // Each number is the middle of its row, so that one border gives the next: b1 = 2·c1 − b0. It must not cut a line: it goes to the
    // nearest white between two.
    private List<(double, bool)> Centred(List<Fragment> block, List<double> numbers)
    {
        var borders = new List<(double, bool)>();
        var middles = block.Select(f => f.Baseline - (0.38 * f.Size)).Order().ToList();
        var top = middles[0] - (_pitch / 2);
        for (var i = 0; i < numbers.Count - 1; i++)
        {
            var wanted = (2 * numbers[i]) - top;
            var (border, off) = Nearest(block, wanted, numbers[i], numbers[i + 1]);
            borders.Add((border, off < 0.4 * _pitch));
            top = border;
        }

        return borders;
    }

    private (double Border, double Off) Nearest(List<Fragment> block, double wanted, double from, double to)
    {
        var (best, cost) = ((from + to) / 2, double.MaxValue);
        var lines = block.Select(f => f.Baseline - (0.38 * f.Size)).Where(y => y > from - _pitch && y < to + _pitch).ToList();
        for (var step = 0; step <= 40; step++)
        {
            var at = from + ((to - from) * step / 40);
            var cut = lines.Count(y => Math.Abs(y - at) < 0.38 * _pitch);
            var own = Math.Abs(at - wanted) + (cut * _pitch);
            if (own < cost)
            {
                (best, cost) = (at, own);
            }
        }

        return (best, Math.Abs(best - wanted));
    }
}
