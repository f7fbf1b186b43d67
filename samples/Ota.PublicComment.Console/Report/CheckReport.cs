using Ota.PublicComment.Validation;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>The report of a check: findings by opinion with the source line and a caret, corrections, and a summary last.</summary>
internal sealed class CheckReport
{
    private const string Indent = "  ";
    private const string ExcerptIndent = "      ";

    private readonly DocumentResult _check;
    private readonly CheckRequest _request;
    private readonly ReportTexts _texts;
    private readonly CheckTexts _checkTexts;
    private readonly OpinionLabels _labels;
    private readonly SourceExcerpts _excerpts;
    private readonly ValueList<PersonalDataPlace> _personal;

    public CheckReport(DocumentResult check, PublicCommentDocument document, CheckRequest request)
    {
        _check = check;
        _request = request;
        _texts = ReportTexts.In(request.Language);
        _checkTexts = CheckTexts.In(request.Language);
        _labels = new OpinionLabels(document, _texts);
        _personal = PersonalDataMask.Find(document);
        // A finding of personal data must not show it.
        _excerpts = new SourceExcerpts(check.SourceMap, CoveredCells.Of(_personal, check.SourceMap), request.Columns);
    }

    /// <param name="page">Where to.</param>
    /// <param name="isOneOfMany">Whether the report stands among those of other files and names its own.</param>
    public void WriteTo(Page page, bool isOneOfMany = false)
    {
        if (isOneOfMany)
        {
            page.Title($"== {Visible.Line(_request.ShownName)}");
        }

        var shown = _check.Diagnostics.Where(d => d.Severity >= _request.Show).ToList();
        foreach (var group in shown.GroupBy(About))
        {
            page.Title(group.Key.Length == 0 ? _checkTexts.WholeDocument : _texts.OpinionNumbers(group.Key));
            foreach (var finding in group)
            {
                Write(page, finding);
            }

            page.Blank();
        }

        Corrections(page);
        Summary(page, shown.Count);
    }

    private string About(Diagnostic finding) => string.Join(", ", _labels.Of(finding));

    private void Write(Page page, Diagnostic finding)
    {
        var head =
            Indent
                + string.Join("  ",
                    ((string[])[$"{finding.Code} {_texts.Severity(finding.Severity)}", finding.Location.ToString()]).Where(
                        p => p.Length > 0));
        if (finding.Severity == DiagnosticSeverity.Info)
        {
            page.Line(head);
        }
        else
        {
            page.Alert(head, finding.Severity == DiagnosticSeverity.Error);
        }

        page.Line(Indent + Indent + finding.GetMessage(_request.Language));
        if (finding.Descriptor.GetAdvice(_request.Language) is { } advice)
        {
            page.Quiet(Indent + Indent + advice);
        }

        if (_excerpts.At(finding.Location) is { } excerpt)
        {
            page.Line(ExcerptIndent + excerpt.Text);
            if (excerpt.Caret is { } caret)
            {
                page.Line(ExcerptIndent + caret);
            }
        }
    }

    private void Corrections(Page page)
    {
        if (_check.Corrections.Count == 0)
        {
            return;
        }

        page.Title(_checkTexts.CorrectionsTitle);
        foreach (var applied in _check.Corrections)
        {
            var origin =
                string.Join(", ",
                    ((string?[])[applied.By, FormattableString.Invariant($"{applied.On:yyyy-MM-dd}"),
                        applied.Page]).OfType<string>());
            page.Line($"{Indent}{applied.Node} {applied.Field} ({origin})");
            page.Line(ExcerptIndent + _texts.Before + (applied.Expected ?? string.Empty));
            page.Line(ExcerptIndent + _texts.After + applied.Value);
        }

        page.Blank();
    }

    private void Summary(Page page, int shown)
    {
        int Count(DiagnosticSeverity severity) => _check.Diagnostics.Count(d => d.Severity == severity);
        page.Title(
            _checkTexts.Summary(Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Info),
                _check.Accepted.Count));
        if (shown < _check.Diagnostics.Count)
        {
            page.Quiet(_checkTexts.NotShown(_check.Diagnostics.Count - shown, _texts.Severity(_request.Show)));
        }

        if (_request.Mask is { } mask)
        {
            page.Line(_checkTexts.Masked(Visible.Line(mask), _personal));
        }

        var level = _texts.Severity(_request.Options.FailOn);
        page.Line(
            _check.IsAcceptable
                ? _checkTexts.Acceptable(Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning))
                : _checkTexts.NotAcceptable(level));
    }
}
