using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>Markdown's marks round a whole text: **池を残してほしい。** is set in bold, &gt; 池を残してほしい。 quoted, and neither says its marks.</summary>
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

    /// <summary>The lines of a text without the sign of a quotation, where every one of them has it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="book">Takes the signs.</param>
    public static List<TracedText> Unquoted(List<TracedText> lines, Action<TracedText> book)
    {
        if (!lines.TrueForAll(static l => l.Length > 2 && l.Text[0] == '>' && l.Text[1] is ' ' or '　'))
        {
            return lines;
        }

        lines.ForEach(l => book(l.Slice(0, 1)));
        return lines.ConvertAll(static l => l.Slice(1, l.Length - 1).Trim());
    }
}
