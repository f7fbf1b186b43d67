namespace Ota.PublicComment.Reading;

/// <summary>An item of a list that the source marks as such.</summary>
public sealed record SourceListItem : SourceBlock
{
    /// <summary>The depth, 1 being the outermost list.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The text.</summary>
    public required SourceCell Text { get; init; }
}
