namespace Ota.PublicComment;

/// <summary>A run of one cell or line of the source, or the whole of it.</summary>
public sealed record SourceSpan
{
    /// <summary>The 0-based position of the cell in <see cref="SourceMap.Cells"/>.</summary>
    public required int Cell { get; init; }

    /// <summary>The run of the cell's text, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where its first character stands in the file.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Its characters as they stand in the cell.</summary>
    public required string Text { get; init; }
}
