using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment;

/// <summary>
/// What reading and checking give back, whatever was read: the document as far as it could be read, what it cites and where that leads, and
/// every finding. A check adds the findings of the rules to those of reading, and says whether the document is acceptable.
/// </summary>
public sealed class DocumentResult
{
    private readonly bool? _isAcceptable;

    /// <summary>The document, corrections applied; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>The document as published, before corrections; the same instance as <see cref="Document"/> when there are none.</summary>
    public PublicCommentDocument? PublishedDocument
    {
        get => field ?? Document;
        init;
    }

    /// <summary>The corrections that a check applied. Show them as such: their text is not the published one.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>
    /// What the document cites and where each citation leads. <see cref="ReferenceMap.Empty"/> when there is no document, and for what the
    /// serializers read (JSON, NDJSON, CSV): they give back what was written; <c>PublicCommentPipeline</c> follows citations.
    /// </summary>
    public ReferenceMap References { get; init; } = ReferenceMap.Empty;

    /// <summary>
    /// Where each piece of the document came from; null when the map was not asked for or there is no document. Corrected texts came from
    /// nowhere.
    /// </summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The findings in the order of the source, without those that a baseline accepts.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The findings that the baseline of a check accepts.</summary>
    public ValueList<Diagnostic> Accepted { get; init; }

    /// <summary>How far reading came.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether a finding, none that a baseline accepts, is an error.</summary>
    public bool HasErrors => Diagnostics.HasErrors();

    /// <summary>
    /// Whether there is a document and no finding is as grave as <c>CheckOptions.FailOn</c>; after reading alone, whether there is a
    /// document and no finding is an error.
    /// </summary>
    public bool IsAcceptable
    {
        get => _isAcceptable ?? (Document is not null && !HasErrors);
        init => _isAcceptable = value;
    }

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message holds the first error.</exception>
    public PublicCommentDocument GetDocumentOrThrow() => Document ?? throw Diagnostics.Nothing("document");

    internal static DocumentResult Of(UnlinkedResult read)
        => new() { Document = read.Document, SourceMap = read.SourceMap, Diagnostics = read.Diagnostics, Outcome = read.Outcome };
}
