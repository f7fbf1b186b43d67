using Ota.PublicComment.References.Linking;

namespace Ota.PublicComment.References;

/// <summary>
/// Follows every citation of a document: into the plan, to other answers, or out of both. Immutable; one linker serves all threads.
/// </summary>
internal sealed class CitationLinker
{
    private readonly ValueList<KnownResolver> _resolvers;

    /// <summary>A linker that knows plans and the document only.</summary>
    public CitationLinker()
        : this([])
    {
    }

    /// <summary>A linker that also asks the host's resolvers.</summary>
    /// <param name="resolvers">The resolvers, asked in this order.</param>
    /// <exception cref="ArgumentException">A resolver is null, its name is blank, or two have one name.</exception>
    public CitationLinker(ValueList<ICitationResolver> resolvers)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = new List<KnownResolver>();
        foreach (var resolver in resolvers)
        {
            if (resolver?.Name is not { } name || string.IsNullOrWhiteSpace(name))
            {
                throw new ArgumentException("A resolver is null or has no name.", nameof(resolvers));
            }

            if (!names.Add(name))
            {
                throw new ArgumentException($"Two resolvers are named {name}.", nameof(resolvers));
            }

            known.Add(new KnownResolver(resolver, name, resolver.Kinds));
        }

        _resolvers = known.ToValueList();
    }

    /// <summary>Links the citations of a document to plans and to each other.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scan">What was found in it.</param>
    /// <param name="plans">The plans (versions, volumes); empty when none is at hand: then a skeleton is inferred. A citation means the one
    /// whose stage, title or volume it prints, else the first that has its number.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="scan"/> is null.</exception>
    /// <exception cref="ArgumentException">A plan is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ReferenceMap Link(PublicCommentDocument document, CitationScan scan, ValueList<Plan> plans = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scan);
        foreach (var plan in plans)
        {
            if (plan is null)
            {
                throw new ArgumentException("A plan is null.", nameof(plans));
            }
        }

        return Link(new DocumentIndex(document), scan, plans, cancellationToken);
    }

    internal ReferenceMap Link(DocumentIndex nodes, CitationScan scan, ValueList<Plan> plans, CancellationToken cancellationToken)
        => new LinkRun(nodes, scan, plans, _resolvers, cancellationToken).Run();
}
