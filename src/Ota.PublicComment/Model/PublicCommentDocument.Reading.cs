namespace Ota.PublicComment;

public sealed partial record PublicCommentDocument
{
    /// <summary>Each opinion with its responses, in reading order. Linear in the size of the document.</summary>
    /// <example><code>
    /// var unanswered = document.Entries().Where(entry =&gt; entry.Responses.Count == 0);
    /// </code></example>
    public IEnumerable<OpinionEntry> Entries()
    {
        var index = new DocumentIndex(this);
        foreach (var opinion in Opinions)
        {
            yield return new OpinionEntry { Opinion = opinion, Responses = index.ResponsesTo(opinion.Id) };
        }
    }

    /// <summary>
    /// The characters at a place, or null when the document has no such place. For many places build one <see cref="DocumentIndex"/>.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public string? TextAt(TextPlace place) => new DocumentIndex(this).TextAt(place);

    /// <summary>
    /// Whether two documents say the same: everything but ids, <see cref="Source"/> and file places, references compared by what they point
    /// at.
    /// </summary>
    /// <param name="other">The other document; null is never equal.</param>
    public bool ContentEquals(PublicCommentDocument? other)
        => other is not null && (ReferenceEquals(this, other) || ContentForm.Of(this) == ContentForm.Of(other));
}
