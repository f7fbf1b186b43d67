using Ota.PublicComment.Publishing.Citations;
using Ota.PublicComment.Publishing.Findings;
using System.Text.Json;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Serialization;

/// <summary>A list that is handed on (指摘一覧, 参照の一覧): a title, headings and rows of cells, in one language.</summary>
public sealed record ListTable
{
    /// <summary>The title without the number of rows: 指摘一覧.</summary>
    public required string Title { get; init; }

    /// <summary>The language of title, headings and cells.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>The headings.</summary>
    public required ValueList<string> Headings { get; init; }

    /// <summary>The rows; each has as many cells as there are headings.</summary>
    public required ValueList<ValueList<string>> Rows { get; init; }

    /// <summary>How wide the columns of a worksheet are, in characters; empty for columns of one width.</summary>
    public ValueList<double> Widths { get; init; }

    /// <summary>Writes the rows as JSON with values for programs; null for the cells by their headings.</summary>
    internal Action<Utf8JsonWriter>? Json { get; init; }

    /// <summary>Findings as a list (指摘一覧): one row each, with the opinion and the section in charge.</summary>
    /// <param name="diagnostics">The findings, in the order to list them.</param>
    /// <param name="document">The document they are about; null when there is none.</param>
    /// <param name="language">The language of headings, messages and advice.</param>
    public static ListTable OfFindings(ValueList<Diagnostic> diagnostics, PublicCommentDocument? document, MessageLanguage language)
        => FindingTable.Of(diagnostics, document, language).ToList();

    /// <summary>What opinions and answers cite and where that leads, one row for each citation, in the order of the document.</summary>
    /// <param name="references">What the document cites.</param>
    /// <param name="document">The document.</param>
    /// <param name="map">Where it came from; null when that is not known.</param>
    /// <param name="language">The language of headings and cells.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> or <paramref name="document"/> is null.</exception>
    public static ListTable OfCitations(ReferenceMap references, PublicCommentDocument document, SourceMap? map, MessageLanguage language)
        => CitationList.Of(references, document, map, language);

    /// <summary>The rows of lists of one kind, of several documents, in one list.</summary>
    /// <param name="tables">The lists; title, language and headings are those of the first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or their headings differ.</exception>
    public static ListTable Join(IEnumerable<ListTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var all = tables.ToList();
        if (all.Count == 0 || all.Exists(t => t.Headings != all[0].Headings))
        {
            throw new ArgumentException("Lists with the same headings are expected, at least one.", nameof(tables));
        }

        return all[0] with
        {
            Rows = all.SelectMany(static t => t.Rows).ToValueList(),
            Json = all.Exists(static t => t.Json is null) ? null : writer => all.ForEach(t => t.Json!(writer)),
        };
    }
}
