namespace Ota.PublicComment.References.Linking;

/// <summary>For every node those it leads to, one after another in one array.</summary>
internal sealed class Edges
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    private Edges(int[] starts, int[] targets)
    {
        _starts = starts;
        _targets = targets;
    }

    public int Count => _starts.Length - 1;

    /// <param name="leads">What leads where; the targets of a node keep their order.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public static Edges Of(List<(int From, int To)> leads, int nodes)
    {
        var starts = new int[nodes + 1];
        foreach (var (from, _) in leads)
        {
            starts[from + 1]++;
        }

        for (var i = 1; i <= nodes; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, nodes).ToArray();
        var targets = new int[leads.Count];
        foreach (var (from, to) in leads)
        {
            targets[next[from]++] = to;
        }

        return new Edges(starts, targets);
    }

    public ReadOnlySpan<int> From(int node) => _targets.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);
}
