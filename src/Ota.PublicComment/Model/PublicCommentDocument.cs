using System.Text.Json.Serialization;

namespace Ota.PublicComment;

/// <summary>The published results of a public comment (パブリックコメント結果), as repaired: what was submitted and what the body answers.</summary>
/// <remarks>
/// It holds any published document, valid or not. What was repaired or inferred carries its mark; every other conclusion stands beside it.
/// </remarks>
[JsonConverter(typeof(Serialization.PublicCommentJsonConverter))]
public sealed partial record PublicCommentDocument
{
    /// <summary>
    /// The id of the document: the host's, or a hash of the source. Empty until <see cref="WithIds"/> gives one, as checking and writing
    /// do.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The title line as printed; null when none was recognised.</summary>
    public string? Title { get; init; }

    /// <summary>The body that publishes the document; null when the document does not name one beyond doubt.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>The plans (計画案) the comments are about, as the title names them.</summary>
    public ValueList<PlanTitle> PlanTitles { get; init; }

    /// <summary>The consultations whose results are published; other inputs (説明会, アンケート) are consultations of their own.</summary>
    public ValueList<Consultation> Consultations { get; init; }

    /// <summary>The document's own explanation of its disposition codes (対応区分の凡例).</summary>
    public ValueList<Disposition> DispositionLegend { get; init; }

    /// <summary>The opinions (意見) in reading order.</summary>
    public ValueList<Opinion> Opinions { get; init; }

    /// <summary>The responses (考え方) in reading order.</summary>
    public ValueList<Response> Responses { get; init; }

    /// <summary>Notes (※, 注, なお …) and lines that belong to no other part of the model, in reading order.</summary>
    public ValueList<Note> Notes { get; init; }

    /// <summary>Corrections published with the document (訂正, 差替え).</summary>
    public ValueList<Note> Errata { get; init; }

    /// <summary>The file the document was read from.</summary>
    public SourcePlace Source { get; init; } = SourcePlace.Unknown;
}
