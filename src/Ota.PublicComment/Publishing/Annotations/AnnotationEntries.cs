using Ota.PublicComment.Serialization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Annotations;

/// <summary>A citation of the plan with the place it leads to and what stands there about it.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Opinions">The opinion it is written in, or those its response answers.</param>
/// <param name="Responses">The response it is written in, or those to its opinion.</param>
/// <param name="Page">The page of the plan; null when unknown.</param>
/// <param name="Lines">The lines on that page; null when unknown.</param>
/// <param name="Title">The title in the plan, or as printed; null when there is none.</param>
internal readonly record struct AnnotationEntry(
    Citation Citation, ValueList<Opinion> Opinions, ValueList<Response> Responses, int? Page, NumberRange? Lines, string? Title)
{
    /// <summary>The number in the plan; null when there is none.</summary>
    public string? Number { get; init; }
}

/// <summary>
/// Finds the citations that can be shown beside the plan: those of its parts, measures and pages that have a page or a title.
/// </summary>
internal sealed class AnnotationEntries
{
    private readonly PublishInput _input;
    private readonly DocumentIndex _index;
    private readonly TargetDescriber _describer;

    public AnnotationEntries(PublishInput input)
    {
        _input = input;
        _index = new DocumentIndex(input.Document);
        _describer = new TargetDescriber(input.References ?? ReferenceMap.Empty, input.Document, input.Plan);
    }

    public IEnumerable<AnnotationEntry> All()
    {
        foreach (var citation in _input.References?.Citations ?? [])
        {
            // A place of another document is none of the plan's.
            if (citation.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page
                && citation.State is not (CitationState.External or CitationState.UnresolvedAnaphor)
                && Entry(citation) is { Page: not null } or { Title: not null })
            {
                yield return Entry(citation);
            }
        }
    }

    private AnnotationEntry Entry(Citation citation)
    {
        var node = citation.Place.Node;
        var (opinions, responses) = _index.FindOpinion(node) is { } opinion
            ? ((ValueList<Opinion>)[opinion], _index.ResponsesTo(node))
            : _index.FindResponse(node) is { } response
                ? (response.Answers.Select(a => _index.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().ToValueList(), [response])
                : ((ValueList<Opinion>)[], (ValueList<Response>)[]);
        var known = citation.Targets.Count > 0 ? _describer.Describe(citation.Targets[0]) : new TargetDescription();
        var printed = citation.Item?.Title ?? (citation.PlanPath.Count > 0 ? citation.PlanPath[^1].Title : null);
        var pages = citation.Pages.Count > 0 ? citation.Pages[0] : null;
        var lines =
            pages is { FirstLine: { } first }
                ? new NumberRange(first, pages.Pages.First == pages.Pages.Last ? pages.LastLine ?? first : first) : (NumberRange?)null;
        return new AnnotationEntry(citation, opinions, responses, pages?.Pages.First ?? known.Pages?.First, lines,
            known.Title ?? printed) { Number = known.Number };
    }
}
