using Ota.PublicComment.Serialization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The frame of a page: head with a policy that lets nothing load and nothing run but the report's own script, header,
/// contents, sections.</summary>
internal static class ReportPage
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    public static string Write(PublishInput input, ReportOptions options)
    {
        var content = new ReportContent(input, options);
        var (html, labels) = (new HtmlWriter(), content.Labels);
        var description = labels.Description(ShownText.OnOneLine(content.Title), content.Document.Opinions.Count);
        Begin(html, options, HeaderSection.FileName(content.Document), content.Title, description, labels);
        HeaderSection.Write(html, content);
        List<(string Anchor, string Title, Action<HtmlWriter> Write)> sections =
        [
            ("summary", labels.Summary, h => SummarySection.Write(h, content)),
            ("opinions", labels.Opinions, h => new OpinionSection(content).Write(h)),
            ("changes", labels.Changes, h => ChangesSection.Write(h, content)),
            ("plan", labels.ByPlan, h => PlanSection.Write(h, content)),
            ("figures", labels.Figures, h => FiguresSection.Write(h, content)),
            ("about", labels.About, h => AboutSection.Write(h, content)),
        ];
        sections.RemoveAll(s => (s.Anchor == "plan" && content.Parts.All.Count == 0) || (s.Anchor == "figures"
            && !FiguresSection.HasAny(content)));
        Contents(html, labels, sections.Select(static s => (s.Anchor, s.Title)));
        html.Open("main", ("id", "main")).Line();
        foreach (var (anchor, title, write) in sections)
        {
            html.Open("section", ("id", anchor), ("aria-labelledby", "h-" + anchor)).Element("h2", title, ("id", "h-" + anchor)).Line();
            write(html);
            html.CloseLine();
        }

        html.CloseLine();
        return End(html);
    }

    /// <summary>
    /// The head of a page and the beginning of its body. Who reads the page back is told what it is and which file it was made from.
    /// </summary>
    public static void Begin(HtmlWriter html, ReportOptions options, string? source, string title, string description, ReportLabels labels)
    {
        var style = options.Accent is { } accent ? Style + ":root{--accent:" + accent + "}\n" : Style;
        var policy =
            $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'";
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", labels.Code)).Line().Open("head").Line()
            .Void("meta", ("charset", "utf-8")).Line()
            .Void("meta", ("name", "generator"), ("content", OwnForms.Generator + DocumentPublishers.Html)).Line();
        if (source is not null)
        {
            html.Void("meta", ("name", OwnForms.SourceName), ("content", source)).Line();
        }

        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Line()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Element("title", title).Line()
            .Void("meta", ("name", "description"), ("content", description)).Line()
            .Open("style").Raw(style).CloseLine().CloseLine()
            .Open("body").Line()
            .Open("a", ("class", "skip"), ("href", "#main")).Text(labels.SkipToText).CloseLine();
    }

    /// <summary>The script, last, and the end.</summary>
    public static string End(HtmlWriter html) => html.Open("script").Raw(Script).CloseLine().ToString();

    public static void Logo(HtmlWriter html, ReportOptions options)
    {
        if (options.Logo is { } logo)
        {
            html.Void("img", ("class", "logo"), ("src", $"data:{logo.MediaType};base64,{Convert.ToBase64String(logo.Data.Span)}"),
                ("alt", logo.Text)).Line();
        }
    }

    private static void Contents(HtmlWriter html, ReportLabels labels, IEnumerable<(string Anchor, string Title)> sections)
    {
        html.Open("nav", ("class", "toc"), ("aria-label", labels.Contents)).Open("ul");
        foreach (var (anchor, title) in sections)
        {
            html.Open("li").Element("a", title, ("href", "#" + anchor)).Close();
        }

        html.Close().CloseLine();
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Ota.PublicComment." + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
