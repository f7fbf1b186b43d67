namespace Ota.PublicComment;

/// <summary>A paragraph of a response.</summary>
public sealed record Paragraph
{
    /// <summary>The text, without line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>What the paragraph is.</summary>
    public ParagraphKind Kind { get; init; }
}
