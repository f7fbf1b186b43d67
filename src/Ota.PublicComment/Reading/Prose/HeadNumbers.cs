using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Numbers that stand over records or before their labels and are none elsewhere: 1-2, ア; and the place in brackets behind a number.
/// </summary>
internal static class HeadNumbers
{
    private const int LongestSubject = 60;
    private const int LongestPage = 24;
    private const int LongestAlone = 10;
    private const string Kanji = "一二三四五六七八九十";
    private const string Joints = "-.・の";
    private static readonly string[] Counters = ["番", "件目", "番目", "号", "つ目", "点目"];
    private const string PageSigns = "PpＰｐ.．ページ頁-－~～〜・,、()（）第行目 　";
    private const string Letters = "アイウエオカキクケコサシスセソタチツテト";

    // 2-1　ご意見 …: the number of the section and that in it; the last part counts.
    public static NumberLine? Outline(string text, int line)
    {
        var printed = text.Trim();
        return printed.Length > 0 && char.IsDigit(printed[0])
            && OutlineNumberReader.Read(printed) is { Parts: [_, _, ..] and var parts } number && number.Label == printed
            ? new NumberLine(line, "#-#", parts[^1], new TextSpan(text.IndexOf(printed, StringComparison.Ordinal), printed.Length),
            new TextSpan(text.Length, 0))
            : null;
    }

    // Ａ－１, （１）－２, 1.2, Ⅰ-2: of two parts the second counts. ア, a, 二; 2番, 3件目, 第4: what is no number elsewhere, alone in its line.
    public static NumberLine? Alone(string text, int line)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var length = text.AsSpan().Trim().Length;
        if (length is 0 or > LongestAlone)
        {
            return null;
        }

        var key = AreaKey.Of(text);
        if (OfPage(key) is { Form: { } sign } of && text.AsSpan().IndexOfAny(CharacterClasses.Digits) is >= 0 and var digits)
        {
            return new NumberLine(line, sign, of.Value, new TextSpan(digits, of.Digits), new TextSpan(text.Length, 0));
        }

        var (form, value) = key.Length == 1 ? Letter(key[0])
            : key[0] == '第' && Numeral(key, 1, out var ordinal) == key.Length ? ("第", ordinal)
            : Numeral(key, 0, out var counted) is > 0 and var end && Array.IndexOf(Counters, key[end..]) >= 0 ? (key[end..], counted)
            : TwoParts(key);
        return form is null ? null
            : new NumberLine(line, form, value, new TextSpan(start, length), new TextSpan(text.Length, 0));
    }

    // － 1 －, 1／3: page numbers but where they stand over every record.
    private static (string? Form, int Value, int Digits) OfPage(string key)
        => key.Length > 2 && key[0] == '-' && key[^1] == '-' && OutlineNumberReader.NumeralAt(key, 1, out var dashed, out var inner)
            && inner == key.Length - 2 ? ("- -", dashed, inner)
            : OutlineNumberReader.NumeralAt(key, 0, out var value, out var length) && length < key.Length && key[length] == '/'
            && OutlineNumberReader.NumeralAt(key, length + 1, out var all, out var rest) && length + 1 + rest == key.Length && value <= all
            ? ("/", value, length) : default;

    private static (string? Form, int Value) Letter(char c)
        => Letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kana ? ("ア", kana + 1)
            : Kanji.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kanji ? ("一", kanji + 1)
            : c is >= 'a' and <= 'z' ? ("a", c - 'a' + 1) : c is >= 'A' and <= 'Z' ? ("A", c - 'A' + 1) : default;

    private static (string? Form, int Value) TwoParts(string key)
    {
        // P.5 is a page.
        var isNumeral = Numeral(key, 0, out _) > 0;
        var at = isNumeral ? Numeral(key, 0, out _) : Letter(key[0]).Form is not null && key[0] is not ('P' or 'p') ? 1 : 0;
        return at > 0 && at + 1 < key.Length && (isNumeral ? Joints.Contains(key[at], StringComparison.Ordinal) : key[at] == '-')
            && Numeral(key, at + 1, out var minor) == key.Length
            ? ("-", minor) : default;
    }

    // 1, (1), ①, Ⅰ: where it ends; 0 where none begins.
    private static int Numeral(string key, int at, out int value)
    {
        var inner = at < key.Length && key[at] == '(' ? at + 1 : at;
        return OutlineNumberReader.NumeralAt(key, inner, out value, out var length) && inner + length is var end
            && (inner == at || (end < key.Length && key[end] == ')')) ? end + (inner - at) : 0;
    }

    public static NumberLine? Kana(string text, int line)
    {
        var start = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var value = start + 1 < text.Length ? Letters.IndexOf(text[start], StringComparison.Ordinal) + 1 : 0;
        var at = start + 1;
        while (value > 0 && at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ')' or '）' or '.' or '．' or '、'))
        {
            at++;
        }

        return value > 0 && at > start + 1 && text.Length - at <= LongestSubject && !LineEnd.IsSentence(text)
            ? new NumberLine(line, text[..start] + Letters, value, new TextSpan(start, 1), new TextSpan(at, text.Length - at)) : null;
    }

    /// <summary>Whether a line says a page, and the line on it perhaps, and nothing else: P.5（10行目）, １８頁.</summary>
    public static bool IsPageLine(string text)
    {
        var hasUnit = false;
        var hasDigit = false;
        foreach (var c in text)
        {
            hasUnit |= c is 'P' or 'p' or 'Ｐ' or 'ｐ' or 'ペ' or '頁';
            hasDigit |= char.IsDigit(c);
            if (!char.IsDigit(c) && !PageSigns.Contains(c))
            {
                return false;
            }
        }

        return hasUnit && hasDigit && text.Length <= LongestPage;
    }

    /// <summary>The place in a text that is nothing but one in brackets: 【P.5】, （全体）.</summary>
    public static bool IsPlace(string text, TextSpan span)
    {
        if (span.Length < 3 || BracketSet.Label.CloserOf(text[span.Start]) != text[span.End - 1])
        {
            return false;
        }

        var place = text.Substring(span.Start + 1, span.Length - 2);
        return place is "全体" or "全般" or "計画全体" || PageReader.Read(place, isPageColumn: false) is not null;
    }
}
