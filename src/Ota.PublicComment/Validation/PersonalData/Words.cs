namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Asks a place of a text for the words of a list, without allocating.</summary>
internal static class Words
{
    /// <summary>The first word of a list that begins at a place; null when none does.</summary>
    public static string? At(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words,
        StringComparison comparison = StringComparison.Ordinal)
    {
        var rest = at <= text.Length ? text[at..] : default;
        foreach (var word in words)
        {
            if (rest.StartsWith(word, comparison))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first word of a list that a text ends with; null when it ends with none.</summary>
    public static string? AtEnd(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a text holds a word of a list.</summary>
    public static bool In(ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, comparison))
            {
                return true;
            }
        }

        return false;
    }
}
