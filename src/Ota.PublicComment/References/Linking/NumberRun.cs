using System.Globalization;

namespace Ota.PublicComment.References.Linking;

/// <summary>The numbers of a printed range: 4~7, 2-1~2-4. Long runs are not written out one by one.</summary>
internal sealed class NumberRun
{
    // A page of numbers; nobody cites more one by one, and a slip of a digit must not make thousands.
    public const int LongestList = 200;

    private readonly int[] _prefix;

    private NumberRun(int[] prefix, int first, int last)
    {
        _prefix = prefix;
        First = first;
        Last = last;
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>Whether the run is short enough to be listed number by number.</summary>
    public bool IsListed => Last - First < LongestList;

    /// <summary>The run from one number to another of the same outer parts; null when they do not make one (2-3~4-1, 7~4).</summary>
    public static NumberRun? Of(OutlineNumber first, OutlineNumber last)
    {
        var (from, to) = (NumberKeys.PartsOf(first), NumberKeys.PartsOf(last));
        if (from.Count == 0 || to.Count == 0 || to.Count > from.Count)
        {
            return null;
        }

        // 2-1~4 is 2-1~2-4.
        var prefix = from.AsSpan()[..^1];
        var isSame = to.Count < from.Count ? to.Count == 1 : to.AsSpan()[..^1].SequenceEqual(prefix);
        return isSame && to[^1] >= from[^1] ? new NumberRun(prefix.ToArray(), from[^1], to[^1]) : null;
    }

    public ulong KeyOf(int number) => NumberKeys.Pack([.. _prefix, number]);

    public string LabelOf(int number)
        => string.Join('-', _prefix.Append(number).Select(static n => n.ToString(CultureInfo.InvariantCulture)));

    public OutlineNumber NumberOf(int number) => new() { Label = LabelOf(number), Parts = [.. _prefix, number] };
}
