namespace Ota.PublicComment.Publishing.Report;

/// <summary>The characters of the source behind a disclosure, where a repair changed them: most texts stand as they were, and nothing
/// stands twice.</summary>
internal sealed class RawTexts(ReportContent content)
{
    public void Write(HtmlWriter html, Opinion opinion)
        => Write(html,
            [(opinion.Text ?? "",
                new TextPlace { Node = opinion.Id, Field = TextField.OpinionText, Span = new TextSpan(0, opinion.Text?.Length ?? 0) })]);

    public void Write(HtmlWriter html, Response response)
        => Write(html,
            [.. response.Paragraphs.Select(
                (p, i) => (p.Text,
                    new TextPlace { Node = response.Id, Field = TextField.Paragraph, Paragraph = i,
                        Span = new TextSpan(0, p.Text.Length) }))]);

    private void Write(HtmlWriter html, List<(string Text, TextPlace Place)> shown)
    {
        if (content.Input.SourceMap is not { } map)
        {
            return;
        }

        var pieces = new List<string>();
        foreach (var (text, place) in shown)
        {
            if (text.Length > 0)
            {
                Add(pieces, map, map.Locate(place));
            }
        }

        if (pieces.Count == 0 || string.Concat(pieces) == string.Concat(shown.Select(static s => s.Text)))
        {
            return;
        }

        html.Open("details", ("class", "raw")).Element("summary", content.Labels.RawText).Line();
        foreach (var text in pieces)
        {
            html.Open("pre", ("lang", HeaderSection.Lang(content))).Text(text).CloseLine();
        }

        html.CloseLine();
    }

    // From the first to the last character in a cell, with what was removed between.
    private static void Add(List<string> pieces, SourceMap map, ValueList<SourceSpan> spans)
    {
        foreach (var cell in spans.GroupBy(static s => s.Cell))
        {
            var (start, end) = (cell.Min(static s => s.Span.Start), cell.Max(static s => s.Span.End));
            pieces.Add(map.Cells[cell.Key].Text[start..end]);
        }
    }
}
