using System.Globalization;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Opinions and answers: one article for each answer with its opinions, under the headings of the document.</summary>
internal sealed class OpinionSection(ReportContent content)
{
    private readonly CitedText _text = new(content);
    private readonly RawTexts _raw = new(content);
    private string _opinionHeading = "h3";

    public void Write(HtmlWriter html)
    {
        if (content.Pairs.Count == 0)
        {
            html.Open("p").Text(content.Labels.NoOpinions).CloseLine();
            return;
        }

        html.Open("p", ("class", "nb")).Text(content.Labels.CountsAreNotPeople).CloseLine();
        FindForm.Write(html, content);
        _opinionHeading = content.Pairs.Exists(static p => p.Group.Count > 0) ? "h4" : "h3";
        ValueList<string>? group = null;
        foreach (var pair in content.Pairs)
        {
            if (pair.Group.Count > 0 && pair.Group != group)
            {
                html.Open("h3", ("class", "group"), ("lang", HeaderSection.Lang(content)))
                    .Text(ShownText.OnOneLine(string.Join(" › ", pair.Group))).CloseLine();
            }

            group = pair.Group;
            Article(html, pair);
        }
    }

    private void Article(HtmlWriter html, ReportPair pair)
    {
        html.Open("article", ("class", "pair"), ("id", pair.Anchor), ("data-c", Positions(pair.Chapters)),
            ("data-d", Positions(pair.Dispositions)),
            ("data-p", Positions(pair.Places)), ("data-a", pair.NeedsAttention ? "" : null)).Line();
        html.Open("div", ("class", "ops")).Line().Element("p", content.Labels.Received, ("class", "who")).Line();
        foreach (var (opinion, isAbove) in pair.Opinions)
        {
            if (isAbove)
            {
                Above(html, pair, opinion);
            }
            else
            {
                Opinion(html, opinion);
            }
        }

        if (pair.Opinions.Count == 0)
        {
            html.Open("p", ("class", "none")).Text(content.Labels.AnswerToNothing).CloseLine();
        }

        html.CloseLine().Open("div", ("class", "ans")).Line();
        if (pair.Response is { } response)
        {
            Response(html, pair, response);
        }
        else
        {
            html.Element("p", content.AnswerName, ("class", "who")).Open("p", ("class", "none")).Text(content.Labels.NoAnswer).CloseLine();
        }

        html.CloseLine().CloseLine();
    }

    private void Above(HtmlWriter html, ReportPair pair, Opinion opinion)
    {
        html.Open("p", ("class", "above")).Element("a", content.NumberOf(opinion), ("href", "#" + content.AnchorOf(opinion)))
            .Text($"（{content.Labels.OpinionAbove}）");
        Points(html, pair, opinion);
        html.CloseLine();
    }

    private void Opinion(HtmlWriter html, Opinion opinion)
    {
        var (anchor, number, lang) = (content.AnchorOf(opinion), content.NumberOf(opinion), HeaderSection.Lang(content));
        html.Open("section", ("class", "op"), ("id", anchor), ("aria-labelledby", "n-" + anchor))
            .Open(_opinionHeading, ("id", "n-" + anchor), ("lang", lang)).Text(number);
        if (opinion.Area is { } area)
        {
            html.Text(" ").Open("span", ("class", "area"));
            _text.Write(html, area.Text, new TextSpan(0, area.Text.Length), opinion.Id, TextField.Area);
            html.Close();
        }

        html.Close().Open("a", ("class", "pl"), ("href", "#" + anchor), ("aria-label", content.Labels.Permalink(number))).Text("#")
            .CloseLine();
        Badges.Of(html, content, opinion);
        if (opinion.Subject is { } subject)
        {
            html.Open("p", ("class", "subject"), ("lang", lang)).Text(subject).CloseLine();
        }

        html.Open("div", ("class", "tx"), ("lang", lang));
        Text(html, opinion);
        Others(html, opinion.Other);
        html.CloseLine();
        _raw.Write(html, opinion);
        html.CloseLine();
    }

    private void Text(HtmlWriter html, Opinion opinion)
    {
        if (string.IsNullOrWhiteSpace(opinion.Text))
        {
            html.Open("p", ("class", "none"))
                .Text(opinion.TextState == TextState.Withheld ? content.Labels.Withheld : content.Labels.NoText).Close();
            return;
        }

        // Before, at and between the points; each stands on lines of its own, with the label it prints.
        var at = 0;
        foreach (var point in opinion.Points.OrderBy(static p => p.Span.Start))
        {
            if (point.Span.Start < at || point.Span.Length < 0 || (long)point.Span.Start + point.Span.Length > opinion.Text.Length)
            {
                continue;
            }

            Lines(html, opinion, TextSpan.FromBounds(at, point.Span.Start), null);
            Lines(html, opinion, point.Span, "pt");
            at = point.Span.End;
        }

        Lines(html, opinion, TextSpan.FromBounds(at, opinion.Text.Length), null);
    }

    private void Lines(HtmlWriter html, Opinion opinion, TextSpan span, string? kind)
    {
        var text = opinion.Text!;
        for (var start = span.Start; start < span.End;)
        {
            var next = text.IndexOf('\n', start, span.End - start);
            var end = next < 0 ? span.End : next;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                html.Open("p", ("class", kind));
                _text.Write(html, text, TextSpan.FromBounds(start, end), opinion.Id, TextField.OpinionText);
                html.Close();
            }

            start = end + 1;
        }
    }

    private void Response(HtmlWriter html, ReportPair pair, Response response)
    {
        var lang = HeaderSection.Lang(content);
        html.Open("p", ("class", "who")).Text(content.AnswerName);
        foreach (var disposition in response.Dispositions)
        {
            html.Text(" ").Element("span", ReportContent.NameOf(disposition), ("class", "d " + Tone(disposition)), ("lang", lang));
        }

        Badges.Of(html, content, response);
        html.CloseLine();
        foreach (var (opinion, isAbove) in pair.Opinions)
        {
            if (!isAbove && pair.Response!.Answers.Any(a => a.Opinion == opinion.Id && a.Point is not null))
            {
                html.Open("p", ("class", "above")).Text(pair.Opinions.Count > 1 ? content.NumberOf(opinion) : "");
                Points(html, pair, opinion);
                html.CloseLine();
            }
        }

        html.Open("div", ("class", "tx"), ("lang", lang));
        if (response.Paragraphs.Count == 0 || string.IsNullOrWhiteSpace(response.Text))
        {
            html.Open("p", ("class", "none"))
                .Text(response.TextState == TextState.Withheld ? content.Labels.Withheld : content.Labels.NoAnswer).Close();
        }

        Paragraphs(html, response);
        foreach (var revision in response.Revisions.Where(static r => r.Action != RevisionAction.None))
        {
            html.Open("blockquote").Element("b", content.Labels.RevisionText).Text(" " + revision.Text).Close();
        }

        Others(html, response.Other);
        html.CloseLine();
        _raw.Write(html, response);
    }

    private void Paragraphs(HtmlWriter html, Response response)
    {
        var before = ParagraphKind.Body;
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var paragraph = response.Paragraphs[i];
            if (string.IsNullOrWhiteSpace(paragraph.Text))
            {
                continue;
            }

            if (paragraph.Kind == ParagraphKind.References && before != ParagraphKind.References)
            {
                html.Element("p", content.Labels.References, ("class", "refs-h"));
            }

            var (element, kind) = paragraph.Kind switch
            {
                ParagraphKind.Heading => ("p", "ph"),
                ParagraphKind.Quote or ParagraphKind.Revision => ("blockquote", null),
                ParagraphKind.References => ("p", "refs"),
                _ => ("p", (string?)null),
            };
            html.Open(element, ("class", kind));
            _text.Write(html, paragraph.Text, new TextSpan(0, paragraph.Text.Length), response.Id, TextField.Paragraph, i);
            html.Close();
            before = paragraph.Kind;
        }
    }

    private void Points(HtmlWriter html, ReportPair pair, Opinion opinion)
    {
        var points = pair.Response!.Answers.Where(a => a.Opinion == opinion.Id && a.Point is not null)
            .Select(a => opinion.Points.FirstOrDefault(p => p.Id == a.Point)?.Label).OfType<string>().ToList();
        if (points.Count > 0)
        {
            html.Text($" {content.Labels.PointsAnswered}: {string.Join("、", points)}");
        }
    }

    private static void Others(HtmlWriter html, ValueList<OtherField> others)
    {
        foreach (var other in others.Where(static o => !string.IsNullOrWhiteSpace(o.Text)))
        {
            html.Open("p", ("class", "other"));
            if (other.Heading is { Length: > 0 } heading)
            {
                html.Element("b", heading).Text(" ");
            }

            html.Text(other.Text).Close();
        }
    }

    // Colour only repeats what the words say.
    private static string Tone(Disposition disposition) => disposition.Kinds.Count != 1 ? "d-x" : disposition.Kinds[0] switch
    {
        DispositionKind.Modified => "d-m",
        DispositionKind.AlreadyIncluded or DispositionKind.Agreement => "d-i",
        DispositionKind.ForReference => "d-r",
        DispositionKind.NotAdopted or DispositionKind.OutOfScope or DispositionKind.Unchanged => "d-n",
        _ => "d-x",
    };

    private static string? Positions(SortedSet<int> positions)
        => positions.Count == 0 ? null : string.Join(' ', positions.Select(static p => p.ToString(CultureInfo.InvariantCulture)));
}
