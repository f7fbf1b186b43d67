using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The plan as the way in: every part with the opinions and answers that lead to it.</summary>
internal static class PlanSection
{
    // A phone has no room for more steps.
    private const int DeepestStep = 4;

    public static void Write(HtmlWriter html, ReportContent content)
    {
        var labels = content.Labels;
        if (!content.Parts.IsGiven)
        {
            html.Open("p").Text(labels.InferredPlan).CloseLine();
        }

        html.Open("p", ("class", "nb")).Text(labels.CountsAreNotPeople).CloseLine();
        var about = content.Document.Opinions.Where(static o => o.Area is not null).ToLookup(o => content.Parts.PositionOf(o.Area!));
        var plan = -1;
        foreach (var part in content.Parts.All)
        {
            if (part.Plan != plan)
            {
                if (plan >= 0)
                {
                    html.CloseLine();
                }

                plan = part.Plan;
                if (content.Map.Plans.Count > 1 && plan < content.Map.Plans.Count)
                {
                    html.Element("h3", content.Map.Plans[plan].Title ?? labels.Plan, ("lang", HeaderSection.Lang(content))).Line();
                }

                html.Open("ul", ("class", "outline")).Line();
            }

            Part(html, content, part, about);
        }

        html.CloseLine();
    }

    private static void Part(HtmlWriter html, ReportContent content, PlanPart part, ILookup<int, Opinion> about)
    {
        var labels = content.Labels;
        html.Open("li", ("id", part.Anchor),
            ("class", string.Create(CultureInfo.InvariantCulture, $"s{Math.Min(part.Depth, DeepestStep)}")))
            .Element("span", part.Name, ("class", "name"), ("lang", HeaderSection.Lang(content)));
        if (part.Pages is { } pages)
        {
            html.Text(" ").Element("span", labels.PlanPage(pages), ("class", "page"));
        }

        if (part.IsInferred && content.Parts.IsGiven)
        {
            html.Text(" ").Element("span", labels.InferredNode, ("class", "b"));
        }

        var position = part.Position;
        var cited = (content.Parts.Citations.GetValueOrDefault(position) ?? []).SelectMany(c => content.OpinionsOf(c.Place.Node)
            .Select(o => (Opinion: o, Citation: (Citation?)c))).ToList();
        var opinions = about[position].Select(static o => (Opinion: o, Citation: (Citation?)null)).Concat(cited)
            .GroupBy(static c => c.Opinion.Id).ToList();
        if (opinions.Count > 0)
        {
            html.Text(" ").Element("b", labels.MentionedBy(opinions.Count)).Open("span", ("class", "links"));
            foreach (var of in opinions)
            {
                Link(html, content, of.First().Opinion, of.Select(static o => o.Citation).OfType<Citation>());
            }

            html.Close();
        }
        else if (content.Parts.IsGiven && !part.IsInferred)
        {
            html.Text(" ").Element("span", labels.NotMentioned, ("class", "none"));
        }

        html.CloseLine();
    }

    // No. 3（14ページ）: the page that is cited, where one is.
    private static void Link(HtmlWriter html, ReportContent content, Opinion opinion, IEnumerable<Citation> citations)
    {
        var pages = citations.SelectMany(static c => c.Pages).Select(static p => p.Pages).Distinct().Select(content.Labels.PlanPage)
            .ToList();
        html.Element("a", content.NumberOf(opinion) + (pages.Count > 0
            ? $"（{string.Join("、", pages)}）" : ""), ("href", "#" + content.AnchorOf(opinion)));
    }
}
