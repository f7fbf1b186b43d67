namespace Ota.PublicComment;

/// <summary>A run of text: where it starts and how long it is, in UTF-16 units, 0-based.</summary>
/// <param name="Start">The 0-based position of the first unit.</param>
/// <param name="Length">The number of UTF-16 units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether a position lies in the span.</summary>
    /// <param name="position">A 0-based position in UTF-16 units.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>The span that starts and ends at two positions.</summary>
    /// <param name="start">The 0-based position of the first unit.</param>
    /// <param name="end">The position behind the last unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
