namespace Ota.PublicComment;

/// <summary>Printed pages of a plan, both ends included.</summary>
/// <param name="First">The first page.</param>
/// <param name="Last">The last page; equal to <paramref name="First"/> for a single page.</param>
public readonly record struct PageRange(int First, int Last);
