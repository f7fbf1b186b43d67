using Ota.PublicComment.Serialization;
using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Citations;

/// <summary>
/// What opinions and answers cite and where that leads, as a list: one row for each citation, in the order of the document.
/// </summary>
internal static class CitationList
{
    /// <summary>Makes the list.</summary>
    /// <param name="references">What the document cites.</param>
    /// <param name="document">The document.</param>
    /// <param name="map">Where it came from; null when that is not known.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> or <paramref name="document"/> is null.</exception>
    public static ListTable Of(ReferenceMap references, PublicCommentDocument document, SourceMap? map, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(document);
        var index = new DocumentIndex(document);
        var describer = new TargetDescriber(references, document);
        var rows = references.Citations.Select(c => new CitationRow(OpinionOf(index, c.Place.Node), c, Where(map, c))).ToList();
        return new ListTable
        {
            Title = language == MessageLanguage.Japanese ? "参照の一覧" : "Citations",
            Language = language,
            Headings = language == MessageLanguage.Japanese
                ?
                [
                    "意見番号", "種類", "引用", "状態", "注意", "引用元の文書", "参照先ID", "参照先の番号", "参照先の題名", "参照先のページ", "記載のページ", "ページの差", "候補", "該当なし",
                    "法令名", "法令番号", "条項", "参照先の意見", "参照先の回答", "要素", "範囲", "場所",
                ]
                :
                [
                    "opinion", "kind", "citation", "state", "flags", "document", "target_ids", "target_numbers", "target_titles",
                    "target_pages", "printed_pages", "page_delta", "candidates", "unmatched", "law", "law_number", "article",
                    "target_opinions", "target_answers", "node", "span", "place", ],
            Rows = rows.Select(r => Cells(r, describer, language)).ToValueList(),
            Widths = [9, 12, 34, 16, 20, 20, 10, 12, 30, 10, 10, 9, 30, 14, 20, 20, 14, 34, 34, 9, 10, 24],
            Json = writer => CitationJson.Write(writer, rows, describer),
        };
    }

    private static ValueList<string> Cells(CitationRow row, TargetDescriber describer, MessageLanguage language)
    {
        var citation = row.Citation;
        var targets = citation.Targets.Select(t => (t.Id, Known: describer.Describe(t))).ToList();
        return
        [
            row.Opinion, Citation.NameOf(citation.Kind, language), citation.Text, Citation.NameOf(citation.State, language),
            citation.NamesOfFlags(language),
            citation.Within ?? citation.Document?.Title ?? string.Empty,
            string.Join(' ', targets.Select(static t => t.Id)), Joined(targets.Select(static t => t.Known.Number)),
            Joined(targets.Select(static t => t.Known.Title)),
            Joined(targets.Select(static t => t.Known.Pages?.First.ToString(CultureInfo.InvariantCulture))),
            Joined(
                citation.Pages.Select(
                    static p => p.Pages.First == p.Pages.Last ? Number(p.Pages.First) : $"{Number(p.Pages.First)}-{Number(p.Pages.Last)}")),
            citation.PageDelta?.ToString("+0;-0", CultureInfo.InvariantCulture) ?? string.Empty,
            Joined(citation.Candidates.Select(c => Candidate(c.Id, describer.Describe(c)))),
            string.Join(' ', citation.Unmatched),
            citation.Law?.Name ?? string.Empty, citation.Law?.LawNumber ?? string.Empty, Article(citation.Law) ?? string.Empty,
            Joined(targets.Select(static t => t.Known.OpinionBeginning)), Joined(targets.Select(static t => t.Known.AnswerBeginning)),
            citation.Place.Node, citation.Place.Span.ToString(), row.Place,
        ];
    }

    /// <summary>The article, paragraph and item that are cited of a law, as printed; null where none is.</summary>
    internal static string? Article(CitedLaw? law) => law?.Provision is null && law?.Annex is null ? null : string.Concat(((string?[])
        [law.Annex, law.Provision?.Article?.Label, law.Provision?.Paragraph is { } paragraph ? $"第{Number(paragraph)}項" : null,
            law.Provision?.Item?.Label]).OfType<string>());

    private static string Candidate(string id, TargetDescription known)
        => string.Join(' ', ((string?[])[id, known.Number, known.Title]).OfType<string>());

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>());

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string OpinionOf(DocumentIndex index, string node)
    {
        if (index.FindOpinion(node) is { } opinion)
        {
            return Label(opinion);
        }

        return index.FindResponse(node) is { } response
            ? string.Join(", ", response.Answers.Select(a => index.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().Select(Label))
            : string.Empty;
    }

    private static string Label(Opinion opinion) => opinion.Number?.Label ?? opinion.Id;

    private static string Where(SourceMap? map, Citation citation)
        => map?.Locate(citation.Place) is { Count: > 0 } spans ? spans[0].Location.ToString() : string.Empty;
}
