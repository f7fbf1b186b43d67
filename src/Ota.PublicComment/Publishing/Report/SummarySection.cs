namespace Ota.PublicComment.Publishing.Report;

/// <summary>Counts as printed with their units, what happened to the opinions, what changed where.</summary>
internal static class SummarySection
{
    private const int MostPlaces = 12;

    public static void Write(HtmlWriter html, ReportContent content)
    {
        Counts(html, content);
        html.Open("p", ("class", "nb")).Text(content.Labels.CountsAreNotPeople).CloseLine();
        Listing(html, content);
        Dispositions(html, content);
        Changes(html, content);
    }

    private static void Counts(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        html.Open("dl", ("class", "counts")).Line();
        foreach (var consultation in content.Document.Consultations)
        {
            var of = consultation.Label is { } name ? $"（{name}）" : "";
            Count(html, labels.Submitters + of, consultation.SubmitterCount, labels.Person);
            Count(html, labels.Submissions + of, consultation.SubmissionCount, labels.Sheet);
            Count(html, labels.OpinionCount + of, consultation.OpinionCount, labels.Item);
        }

        Count(html, labels.Listed, content.Document.Opinions.Count, labels.Item);
        html.CloseLine();
    }

    private static void Count(HtmlWriter html, string name, int? count, string unit)
    {
        if (count is { } number)
        {
            html.Open("div").Element("dt", name).Open("dd").Open("b").Text(number).Close().Text(" " + unit).Close().CloseLine();
        }
    }

    private static void Listing(HtmlWriter html, ReportContent content)
    {
        var texts = content.Document.Consultations.SelectMany(static c => c.Listing.Texts).Distinct().ToList();
        if (texts.Count > 0)
        {
            html.Element("h3", content.Labels.Listing).Open("ul", ("lang", HeaderSection.Lang(content)));
            texts.ForEach(t => html.Element("li", t));
            html.CloseLine();
        }
    }

    private static void Dispositions(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        var announced = content.Document.Responses.Count(content.AnnouncesRevision);
        if (content.Dispositions.Count == 0 && announced == 0)
        {
            return;
        }

        html.Element("h3", labels.Dispositions).Line().Open("ul", ("class", "chips")).Line();
        foreach (var (name, count) in FiguresSection.CountDispositions(content))
        {
            html.Open("li").Open("span", ("lang", HeaderSection.Lang(content))).Text(name).Close().Open("b").Text(count).Close()
                .Text(" " + labels.Item).CloseLine();
        }

        html.CloseLine();
        if (announced > 0)
        {
            html.Open("p", ("class", "inf")).Open("span", ("class", "b")).Text(labels.FromText).Close()
                .Text($" {labels.DispositionsFromText}: ").Open("b").Text(announced).Close()
                .Text(" " + labels.Item).CloseLine();
        }

        html.Open("p", ("class", "nb")).Text(labels.CountsAreNotPeople).CloseLine();
    }

    private static void Changes(HtmlWriter html, ReportContent content)
    {
        var changes = PlanChange.All(content);
        html.Element("h3", content.Labels.Changes).Line();
        if (changes.Count == 0)
        {
            html.Open("p").Text(content.Labels.NoChanges).CloseLine();
            return;
        }

        html.Open("ul", ("class", "places")).Line();
        var places = changes.GroupBy(static c => c.PlaceKey).ToList();
        foreach (var place in places.Take(MostPlaces))
        {
            html.Open("li").Open("a", ("href", "#" + place.First().Anchor)).Text(place.First().Place ?? content.Labels.NoPlace).Close();
            html.Text($"（{string.Join("、", place.SelectMany(static c => c.Opinions).Distinct().Select(content.NumberOf))}）").CloseLine();
        }

        html.CloseLine();
        if (places.Count > MostPlaces)
        {
            html.Open("p").Open("a", ("href", "#changes")).Text(content.Labels.More(places.Count - MostPlaces)).Close().CloseLine();
        }
    }
}
