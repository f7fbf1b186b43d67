namespace Ota.PublicComment.Reading;

/// <summary>Characters of the source that were read over because they are syntax of the format.</summary>
/// <param name="Position">The 0-based position in the cell's text before which they stand, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units of the source line they take.</param>
public readonly record struct SourceGap(int Position, int Length)
{
    /// <summary>
    /// The line in which the text goes on, 1-based, where that is another one (white space of a web page that holds line breaks); 0 where
    /// it is the same.
    /// </summary>
    public int Line { get; init; }

    /// <summary>The column at which the text goes on in <see cref="Line"/>, 1-based; 0 where that is 0.</summary>
    public int Column { get; init; }
}
