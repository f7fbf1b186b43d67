namespace Ota.PublicComment.Benchmarks.Corpus;

/// <summary>Numbers that are the same on every machine and in every version of the framework (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)(((_state * 2685821657736338717UL) >> 33) % (ulong)bound);
    }

    public T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    public bool Percent(int chance) => Below(100) < chance;
}
