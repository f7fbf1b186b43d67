namespace Ota.PublicComment.Text;

/// <summary>
/// Finds the number of a row that came to stand inside the text of one of its cells. Only a caller that knows which number is missing can
/// ask; the number must stand alone exactly once.
/// </summary>
internal static class DetachedNumber
{
    /// <summary>
    /// Where the number stands alone: as a line of its own, at the head before white space, or at the end behind a sentence; null if
    /// nowhere or more than once.
    /// </summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="number">The number that is missing, as other rows print it: 12.</param>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> text, string number)
    {
        (int Start, int Length)? found = null;
        if (string.IsNullOrWhiteSpace(number))
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOf(number, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (!StandsAlone(text, i, i + number.Length))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = (i, number.Length);
        }

        return found;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        var lineBefore = IsLineStart(text, start);
        var lineAfter = IsLineEnd(text, end);
        if (lineBefore && lineAfter)
        {
            return true;
        }

        if (IsLineStart(text, start) && text[..start].Trim(" \u3000").IsEmpty)
        {
            // 3 本の木 at the head is text; a number with two spaces, or a wide one, before the text is not.
            return end < text.Length && (text[end] == '\u3000' || text[end..].StartsWith("  ", StringComparison.Ordinal));
        }

        return lineAfter && text[end..].Trim(" \u3000").IsEmpty && CharacterClasses.IsSpace(text[start - 1])
            && CharacterClasses.EndsSentence(text[..start].TrimEnd(" \u3000"), text[..start].TrimEnd(" \u3000").Length, out _);
    }

    private static bool IsLineStart(ReadOnlySpan<char> text, int index)
    {
        var i = index;
        while (i > 0 && text[i - 1] is ' ' or '\u3000')
        {
            i--;
        }

        return i == 0 || CharacterClasses.IsLineBreak(text[i - 1]);
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int index)
    {
        var i = index;
        while (i < text.Length && text[i] is ' ' or '\u3000')
        {
            i++;
        }

        return i == text.Length || CharacterClasses.IsLineBreak(text[i]);
    }
}
