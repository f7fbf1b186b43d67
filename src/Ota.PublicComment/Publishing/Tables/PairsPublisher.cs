using Ota.PublicComment.Serialization;
using System.Globalization;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Publishing.Annotations;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>A flat table for researchers: which opinion is answered by which response, how, and what the response cites.</summary>
internal sealed class PairsPublisher() : TablePublisher("pairs")
{
    protected override string[] Headings { get; } =
    [
        "document_id", "file", "opinion_id", "opinion_number", "response_id", "shared_with", "sharing_inferred", "disposition_printed",
        "opinion", "response", "citations",
        "citation_kinds", "citation_states", "citation_flags", "citation_documents", "citation_target_ids", "citation_target_numbers",
        "citation_target_titles", "citation_target_pages", "citation_page_deltas", "citation_candidates", "citation_laws",
        "citation_law_numbers", "citation_law_articles", "citation_opinions", "citation_answers",
    ];

    protected override void Rows(PublishInput input, CsvTable table, bool isSet)
    {
        var document = input.Document;
        var describer = new TargetDescriber(input.References ?? ReferenceMap.Empty, document);
        var budget = new RepeatBudget(document);
        foreach (var entry in document.Entries())
        {
            if (entry.Responses.Count == 0)
            {
                string?[] alone = [.. Opinion(document, entry.Opinion), null, null, null, null, entry.Opinion.Text];
                table.Add([.. alone, .. new string?[Headings.Length - alone.Length]]);
            }

            foreach (var response in entry.Responses)
            {
                if (!budget.Takes(response))
                {
                    string?[] pointer =
                        [.. Opinion(document, entry.Opinion), response.Id, null, response.SharingIsInferred ? "true" : "false", null,
                            entry.Opinion.Text];
                    table.Add([.. pointer, .. new string?[Headings.Length - pointer.Length]]);
                    continue;
                }

                var citations = input.References?.From(response.Id) ?? [];
                table.Add(
                [
                    .. Opinion(document, entry.Opinion),
                    response.Id,
                    string.Join(' ', response.Answers.Select(a => a.Opinion).Where(id => id != entry.Opinion.Id).Distinct()),
                    response.SharingIsInferred ? "true" : "false",
                    ListCell.Join(response.Dispositions.Select(d => d.Code)),
                    entry.Opinion.Text,
                    response.Text,
                    ListCell.Join(citations.Select(Citation)),
                    .. Columns.Select(column => Lines(citations.Select(c => column(c, describer) ?? "").ToList())),
                ]);
            }
        }
    }

    private static string?[] Opinion(PublicCommentDocument document, Opinion opinion)
        => [document.Id, document.Source.File, opinion.Id, opinion.Number?.Label];

    // Where no citation of the response has the value the cell is empty.
    private static string? Lines(List<string> values) => values.TrueForAll(v => v.Length == 0) ? null : ListCell.Join(values);

    // One line in each of these cells for each citation, in one order.
    private static readonly Func<Citation, TargetDescriber, string?>[] Columns =
    [
        static (c, _) => ReferenceWriter.Name(c.Kind),
        static (c, _) => ReferenceWriter.Name(c.State),
        static (c, _) => Flags(c),
        static (c, _) => c.Within ?? c.Document?.Title,
        static (c, _) => string.Join(' ', c.Targets.Select(static t => t.Id)),
        static (c, d) => Each(c, d, static t => t.Number),
        static (c, d) => Each(c, d, static t => t.Title),
        static (c, d) => Each(c, d, static t => t.Pages?.First.ToString(CultureInfo.InvariantCulture)),
        static (c, _) => c.PageDelta?.ToString("+0;-0", CultureInfo.InvariantCulture),
        static (c,
            d) =>
                string.Join("; ",
                    c.Candidates.Select(
                        k => d.Describe(k) is var known
                            ? string.Join(' ', ((string?[])[k.Id, known.Number, known.Title]).OfType<string>()) : null)),
        static (c, _) => c.Law?.Name,
        static (c, _) => c.Law?.LawNumber,
        static (c, _) => Article(c.Law),
        static (c, d) => Each(c, d, static t => t.OpinionBeginning),
        static (c, d) => Each(c, d, static t => t.AnswerBeginning),
    ];

    private static string Flags(Citation citation)
        => string.Join(' ',
            Enum.GetValues<CitationFlags>().Where(f => f != CitationFlags.None && citation.Flags.HasFlag(f)).Select(ReferenceWriter.Name));

    private static string Each(Citation citation, TargetDescriber describer, Func<TargetDescription, string?> part)
        => string.Join("; ", citation.Targets.Select(t => part(describer.Describe(t))).OfType<string>());

    private static string? Article(CitedLaw? law)
        => law is null ? null : string.Concat(((string?[])
            [law.Annex, law.Provision?.Article?.Label,
                law.Provision?.Paragraph is { } p ? string.Create(CultureInfo.InvariantCulture, $"第{p}項") : null,
                law.Provision?.Item?.Label]).OfType<string>());

    private static string Citation(Citation citation)
        => $"{citation.Text} [{string.Join(' ', citation.Targets.Select(t => t.Id).Prepend(ReferenceWriter.Name(citation.State)))}]";
}
