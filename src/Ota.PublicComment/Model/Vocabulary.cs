namespace Ota.PublicComment;

/// <summary>Words that teach the reader a city's habits, beyond those it knows. Immutable; word lists add up, nothing is taken away.</summary>
public sealed record Vocabulary
{
    /// <summary>No further words.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>Column headings and the role each stands for. White space and width do not matter when they are matched.</summary>
    public ValueList<HeadingWord> Headings { get; init; }

    /// <summary>This vocabulary with headings added for a role.</summary>
    /// <param name="role">What the columns hold.</param>
    /// <param name="words">The headings as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public Vocabulary WithHeadings(ColumnRole role, params ReadOnlySpan<string> words)
    {
        var added = new List<HeadingWord>(Headings);
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
            added.Add(new HeadingWord { Role = role, Word = word });
        }

        return this with { Headings = added.ToValueList() };
    }

    /// <summary>This vocabulary with all words of another added.</summary>
    /// <param name="other">The other vocabulary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Vocabulary Merge(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Headings = [.. Headings, .. other.Headings] };
    }
}
