namespace Ota.PublicComment.Publishing.Report;

/// <summary>Short words beside an opinion or answer: what was inferred, what is missing, how many it stands for.</summary>
internal static class Badges
{
    public static void Of(HtmlWriter html, ReportContent content, Opinion opinion)
    {
        var labels = content.Labels;
        Write(html, "p",
            [
                opinion.IsNumberInferred ? labels.NumberInferred : null,
                opinion.TextState == TextState.Withheld ? null : State(labels, opinion.TextState),
                opinion.Area?.CompletedFrom is not null ? labels.AreaCompleted : null,
            ],
            [
                opinion.Count is { } count ? labels.CountOf(count) : null,
                opinion.SubmitterCount is { } people ? labels.PeopleOf(people) : null,
                opinion.SubmitterKind,
            ]);
    }

    public static void Of(HtmlWriter html, ReportContent content, Response response)
    {
        var labels = content.Labels;
        Write(html, null,
            [response.SharingIsInferred ? labels.SharingInferred : null, State(labels, response.TextState)],
            [content.AnnouncesRevision(response) ? $"{labels.RevisionAnnounced}（{labels.FromText}）" : null]);
    }

    private static void Write(HtmlWriter html, string? element, ReadOnlySpan<string?> warnings, ReadOnlySpan<string?> notes)
    {
        var isOpen = false;
        foreach (var (texts, kind) in (ReadOnlySpan<(string?[], string)>)[(warnings.ToArray(), "b w"), (notes.ToArray(), "b")])
        {
            foreach (var text in texts)
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    continue;
                }

                if (!isOpen && element is not null)
                {
                    html.Open(element, ("class", "badges"));
                }

                isOpen = true;
                html.Text(" ").Element("span", text, ("class", kind));
            }
        }

        if (isOpen && element is not null)
        {
            html.CloseLine();
        }
    }

    private static string? State(ReportLabels labels, TextState state) => state switch
    {
        TextState.Missing => labels.TextMissing,
        TextState.Abridged => labels.TextAbridged,
        TextState.SuspectedCutAtStart => labels.CutAtStart,
        TextState.SuspectedCutAtEnd => labels.CutAtEnd,
        TextState.SuspectedCutAtBoth => labels.CutAtBoth,
        _ => null,
    };
}
