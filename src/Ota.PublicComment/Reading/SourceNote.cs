namespace Ota.PublicComment.Reading;

/// <summary>A note that the source keeps apart from its running text: a footnote, an endnote, the words of a shape on a sheet.</summary>
public sealed record SourceNote : SourceBlock
{
    /// <summary>The text.</summary>
    public required SourceCell Text { get; init; }
}
