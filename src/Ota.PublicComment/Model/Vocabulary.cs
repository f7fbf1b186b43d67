using Ota.PublicComment.Text;

namespace Ota.PublicComment;

/// <summary>
/// Words that teach the reader a city's habits, beyond those it knows. Immutable; word lists add up, nothing is taken away.
/// </summary>
public sealed partial record Vocabulary
{
    /// <summary>No further words.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>Column headings and the role each stands for. White space and width do not matter when they are matched.</summary>
    internal ValueList<HeadingWord> Headings { get; init; }

    /// <summary>Words for the measures of a plan before their number (取組, 施策): アクション 3.</summary>
    public ValueList<string> ItemWords { get; init; }

    /// <summary>Names of versions and volumes before a page (素案, 本編).</summary>
    public ValueList<string> VersionWords { get; init; }

    /// <summary>Units behind the number of a page (ページ, 頁).</summary>
    public ValueList<string> PageUnits { get; init; }

    /// <summary>Words for attachments before their number (別紙, 資料).</summary>
    public ValueList<string> AttachmentWords { get; init; }

    /// <summary>How titles of other plans and policies in 「」 end (計画, ガイドライン).</summary>
    public ValueList<string> DocumentSuffixes { get; init; }

    /// <summary>Titles in 「」 that end so and are no other document (基本方針).</summary>
    public ValueList<string> NoDocuments { get; init; }

    /// <summary>Words that end like a law (法, 条例, 規則) and are none (手法).</summary>
    public ValueList<string> NoLaws { get; init; }

    /// <summary>This vocabulary with headings added for a role.</summary>
    /// <param name="role">What the columns hold.</param>
    /// <param name="words">The headings as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">A word is blank, or is taught for another role too.</exception>
    /// <example><code>
    /// var words = Vocabulary.Empty.WithHeadings(ColumnRole.Opinion, "お寄せいただいた声").WithItemWords("アクション");
    /// var result = await pipeline.ReadFileAsync("result.tsv", new() { Vocabulary = words });
    /// </code></example>
    public Vocabulary WithHeadings(ColumnRole role, params ReadOnlySpan<string> words)
    {
        var added = new List<HeadingWord>(Headings);
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
            added.Add(new HeadingWord { Role = role, Word = word });
        }

        ThrowIfTwofold(added, nameof(words));
        return this with { Headings = added.ToValueList() };
    }

    /// <summary>This vocabulary with words for the measures of a plan added (取組, 施策).</summary>
    /// <param name="words">The words as printed before a number.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public Vocabulary WithItemWords(params ReadOnlySpan<string> words)
    {
        var added = new List<string>(ItemWords);
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
            added.Add(word);
        }

        return this with { ItemWords = added.ToValueList() };
    }

    /// <summary>This vocabulary with all words of another added.</summary>
    /// <param name="other">The other vocabulary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">One of its headings is taught for another role here.</exception>
    public Vocabulary Merge(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ValueList<HeadingWord> headings = [.. Headings, .. other.Headings];
        ThrowIfTwofold(headings, nameof(other));
        return WithOther(other) with { Headings = headings };
    }

    /// <summary>
    /// This vocabulary with all words of another but its headings: of a heading that both teach, each reader decides whose it takes.
    /// </summary>
    internal Vocabulary WithOther(Vocabulary other)
        => new()
        {
            Headings = Headings,
            ItemWords = [.. ItemWords, .. other.ItemWords],
            VersionWords = [.. VersionWords, .. other.VersionWords],
            PageUnits = [.. PageUnits, .. other.PageUnits],
            AttachmentWords = [.. AttachmentWords, .. other.AttachmentWords],
            DocumentSuffixes = [.. DocumentSuffixes, .. other.DocumentSuffixes],
            NoDocuments = [.. NoDocuments, .. other.NoDocuments],
            NoLaws = [.. NoLaws, .. other.NoLaws],
        };

    // One word for two columns would be decided by which came last.
    private static void ThrowIfTwofold(IEnumerable<HeadingWord> headings, string parameter)
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            if (!roles.TryAdd(HeadingFold.Of(heading.Word), heading.Role) && roles[HeadingFold.Of(heading.Word)] is var role
                && role != heading.Role)
            {
                throw new ArgumentException($"The heading '{heading.Word}' is taught twice, as {role} and as {heading.Role}.", parameter);
            }
        }
    }
}
