using Ota.PublicComment.References.Scanning;

namespace Ota.PublicComment.References;

/// <summary>
/// Finds what opinions and responses cite: parts and pages of the plan, other opinions, attachments, laws, other documents; and the dates
/// and announced changes written there.
/// </summary>
/// <remarks>It only finds; where a citation leads is the linker's to say. Immutable and safe to share between threads.</remarks>
internal sealed class CitationScanner
{
    private readonly ScanWords _words;

    /// <summary>Builds a scanner.</summary>
    /// <param name="vocabulary">A city's own words, beyond those that are known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public CitationScanner(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _words = new ScanWords(vocabulary);
    }

    /// <summary>Builds a scanner that is taught by plans: their unit words and titles are looked for too.</summary>
    /// <param name="vocabulary">A city's own words, beyond those that are known.</param>
    /// <param name="plans">The plans that citations may lead to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    /// <exception cref="ArgumentException">A plan is null.</exception>
    public CitationScanner(Vocabulary vocabulary, ValueList<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        foreach (var plan in plans)
        {
            if (plan is null)
            {
                throw new ArgumentException("A plan is null.", nameof(plans));
            }
        }

        _words = new ScanWords(vocabulary, plans.Count == 0 ? PlanLexicon.Empty : new PlanLexicon(plans));
    }

    /// <summary>The scanner that knows the built-in words only.</summary>
    public static CitationScanner Default { get; } = new(Vocabulary.Empty);

    /// <summary>
    /// Scans the opinions, the responses and the printed revisions of a document. A printed place (<see cref="Opinion.Area"/>) is
    /// structured already; only items and pages in it are citations.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public CitationScan Scan(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ScanUntil(new DocumentIndex(document), CancellationToken.None);
    }

    internal CitationScan ScanUntil(DocumentIndex nodes, CancellationToken cancellationToken)
        => new DocumentScan(_words, nodes).Run(cancellationToken);

    /// <summary>Scans one text that belongs to no document. Places have the node <c>text</c>.</summary>
    /// <param name="text">The text; it may hold line breaks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CitationScan ScanText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DocumentScan.RunText(_words, text);
    }
}
