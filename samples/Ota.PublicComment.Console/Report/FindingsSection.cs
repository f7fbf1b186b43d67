using Ota.PublicComment.Validation;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>What a person must look at: errors first, then warnings, each with the line of the source it is about.</summary>
internal sealed class FindingsSection(DocumentResult result, OpinionLabels labels, ReadRequest request, ReportTexts texts)
{
    private const string Indent = "  ";
    private const string ExcerptIndent = "      ";

    public void WriteTo(Page page)
    {
        var findings = result.Diagnostics
            .Where(d => d.Severity != DiagnosticSeverity.Info)
            .OrderByDescending(d => d.Severity)
            .ToList();
        if (findings.Count == 0)
        {
            page.Title(texts.NothingToLookAt);
            return;
        }

        page.Title(texts.FindingsTitle(findings.Count));
        var excerpts = new SourceExcerpts(
            result.SourceMap, result.Document is { } document ? CoveredCells.Of(PersonalDataMask.Find(document), result.SourceMap) : null,
            request.Columns);
        foreach (var finding in findings)
        {
            Write(page, finding, excerpts.At(finding.Location));
        }
    }

    private void Write(Page page, Diagnostic finding, SourceExcerpt? excerpt)
    {
        var about = labels.Of(finding);
        page.Alert(
            Indent + string.Join("  ", ((string[])
            [
                $"{finding.Code} {texts.Severity(finding.Severity)}",
                about.Count == 0 ? string.Empty : texts.OpinionNumbers(string.Join(", ", about)),
                finding.Location.ToString(),
            ]).Where(part => part.Length > 0)),
            finding.Severity == DiagnosticSeverity.Error);
        page.Line(Indent + Indent + finding.GetMessage(request.Language));
        if (finding.Descriptor.GetAdvice(request.Language) is { } advice)
        {
            page.Quiet(Indent + Indent + advice);
        }

        if (excerpt is not null)
        {
            page.Line(ExcerptIndent + excerpt.Text);
            if (excerpt.Caret is { } caret)
            {
                page.Line(ExcerptIndent + caret);
            }
        }
    }
}
