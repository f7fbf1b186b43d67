namespace Ota.PublicComment.Validation;

/// <summary>Leads from the joined text of a response to its paragraphs.</summary>
internal static class ResponseText
{
    /// <summary>The place of a run of <see cref="Response.Text"/>, cut at the end of the paragraph it begins in.</summary>
    /// <exception cref="ArgumentException">The span is not in the text.</exception>
    public static TextPlace Place(Response response, TextSpan span)
    {
        var start = 0;
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var length = response.Paragraphs[i].Text.Length;
            if (span.Start >= start && span.Start <= start + length && span.Length >= 0)
            {
                var from = span.Start - start;
                return Place(response, i, new TextSpan(from, Math.Min(span.Length, length - from)));
            }

            start += length + 1;
        }

        throw new ArgumentException("The response has no such text.", nameof(span));
    }

    public static TextPlace Place(Response response, int paragraph, TextSpan span)
        => new() { Node = response.Id, Field = TextField.Paragraph, Paragraph = paragraph, Span = span };
}
