namespace Ota.PublicComment;

/// <summary>An opinion, or a point of one, that a response answers.</summary>
public sealed record AnswerTarget
{
    /// <summary>The id of the opinion.</summary>
    public required string Opinion { get; init; }

    /// <summary>The id of the point; null when the whole opinion is answered.</summary>
    public string? Point { get; init; }
}
