using System.Globalization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>A plan for a person: what is uncertain first, then the outline with its pages in one column.</summary>
internal sealed class PlanReport(PlanResult result, Plan plan, PlanRequest request)
{
    private const string Indent = "  ";
    private const int WidestTitle = 76;

    private readonly PlanTexts _texts = PlanTexts.In(request.Language);

    public void WriteTo(Page page)
    {
        var lines = Lines();
        var chapters = lines.Count(l => l.IsChapter);
        page.Title(_texts.Head(plan.Title ?? _texts.NoTitle, plan.Stage));
        page.Line(Indent + _texts.Counts(chapters, lines.Count - chapters));
        page.Blank();
        WriteFindings(page);
        page.Blank();
        page.Title(_texts.Outline);
        var marked =
            result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Node).ToHashSet(StringComparer.Ordinal);
        var width = Math.Min(WidestTitle, lines.Select(l => DisplayWidth.Of(l.Text)).DefaultIfEmpty().Max());
        var pageWidth = lines.Select(l => l.Pages.Length).DefaultIfEmpty().Max();
        foreach (var line in lines)
        {
            var mark = marked.Contains(line.Id) ? "! " : Indent;
            page.Line($"{mark}{DisplayWidth.PadRight(line.Text, width)}{Indent}{DisplayWidth.PadLeft(line.Pages, pageWidth)}".TrimEnd());
        }

        // Standard input is read up: it cannot be read again.
        if (request.Path != SourceFile.StandardInput)
        {
            page.Blank();
            page.Quiet(_texts.Next($"{Invocation.Name} plan {Invocation.Quoted(request.Path)}"));
        }
    }

    private void WriteFindings(Page page)
    {
        var findings = result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).OrderByDescending(d => d.Severity).ToList();
        if (findings.Count == 0)
        {
            page.Title(_texts.NothingUncertain);
        }
        else
        {
            page.Title(_texts.Uncertain(findings.Count));
        }

        foreach (var finding in findings)
        {
            page.Alert($"{Indent}{finding.Code} {_texts.Severity(finding.Severity)}  {finding.Location}".TrimEnd(),
                finding.Severity == DiagnosticSeverity.Error);
            page.Line(Indent + Indent + finding.GetMessage(request.Language));
            if (finding.Descriptor.GetAdvice(request.Language) is { } advice)
            {
                page.Quiet(Indent + Indent + advice);
            }
        }

        foreach (var finding in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Info))
        {
            page.Quiet($"{Indent}{finding.Code}  {finding.Location}  {finding.GetMessage(request.Language)}");
        }
    }

    // As deep as a plan may be: the reader has limited it.
    private List<OutlineLine> Lines()
    {
        var lines = new List<OutlineLine>();
        AddChapters(plan.Chapters, 0);
        AddInitiatives(plan.Initiatives, 0);
        return lines;

        void AddChapters(ValueList<Chapter> chapters, int depth)
        {
            foreach (var c in chapters)
            {
                lines.Add(new OutlineLine(c.Id, true, Text(depth, Label(c.Unit, c.Number), c.Title), Pages(c.Pages)));
                AddChapters(c.Children, depth + 1);
                AddInitiatives(c.Initiatives, depth + 1);
            }
        }

        void AddInitiatives(ValueList<Initiative> initiatives, int depth)
        {
            foreach (var i in initiatives)
            {
                lines.Add(new OutlineLine(i.Id, false, Text(depth, Label(i.Term, i.Number), i.Title), Pages(i.Pages)));
                AddInitiatives(i.Children, depth + 1);
            }
        }
    }

    private static string Text(int depth, string label, string? title)
        => DisplayWidth.Spaces(depth * 2) + string.Join(' ', ((string?[])[label, title]).Where(t => !string.IsNullOrEmpty(t)));

    private static string Label(string unit, OutlineNumber? number)
        => number is null ? string.Empty : number.Label.Contains(unit, StringComparison.Ordinal) ? number.Label : unit + number.Label;

    private static string Pages(NumberRange? pages)
        => pages is not { } p ? string.Empty
            : p.First == p.Last ? p.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{p.First}-{p.Last}");

    private readonly record struct OutlineLine(string Id, bool IsChapter, string Text, string Pages);
}
