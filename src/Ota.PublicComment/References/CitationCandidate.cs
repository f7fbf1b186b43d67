namespace Ota.PublicComment.References;

/// <summary>Something that a citation could also mean.</summary>
public sealed record CitationCandidate
{
    /// <summary>What it is.</summary>
    public required CitationTarget Target { get; init; }

    /// <summary>How like the printed title is to its title, 0 to 1; null when no title is printed.</summary>
    public double? Similarity { get; init; }
}
