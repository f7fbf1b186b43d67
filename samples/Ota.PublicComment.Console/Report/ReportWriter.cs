using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>The report: what the document holds, what a person must look at, what was repaired, what to try next, in that order.</summary>
internal sealed class ReportWriter(DocumentResult result, PublicCommentDocument document, ReadRequest request)
{
    private readonly ReportTexts _texts = ReportTexts.In(request.Language);

    public void WriteTo(Page page)
    {
        var labels = new OpinionLabels(document, _texts);
        new FactsSection(document, _texts).WriteTo(page);
        page.Blank();
        new FindingsSection(result, labels, request, _texts).WriteTo(page);
        page.Blank();
        new RepairsSection(result, labels, request, _texts).WriteTo(page);
        new NotesSection(result, labels, request.Language, _texts).WriteTo(page);
        page.Blank();
        new NextSection(request, _texts).WriteTo(page);
    }
}
