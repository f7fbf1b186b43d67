namespace Ota.PublicComment.Diagnostics;

/// <summary>What came out of reading: the document as far as it could be read, and every finding.</summary>
public sealed class ReadResult
{
    /// <summary>The document; null only when <see cref="Outcome"/> is <see cref="Outcome.Failed"/>.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>Where each piece of the document came from; null when the map was not asked for or there is no document.</summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The findings in the order of the source.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How far reading came.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether the document was read from a printed source, so that cuts, stray brackets and lost texts are told in <see cref="Diagnostics"/>.</summary>
    internal bool IsFromSource { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message holds the first error.</exception>
    public PublicCommentDocument GetDocumentOrThrow()
        => Document ?? throw new InvalidOperationException(
            "No document could be read: "
            + (Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.ToString() ?? "no finding tells why."));
}
