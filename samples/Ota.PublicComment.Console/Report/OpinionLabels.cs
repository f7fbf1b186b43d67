using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>Which opinions a finding is about, as a reader of the document names them.</summary>
internal sealed class OpinionLabels(PublicCommentDocument document, ReportTexts texts)
{
    private readonly DocumentIndex _index = new(document);

    /// <summary>The numbers of the opinions the finding is about; empty when it is about the document.</summary>
    public IReadOnlyList<string> Of(Diagnostic finding) => (finding.Node ?? finding.Place?.Node) is { } node ? Of(node) : [];

    /// <summary>The numbers of the opinions a node is or answers; empty for any other node.</summary>
    public IReadOnlyList<string> Of(string node)
    {
        if (_index.FindOpinion(node) is { } opinion)
        {
            return [Label(opinion)];
        }

        return _index.FindResponse(node) is { } response
            ? [.. response.Answers.Select(a => _index.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().Select(Label)]
            : [];
    }

    private string Label(Opinion opinion) => opinion.Number?.Label ?? texts.Numberless(opinion.Id);
}
