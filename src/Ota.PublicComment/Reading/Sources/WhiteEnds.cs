namespace Ota.PublicComment.Reading.Sources;

/// <summary>White space at the ends of a part of a text.</summary>
internal static class WhiteEnds
{
    /// <summary>The part without it; empty where there is nothing else.</summary>
    public static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
