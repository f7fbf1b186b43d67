namespace Ota.PublicComment;

/// <summary>
/// What a person found wrong or missing in a document and took from the original (訂正). It is applied only where the old text is the
/// expected one.
/// </summary>
public sealed record Correction
{
    /// <summary>The id of the node: an opinion, a response, a note, a consultation, or the document.</summary>
    public required string Node { get; init; }

    /// <summary>Which text of the node.</summary>
    public required TextField Field { get; init; }

    /// <summary>
    /// The 0-based position in the list of a field that is a list; null for a single text. The position behind the last paragraph of a
    /// response adds one.
    /// </summary>
    public int? Paragraph { get; init; }

    /// <summary>The text that the document has there; null when it has none.</summary>
    public string? Expected { get; init; }

    /// <summary>The text as the original has it.</summary>
    public required string Value { get; init; }

    /// <summary>Who corrected it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Where in the original it was taken from (<c>p. 12</c>); null when not said.</summary>
    public string? Page { get; init; }
}
