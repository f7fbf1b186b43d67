namespace Ota.PublicComment.Text;

/// <summary>Numbers of items, opinions and attachments: 27, 1-2, 3.1, 4-(2), ⑭, Ⅱ.</summary>
internal static class OutlineNumbers
{
    /// <summary>A longer run of digits is no number of a plan.</summary>
    private const int MostDigits = 4;
    private const int MostParts = 6;

    /// <summary>Where a number with all its parts ends; -1 if none stands here.</summary>
    public static int Match(FoldedText text, int index)
    {
        var end = MatchSimple(text, index);
        for (var parts = 1; end > 0 && parts < MostParts; parts++)
        {
            var next = MatchSuffix(text, end);
            if (next < 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Where a number ends whose first part stands in brackets, (1) or (1)-②; -1 if none opens here.</summary>
    public static int MatchBracketed(FoldedText text, int open)
    {
        var inner = text[open] == '(' ? MatchSimple(text, open + 1) : -1;
        var end = inner > 0 && text[inner] == ')' ? inner + 1 : -1;
        for (var parts = 1; end > 0 && parts < MostParts && MatchSuffix(text, end) is > 0 and var next; parts++)
        {
            end = next;
        }

        return end;
    }

    /// <summary>Where a number of one part ends: at most four digits, or one circled or Roman character; -1 if none stands here.</summary>
    public static int MatchSimple(FoldedText text, int index)
    {
        if (IsSymbol(text[index]))
        {
            return index + 1;
        }

        var end = DigitsEnd(text, index);
        return end > index && end - index <= MostDigits ? end : -1;
    }

    /// <summary>Where the run of digits at a place ends.</summary>
    public static int DigitsEnd(FoldedText text, int index)
    {
        while (text.IsDigitAt(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>The value of at most four digits that end where they should; 0 if they are none or more.</summary>
    public static int Value(FoldedText text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end && end - start <= MostDigits; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>Whether a unit is a number by itself: ① ㊿ ⑴ Ⅳ.</summary>
    public static bool IsSymbol(char c) => c > '\u2000' && JapaneseNumeral.SymbolOf(c).Form != NumeralForms.None;

    public static bool IsRangeMark(char c) => c is '~';

    // -2, .2, -(2), (2); ー counts between digits only.
    private static int MatchSuffix(FoldedText text, int index)
    {
        var c = text[index];
        var at = c is '-' or '.' || (c == 'ー' && text.IsDigitAt(index - 1) && text.IsDigitAt(index + 1)) ? index + 1 : index;
        if (text[at] == '(' && c != '.')
        {
            var inner = MatchSimple(text, at + 1);
            return inner > 0 && text[inner] == ')' ? inner + 1 : -1;
        }

        return at == index || (c == '.' && !text.IsDigitAt(at)) ? -1 : MatchSimple(text, at);
    }
}
