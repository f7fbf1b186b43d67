using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>A code at the head of an entry of a legend, and where its words begin.</summary>
/// <param name="Start">Where the code stands.</param>
/// <param name="Length">Its length.</param>
/// <param name="Words">Where the words begin.</param>
/// <param name="Form">How it is written: entries of one legend are written alike.</param>
internal readonly record struct LegendMark(int Start, int Length, int Words, LegendForm Form)
{
    private const int LongestWord = 12;
    private const string Yes = "有無済未可否";

    /// <summary>The mark at a position, or null.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">The position.</param>
    /// <param name="words">Codes of several characters that the document uses, folded.</param>
    /// <param name="isAfterSign">Whether another sign stands before it in the line: ◎一部反映　―反映しない. There a dash is a code.</param>
    public static LegendMark? At(string text, int at, IReadOnlyCollection<string> words, bool isAfterSign = false)
    {
        var (length, form) = CodeAt(text, at, words, isAfterSign);
        if (length == 0)
        {
            return null;
        }

        var end = at + length;
        var start = SkipSeparator(text, end, out var isSeparated);
        if (start == end && end < text.Length && form != LegendForm.Word)
        {
            // A（反映したもの）, 「○」は反映したもの: what joins them is no part of the words.
            isSeparated = text[end] is '（' or '(' ? form != LegendForm.Bracket : text[end] == 'は'
                && form is not (LegendForm.Digit or LegendForm.Yes);
            start += isSeparated ? 1 : 0;
        }

        var hasSpace = start > end;
        var standsAlone = form is LegendForm.Sign or LegendForm.NumberSign || (form == LegendForm.Bracket
            && (BracketSet.Heading.Opens(text[at]) || DispositionCode.NumberOf(text.Substring(at, length)) is not null));
        return HoldsWord(text, start) && (isSeparated || standsAlone || (hasSpace && form is not (LegendForm.Word or LegendForm.Bracket)))
            ? new LegendMark(at, length, start, form)
            : null;
    }

    private static (int Length, LegendForm Form) CodeAt(string text, int at, IReadOnlyCollection<string> words, bool isAfterSign)
    {
        var c = text[at];
        if (DispositionCode.IsSign(c))
        {
            return at + 1 < text.Length && text[at + 1] == c ? default : (1, LegendForm.Sign);
        }

        // －：その他, －…その他: a dash in the place of a sign, set apart from its words.
        if (c is '－' or '-' or '―' or '─' && at + 1 < text.Length
            && (text[at + 1] is '：' or ':' or '…' or '‥' or '＝' or '=' || (isAfterSign && char.IsWhiteSpace(text[at - 1])
            && char.IsLetter(text[at + 1]))))
        {
            return (1, LegendForm.Sign);
        }

        if (DispositionCode.IsNumberSign(c))
        {
            return (1, LegendForm.NumberSign);
        }

        if (BracketSet.LabelOrQuotation.Opens(c))
        {
            var close = BracketSet.LabelOrQuotation.CloseOf(text.AsSpan(at, Math.Min(text.Length - at, LongestWord + 2)));
            return close > 1 ? (close + 1, LegendForm.Bracket) : default;
        }

        var digits = 0;
        while (digits < 3 && at + digits < text.Length && CharacterClasses.IsDigit(text[at + digits]))
        {
            digits++;
        }

        if (digits is 1 or 2)
        {
            return (digits, LegendForm.Digit);
        }

        foreach (var word in words)
        {
            if ((word.Length > 1 || (CharacterClasses.IsKanji(word[0]) && !Yes.Contains(word[0])))
                && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return (word.Length, LegendForm.Word);
            }
        }

        var isLetter = c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'a' and <= 'z') or (>= 'ａ' and <= 'ｚ') or (>= 'ア' and <= 'ン');
        return isLetter ? (1, LegendForm.Letter) : Yes.Contains(c) ? (1, LegendForm.Yes) : default;
    }

    // - 2 -: a page number between two dashes explains nothing.
    private static bool HoldsWord(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // ： ＝ ・・・ … → ． ） and the white space around them
    private static int SkipSeparator(string text, int at, out bool isSeparated)
    {
        isSeparated = false;
        var i = at;
        while (i < text.Length)
        {
            var c = text[i];
            var isDots = c is '…' or '‥' || (c == '・' && i + 1 < text.Length && (text[i + 1] == '・' || (i > at && text[i - 1] == '・')));
            if (isDots || c is '：' or ':' or '＝' or '=' or '→' or '⇒' or '．' or '.' or '）' or ')' or '、' or '―' or '─' or '－')
            {
                isSeparated = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                break;
            }

            i++;
        }

        return i;
    }
}
