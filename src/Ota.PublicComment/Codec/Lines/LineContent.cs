namespace Ota.PublicComment.Codec.Lines;

/// <summary>What a line came to.</summary>
internal readonly record struct LineContent
{
    /// <summary>The document without its opinions and responses; null unless the line is the first.</summary>
    public PublicCommentDocument? Head { get; init; }

    public Opinion? Opinion { get; init; }

    public Response? Response { get; init; }

    /// <summary>Whether the line is the last one.</summary>
    public bool IsEnd { get; init; }

    /// <summary>What is wrong with the line.</summary>
    public ValueList<Diagnostic> Findings { get; init; }
}
