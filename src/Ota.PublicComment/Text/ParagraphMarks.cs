namespace Ota.PublicComment.Text;

/// <summary>The marks that begin a paragraph or an entry of a list: ・ ○ ※ ① ⑴ (1) 1. 【 （理由） → ⇒.</summary>
internal static class ParagraphMarks
{
    private static readonly string[] LabelWords =
        ["理由", "意見", "御意見", "ご意見", "提案", "回答", "考え方", "補足", "備考", "例", "注", "原文", "修正", "修正案", "修正前", "修正後", "参考", "趣旨", "背景", "対応", "質問"];

    /// <summary>The length of the mark that stands at a position; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return 0;
        }

        var c = text[index];
        if (IsBullet(c))
        {
            // ・・・ and ○○ are an ellipsis and a blanked name, not bullets.
            return index + 1 < text.Length && text[index + 1] == c ? 0 : 1;
        }

        if (IsArrow(c) || IsEnclosedNumber(c) || c == '【')
        {
            return 1;
        }

        return c is '(' or '（' ? BracketedMark(text, index) : NumberMark(text, index);
    }

    public static bool IsArrow(char c) => c is '→' or '⇒' or '⇨' or '➡';

    public static bool IsBullet(char c)
        => c is '・' or '○' or '●' or '■' or '□' or '◆' or '◇' or '◎' or '※' or '▲' or '△' or '▼' or '◯' or '•';

    public static bool IsEnclosedNumber(char c)
        => c is (>= '①' and <= '⒛') or (>= '❶' and <= '➓') or (>= '㉑' and <= '㊿' and not (>= '㉠' and <= '㊰'));

    private static int BracketedMark(ReadOnlySpan<char> text, int index)
    {
        var i = index + 1;
        while (i < text.Length && i - index <= 2 && CharacterClasses.IsDigit(text[i]))
        {
            i++;
        }

        if (i == index + 1 && i < text.Length && IsListLetter(text[i]))
        {
            i++;
        }

        if (i > index + 1)
        {
            return IsCloser(text, i) ? i + 1 - index : 0;
        }

        foreach (var word in LabelWords)
        {
            if (text[i..].StartsWith(word, StringComparison.Ordinal) && IsCloser(text, i + word.Length))
            {
                return word.Length + 2;
            }
        }

        return 0;
    }

    private static int NumberMark(ReadOnlySpan<char> text, int index)
    {
        var i = index;
        while (i < text.Length && i - index < 2 && CharacterClasses.IsDigit(text[i]))
        {
            i++;
        }

        if (i == index)
        {
            return IsListLetter(text[index]) && text[index] is >= 'ァ' and <= 'ヶ' && IsCloser(text, index + 1) ? 2 : 0;
        }

        if (IsCloser(text, i))
        {
            return i + 1 - index;
        }

        var dotted = i < text.Length && text[i] is '.' or '．';
        return dotted && i + 1 < text.Length && !CharacterClasses.IsDigit(text[i + 1]) && !CharacterClasses.IsLatinLetter(text[i + 1])
            ? i + 1 - index : 0;
    }

    private static bool IsListLetter(char c) =>
        CharacterClasses.IsLatinLetter(c) || CharacterClasses.IsWideLetter(c) || c is (>= 'ア' and <= 'ン') or (>= 'Ⅰ' and <= 'ⅿ');

    private static bool IsCloser(ReadOnlySpan<char> text, int index) => index < text.Length && text[index] is ')' or '）';
}
