namespace Ota.PublicComment.Text;

/// <summary>The shape of the lines of one cell.</summary>
internal static class LineShape
{
    /// <summary>
    /// Whether line breaks wrap the cell: all lines but the last have one width ± 1 full-width character, and the last is not wider.
    /// Two lines show nothing, short ones are a list, and lines that all end a sentence are paragraphs.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="narrowest">The least width in half-width columns that counts as a line of text.</param>
    public static bool IsOneWidth(ReadOnlySpan<char> text, int narrowest)
    {
        int least = int.MaxValue, most = 0, lines = 0, sentences = 0, last = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim(" \u3000\r");
            if (last > 0)
            {
                least = Math.Min(least, last);
                most = Math.Max(most, last);
            }

            last = CharacterClasses.Columns(line);
            lines++;
            sentences += CharacterClasses.EndsSentence(line, line.Length, out _) ? 1 : 0;
        }

        return lines >= 3 && least >= narrowest && most - least <= 2 && last <= most + 2 && sentences * 2 < lines;
    }

    /// <summary>Where the line before a position starts.</summary>
    public static int LineStart(ReadOnlySpan<char> text, int end)
    {
        var start = text[..end].LastIndexOfAny('\n', '\r');
        return start + 1;
    }
}
