using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>A whole page: title, facts, counts, the table of <c>html-fragment</c> and the notes. No script, and as much style as a table needs.</summary>
internal sealed class HtmlPagePublisher() : BuiltInPublisher("html", ".html")
{
    protected override byte[] Write(PublishInput input)
    {
        var document = input.Document;
        var title = HtmlText.Line(PageFacts.Title(document));
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Append(title).Append("</title>\n<style>table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}caption{text-align:left}</style>\n")
            .Append("</head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        List(page, PageFacts.Facts(document).Concat(PageFacts.Counts(document)).Select(static f => $"{f.Name}: {f.Value}"));
        page.Append("<p>").Append(HtmlText.Line(PageFacts.CountsAreNotPeople)).Append("</p>\n").Append(HtmlFragmentPublisher.Table(input));
        List(page, document.Notes.Concat(document.Errata).Select(static n => n.Text));
        return Encoding.UTF8.GetBytes(page.Append("</body>\n</html>\n").ToString());
    }

    private static void List(StringBuilder page, IEnumerable<string> lines)
    {
        var items = lines.Select(static l => $"<li>{HtmlText.Line(l)}</li>\n").ToList();
        if (items.Count > 0)
        {
            page.Append("<ul>\n").AppendJoin(string.Empty, items).Append("</ul>\n");
        }
    }
}
