namespace Ota.PublicComment;

/// <summary>A note (※, 注, なお …), a correction (訂正), or a line without another home in the model.</summary>
public sealed record Note
{
    /// <summary>
    /// The ordinal id: <c>n1</c>, <c>n2</c> … in reading order. Empty until <see cref="PublicCommentDocument.WithIds"/> gives one.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was printed.</summary>
    public SourcePlace Source { get; init; } = SourcePlace.Unknown;
}
