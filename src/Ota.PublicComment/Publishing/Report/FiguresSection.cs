using System.Globalization;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The statistics as printed, and what can be counted from the page itself, each as a table with its chart. A number that is
/// not printed is said to be so, and is no 0.</summary>
internal static class FiguresSection
{
    private const int MostRows = 60;

    public static bool HasAny(ReportContent content)
        => content.Document.Opinions.Count > 0 || content.Document.Consultations.Any(static c => c.Tallies.Count > 0);

    public static void Write(HtmlWriter html, ReportContent content)
    {
        var (labels, number) = (content.Labels, 0);
        foreach (var consultation in content.Document.Consultations)
        {
            foreach (var dimension in consultation.Tallies.GroupBy(static t => t.Dimension))
            {
                Printed(html, content, consultation, dimension.Key, [.. dimension], ++number);
            }
        }

        Counted(html, content, labels.ByChapter, CountChapters(content), ++number);
        Counted(html, content, labels.ByDisposition, CountDispositions(content), ++number);
    }

    /// <summary>How many opinions of the page are about each chapter or field.</summary>
    private static List<(string Name, int Count)> CountChapters(ReportContent content)
        => [.. content.Document.Opinions.GroupBy(o => ReportContent.ChapterOf(o) ?? content.Labels.NoArea)
            .Select(static g => (g.Key, g.Count()))];

    /// <summary>How many opinions of the page have each printed disposition, in the order of the legend.</summary>
    public static List<(string Name, int Count)> CountDispositions(ReportContent content)
    {
        if (content.Document.Responses.All(static r => r.Dispositions.Count == 0))
        {
            return [];
        }

        var counts = new SortedDictionary<int, int>();
        var without = 0;
        foreach (var opinion in content.Document.Opinions)
        {
            var positions = content.Index.ResponsesTo(opinion.Id).SelectMany(static r => r.Dispositions).Select(ReportContent.NameOf)
                .Select(content.Dispositions.Add).Distinct().ToList();
            positions.ForEach(p => counts[p] = counts.GetValueOrDefault(p) + 1);
            without += positions.Count == 0 ? 1 : 0;
        }

        List<(string, int)> rows = [.. counts.Select(c => (content.Dispositions[c.Key], c.Value))];
        return without > 0 ? [.. rows, (content.Labels.NoDisposition, without)] : rows;
    }

    private static void Printed(HtmlWriter html, ReportContent content, Consultation consultation, string dimension, List<Tally> tallies,
        int number)
    {
        var labels = content.Labels;
        List<(string Unit, Func<Tally, int?> Of)> columns =
            [(labels.Submitters, static t => t.Submitters), (labels.Submissions, static t => t.Submissions), (labels.Item, static t
                => t.Opinions)];
        string[] units = [labels.Person, labels.Sheet, labels.Item];
        var shown = Enumerable.Range(0, 3).Where(i => tallies.Exists(t => columns[i].Of(t) is not null)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        var of = consultation.Label is { } label ? $"（{label}）" : "";
        html.Open("div", ("class", "figure")).Line();
        Table(html, content, dimension + of, labels.AsPrinted, [.. shown.Select(i => units[i])], tallies.Take(MostRows)
            .Select(t => (t.IsTotal && t.Label.Length == 0 ? labels.Total : t.Label, t.Parent is not null,
            shown.Select(i => columns[i].Of(t)).ToArray())));
        var charted = shown[^1];
        BarChart.Write(html, labels, $"fig-{number.ToString(CultureInfo.InvariantCulture)}", dimension + of, units[charted],
            [.. tallies.Where(static t => !t.IsTotal && t.Parent is null).Take(MostRows).Where(t => columns[charted].Of(t) is not null)
                .Select(t => (t.Label, columns[charted].Of(t)!.Value))], HeaderSection.Lang(content));
        html.CloseLine();
    }

    private static void Counted(HtmlWriter html, ReportContent content, string title, List<(string Name, int Count)> rows, int number)
    {
        if (rows.Count < 2)
        {
            return;
        }

        var labels = content.Labels;
        html.Open("div", ("class", "figure")).Line();
        Table(html, content, title, labels.Counted, [labels.Item], rows.Take(MostRows)
            .Select(static r => (r.Name, false, new int?[] { r.Count })));
        BarChart.Write(html, labels, $"fig-{number.ToString(CultureInfo.InvariantCulture)}", title, labels.Item, [.. rows.Take(MostRows)],
            HeaderSection.Lang(content));
        html.CloseLine();
        if (rows.Count > MostRows)
        {
            html.Open("p").Text(labels.More(rows.Count - MostRows)).CloseLine();
        }
    }

    private static void Table(HtmlWriter html, ReportContent content, string title, string source, List<string> units,
        IEnumerable<(string Name, bool IsPart, int?[] Counts)> rows)
    {
        var (labels, lang) = (content.Labels, HeaderSection.Lang(content));
        html.Open("table", ("class", "fig")).Open("caption").Element("b", title).Text($" {source}。{labels.CountsAreNotPeople}").Close()
            .Open("thead").Open("tr").Element("th", labels.Label, ("scope", "col"));
        units.ForEach(u => html.Element("th", u, ("scope", "col")));
        html.Close().Close().Open("tbody").Line();
        foreach (var (name, isPart, counts) in rows)
        {
            html.Open("tr").Element("th", name, ("scope", "row"), ("class", isPart ? "part" : null), ("lang", lang));
            foreach (var count in counts)
            {
                html.Element("td", count is { } n ? n.ToString(CultureInfo.InvariantCulture) : labels.Blank, ("class", count is null
                    ? "none" : null));
            }

            html.CloseLine();
        }

        html.Close().CloseLine();
    }
}
