using Ota.PublicComment.Serialization;
using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>A page to read: title, facts, statistics, then the opinions with their responses under the parts of the plan. No emphasis,
/// which Japanese punctuation beside the marks would break.</summary>
internal sealed class MarkdownPublisher() : BuiltInPublisher("markdown", ".md")
{
    private const string NoArea = "分野の記載なし";

    protected override byte[] Write(PublishInput input)
    {
        var document = input.Document;
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Line(PageFacts.Title(document))).Append("\n\n");
        List(page, PageFacts.Facts(document));
        page.Append("## 件数\n\n");
        List(page, PageFacts.Counts(document));
        page.Append(PageFacts.CountsAreNotPeople).Append('\n');
        foreach (var chapter in document.Entries().GroupBy(e => Chapter(e.Opinion), StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(MarkdownText.Line(chapter.Key)).Append("\n\n")
                .Append(CultureInfo.InvariantCulture,
                    $"意見 {PageFacts.Items(chapter.Count())}（{PageFacts.CountsAreNotPeople.TrimEnd('。')}）\n");
            foreach (var entry in chapter)
            {
                Entry(page, entry);
            }
        }

        Notes(page, document);
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Entry(StringBuilder page, OpinionEntry entry)
    {
        var opinion = entry.Opinion;
        var label = opinion.Number is { } number ? $"意見 {number.Label}" : $"意見（番号なし {opinion.Id}）";
        page.Append("\n### ").Append(MarkdownText.Line(opinion.Subject is { } subject ? $"{label} {subject}" : label)).Append("\n\n");
        if (opinion.Count is { } count)
        {
            page.Append(PageFacts.Items(count)).Append('（').Append(PageFacts.CountsAreNotPeople.TrimEnd('。')).Append("）\n\n");
        }

        page.Append(string.IsNullOrWhiteSpace(opinion.Text) ? PageFacts.Absent(opinion.TextState) : MarkdownText.Block(opinion.Text))
            .Append('\n');
        foreach (var response in entry.Responses)
        {
            page.Append("\n#### 考え方\n\n");
            if (response.Dispositions.Count > 0)
            {
                page.Append("対応区分: ").Append(MarkdownText.Line(string.Join("、", response.Dispositions.Select(d => d.Code)))).Append("\n\n");
            }

            page.Append(response.Text.Trim().Length == 0
                ? PageFacts.Absent(response.TextState)
                : string.Join("\n\n", ShownResponse.Paragraphs(response).Select(MarkdownText.Block).Where(t => t.Length > 0))).Append('\n');
            foreach (var revision in response.Revisions)
            {
                page.Append("\n修正: ").Append(MarkdownText.Line(revision.Text)).Append('\n');
            }
        }
    }

    private static void Notes(StringBuilder page, PublicCommentDocument document)
    {
        var notes = document.Notes.Concat(document.Errata).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        page.Append("\n## 注記\n\n");
        foreach (var note in notes)
        {
            page.Append("- ").Append(MarkdownText.Line(note.Text)).Append('\n');
        }
    }

    private static string Chapter(Opinion opinion)
    {
        var chapter = opinion.Area?.Chapter is { } heading
            ? string.Join(' ', ((string?[])[heading.Number?.Label, heading.Title]).Where(part => !string.IsNullOrWhiteSpace(part)))
            : "";
        return chapter.Length > 0 ? chapter : string.IsNullOrWhiteSpace(opinion.Area?.Text) ? NoArea : opinion.Area.Text;
    }

    private static void List(StringBuilder page, IEnumerable<(string Name, string Value)> facts)
    {
        var any = false;
        foreach (var (name, value) in facts)
        {
            page.Append("- ").Append(MarkdownText.Line($"{name}: {value}")).Append('\n');
            any = true;
        }

        page.Append(any ? "\n" : "");
    }
}
