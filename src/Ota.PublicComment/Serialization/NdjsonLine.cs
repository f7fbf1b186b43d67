namespace Ota.PublicComment.Serialization;

/// <summary>
/// What one line of an NDJSON file holds, or a finding about it: exactly one of <see cref="Document"/>, <see cref="Opinion"/>,
/// <see cref="Response"/> and <see cref="Finding"/> is set, or <see cref="IsEnd"/>.
/// </summary>
public sealed record NdjsonLine
{
    /// <summary>The number of the line, 1-based.</summary>
    public required int Number { get; init; }

    /// <summary>The document without its opinions and responses; null for other lines.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>The opinion; null for other lines.</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>The response; null for other lines.</summary>
    public Response? Response { get; init; }

    /// <summary>Whether it is the last line, which says that the file is whole.</summary>
    public bool IsEnd { get; init; }

    /// <summary>What is wrong; null for lines.</summary>
    public Diagnostic? Finding { get; init; }
}
