namespace Ota.PublicComment.Validation.Baselines;

/// <summary>What an accepted finding is known by.</summary>
internal sealed record BaselineEntry
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// The place: the number of the opinion under its headings and the field, so that a row more elsewhere changes nothing.
    /// </summary>
    public required string Place { get; init; }

    /// <summary>A hash of the text and the arguments; when the text changes, the finding is new.</summary>
    public required string Hash { get; init; }
}
