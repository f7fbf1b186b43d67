namespace Ota.PublicComment;

/// <summary>How the JSON of a document is written.</summary>
public sealed record PublicCommentJsonOptions
{
    /// <summary>One line without white space, as System.Text.Json writes.</summary>
    public static PublicCommentJsonOptions Default { get; } = new();

    /// <summary>Whether the JSON is laid out in lines (LF, indented by two spaces), which people and line-wise comparison can read;
    /// otherwise it is one line without white space. False unless set.</summary>
    public bool Indented { get; init; }
}
