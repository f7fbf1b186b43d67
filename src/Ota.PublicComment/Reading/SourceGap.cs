namespace Ota.PublicComment.Reading;

/// <summary>Characters of the source that were read over because they are syntax of the format.</summary>
/// <param name="Position">The 0-based position in the cell's text before which they stand, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units of the source line they take.</param>
public readonly record struct SourceGap(int Position, int Length);
