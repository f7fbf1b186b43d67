using Ota.PublicComment.Validation;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment;

/// <summary>
/// What a check gives back: everything that reading and linking do, the findings of the rules among the others, and whether the document is
/// acceptable.
/// </summary>
public sealed class CheckResult
{
    /// <summary>The document, corrections applied; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>The document as published, before corrections; the same instance as <see cref="Document"/> when there are none.</summary>
    public PublicCommentDocument? PublishedDocument { get; init; }

    /// <summary>The corrections that were applied. Show them as such: their text is not the published one.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>
    /// What the document cites and where each citation leads; <see cref="ReferenceMap.Empty"/> when there is no document.
    /// </summary>
    public ReferenceMap References { get; init; } = ReferenceMap.Empty;

    /// <summary>
    /// Where each piece of the document came from; null when the map was not asked for or there is no document. Corrected texts came from
    /// nowhere.
    /// </summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The findings in the order of the source, without those that the baseline accepts.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The findings that the baseline accepts.</summary>
    public ValueList<Diagnostic> Accepted { get; init; }

    /// <summary>How far reading came.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether there is a document and no finding is as grave as <see cref="CheckOptions.FailOn"/>.</summary>
    public required bool IsAcceptable { get; init; }

    /// <summary>Whether a finding that the baseline does not accept is an error.</summary>
    public bool HasErrors => Diagnostics.HasErrors();

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message holds the first error.</exception>
    public PublicCommentDocument GetDocumentOrThrow() => Document ?? throw Diagnostics.Nothing("document");

    /// <summary>The same as reading gives it back, the findings of the rules included.</summary>
    public ReadResult ToReadResult()
        => new() { Document = Document, References = References, SourceMap = SourceMap, Diagnostics = Diagnostics, Outcome = Outcome };
}
