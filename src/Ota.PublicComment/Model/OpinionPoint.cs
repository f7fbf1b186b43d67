namespace Ota.PublicComment;

/// <summary>A point inside an opinion: a span of its text, so that nothing stands twice.</summary>
public sealed record OpinionPoint
{
    /// <summary>The ordinal id: <c>p1</c>, <c>p2</c> … in reading order over the whole document.</summary>
    public required string Id { get; init; }

    /// <summary>Its mark as printed: <c>①</c>, <c>（1）</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The run of the opinion's text that is the point.</summary>
    public required TextSpan Span { get; init; }
}
