using Ota.PublicComment.References;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>
/// What reading gives back, whatever was read: the document as far as it could be read, what it cites and where that leads, and every
/// finding.
/// </summary>
public sealed class ReadResult
{
    /// <summary>The document; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>
    /// What the document cites and where each citation leads. <see cref="ReferenceMap.Empty"/> when there is no document, and for what the
    /// serializers read (JSON, NDJSON, CSV): they give back what was written; <c>PublicCommentPipeline</c> follows citations.
    /// </summary>
    public ReferenceMap References { get; init; } = ReferenceMap.Empty;

    /// <summary>Where each piece of the document came from; null when the map was not asked for or there is no document.</summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The findings in the order of the source.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How far reading came.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Diagnostics.HasErrors();

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message holds the first error.</exception>
    public PublicCommentDocument GetDocumentOrThrow() => Document ?? throw Diagnostics.Nothing("document");

    internal static ReadResult Of(UnlinkedResult read)
        => new() { Document = read.Document, SourceMap = read.SourceMap, Diagnostics = read.Diagnostics, Outcome = read.Outcome };
}
