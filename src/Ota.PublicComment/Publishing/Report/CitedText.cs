using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Writes a text of the document with its citations as links: to the part of the plan, to the other opinion, to the page of the
/// plan's file.</summary>
internal sealed class CitedText
{
    private readonly ReportContent _content;
    private readonly Dictionary<(string Node, TextField Field, int Paragraph), List<Citation>> _citations = [];

    public CitedText(ReportContent content)
    {
        _content = content;
        foreach (var citation in content.Map.Citations)
        {
            var key = (citation.Place.Node, citation.Place.Field, citation.Place.Paragraph ?? 0);
            (_citations.TryGetValue(key, out var list) ? list : _citations[key] = []).Add(citation);
        }
    }

    /// <summary>What a person should look at.</summary>
    public static bool IsOdd(Citation citation)
        => citation.State is CitationState.Conflicting or CitationState.Dangling or CitationState.Ambiguous
            || (citation.Flags & CitationFlags.Cyclic) != 0;

    /// <summary>Writes a run of a text; the places of its citations are in the whole text.</summary>
    public void Write(HtmlWriter html, string text, TextSpan span, string node, TextField field, int paragraph = 0)
    {
        var at = span.Start;
        foreach (var citation in _citations.GetValueOrDefault((node, field, paragraph)) ?? [])
        {
            var place = citation.Place.Span;
            if (place.Start < at || place.Length <= 0 || (long)place.Start + place.Length > span.End)
            {
                continue;
            }

            html.Text(text[at..place.Start]);
            Cited(html, citation, text.Substring(place.Start, place.Length));
            at = place.End;
        }

        html.Text(text[at..span.End]);
    }

    private void Cited(HtmlWriter html, Citation citation, string text)
    {
        if (AnchorOf(citation) is { } anchor)
        {
            html.Open("a", ("href", "#" + anchor)).Text(text).Close();
        }
        else
        {
            html.Text(text);
        }

        if (PageOf(citation) is { } page && PageAddress(page) is { } address)
        {
            html.Open("a", ("class", "pg"), ("href", address), ("rel", "noopener"), ("title", _content.Labels.OpenPage(page))).Text("p.")
                .Text(page).Close();
        }

        if (_content.Options.IncludeFindings && Oddity(citation) is { } oddity)
        {
            html.Open("span", ("class", "b w")).Text(oddity).Close();
        }
    }

    private string? AnchorOf(Citation citation)
    {
        foreach (var target in citation.Targets)
        {
            if (_content.Parts.Find(target)?.Anchor is { } part)
            {
                return part;
            }

            if (target.Kind is CitationTargetKind.Opinion or CitationTargetKind.Response && _content.AnchorOf(target.Id) is { } node)
            {
                return node;
            }
        }

        return null;
    }

    // The page that is printed; else the one where the part begins. A page of another document leads nowhere here.
    private int? PageOf(Citation citation)
    {
        if (citation.Within is not null || citation.State is CitationState.External or CitationState.Dangling
            || citation.Kind is not (CitationKind.Page or CitationKind.Item or CitationKind.PlanPath))
        {
            return null;
        }

        return citation.Pages.Count > 0 ? citation.Pages[0].Pages.First
            : citation.Targets.Count > 0 ? _content.Parts.Find(citation.Targets[0])?.Pages?.First : null;
    }

    private string? PageAddress(int page)
        => _content.Input.PlanAddress is { } address && WebAddress.IsWeb(address)
            ? string.Create(CultureInfo.InvariantCulture, $"{address.GetLeftPart(UriPartial.Query)}#page={page}") : null;

    private string? Oddity(Citation citation) => citation.State switch
    {
        CitationState.Conflicting when (citation.Flags & CitationFlags.Page) != 0 && (citation.Flags & CitationFlags.Title) == 0
            && citation.PageDelta is { } delta
            => _content.Labels.PageDiffers(delta),
        CitationState.Conflicting => _content.Labels.TitleDiffers,
        CitationState.Dangling => _content.Labels.Dangling,
        CitationState.Ambiguous => _content.Labels.Ambiguous,
        _ => (citation.Flags & CitationFlags.Cyclic) != 0 ? _content.Labels.Cyclic : null,
    };
}
