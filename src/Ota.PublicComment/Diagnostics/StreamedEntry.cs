namespace Ota.PublicComment;

/// <summary>
/// A piece of a document that is read as a stream: the head, an opinion with its responses, or what else was found on the way.
/// </summary>
public sealed record StreamedEntry
{
    /// <summary>
    /// What is known of the document as a whole, without its opinions and responses: in the first entry; null afterwards.
    /// </summary>
    public PublicCommentDocument? Head { get; init; }

    /// <summary>The opinion; null in an entry without one. Its row in the table is not known, its lines are.</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>The responses to the opinion, or a response whose opinion came before.</summary>
    public ValueList<Response> Responses { get; init; }

    /// <summary>Texts between the opinions that are neither opinion nor response.</summary>
    public ValueList<Note> Notes { get; init; }

    /// <summary>What was found about this entry, and about the source as a whole.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
