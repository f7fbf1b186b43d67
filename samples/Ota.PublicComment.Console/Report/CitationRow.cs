using Ota.PublicComment.References;

namespace Ota.PublicComment.Samples.Report;

/// <summary>A citation as it is listed.</summary>
/// <param name="Opinion">The number of the opinion in or behind whose answer it stands; its id where it has none; empty outside opinions.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Place">Where it stands in the source; empty when that is not known.</param>
internal sealed record CitationRow(string Opinion, Citation Citation, string Place)
{
    public static IReadOnlyList<CitationRow> Of(ReadResult result, PublicCommentDocument document)
    {
        var index = new DocumentIndex(document);
        return [.. result.References.Citations.Select(c => new CitationRow(OpinionOf(index, c.Place.Node), c, Where(result, c)))];
    }

    private static string OpinionOf(DocumentIndex index, string node)
    {
        if (index.FindOpinion(node) is { } opinion)
        {
            return Label(opinion);
        }

        return index.FindResponse(node) is { } response
            ? string.Join(", ", response.Answers.Select(a => index.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().Select(Label))
            : string.Empty;
    }

    private static string Label(Opinion opinion) => opinion.Number?.Label ?? opinion.Id;

    private static string Where(ReadResult result, Citation citation)
        => result.SourceMap?.Locate(citation.Place) is { Count: > 0 } spans ? spans[0].Location.ToString() : string.Empty;
}
