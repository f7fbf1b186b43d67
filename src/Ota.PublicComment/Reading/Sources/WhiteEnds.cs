namespace Ota.PublicComment.Reading.Sources;

/// <summary>White space at the ends of a part of a text.</summary>
internal static class WhiteEnds
{
    /// <summary>The part without it; empty where there is nothing else.</summary>
    public static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsWhite(text[start]))
        {
            start++;
        }

        while (end > start && IsWhite(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Beyond the ideographic space, where nearly all of a Japanese text is, none is white: it need not be looked up.
    private static bool IsWhite(char c) => c <= '\u3000' && char.IsWhiteSpace(c);
}
