namespace Ota.PublicComment.Reading;

/// <summary>A heading that the source marks as such.</summary>
public sealed record SourceHeading : SourceBlock
{
    /// <summary>The level, 1 being the highest.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The text.</summary>
    public required SourceCell Text { get; init; }
}
