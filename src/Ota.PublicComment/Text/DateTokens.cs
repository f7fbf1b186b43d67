namespace Ota.PublicComment.Text;

/// <summary>
/// The pieces of dates, read through <see cref="CompareFold"/>. White space may stand anywhere between them: cells are letter-spaced
/// (令 和 ７ 年 １ １ 月) or wrapped inside a number. Every step looks at a bounded number of units, so a scan is linear.
/// </summary>
internal static class DateTokens
{
    private const int MaxSpaces = 4;
    private const int MaxKanjiDigits = 8;

    /// <summary>The folded unit at a place, U+0000 beyond the end.</summary>
    public static char At(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? CompareFold.Of(text[index]) : '\0';

    public static int SkipSpace(ReadOnlySpan<char> text, int index)
    {
        var end = Math.Min(index + MaxSpaces, text.Length);
        while (index < end && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Reads a word, spaces before and between its characters allowed.</summary>
    public static bool Word(ReadOnlySpan<char> text, ref int index, string word)
    {
        var at = index;
        foreach (var c in word)
        {
            at = SkipSpace(text, at);
            if (At(text, at) != c)
            {
                return false;
            }

            at++;
        }

        index = at;
        return true;
    }

    public static bool IsOpen(char c) => c is '(' or '[' or '〔';

    public static bool IsClose(char c) => c is ')' or ']' or '〕';

    /// <summary>Whether a place begins a run of numerals and does not stand inside one.</summary>
    public static bool IsNumberStart(ReadOnlySpan<char> text, int index)
    {
        var (before, c) = (At(text, index - 1), At(text, index));
        return char.IsAsciiDigit(c)
            ? !char.IsAsciiDigit(before)
            : KanjiNumeral.IsHead(c) && !KanjiNumeral.IsHead(before);
    }

    /// <summary>Reads digits that touch each other, at most so many; false when more follow.</summary>
    public static bool Digits(ReadOnlySpan<char> text, ref int index, int max, out int value)
    {
        value = 0;
        var at = index;
        for (; char.IsAsciiDigit(At(text, at)); at++)
        {
            if (at - index == max)
            {
                return false;
            }

            value = (value * 10) + (At(text, at) - '0');
        }

        var found = at > index;
        index = at;
        return found;
    }

    /// <summary>
    /// Reads a number and its unit. A number may be set apart (１ １ 月) only because a unit must follow: what stands apart from
    /// its unit is another number.
    /// </summary>
    public static bool NumberWithUnit(ReadOnlySpan<char> text, ref int index, int maxDigits, char unit, out int value)
    {
        if (Number(text, index, maxDigits, unit, out var end, out value))
        {
            index = SkipSpace(text, end) + 1;
            return true;
        }

        return false;
    }

    /// <summary>Reads a number before a given unit (U+0000: before anything) without reading the unit.</summary>
    public static bool Number(ReadOnlySpan<char> text, int index, int maxDigits, char unit, out int end, out int value)
    {
        Span<char> run = stackalloc char[MaxKanjiDigits + 1];
        var at = SkipSpace(text, index);
        var isDigits = char.IsAsciiDigit(At(text, at));
        var max = isDigits ? maxDigits : MaxKanjiDigits;
        var count = 0;
        var (touching, touchingEnd) = (0, at);
        while (count <= max && IsOfRun(At(text, at), isDigits, count))
        {
            run[count++] = At(text, at++);
            end = at;
            if (touching == 0 || touchingEnd == at - 1)
            {
                (touching, touchingEnd) = (count, at);
            }

            at = SkipSpace(text, at);
        }

        end = EndOf(text, index, touchingEnd, count, touching);
        return (unit != '\0' && Finish(text, run[..count], max, maxDigits, end, unit, out value))
            || Finish(text, run[..touching], max, maxDigits, end = touchingEnd, unit, out value);
    }

    // The end of the whole spaced run: its characters counted from the end of the part that touches.
    private static int EndOf(ReadOnlySpan<char> text, int index, int touchingEnd, int count, int touching)
    {
        var at = touching == 0 ? index : touchingEnd;
        for (var left = count - touching; left > 0; left--)
        {
            at = SkipSpace(text, at) + 1;
        }

        return at;
    }

    private static bool IsOfRun(char c, bool isDigits, int count) =>
        isDigits ? char.IsAsciiDigit(c) : count == 0 ? KanjiNumeral.IsHead(c) : KanjiNumeral.IsNumeral(c);

    private static bool Finish(ReadOnlySpan<char> text, ReadOnlySpan<char> run, int max, int maxDigits, int end, char unit, out int value)
    {
        value = 0;
        if (run.IsEmpty || run.Length > max || !JapaneseNumeral.TryParse(run, NumeralForms.Digits | NumeralForms.Kanji, out value, out _))
        {
            return false;
        }

        var limit = maxDigits switch { 1 => 9, 2 => 99, 3 => 999, _ => 9999 };
        return value <= limit && (unit == '\0' || At(text, SkipSpace(text, end)) == unit);
    }
}
