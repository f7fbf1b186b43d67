using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Asks the host's resolvers about what leads out of the plan and the document. What one of them throws is told; the others are asked on.
/// </summary>
internal sealed class OutsideLinker(ValueList<KnownResolver> resolvers, CancellationToken cancellationToken)
{
    private readonly Dictionary<(string Resolver, string Exception), (Citation First, string Message, int Count)> _failures = [];

    /// <summary>What was thrown, one finding for each resolver and exception.</summary>
    public ValueList<Diagnostic> Failures => _failures.Select(static f => new Diagnostic
    {
        Descriptor = Catalogue.ExtensionFailedToResolve,
        Severity = Catalogue.ExtensionFailedToResolve.Severity,
        Place = f.Value.First.Place,
        Node = f.Value.First.Place.Node,
        Arguments =
        [
            f.Key.Resolver, f.Key.Exception, f.Value.Count.ToString(CultureInfo.InvariantCulture), f.Value.First.Text, f.Value.Message,
        ],
    }).ToValueList();

    public void Ask(Citation[] citations)
    {
        for (var i = 0; i < citations.Length && resolvers.Count > 0; i++)
        {
            if (!IsOpen(citations[i]))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            foreach (var resolver in resolvers)
            {
                if (resolver.Kinds.Contains(citations[i].Kind) && Ids(resolver, citations[i]) is { Count: > 0 } ids)
                {
                    citations[i] = Outside(citations[i], ids);
                    break;
                }
            }
        }
    }

    private static bool IsOpen(Citation citation)
        => citation.State is CitationState.External or CitationState.Unverifiable or CitationState.Dangling
            && citation.Kind != CitationKind.Opinion;

    // What the plan or an inferred node offered stays as a candidate.
    private static Citation Outside(Citation citation, ValueList<string> ids) => citation with
    {
        State = CitationState.External,
        Targets = ids.Select(static id => new CitationTarget { Kind = CitationTargetKind.External, Id = id }).ToValueList(),
        Candidates = [.. citation.Targets, .. citation.Candidates],
    };

    private ValueList<string> Ids(KnownResolver resolver, Citation citation)
    {
        try
        {
            return resolver.Resolver.Resolve(citation).Where(static id => !string.IsNullOrEmpty(id)).ToValueList();
        }
        // Whatever a host's resolver throws becomes a finding.
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var key = (resolver.Name, e.GetType().FullName ?? e.GetType().Name);
            _failures[key] = _failures.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 }
                : (citation, ThrownText.Of(e), 1);
            return [];
        }
    }
}
