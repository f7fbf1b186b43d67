namespace Ota.PublicComment;

/// <summary>Printed pages of a plan, or lines of a file (1-based): from one to another, both included.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; equal to <paramref name="First"/> for a single one.</param>
public readonly record struct NumberRange(int First, int Last)
{
    /// <summary>The range as <c>12</c> or <c>12-14</c>.</summary>
    public override string ToString() => First == Last
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First}-{Last}");
}
