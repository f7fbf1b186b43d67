namespace Ota.PublicComment.Validation;

/// <summary>How findings are written as SARIF.</summary>
public sealed record SarifOptions
{
    /// <summary>English, nothing accepted, places without ends.</summary>
    public static SarifOptions Default { get; } = new();

    /// <summary>The language of messages and rules.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Findings that a baseline accepts; they are written as suppressed.</summary>
    public ValueList<Diagnostic> Accepted { get; init; }

    /// <summary>The document, so that each finding names its opinion; null to leave that out.</summary>
    public PublicCommentDocument? Document { get; init; }

    /// <summary>Where the document came from, so that regions have an end; null to give their beginning alone.</summary>
    public SourceMap? SourceMap { get; init; }
}
