using System.Globalization;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Search and filters. They stand in the page from the start and show themselves only where the script runs.</summary>
internal static class FindForm
{
    public static void Write(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        html.Open("form", ("id", "find"), ("class", "find"), ("role", "search"), ("aria-label", labels.Find), ("hidden", ""),
            ("data-shown", labels.Shown), ("data-hits", labels.Hits),
            ("data-copied", labels.Copied), ("data-open", labels.OpenHere), ("data-close", labels.CloseHere)).Line();
        Field(html, "q", labels.FindHint);
        Choice(html, "c", labels.Chapter, labels.All, [.. content.Chapters.Select(static (name, i) => (i, name))]);
        Choice(html, "d", content.Labels is JapaneseReportLabels ? content.Headings.Disposition : labels.Disposition, labels.All,
            [.. content.Dispositions.Select(static (name, i) => (i, name))]);
        var places = content.Pairs.SelectMany(static p => p.Places).Distinct().Order().Select(p => (p, content.Parts.All[p].Name)).ToList();
        Choice(html, "p", labels.Measure, labels.All, places);
        if (content.Pairs.Exists(static p => p.NeedsAttention))
        {
            html.Open("label", ("class", "check")).Void("input", ("type", "checkbox"), ("name", "a")).Text(" " + labels.Attention)
                .CloseLine();
        }

        html.Open("div", ("class", "run")).Open("button", ("type", "button"), ("id", "next"), ("hidden", "")).Text(labels.Next).Close()
            .Open("button", ("type", "reset")).Text(labels.Clear).Close().Open("p", ("role", "status"), ("id", "state")).Close()
                .CloseLine().CloseLine();
    }

    public static void Field(HtmlWriter html, string name, string label)
        => html.Open("label", ("class", "words")).Element("span", label)
            .Void("input", ("type", "search"), ("name", name), ("autocomplete", "off"), ("spellcheck", "false")).CloseLine();

    private static void Choice(HtmlWriter html, string name, string label, string all, List<(int Value, string Name)> choices)
    {
        if (choices.Count < 2)
        {
            return;
        }

        html.Open("label").Element("span", label).Open("select", ("name", name)).Open("option", ("value", "-")).Text(all).Close();
        foreach (var (value, text) in choices)
        {
            html.Element("option", text, ("value", value.ToString(CultureInfo.InvariantCulture)));
        }

        html.Close().CloseLine();
    }
}
