using Ota.PublicComment.Serialization;
using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>
/// The official text alternative for screen readers: one record after the other, each line with the document's own heading.
/// </summary>
internal sealed class TextPublisher() : BuiltInPublisher("text", ".txt")
{
    protected override byte[] Write(PublishInput input)
    {
        var document = input.Document;
        var headings = PrintedHeadings.Of(input);
        var text = new StringBuilder(PageFacts.Title(document)).Append('\n');
        foreach (var (name, value) in PageFacts.Facts(document).Concat(PageFacts.Counts(document)))
        {
            Line(text, name, value);
        }

        text.Append(PageFacts.CountsAreNotPeople).Append('\n');
        foreach (var entry in document.Entries())
        {
            var opinion = entry.Opinion;
            text.Append('\n');
            Line(text, headings.Number, opinion.Number?.Label ?? $"（番号なし {opinion.Id}）");
            Line(text, headings.Area, opinion.Area?.Text);
            Line(text, "件名", opinion.Subject);
            if (opinion.Count is { } count)
            {
                Line(text, "件数", $"{PageFacts.Items(count)}（{PageFacts.CountsAreNotPeople.TrimEnd('。')}）");
            }

            Line(text, headings.Opinion, string.IsNullOrWhiteSpace(opinion.Text) ? PageFacts.Absent(opinion.TextState) : opinion.Text);
            foreach (var response in entry.Responses)
            {
                Line(text, headings.Disposition, string.Join("、", response.Dispositions.Select(d => d.Code)));
                Line(text, headings.Response,
                    response.Text.Trim().Length == 0 ? PageFacts.Absent(response.TextState) : ShownResponse.Text(response));
            }
        }

        foreach (var note in document.Notes.Concat(document.Errata))
        {
            text.Append('\n');
            Line(text, "注記", note.Text);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, string heading, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(ShownText.OnOneLine(heading)).Append(' ').Append(ShownText.Of(value)).Append('\n');
        }
    }
}
