namespace Ota.PublicComment.Serialization;

/// <summary>How the JSON of a document is written.</summary>
public sealed record PublicCommentJsonOptions
{
    /// <summary>Lines and two spaces of indentation.</summary>
    public static PublicCommentJsonOptions Default { get; } = new();

    /// <summary>Whether the JSON is laid out in lines (LF, indented by two spaces), which people and line-wise comparison can read; otherwise
    /// it is one line without white space.</summary>
    public bool Indented { get; init; } = true;
}
