using Ota.PublicComment.Serialization;
using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>A table to paste into a municipality's web page: a caption, headings with a scope, no style, no script, no ids.</summary>
internal sealed class HtmlFragmentPublisher() : BuiltInPublisher("html-fragment", ".html")
{
    protected override byte[] Write(PublishInput input) => Encoding.UTF8.GetBytes(Table(input));

    /// <summary>The table.</summary>
    public static string Table(PublishInput input)
    {
        var document = input.Document;
        var headings = PrintedHeadings.Of(input);
        var withDispositions = document.Responses.Any(r => r.Dispositions.Count > 0);
        var withCounts = document.Opinions.Any(o => o.Count is not null);
        var html = new StringBuilder("<table lang=\"ja\">\n<caption>");
        html.Append(HtmlText.Line(PageFacts.Title(document))).Append("（意見 ").Append(PageFacts.Items(document.Opinions.Count)).Append('。')
            .Append(PageFacts.CountsAreNotPeople).Append("）</caption>\n<thead>\n<tr>");
        string?[] names =
            [headings.Number, headings.Area, headings.Opinion, withCounts ? "件数（人数や賛否の数ではありません）" : null, headings.Response,
                withDispositions ? headings.Disposition : null];
        foreach (var name in names.Where(n => n is not null))
        {
            html.Append("<th scope=\"col\">").Append(HtmlText.Line(name!)).Append("</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var entry in document.Entries())
        {
            Row(html, entry, withCounts, withDispositions);
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static void Row(StringBuilder html, OpinionEntry entry, bool withCounts, bool withDispositions)
    {
        var opinion = entry.Opinion;
        html.Append("<tr><th scope=\"row\">").Append(HtmlText.Line(opinion.Number?.Label ?? opinion.Id)).Append("</th><td>")
            .Append(HtmlText.Line(opinion.Area?.Text ?? "")).Append("</td><td>")
            .Append(string.IsNullOrWhiteSpace(opinion.Text) ? PageFacts.Absent(opinion.TextState) : HtmlText.Block(opinion.Text))
            .Append("</td>");
        if (withCounts)
        {
            html.Append("<td>").Append(opinion.Count is { } count ? PageFacts.Items(count) : "").Append("</td>");
        }

        html.Append("<td>").AppendJoin("<br>\n", entry.Responses.Select(r => HtmlText.Block(ShownResponse.Text(r)))).Append("</td>");
        if (withDispositions)
        {
            html.Append("<td>").Append(HtmlText.Line(string.Join("、", entry.Responses.SelectMany(r => r.Dispositions).Select(d => d.Code))))
                .Append("</td>");
        }

        html.Append("</tr>\n");
    }
}
