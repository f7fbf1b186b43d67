namespace Ota.PublicComment.Validation;

/// <summary>A correction that was applied. Its text is not the published one, and must be shown as what it is.</summary>
public sealed record AppliedCorrection
{
    /// <summary>The correction.</summary>
    public required Correction Correction { get; init; }

    /// <summary>The text before; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>Where the corrected text stands.</summary>
    public required TextPlace Place { get; init; }
}
