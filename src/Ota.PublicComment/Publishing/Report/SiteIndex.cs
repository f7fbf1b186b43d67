using Ota.PublicComment.Serialization;
using System.Text.Json;
using System.Text.Encodings.Web;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The index of a folder of reports. Its search needs the texts of all of them: a page may load nothing, so they stand in it,
/// once, as data.</summary>
internal static class SiteIndex
{
    // The default encoder writes \u003C for what could end the data; Japanese stays as it is.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Write(IReadOnlyList<PublishInput> pages, ReportOptions options)
    {
        var (html, labels) = (new HtmlWriter(), ReportLabels.In(options.Language));
        var contents = pages.Select(p => (Name: p.FileName!, Content: new ReportContent(p.Shown(), options))).ToList();
        ReportPage.Begin(html, options, null, labels.IndexTitle, labels.IndexTitle, labels);
        html.Open("header", ("class", "top")).Line();
        ReportPage.Logo(html, options);
        html.Element("h1", labels.IndexTitle).CloseLine().Open("main", ("id", "main")).Line();
        html.Open("form", ("id", "find-all"), ("class", "find"), ("role", "search"), ("aria-label", labels.IndexFind), ("hidden", ""),
            ("data-hits", labels.Hits)).Line();
        FindForm.Field(html, "q", labels.IndexFind);
        html.Open("div", ("class", "run")).Open("p", ("role", "status"), ("id", "state")).Close().CloseLine().CloseLine();
        html.Open("ul", ("id", "found"), ("class", "found")).CloseLine();
        Table(html, labels, contents);
        html.CloseLine().Open("script", ("type", "application/json"), ("id", "texts")).Raw(Texts(contents)).CloseLine();
        return ReportPage.End(html);
    }

    private static void Table(HtmlWriter html, ReportLabels labels, List<(string Name, ReportContent Content)> contents)
    {
        html.Open("table", ("class", "fig index")).Element("caption", labels.CountsAreNotPeople).Open("thead").Open("tr");
        foreach (var heading in (string[])[labels.Document, labels.Body, labels.Period, labels.Submitters, labels.OpinionCount,
            labels.Listed])
        {
            html.Element("th", heading, ("scope", "col"));
        }

        html.Close().Close().Open("tbody").Line();
        foreach (var (name, content) in contents)
        {
            var (document, first) = (content.Document, content.Document.Consultations is [var c, ..] ? c : null);
            html.Open("tr").Open("th", ("scope", "row"))
                .Element("a", content.Title, ("href", "./" + Uri.EscapeDataString(name)), ("lang", HeaderSection.Lang(content))).Close();
            Cell(html, labels, labels.Body, document.Municipality is { } body ? body.Prefecture + body.Name : null);
            Cell(html, labels, labels.Period, first?.Period?.Text);
            Cell(html, labels, labels.Submitters, first?.SubmitterCount is { } people ? $"{people} {labels.Person}" : null);
            Cell(html, labels, labels.OpinionCount, first?.OpinionCount is { } opinions ? $"{opinions} {labels.Item}" : null);
            Cell(html, labels, labels.Listed, $"{document.Opinions.Count} {labels.Item}");
            html.CloseLine();
        }

        html.Close().CloseLine();
    }

    private static void Cell(HtmlWriter html, ReportLabels labels, string heading, string? value)
        => html.Element("td", value ?? labels.Blank, ("class", value is null ? "none" : null), ("data-h", heading));

    // [file, title, [[anchor, number, text], …]], …
    private static string Texts(List<(string Name, ReportContent Content)> contents)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartArray();
            foreach (var (name, content) in contents)
            {
                json.WriteStartArray();
                json.WriteStringValue("./" + Uri.EscapeDataString(name));
                json.WriteStringValue(ShownText.OnOneLine(content.Title));
                json.WriteStartArray();
                foreach (var pair in content.Pairs)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(pair.Opinions.Count > 0 ? content.AnchorOf(pair.Opinions[0].Opinion) : pair.Anchor);
                    json.WriteStringValue(ShownText.OnOneLine(string.Join("、", pair.Opinions.Select(o => content.NumberOf(o.Opinion)))));
                    json.WriteStringValue(ShownText.OnOneLine(string.Join(' ', pair.Opinions.Where(static o => !o.IsAbove)
                        .Select(static o => $"{o.Opinion.Area?.Text} {o.Opinion.Subject} {o.Opinion.Text}").Append(pair.Response?.Text))));
                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
