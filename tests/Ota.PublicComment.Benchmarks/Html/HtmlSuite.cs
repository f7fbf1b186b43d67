using System.Text;
using AngleSharp.Html.Parser;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Html;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Benchmarks.Html;

/// <summary>
/// Reading a page into blocks, with the line and column of every character, against AngleSharp's own parse of the same bytes.
/// </summary>
internal sealed class HtmlSuite : ISuite
{
    private const int Opinions = 5_000;
    private const string Parse = "AngleSharp's parse, from bytes";
    private const string Whole = "HtmlFormat.Read, from bytes";
    private const string ParseBoxes = "AngleSharp's parse, from bytes, boxes";
    private const string WholeBoxes = "HtmlFormat.Read, from bytes, boxes";
    private const string Half = "half the page";

    public string Name => "html";

    public string Description => "a page of 5,000 opinions, against AngleSharp's own parse";

    public Task RunAsync(GateBook gates)
    {
        var page = Page(Opinions);
        var bytes = Encoding.UTF8.GetBytes(page);
        var half = Encoding.UTF8.GetBytes(Page(Opinions / 2));
        gates.Output.WriteLine($"  data: {bytes.Length} bytes, hash {GeneratedResults.Hash(bytes)}");
        var race = new SideBySide(
            new Contestant(Parse, () => ParseAll(bytes)),
            new Contestant(Whole, () => Read(bytes)),
            new Contestant(Half, () => Read(half)));
        gates.Gate(race, (Whole, Parse, 2), (Whole, Half, 2.3));
        var boxes = Boxes(Opinions);
        var boxBytes = Encoding.UTF8.GetBytes(boxes);
        var boxRace = new SideBySide(
            new Contestant(ParseBoxes, () => ParseAll(boxBytes)),
            new Contestant(WholeBoxes, () => Read(boxBytes)));
        gates.Gate(boxRace, (WholeBoxes, ParseBoxes, 2));
        return Task.CompletedTask;
    }

    // All contestants begin with the same bytes, and AngleSharp is told what they are.
    private static long ParseAll(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return new HtmlParser().ParseDocument(stream).All.Length;
    }

    private static long Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        return new HtmlFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, static _ => { })).Count();
    }

    // Headings, paragraphs and boxes in boxes, as content management systems print them.
    private static string Boxes(int opinions)
    {
        var page =
            new StringBuilder(
                "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>結果</title></head><body><div id=\"wrap\"><h1>結果について</h1>\n");
        foreach (var row in GeneratedResults.Table(opinions).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var cells = row.Split('\t');
            page.Append("<div class=\"wysiwyg box\"><h3 class=\"t\"><span>意見").Append(cells[0]).Append("</span></h3>\n");
            foreach (var cell in cells.Skip(1))
            {
                page.Append("  <div class=\"inner\"><p style=\"margin:0\">").Append(cell.Replace("<", "&lt;", StringComparison.Ordinal))
                    .Append("</p></div>\n");
            }

            page.Append("</div>\n");
        }

        return page.Append("</div></body></html>").ToString();
    }

    private static string Page(int opinions)
    {
        var page =
            new StringBuilder(
                "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>結果</title></head><body><nav><ul><li><a href=\"/\">ホーム</a></li></ul></nav><main><h1>結果について</h1>");
        var rows = GeneratedResults.Table(opinions).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        page.Append("<table class=\"datatable\" border=\"1\">\n");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            foreach (var cell in row.Split('\t'))
            {
                page.Append("<td style=\"text-align:left\">\n  <p>")
                    .Append(cell.Replace("<", "&lt;", StringComparison.Ordinal).Replace("。", "。<br>\n", StringComparison.Ordinal))
                    .Append("&nbsp;</p>\n</td>");
            }

            page.Append("</tr>\n");
        }

        return page.Append("</table></main></body></html>").ToString();
    }
}
