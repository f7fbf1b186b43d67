namespace Ota.PublicComment.Diagnostics;

/// <summary>What came out of one source, before anything that it cites is followed.</summary>
internal sealed class UnlinkedResult
{
    /// <summary>The document; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>Where each piece of the document came from; null when the map was not asked for or there is no document.</summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The findings in the order of the source.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>
    /// Whether the document was read from a printed source, so that cuts, stray brackets and lost texts are told in
    /// <see cref="Diagnostics"/>.
    /// </summary>
    public bool IsFromSource { get; init; }
}
