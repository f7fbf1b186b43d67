namespace Ota.PublicComment.Benchmarks.Measuring;

/// <summary>
/// Runs contestants in turn, A B C A B C, so that whatever else the machine does falls on all of them. Only ratios of medians mean
/// anything.
/// </summary>
/// <remarks>
/// The time is the processor's, not the clock's: on a busy machine a long job is put aside more often than a short one. All contestants run
/// on one thread.
/// </remarks>
internal sealed class SideBySide
{
    private readonly IReadOnlyList<Contestant> _contestants;
    private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _checkSums = new(StringComparer.Ordinal);

    public SideBySide(params IReadOnlyList<Contestant> contestants) => _contestants = contestants;

    /// <summary>How often each runs before it is measured.</summary>
    public int WarmUps { get; init; } = 2;

    /// <summary>Measures; a second call adds nothing to the first but starts anew.</summary>
    public void Measure(int rounds)
    {
        _times.Clear();
        for (var round = -WarmUps; round < rounds; round++)
        {
            foreach (var contestant in _contestants)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                var start = Environment.CpuUsage.TotalTime;
                var checkSum = contestant.Run();
                var elapsed = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                if (round < 0)
                {
                    continue;
                }

                if (_checkSums.TryGetValue(contestant.Name, out var before) && before != checkSum)
                {
                    throw new InvalidOperationException($"{contestant.Name} did not do the same in every round.");
                }

                _checkSums[contestant.Name] = checkSum;
                if (!_times.TryGetValue(contestant.Name, out var times))
                {
                    _times.Add(contestant.Name, times = []);
                }

                times.Add(elapsed);
            }
        }
    }

    /// <summary>The median of one over the median of another.</summary>
    public double Ratio(string name, string over) => Median(_times[name]) / Median(_times[over]);

    /// <summary>Ratios to the first contestant, spread and check sums.</summary>
    public void Print(TextWriter output)
    {
        var first = Median(_times[_contestants[0].Name]);
        foreach (var contestant in _contestants)
        {
            var times = _times[contestant.Name];
            var spread = (times.Max() - times.Min()) / Median(times);
            output.WriteLine(FormattableString.Invariant(
                $"  {contestant.Name,-40} {Median(times) / first,6:0.00} x   spread {spread,5:0%}   check {_checkSums[contestant.Name]}"));
        }
    }

    private static double Median(List<double> times)
    {
        var sorted = times.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
