namespace Ota.PublicComment.References.Linking;

/// <summary>A node that could be meant, and how like its title is to the printed one (-1 when none is printed).</summary>
internal readonly record struct LinkCandidate(int Node, double Similarity)
{
    public const double NoTitle = -1;
}
