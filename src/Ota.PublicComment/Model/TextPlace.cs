namespace Ota.PublicComment;

/// <summary>A place in the text of a document as repaired. <c>document.TextAt(place)</c> gives its characters.</summary>
public sealed record TextPlace
{
    /// <summary>The id of the node: an opinion, a response, a note, a consultation, or the document itself.</summary>
    public required string Node { get; init; }

    /// <summary>Which text of the node.</summary>
    public required TextField Field { get; init; }

    /// <summary>The 0-based position in the list of a field that is a list (paragraphs, other columns …); null for a single text.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The run of the text, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }
}
