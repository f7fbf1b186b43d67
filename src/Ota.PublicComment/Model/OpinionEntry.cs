namespace Ota.PublicComment;

/// <summary>An opinion with the responses that answer it.</summary>
public sealed record OpinionEntry
{
    /// <summary>The opinion.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>The responses that answer it or one of its points, in reading order; empty when unanswered.</summary>
    public ValueList<Response> Responses { get; init; }
}
