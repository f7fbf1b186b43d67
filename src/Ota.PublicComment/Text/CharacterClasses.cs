using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Ota.PublicComment.Text;

/// <summary>
/// The classes of characters that decide where a space can be meant. Everything is judged by UTF-16 unit or, for kanji beyond the
/// basic plane, by surrogate pair; a lone surrogate belongs to no class.
/// </summary>
internal static class CharacterClasses
{
    /// <summary>The decimal digits, half and full width.</summary>
    public const string DigitSigns = "0123456789０１２３４５６７８９";

    /// <summary>White space of the sorts that published tables hold.</summary>
    public const string SpaceSigns = " \u3000\t\n\r\u00A0";

    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ";

    /// <summary>The closing marks of brackets and quotations.</summary>
    public const string Closing = "」』）】〕］｝〉》)]}”’｣";

    /// <summary>The opening ones.</summary>
    public const string Opening = "「『（【〔［｛〈《([{“‘｢";

    // A search through a string of sixteen costs more than all else that is asked of a character.
    private static readonly CharacterSet SmallKanaSet = new(SmallKana);
    private static readonly CharacterSet ClosingSet = new(Closing);
    private static readonly CharacterSet OpeningSet = new(Opening);

    /// <summary>To look for the first decimal digit.</summary>
    public static SearchValues<char> Digits { get; } = SearchValues.Create(DigitSigns);

    /// <summary>Whether a text holds any white space.</summary>
    public static bool HasSpace(ReadOnlySpan<char> text) => NextSpace(text, 0) >= 0;

    /// <summary>The first white space at or after a position; -1 if there is none.</summary>
    public static int NextSpace(ReadOnlySpan<char> text, int from)
    {
        // A general search takes half of the kana for a space at first: the full-width one begins with the same byte.
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var i = from;
        for (; i + Vector<ushort>.Count <= units.Length; i += Vector<ushort>.Count)
        {
            var some = new Vector<ushort>(units[i..]);
            var spaces = Vector.LessThanOrEqual(some, new Vector<ushort>(' ')) | Vector.Equals(some, new Vector<ushort>('\u3000'))
                | Vector.Equals(some, new Vector<ushort>('\u00A0'));
            if (spaces != Vector<ushort>.Zero)
            {
                break;
            }
        }

        while (i < text.Length && !IsSpace(text[i]))
        {
            i++;
        }

        return i < text.Length ? i : -1;
    }

    /// <summary>The first place at or after a position where no white space of any sort stands; the length where none is.</summary>
    public static int AfterWhite(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>
    /// Whether a unit is a kanji, kana, Japanese punctuation, full-width form or a symbol that Japanese text sets full width.
    /// </summary>
    public static bool IsCjk(char c) => c >= '\u2E80' ? IsCjkHigh(c) : IsWideSymbol(c);

    /// <summary>Whether the character that starts at a position is CJK; a kanji beyond the basic plane counts.</summary>
    public static bool IsCjkAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (IsCjk(text[index]) || IsKanjiPair(text, index));

    /// <summary>Whether the character that ends before a position is CJK.</summary>
    public static bool IsCjkBefore(ReadOnlySpan<char> text, int index) =>
        index > 0 && index <= text.Length && (IsCjk(text[index - 1]) || IsKanjiPair(text, index - 2));

    /// <summary>Whether the character that starts at a position is a kanji.</summary>
    public static bool IsKanjiAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (IsKanji(text[index]) || IsKanjiPair(text, index));

    /// <summary>Whether the character that ends before a position is a kanji.</summary>
    public static bool IsKanjiBefore(ReadOnlySpan<char> text, int index) =>
        index > 0 && index <= text.Length && (IsKanji(text[index - 1]) || IsKanjiPair(text, index - 2));

    /// <summary>Whether a unit is a kanji of the basic plane, a radical that stands for one, or 々.</summary>
    public static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u2E80' and <= '\u2FDF') or '々';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    public static bool IsKatakana(char c) =>
        c is (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F');

    public static bool IsSmallKana(char c) => SmallKanaSet.Contains(c);

    public static bool IsClosing(char c) => ClosingSet.Contains(c);

    public static bool IsOpening(char c) => OpeningSet.Contains(c);

    /// <summary>Whether a unit is a decimal digit, half or full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether a unit is a letter of the Latin alphabet, half width.</summary>
    public static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether a unit is a letter of the Latin alphabet, full width.</summary>
    public static bool IsWideLetter(char c) => c is (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');

    /// <summary>Whether a unit is white space of the sorts that published tables hold.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u3000' or '\t' or '\n' or '\r' or '\u00A0';

    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>Whether a unit ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '｡' or '!' or '?';

    public static bool IsComma(char c) => c is '、' or '，' or '､';

    /// <summary>Whether a unit cannot be the first of a word, so that a space before it is an accident.</summary>
    public static bool CannotBeginWord(char c) =>
        IsSmallKana(c) || IsClosing(c) || IsComma(c)
            || c is 'ー' or 'ん' or 'ン' or '。' or '｡' or '々' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' or '゛' or '゜' or '％';

    /// <summary>Whether the text before a position ends a sentence; closing marks may stand between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The position behind the last unit to look at.</param>
    /// <param name="behindCloser">Whether a closing mark stands behind the sentence end: 。」</param>
    public static bool EndsSentence(ReadOnlySpan<char> text, int end, out bool behindCloser)
    {
        var i = end - 1;
        while (i >= 0 && end - i <= 3 && IsClosing(text[i]))
        {
            i--;
        }

        behindCloser = i != end - 1;
        return i >= 0 && IsSentenceEnd(text[i]);
    }

    /// <summary>The width of a text on a character grid: 2 for a full-width character, else 1.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            // Each half of a surrogate pair counts one, so that the pair counts as a full-width character.
            columns += IsCjk(c) || c == '\u3000' ? (c is >= '\uFF61' and <= '\uFF9F' ? 1 : 2) : 1;
        }

        return columns;
    }

    private static bool IsKanjiPair(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index + 1 < text.Length
        && text[index] is >= '\uD840' and <= '\uD8BF' && char.IsLowSurrogate(text[index + 1]);

    private static bool IsCjkHigh(char c) =>
        c != '\u3000' && c is <= '\u31FF' or (>= '\u3200' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF9F') or (>= '\uFFE0' and <= '\uFFE6');

    // Of ambiguous width in Unicode; Japanese prints them full width and sets no space around them.
    private static bool IsWideSymbol(char c) =>
        c is '…' or '‥' or '―' or '—' or '“' or '”' or '‘' or '’' or '※' or '×' or '÷' or '±' or '℃' or '№'
            or (>= '\u2160' and <= '\u217F') or (>= '\u2190' and <= '\u21FF') or (>= '\u2460' and <= '\u24FF')
            or (>= '\u2500' and <= '\u266F');
}
