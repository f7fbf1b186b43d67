using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>Input of kouchou-ai (広聴AI): one row per opinion that has a text, since its text is what is analysed there.</summary>
internal sealed class KouchouAiPublisher() : TablePublisher("kouchou-ai")
{
    protected override string[] Headings { get; } =
    [
        "comment-id", "comment-body", "source", "attribute_number", "attribute_group", "attribute_area", "attribute_chapter", "attribute_disposition",
    ];

    protected override void Rows(PublishInput input, CsvTable table, bool isSet)
    {
        var document = input.Document;
        foreach (var (opinion, responses) in document.Entries().Select(e => (e.Opinion, e.Responses)))
        {
            if (string.IsNullOrEmpty(opinion.Text))
            {
                continue;
            }

            table.Add(
                isSet ? $"{document.Id}:{opinion.Id}" : opinion.Id,
                opinion.Text,
                document.Title,
                opinion.Number?.Label,
                string.Join(" / ", opinion.Group),
                opinion.Area?.Text,
                Chapter(opinion.Area),
                string.Join(" / ", responses.SelectMany(r => r.Dispositions).Select(d => d.Code).Distinct()));
        }
    }

    private static string? Chapter(Area? area) => area?.Chapter is { } chapter
        ? string.Join(' ', ((string?[])[chapter.Number?.Label, chapter.Title]).Where(part => part is not null))
        : null;
}
