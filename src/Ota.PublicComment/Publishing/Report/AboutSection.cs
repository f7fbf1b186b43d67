using System.Globalization;
using System.Reflection;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Where all of it comes from, what the document says of itself, what was repaired, and what a person should look at.</summary>
internal static class AboutSection
{
    private const int MostFindings = 200;

    private static readonly string Software = "Ota.PublicComment "
        + (Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? "");

    public static void Write(HtmlWriter html, ReportContent content)
    {
        var (labels, document) = (content.Labels, content.Document);
        html.Open("dl", ("class", "facts")).Line();
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[(labels.File, HeaderSection.FileName(document)),
            (labels.Hash, document.Id), (labels.Version, Software)])
        {
            if (value is not null)
            {
                html.Open("div").Element("dt", name).Element("dd", value).CloseLine();
            }
        }

        html.CloseLine();
        Notes(html, content, labels.Errata, document.Errata);
        Notes(html, content, labels.Notes, document.Notes);
        Repairs(html, content);
        if (content.Options.IncludeFindings)
        {
            Findings(html, content);
        }
    }

    private static void Notes(HtmlWriter html, ReportContent content, string title, ValueList<Note> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        html.Element("h3", title).Line().Open("ul", ("lang", HeaderSection.Lang(content))).Line();
        foreach (var note in notes)
        {
            html.Open("li").Text(note.Text).CloseLine();
        }

        html.CloseLine();
    }

    // One line for each kind: the texts themselves stand where they were repaired.
    private static void Repairs(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        html.Element("h3", labels.Repairs).Line();
        var repairs = content.Input.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Info
            && d.Code.StartsWith("OPC2", StringComparison.Ordinal)).GroupBy(static d => d.Code)
            .OrderBy(static g => g.Key, StringComparer.Ordinal).ToList();
        html.Open("p").Text(repairs.Count == 0 ? labels.NoRepairs : labels.RepairsNote).CloseLine();
        if (repairs.Count == 0)
        {
            return;
        }

        html.Open("details").Element("summary", labels.Repairs).Open("ul").Line();
        foreach (var repair in repairs)
        {
            html.Open("li").Element("code", repair.Key).Text(" " + repair.First().GetMessage(content.Options.Language));
            if (repair.Count() > 1)
            {
                html.Text($"（{labels.More(repair.Count() - 1)}）");
            }

            html.CloseLine();
        }

        html.Close().CloseLine();
    }

    private static void Findings(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        var findings = content.Input.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        html.Element("h3", labels.Findings).Line();
        if (findings.Count == 0)
        {
            html.Open("p").Text(labels.NoFindings).CloseLine();
            return;
        }

        html.Open("details").Element("summary", string.Create(CultureInfo.InvariantCulture, $"{labels.Findings} ({findings.Count})"))
            .Open("ul").Line();
        foreach (var finding in findings.Take(MostFindings))
        {
            html.Open("li").Element("span", labels.Severity(finding.Severity), ("class", "b w")).Text(" ").Element("code", finding.Code)
                .Text(" " + finding.GetMessage(content.Options.Language));
            if ((finding.Node ?? finding.Place?.Node) is { } node && content.AnchorOf(node) is { } anchor)
            {
                html.Text(" ").Element("a", content.OpinionsOf(node).Select(content.NumberOf)
                    .FirstOrDefault() ?? anchor, ("href", "#" + anchor));
            }

            html.CloseLine();
        }

        html.CloseLine();
        if (findings.Count > MostFindings)
        {
            html.Open("p").Text(labels.More(findings.Count - MostFindings)).CloseLine();
        }

        html.CloseLine();
    }
}
