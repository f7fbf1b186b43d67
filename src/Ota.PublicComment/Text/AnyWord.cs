namespace Ota.PublicComment.Text;

/// <summary>Whether any word of a list stands in a text. Most texts hold none of most lists.</summary>
internal static class AnyWord
{
    public static bool In(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins with one.</summary>
    public static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            // Most differ in their first character.
            if (text.Length >= word.Length && word.Length > 0 && text[0] == word[0] && text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with one.</summary>
    public static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Length >= word.Length && word.Length > 0 && text[^1] == word[^1] && text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
