namespace Ota.PublicComment.Benchmarks.Measuring;

/// <summary>What must hold, and what did not.</summary>
internal sealed class GateBook(TextWriter output)
{
    private const int Rounds = 5;
    private const int RoundsWhenInDoubt = 15;

    // A shared machine is never quite fair; what is beyond this is no accident.
    private const double Tolerance = 1.15;

    private readonly List<string> _failed = [];
    private int _held;

    /// <summary>Where the suites print.</summary>
    public TextWriter Output => output;

    /// <summary>Measures and holds one contestant against another: the ratio of medians must not be above the target. Once more, longer, when it is.</summary>
    public void Gate(SideBySide race, params ReadOnlySpan<(string Name, string Over, double Target)> targets)
    {
        race.Measure(Rounds);
        foreach (var (name, over, target) in targets)
        {
            if (race.Ratio(name, over) > target * Tolerance)
            {
                output.WriteLine("  above a target: once more with more rounds");
                race.Measure(RoundsWhenInDoubt);
                break;
            }
        }

        race.Print(output);
        foreach (var (name, over, target) in targets)
        {
            var ratio = race.Ratio(name, over);
            Hold(FormattableString.Invariant($"{name} <= {target:0.0#} x {over}: {ratio:0.00}"), ratio <= target * Tolerance);
        }
    }

    /// <summary>Something exact: bytes, counts, equality.</summary>
    public void Hold(string what, bool holds)
    {
        output.WriteLine($"  {(holds ? "held  " : "FAILED")} {what}");
        if (holds)
        {
            _held++;
        }
        else
        {
            _failed.Add(what);
        }
    }

    /// <summary>The last line; whether every gate held.</summary>
    public bool Conclude()
    {
        output.WriteLine($"{_held} gates held, {_failed.Count} failed");
        return _failed.Count == 0;
    }
}
