using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Publishing.Annotations;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>A flat table for researchers: which opinion is answered by which response, how, and what the response cites.</summary>
internal sealed class PairsPublisher() : TablePublisher("pairs")
{
    protected override string[] Headings { get; } =
    [
        "document_id", "opinion_id", "response_id", "shared_with", "sharing_inferred", "disposition_printed", "disposition_inferred", "cue", "citations",
    ];

    protected override void Rows(PublishInput input, CsvTable table, bool isSet)
    {
        var document = input.Document;
        foreach (var entry in document.Entries())
        {
            if (entry.Responses.Count == 0)
            {
                table.Add(document.Id, entry.Opinion.Id, null, null, null, null, null, null, null);
            }

            foreach (var response in entry.Responses)
            {
                table.Add(
                    document.Id,
                    entry.Opinion.Id,
                    response.Id,
                    string.Join(' ', response.Answers.Select(a => a.Opinion).Where(id => id != entry.Opinion.Id).Distinct()),
                    response.SharingIsInferred ? "true" : "false",
                    ListCell.Join(response.Dispositions.Select(d => d.Code)),
                    // Dispositions that nothing prints are concluded elsewhere, and only from words: both stay blank until they are given.
                    null,
                    null,
                    ListCell.Join((input.References?.From(response.Id) ?? []).Select(Citation)));
            }
        }
    }

    private static string Citation(Citation citation)
        => $"{citation.Text} [{string.Join(' ', citation.Targets.Select(t => t.Id).Prepend(ReferenceWriter.Name(citation.State)))}]";
}
