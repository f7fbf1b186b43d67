using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The head of the page: what result this is, of which plan, by whom, when, and where it comes from.</summary>
internal static class HeaderSection
{
    public static void Write(HtmlWriter html, ReportContent content)
    {
        var (labels, options) = (content.Labels, content.Options);
        html.Open("header", ("class", "top")).Line();
        ReportPage.Logo(html, options);
        html.Open("p", ("class", "kicker")).Text(labels.Kicker).CloseLine().Element("h1", content.Title, ("lang", Lang(content))).Line()
            .Open("dl", ("class", "facts")).Line();
        foreach (var (name, value) in Facts(content))
        {
            html.Open("div").Element("dt", name).Element("dd", value, ("lang", Lang(content))).CloseLine();
        }

        Link(html, labels.OfficialPage, options.OfficialPage);
        Link(html, labels.PlanFile, content.Input.PlanAddress);
        html.CloseLine();
        if (options.OfficialPage is null)
        {
            html.Open("p", ("class", "nb")).Text(labels.Republished).CloseLine();
        }

        html.CloseLine();
    }

    /// <summary>The language of the document's own texts, where the labels around them are in another.</summary>
    public static string? Lang(ReportContent content) => content.Labels is JapaneseReportLabels ? null : "ja";

    private static void Link(HtmlWriter html, string name, Uri? address)
    {
        if (address is not null && WebAddress.IsWeb(address))
        {
            html.Open("div").Element("dt", name).Open("dd").Open("a", ("href", address.AbsoluteUri), ("rel", "noopener"))
                .Text(address.Host + address.AbsolutePath).Close().Close().CloseLine();
        }
    }

    private static IEnumerable<(string Name, string Value)> Facts(ReportContent content)
    {
        var (labels, document) = (content.Labels, content.Document);
        foreach (var plan in document.PlanTitles)
        {
            yield return (labels.Plan, plan.Text + (plan.IsProvisional ? labels.Provisional : ""));
            if (plan.Stage is { } stage)
            {
                yield return (labels.Stage, stage);
            }
        }

        if (document.Municipality is { } body)
        {
            yield return (labels.Body, body.Prefecture + body.Name);
        }

        foreach (var consultation in document.Consultations)
        {
            var of = consultation.Label is { } name ? $"（{name}）" : "";
            if (consultation.Period is { } period)
            {
                yield return (labels.Period + of, period.Text);
            }

            if (consultation.PublishedOn is { } day)
            {
                yield return (labels.PublishedOn + of, labels.Day(day));
            }

            if (consultation.Department is { } department)
            {
                yield return (labels.Department + of, department);
            }
        }

        if (FileName(document) is { } file)
        {
            yield return (labels.Source, file);
        }
    }

    /// <summary>The name of the file alone: folders of a machine are nobody's business.</summary>
    public static string? FileName(PublicCommentDocument document)
        => document.Source.File is { Length: > 0 } file ? ShownText.OnOneLine(file[(file.LastIndexOfAny(['/', '\\']) + 1)..]) : null;
}
