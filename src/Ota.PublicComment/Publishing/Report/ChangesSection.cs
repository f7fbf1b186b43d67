namespace Ota.PublicComment.Publishing.Report;

/// <summary>What changed: place, before and after with the words that differ, and the opinions it came from.</summary>
internal static class ChangesSection
{
    public static void Write(HtmlWriter html, ReportContent content)
    {
        var (labels, changes) = (content.Labels, PlanChange.All(content));
        if (changes.Count == 0)
        {
            html.Open("p").Text(labels.NoChanges).CloseLine();
            return;
        }

        html.Open("p", ("class", "nb")).Text(labels.CountsAreNotPeople).CloseLine();
        foreach (var place in changes.GroupBy(static c => c.PlaceKey))
        {
            html.Open("article", ("class", "change"));
            Place(html, content, place.First());
            foreach (var change in place)
            {
                Write(html, content, change);
            }

            html.CloseLine();
        }
    }

    private static void Place(HtmlWriter html, ReportContent content, PlanChange change)
    {
        html.Open("h3", ("lang", change.Place is null ? null : HeaderSection.Lang(content)));
        if (change.PlaceAnchor is { } anchor)
        {
            html.Element("a", change.Place!, ("href", "#" + anchor));
        }
        else
        {
            html.Text(change.Place ?? content.Labels.NoPlace);
        }

        html.CloseLine();
    }

    private static void Write(HtmlWriter html, ReportContent content, PlanChange change)
    {
        var (labels, lang) = (content.Labels, HeaderSection.Lang(content));
        html.Open("div", ("class", "said"), ("id", change.Anchor)).Line();
        if (change.Before is null && change.After is null)
        {
            html.Open("blockquote", ("lang", lang)).Text(change.Text).CloseLine();
        }
        else
        {
            Wording(html, content, change);
        }

        html.Open("p").Text(labels.OfOpinions + ": ");
        Links(html, content, change.Opinions, change.ResponseAnchor);
        html.Text(" ").Element("span", change.IsPrinted ? labels.ChangesPrinted : labels.ChangesAnnounced, ("class", "b")).Close()
            .CloseLine();
    }

    /// <summary>Links to opinions; to the answer where the opinion is not printed.</summary>
    public static void Links(HtmlWriter html, ReportContent content, List<Opinion> opinions, string? otherwise)
    {
        for (var i = 0; i < opinions.Count; i++)
        {
            html.Text(i > 0 ? "、" : "").Element("a", content.NumberOf(opinions[i]), ("href", "#" + content.AnchorOf(opinions[i])));
        }

        if (opinions.Count == 0 && otherwise is not null)
        {
            html.Element("a", content.AnswerName, ("href", "#" + otherwise));
        }
    }

    private static void Wording(HtmlWriter html, ReportContent content, PlanChange change)
    {
        var (labels, lang) = (content.Labels, HeaderSection.Lang(content));
        var pieces = change is { Before: { } before, After: { } after } ? WordDifference.Of(before, after) : null;
        html.Open("dl", ("class", "wording")).Line();
        if (change.Before is { } old)
        {
            html.Open("div").Element("dt", labels.Before).Open("dd", ("lang", lang));
            Pieces(html, pieces, old, WordChange.Removed, "del");
            html.Close().CloseLine();
        }

        if (change.After is { } now)
        {
            html.Open("div").Element("dt", labels.After).Open("dd", ("lang", lang));
            Pieces(html, pieces, now, WordChange.Added, "ins");
            html.Close().CloseLine();
        }

        html.CloseLine();
    }

    private static void Pieces(HtmlWriter html, List<(WordChange Change, string Text)>? pieces, string text, WordChange shown,
        string element)
    {
        if (pieces is null)
        {
            html.Text(text);
            return;
        }

        foreach (var piece in pieces)
        {
            if (piece.Change == shown)
            {
                html.Open(element).Text(piece.Text).Close();
            }
            else if (piece.Change == WordChange.Kept)
            {
                html.Text(piece.Text);
            }
        }
    }
}
