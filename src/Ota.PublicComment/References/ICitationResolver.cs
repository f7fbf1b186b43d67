namespace Ota.PublicComment.References;

/// <summary>
/// Follows citations that lead out of the plan and the document: a catalogue of laws, the index of another plan. Called from one thread at
/// a time for one document, from several for several.
/// </summary>
public interface ICitationResolver
{
    /// <summary>The name findings show; unique among the resolvers of one linker.</summary>
    string Name { get; }

    /// <summary>
    /// The kinds of citations it is asked about. Citations that lead to a given plan or to the document itself are never asked.
    /// </summary>
    ValueList<CitationKind> Kinds { get; }

    /// <summary>
    /// The ids under which the cited thing is known outside; empty when it is not known. The first resolver that knows it decides.
    /// </summary>
    /// <param name="citation">The citation as linked so far.</param>
    ValueList<string> Resolve(Citation citation);
}
