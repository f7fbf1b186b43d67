using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Finds the labels of points at the starts of lines and sentences.</summary>
internal static class PointMarks
{
    private const string KanaOrder = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";

    // 1 ページ, 2 月: a count, not a label.
    private const string Units = "ページ頁月日年人件点章節条項号割万千つ番回か箇ヶカ校名階歳時分円％%倍位級種第度億通者団体";

    private static readonly SearchValues<char> Starters = SearchValues.Create("\n\r。？！：");

    /// <summary>All labels of a text in order.</summary>
    public static IReadOnlyList<PointMark> Find(string text)
    {
        List<PointMark>? marks = null;
        for (var i = StartAt(text, 0); i < text.Length; i = StartAt(text, i))
        {
            if (At(text, i) is { } mark)
            {
                (marks ??= []).Add(mark);
                i = mark.Body;
            }
            else
            {
                i++;
            }
        }

        return (IReadOnlyList<PointMark>?)marks ?? [];
    }

    /// <summary>The label at a position, or null.</summary>
    public static PointMark? At(string text, int at)
    {
        var c = text[at];
        if (c is >= '①' and <= '⑳')
        {
            return Mark(text, at, 1, PointForm.Circled, c - '①' + 1);
        }

        if (c is >= '⑴' and <= '⒇')
        {
            return Mark(text, at, 1, PointForm.BracketedSign, c - '⑴' + 1);
        }

        if (c is >= 'Ⅰ' and <= 'Ⅻ')
        {
            return Mark(text, at, 1, PointForm.Roman, c - 'Ⅰ' + 1);
        }

        if (c is '（' or '(')
        {
            return Bracketed(text, at);
        }

        var length = Digits(text, at, out var value);
        if (length is 1 or 2)
        {
            return IsSeparated(text, at + length, isDigit: true) ? Mark(text, at, length, PointForm.Digit, value) : null;
        }

        var kana = KanaOrder.IndexOf(c, StringComparison.Ordinal);
        return kana >= 0 && IsSeparated(text, at + 1, isDigit: false) ? Mark(text, at, 1, PointForm.Kana, kana + 1) : null;
    }

    private static PointMark? Bracketed(string text, int at)
    {
        var length = Digits(text, at + 1, out var value);
        var form = PointForm.BracketedDigit;
        if (length == 0 && at + 1 < text.Length && KanaOrder.IndexOf(text[at + 1], StringComparison.Ordinal) is >= 0 and var kana)
        {
            length = 1;
            value = kana + 1;
            form = PointForm.BracketedKana;
        }

        return length is 1 or 2 && at + 1 + length < text.Length && text[at + 1 + length] is '）' or ')'
            ? Mark(text, at, length + 2, form, value) : null;
    }

    private static PointMark Mark(string text, int at, int length, PointForm form, int value)
    {
        var body = at + length;
        while (body < text.Length && (char.IsWhiteSpace(text[body]) || text[body] is '.' or '．' or '、' or ')' or '）' or '：' or ':'))
        {
            body++;
        }

        return new PointMark(at, length, body, form, value);
    }

    // The next place from one on where a label may stand: at the head, or after a line or sentence, and the white space behind it.
    private static int StartAt(string text, int from)
    {
        var i = from;
        while (i > 0 && text[i - 1] is ' ' or '　')
        {
            i--;
        }

        if (i == 0 || text[i - 1] is '\n' or '\r' or '。' or '？' or '！' or '：')
        {
            return from;
        }

        return text.AsSpan(from).IndexOfAny(Starters) is >= 0 and var end ? from + end + 1 : text.Length;
    }

    private static bool IsSeparated(string text, int at, bool isDigit)
    {
        if (at >= text.Length)
        {
            return false;
        }

        if (char.IsWhiteSpace(text[at]))
        {
            at = CharacterClasses.AfterWhite(text, at);

            return at < text.Length && !(isDigit && (Units.Contains(text[at]) || CharacterClasses.IsDigit(text[at])));
        }

        return text[at] is ')' or '）' or '、' || (text[at] is '.' or '．' && at + 1 < text.Length && !CharacterClasses.IsDigit(text[at + 1]));
    }

    private static int Digits(string text, int at, out int value)
    {
        value = 0;
        var length = 0;
        while (at + length < text.Length && length < 4 && CharacterClasses.IsDigit(text[at + length]))
        {
            var c = text[at + length];
            value = (value * 10) + (c <= '9' ? c - '0' : c - '０');
            length++;
        }

        return length;
    }
}
