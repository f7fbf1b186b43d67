namespace Ota.PublicComment.Text;

/// <content>The numbers of items and pages.</content>
internal sealed partial class ReferenceWords
{
    /// <summary>A longer run of digits is no number of a plan.</summary>
    private const int MostDigits = 4;

    /// <summary>Where an outline number ends: 27, 1-2, 4-(2), ⑭, Ⅱ; -1 if none stands here.</summary>
    public static int MatchNumber(ReadOnlySpan<char> text, int index)
    {
        var i = MatchSimpleNumber(text, index);
        while (i > 0)
        {
            var next = MatchSuffix(text, i);
            if (next < 0)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    private static int MatchSuffix(ReadOnlySpan<char> text, int index)
    {
        var i = index < text.Length && IsHyphen(text[index]) ? index + 1 : index;
        if (i < text.Length && text[i] is '(' or '（')
        {
            var inner = MatchSimpleNumber(text, i + 1);
            return inner > 0 && inner < text.Length && text[inner] is ')' or '）' ? inner + 1 : -1;
        }

        return i > index ? MatchSimpleNumber(text, i) : -1;
    }

    private static int MatchSimpleNumber(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return -1;
        }

        if (ParagraphMarks.IsEnclosedNumber(text[index]) || text[index] is >= 'Ⅰ' and <= 'ⅿ')
        {
            return index + 1;
        }

        return MatchDigits(text, index);
    }

    private static int MatchDigits(ReadOnlySpan<char> text, int index)
    {
        var i = index;
        while (i < text.Length && i - index <= MostDigits && CharacterClasses.IsDigit(text[i]))
        {
            i++;
        }

        return i > index && i - index <= MostDigits ? i : -1;
    }

    private static bool IsHyphen(char c) => c is '-' or '－' or '‐' or '−' or '–' or '.' or '．';

    // Digits with a unit behind them, or behind a P.
    private int MatchPosition(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return -1;
        }

        if (IsPageLetter(text[index]))
        {
            var i = index + 1;
            i = i < text.Length && IsPageLetter(text[i]) ? i + 1 : i;
            i = i < text.Length && text[i] is '.' or '．' ? i + 1 : i;
            return MatchDigits(text, SkipOneSpace(text, i));
        }

        var digits = MatchDigits(text, index);
        return digits < 0 ? -1 : MatchWord(_pageUnits, text, SkipOneSpace(text, digits));
    }

    private int MatchRangeEnd(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] is '~' or '～' or '〜' or '-' or '－' or '−')
        {
            var position = MatchPosition(text, end + 1);
            var digits = position > 0 ? position : MatchDigits(text, end + 1);
            return digits > 0 ? digits : end;
        }

        return end;
    }

    private const string PageLetters = "PpＰｐ";

    private static bool IsPageLetter(char c) => c is 'P' or 'p' or 'Ｐ' or 'ｐ';
}
