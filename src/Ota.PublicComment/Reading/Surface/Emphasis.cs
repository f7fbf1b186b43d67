using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>Markdown's marks round a whole text: **池を残してほしい。** is set in bold, and says no asterisks.</summary>
internal static class Emphasis
{
    private const string Mark = "**";

    /// <summary>The text inside its marks; the text itself where marks stand elsewhere, or none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="book">Takes the marks.</param>
    public static TracedText Bare(TracedText text, Action<TracedText> book)
    {
        if (text.Length <= 2 * Mark.Length || text.Text[0] != '*' || !text.Text.StartsWith(Mark, StringComparison.Ordinal)
            || text.Text.IndexOf(Mark, Mark.Length, StringComparison.Ordinal) != text.Length - Mark.Length)
        {
            return text;
        }

        book(text.Slice(0, Mark.Length));
        book(text.Slice(text.Length - Mark.Length, Mark.Length));
        return text.Slice(Mark.Length, text.Length - (2 * Mark.Length));
    }
}
