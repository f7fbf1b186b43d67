namespace Ota.PublicComment.Reading.Titles;

/// <summary>What of a document can say who published it.</summary>
internal sealed record MunicipalityEvidence
{
    /// <summary>The title; null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the plan; null where none was found.</summary>
    public string? Plan { get; init; }

    /// <summary>The other lines outside tables.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The heading of the responses (区の考え方); null where there is none.</summary>
    public string? ResponseHeading { get; init; }

    /// <summary>The texts of the responses; walked once, and only where title and lines say nothing.</summary>
    public IEnumerable<string> Responses { get; init; } = [];

    /// <summary>The six-digit code a host gave; null to find the body in the document.</summary>
    public string? ForcedCode { get; init; }
}
