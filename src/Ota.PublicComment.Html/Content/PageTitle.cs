using Ota.PublicComment.Html.Blocks;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Content;

/// <summary>The title in the head of a page:
/// it is read where the page itself does not print it (a heading that is a picture, a page of blocks only).</summary>
internal static class PageTitle
{
    private const int ShortestTitle = 8;

    // 「…」の結果について | みずほ野市公式ホームページ
    private static readonly string[] Separators = [" | ", "｜", "|", " - ", " － ", "／", " / ", " : ", "：", "【"];

    // みずほ野市｜「…」の結果について, みずほ野市公式サイト | …: the site may stand first.
    private static readonly string[] BehindSite = [" | ", "｜", "|", " - ", " － "];
    private static readonly string[] SiteWords = ["ホームページ", "公式", "公式ページ", "サイト", "ウェブ", "公式HP", "公式ＨＰ"];
    private static readonly string[] TitleWords = ["意見", "コメント", "パブコメ", "結果", "案）", "案)"];

    public static IReadOnlyList<SourceBlock> Before(MarkupTree tree, IReadOnlyList<SourceBlock> blocks, Findings findings)
    {
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Is("title") && tree.Nodes[tree.Nodes[i].Parent].Name() is "head" or "html" && i + 1 < tree.Nodes[i].Last)
            {
                var (start, end) = OwnPart(tree, tree.Nodes[i + 1]);
                var text = new FlowText(tree, findings);
                text.Add(start, end);
                var cell = text.Take();
                return cell.Text.Length >= ShortestTitle && !IsPrinted(cell.Text, blocks)
                    ? [new SourceHeading { Text = cell }, .. blocks] : blocks;
            }
        }

        return blocks;
    }

    // What stands before the name of the site, or behind it.
    private static (int Start, int End) OwnPart(MarkupTree tree, MarkupNode title)
    {
        var text = tree.TextOf(title);
        var start = EndOfSite(text);
        foreach (var separator in Separators)
        {
            var length = text[start..].IndexOf(separator, StringComparison.Ordinal);
            if (length >= ShortestTitle)
            {
                return (title.Start + start, title.Start + start + length);
            }
        }

        return (title.Start + start, title.End);
    }

    private static int EndOfSite(ReadOnlySpan<char> text)
    {
        foreach (var separator in BehindSite)
        {
            if (text.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at
                && (at < ShortestTitle ? !SaysTitle(text[..at]) : IsSite(text[..at]))
                && text.Length - at - separator.Length >= ShortestTitle
                && !IsSite(text[(at + separator.Length)..]))
            {
                return at + separator.Length;
            }
        }

        return 0;
    }

    // みずほ野市公式ホームページ; ホームページ再構築方針（案）への意見 is a title.
    private static bool IsSite(ReadOnlySpan<char> text) => !SaysTitle(text) && EndsWithAny(text.Trim(), SiteWords);

    private static bool SaysTitle(ReadOnlySpan<char> text)
    {
        foreach (var word in TitleWords)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrinted(string title, IReadOnlyList<SourceBlock> blocks)
    {
        var wanted = Squeezed(title);
        foreach (var block in blocks)
        {
            var text = block switch
            {
                SourceHeading heading => heading.Text.Text,
                SourceParagraph paragraph => paragraph.Text.Text,
                SourceListItem item => item.Text.Text,
                SourceTable table => string.Concat(table.Rows.Take(1).SelectMany(r => r.Cells.Select(c => c.Text))),
                _ => "",
            };
            if (Squeezed(text).Contains(wanted, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
