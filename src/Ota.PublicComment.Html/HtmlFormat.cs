using Ota.PublicComment.Html.Blocks;
using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html;

/// <summary>
/// Web pages: headings, paragraphs, lists and tables in reading order. What the site puts around the document (menus, breadcrumbs, survey
/// forms) is left out and told; what the page hides is not read and told. No link, picture or style sheet is ever followed.
/// </summary>
public sealed class HtmlFormat : ISourceFormat
{
    /// <summary>The longest page that is read, in UTF-16 units. Pages of results reach some hundred thousand.</summary>
    internal const int MostCharacters = 32 * 1024 * 1024;

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => MarkupHead.IsPage(head);

    /// <inheritdoc/>
    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        return Decode(source, context) is { } text ? Read(text, context) : [];
    }

    private static string? Decode(Stream source, FormatContext context)
    {
        var start = source.Position;
        var head = new byte[16 * 1024];
        var length = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        source.Position = start;
        return context.DecodeText(source, MarkupHead.Charset(context.Source.MediaType, head.AsSpan(0, length)));
    }

    private static IReadOnlyList<SourceBlock> Read(string text, FormatContext context)
    {
        var whole = text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
        var kept = whole.Length <= MostCharacters ? whole : whole[..MostCharacters];
        var tree = MarkupBuilder.Build(kept, context.CancellationToken);
        var findings = new Findings(context, tree);
        if (kept.Length < whole.Length)
        {
            findings.Report(Findings.PageTooLongCode, MostCharacters, Findings.Text(whole.Length), Findings.Text(MostCharacters));
        }

        var parts = PageParts.Of(tree);
        var page = PageBlocks.Read(tree, parts, findings);
        new PageReport(tree, parts, findings).Tell(page.LeftOutLines);
        return PageTitle.Before(tree, page.Blocks, findings);
    }
}
