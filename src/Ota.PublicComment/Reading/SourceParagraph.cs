namespace Ota.PublicComment.Reading;

/// <summary>A paragraph, or a line of a source that has only lines.</summary>
public sealed record SourceParagraph : SourceBlock
{
    /// <summary>The text.</summary>
    public required SourceCell Text { get; init; }

    /// <summary>Whether a blank line or another break of the source stands before it.</summary>
    public bool FollowsBreak { get; init; }
}
