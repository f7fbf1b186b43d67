namespace Ota.PublicComment;

/// <summary>A cell or a line of the source, as the source format gave it.</summary>
public sealed record SourceCellText
{
    /// <summary>The 0-based position in <see cref="SourceMap.Cells"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Where its first character stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Its text, before any repair.</summary>
    public required string Text { get; init; }
}
