using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Serialization;

/// <summary>A document as its CSV holds it: what <see cref="PublicCommentCsv"/> writes reads back equal to this.</summary>
/// <remarks>
/// CSV is a table of opinions and responses. It carries the id of the document; of opinions the id, number, group, place (as text),
/// subject, text, state, counts and kind of submitter; of responses the id, text, state, printed dispositions, revisions (as text), sharing
/// and which opinions they answer. It does not carry title, municipality, plans, consultations, legend, notes, errata, points, other
/// columns, the parts of a place, the kinds of paragraphs (each line is one), the explanation of dispositions, or places in the source. An
/// empty text is the same as none, ids that are blank or stand twice are given anew, and an answer to a point is an answer to its opinion.
/// </remarks>
internal static class CsvView
{
    /// <summary>The document as its CSV gives it back.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static PublicCommentDocument Of(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CsvCodec.View(document);
    }
}
