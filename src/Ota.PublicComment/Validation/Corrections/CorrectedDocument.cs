namespace Ota.PublicComment.Validation.Corrections;

/// <summary>A document after its corrections, with what was done and what was refused.</summary>
internal sealed record CorrectedDocument
{
    public required PublicCommentDocument Document { get; init; }

    public SourceMap? SourceMap { get; init; }

    public ValueList<Correction> Applied { get; init; }

    /// <summary>The findings of reading without those that a correction settles, and those about the corrections.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
