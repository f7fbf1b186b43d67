namespace Ota.PublicComment.Benchmarks.Measuring;

/// <summary>What must hold, and what did not.</summary>
internal sealed class GateBook(TextWriter output)
{
    private const int Rounds = 5;
    private const int RoundsWhenInDoubt = 15;

    // A shared machine is never quite fair; what is beyond this is no accident.
    private const double Tolerance = 1.15;

    private readonly List<string> _failed = [];
    private readonly List<string> _ratios = [];
    private int _held;

    /// <summary>Where the suites print.</summary>
    public TextWriter Output => output;

    /// <summary>
    /// Measures and holds one contestant against another: the ratio of medians must not be above the target. Once more, longer, when it is.
    /// </summary>
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
        HoldRatio(race, targets);
    }

    /// <summary>Holds what is already measured.</summary>
    public void HoldRatio(SideBySide race, params ReadOnlySpan<(string Name, string Over, double Target)> targets)
    {
        foreach (var (name, over, target) in targets)
        {
            var ratio = race.Ratio(name, over);
            var holds = ratio <= target * Tolerance;
            Note($"{name} / {over}", ratio, target, ratio <= target ? "held" : holds ? "held within the tolerance" : "FAILED");
            Hold(FormattableString.Invariant($"{name} <= {target:0.0#} x {over}: {ratio:0.00}"), holds);
        }
    }

    /// <summary>Measures and prints; what is above its target fails nothing, but is seen.</summary>
    public void Orient(SideBySide race, params ReadOnlySpan<(string Name, string Over, double Target)> targets)
    {
        race.Measure(Rounds);
        race.Print(output);
        foreach (var (name, over, target) in targets)
        {
            Orient($"{name} / {over}", race.Ratio(name, over), target);
        }
    }

    /// <summary>A number that fails nothing.</summary>
    public void Orient(string what, double value, double target)
    {
        output.WriteLine(
            FormattableString.Invariant($"  {(value <= target ? "within" : "above ")} {what}: {value:0.00}, orientation {target:0.0#}"));
        Note(what, value, target, value <= target ? "within (orientation)" : "above (orientation)");
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

    /// <summary>All ratios in one table, and the last line; whether every gate held.</summary>
    public bool Conclude()
    {
        output.WriteLine(FormattableString.Invariant($"{"ratio",8} {"target",8}  what"));
        foreach (var ratio in _ratios)
        {
            output.WriteLine(ratio);
        }

        output.WriteLine($"{_held} gates held, {_failed.Count} failed");
        return _failed.Count == 0;
    }

    private void Note(string what, double ratio, double target, string state)
        => _ratios.Add(FormattableString.Invariant($"{ratio,8:0.00} {target,8:0.0#}  {what}: {state}"));
}
