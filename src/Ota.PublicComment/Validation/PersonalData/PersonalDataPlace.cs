namespace Ota.PublicComment.Validation;

/// <summary>Where personal data was found. What it is is not told.</summary>
public sealed record PersonalDataPlace
{
    /// <summary>The place in the document.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The kind.</summary>
    public required PersonalDataKind Kind { get; init; }

    /// <summary>
    /// Whether masking leaves it as it is, because it stands where mostly the office itself is meant: the telephone number in an answer.
    /// </summary>
    public bool IsLeft { get; init; }
}
