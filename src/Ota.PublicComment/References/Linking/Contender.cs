namespace Ota.PublicComment.References.Linking;

/// <summary>A node that a citation may mean, with what speaks for it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Title">How the printed title stands to its title.</param>
/// <param name="Similarity">How like they are; <see cref="LinkCandidate.NoTitle"/> when one is not known.</param>
/// <param name="IsOnPage">Whether no printed page contradicts it.</param>
/// <param name="HasPage">Whether its pages and the printed ones are known.</param>
/// <param name="IsNear">Whether it stands in the part of the plan that the opinion is about.</param>
/// <param name="IsSameTerm">Whether its word is the printed one.</param>
internal readonly record struct Contender(int Node, TitleRelation Title, double Similarity, bool IsOnPage, bool HasPage, bool IsNear,
    bool IsSameTerm);
