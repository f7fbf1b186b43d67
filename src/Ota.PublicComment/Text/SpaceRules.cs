namespace Ota.PublicComment.Text;

/// <summary>The rules for one single space that hold in any table, wrapped or not.</summary>
internal static class SpaceRules
{
    /// <summary>
    /// The decision on a single space of a table that is not wrapped, between two CJK characters: it goes only on evidence.
    /// </summary>
    public static TextEdit Unwrapped(ReadOnlySpan<char> text, int start, int end, UnwrapEvidence evidence)
    {
        var reason = CharacterClasses.IsComma(text[start - 1]) ? TextEditReason.AfterComma
            : CharacterClasses.CannotBeginWord(text[end]) ? TextEditReason.NoWordStart
            : CharacterClasses.IsKanjiBefore(text, start) && Particles.StandsAt(text, end) ? TextEditReason.Particle
            : evidence.SeenTogether(text, start, end) ? TextEditReason.SeenTogether
            : TextEditReason.NoEvidence;
        return reason == TextEditReason.NoEvidence ? Keep(start, end, reason) : Remove(start, end, reason);
    }

    /// <summary>
    /// The decision on a single space with a Latin letter, a digit or a half-width bracket on one side.
    /// </summary>
    public static TextEdit Mixed(ReadOnlySpan<char> text, int start, int end, UnwrapEvidence evidence)
    {
        var left = text[start - 1];
        var right = text[end];
        if (right == '(' && CharacterClasses.IsCjkBefore(text, start))
        {
            return evidence.OpensBracketsTight && ParagraphMarks.LengthAt(text, end) == 0
                ? Remove(start, end, TextEditReason.Bracket) : Keep(start, end, TextEditReason.Bracket);
        }

        if (left == ')' && CharacterClasses.IsCjkAt(text, end))
        {
            return evidence.ClosesBracketsTight && ParagraphMarks.LengthAt(text, end) == 0 && !EndsWithMark(text, start)
                ? Remove(start, end, TextEditReason.Bracket) : Keep(start, end, TextEditReason.Bracket);
        }

        if (CharacterClasses.IsComma(left))
        {
            return Remove(start, end, TextEditReason.AfterComma);
        }

        return evidence.SeenTogether(text, start, end)
            ? Remove(start, end, TextEditReason.SeenTogether) : Keep(start, end, TextEditReason.NoEvidence);
    }

    public static TextEdit Keep(int start, int end, TextEditReason reason) => new(start, end - start, TextEditKind.Keep, reason);

    public static TextEdit Remove(int start, int end, TextEditReason reason) => new(start, end - start, TextEditKind.RemoveSpace, reason);

    public static TextEdit Paragraph(int start, int end, TextEditReason reason)
        => new(start, end - start, TextEditKind.ParagraphBreak, reason);

    public static TextEdit OneSpace(int start, int end, TextEditReason reason) => new(start, end - start, TextEditKind.OneSpace, reason);

    // (1) and 1) in front of their text: the space belongs to the mark.
    private static bool EndsWithMark(ReadOnlySpan<char> text, int end)
    {
        for (var length = 2; length <= 4 && length <= end; length++)
        {
            if (ParagraphMarks.LengthAt(text[..end], end - length) == length)
            {
                return true;
            }
        }

        return false;
    }
}
