namespace Ota.PublicComment.References.Linking;

/// <summary>A host's resolver with what it says of itself, asked once.</summary>
internal sealed record KnownResolver(ICitationResolver Resolver, string Name, ValueList<CitationKind> Kinds);
