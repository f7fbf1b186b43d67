namespace Ota.PublicComment;

/// <summary>A run of lines of a source file, 1-based, both ends included.</summary>
/// <param name="First">The first line, 1-based.</param>
/// <param name="Last">The last line, 1-based.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>The range as <c>12</c> or <c>12-14</c>.</summary>
    public override string ToString() => First == Last
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First}-{Last}");
}
