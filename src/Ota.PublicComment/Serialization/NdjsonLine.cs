namespace Ota.PublicComment.Serialization;

/// <summary>What one line of an NDJSON file holds, or a finding about it.</summary>
public sealed record NdjsonLine
{
    /// <summary>What it is; exactly the property of this name is set, none for <see cref="NdjsonLineKind.End"/>.</summary>
    public required NdjsonLineKind Kind { get; init; }

    /// <summary>The number of the line, 1-based.</summary>
    public required int Number { get; init; }

    /// <summary>The document without its opinions and responses; null for other lines.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>The opinion; null for other lines.</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>The response; null for other lines.</summary>
    public Response? Response { get; init; }

    /// <summary>What is wrong; null for lines.</summary>
    public Diagnostic? Finding { get; init; }
}
