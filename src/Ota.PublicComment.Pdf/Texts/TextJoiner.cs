using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Texts;

/// <summary>
/// Puts the two sides of a wrap together: with nothing between Japanese, with a space between Latin words, as drawn where a space was
/// drawn.
/// </summary>
internal sealed class TextJoiner
{
    private const string Particles = "のはがをにへとでもや";
    private const string Counters = "年月日人件名回つ点歳頁章節階種個割位条項号円校か時分館冊";
    private const string Numerals = "一二三四五六七八九十";

    private int _spaced;
    private int _tight;
    private int _wholeWords;
    private int _brokenWords;
    private readonly HashSet<string> _spacedForms = new(StringComparer.Ordinal);
    private int _spacedParts;
    private int _tightParts;

    /// <summary>Counts how a text sets the borders of Japanese and Latin.</summary>
    public void Learn(Line line)
    {
        var text = line.Text;
        if (PartEnd(text) is > 0 and var part && part < text.Length)
        {
            _spacedParts += text[part] is ' ' or '\u3000' ? 1 : 0;
            _tightParts += IsKanaOrKanji(text[part]) ? 1 : 0;
        }

        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            if (space > 0 && NumberedToken(text.AsSpan(space + 1)) is { Length: > 0 } token)
            {
                _spacedForms.Add(CellText.FormOf(token.ToString()));
            }
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ' && i + 1 < text.Length)
            {
                _spaced += IsJapanese(text[i - 1]) != IsJapanese(text[i + 1]) ? 1 : 0;
            }
            else if (text[i - 1] != ' ')
            {
                _tight += IsWord(text[i - 1]) && IsKanaOrKanji(text[i]) || IsKanaOrKanji(text[i - 1]) && IsWord(text[i]) ? 1 : 0;
            }
        }
    }

    /// <summary>
    /// Learns from a wrap before a Latin word whether words are kept whole: then the line leaves more room than a letter takes.
    /// </summary>
    public void LearnWrap(Line line, Line next, double room)
    {
        if (next.Glyphs.Length > 1 && IsWord(next.Glyphs[0].Text[0]) && IsWord(next.Glyphs[1].Text[0]))
        {
            var letter = next.Glyphs[0].Right - next.Glyphs[0].Left;
            _wholeWords += room > letter + (0.3 * line.Size) ? 1 : 0;
            _brokenWords += room < letter ? 1 : 0;
        }
    }

    /// <summary>What stands between a line and the one that goes on from it: nothing or a space.</summary>
    public string Between(string before, Line line, Line next, double width)
    {
        var (a, b) = (before[^1], next.Text[0]);
        if (line.HasSpaceAfter || next.Indent.Length > 0)
        {
            return IsJapanese(a) && IsJapanese(b) && !line.HasSpaceAfter ? "" : " ";
        }

        if (a < '\u2000' && b < '\u2000')
        {
            return (_wholeWords == 0 && _brokenWords > 0) || IsInsideToken(before, next.Text, width / Math.Max(1, line.Size)) ? "" : " ";
        }

        if (IsKanaOrKanji(b) && !Particles.Contains(b, StringComparison.Ordinal) && _tightParts <= _spacedParts && EndsWithPart(before, b))
        {
            return " ";
        }

        // 活動への支援↵素案55ページ, where others have ␣素案31ページ.
        if (IsKanaOrKanji(a) && a >= '\u30A0' && a != '第' && NumberedToken(next.Text) is { Length: > 0 } token
            && _spacedForms.Contains(CellText.FormOf(token.ToString())))
        {
            return " ";
        }

        return IsJapanese(a) != IsJapanese(b) && (IsSpacedToken(before, b) || IsSpacedAfter(before, next.Text)) ? " " : "";
    }

    // 和は␣412.7千t-CO2␣となる: the same seen from the other side.
    private static bool IsSpacedAfter(string before, string next)
    {
        // 第↵1章 計画: nobody parts a number from 第.
        if (before[^1] == '第')
        {
            return false;
        }

        // 412.7千↵t-CO2: the token has begun on the line before.
        var start = before.Length;
        while (start > 0 && before.Length - start < 8 && before[start - 1] is not (' ' or '、' or '。'))
        {
            start--;
        }

        if (start < before.Length && IsWord(before[start]))
        {
            return false;
        }

        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return IsKanaOrKanji(before[^1]) && IsWord(next[0]) && space is > 0 and < 16 && space + 1 < next.Length
            && IsJapanese(next[space + 1]) && next.AsSpan(0, space).IndexOfAny("、。「」（）".AsSpan()) < 0;
    }

    // https://www.↵example.jp, 12-↵1: broken inside; two words of Latin text were parted by a space that is not drawn.
    private static bool IsInsideToken(string before, string next, double ems)
    {
        var start = before.LastIndexOfAny([' ', '\u3000', '\n', '(', '（', '「']) + 1;
        var token = before.AsSpan(start);
        for (var i = token.Length - 1; i >= 0; i--)
        {
            if (token[i] >= '\u2000')
            {
                token = token[(i + 1)..];
                break;
            }
        }

        var end = 0;
        while (end < next.Length && next[end] is > ' ' and < '\u2000')
        {
            end++;
        }

        return token.Contains("://", StringComparison.Ordinal) || token.Contains("www.", StringComparison.Ordinal) || token.Contains('@')
            || token.Length == 0 || token[^1] is '-' or '/' or '_' or '=' or '&' or '?' or '(' or '.' or '~' or '+'
            || next[0] is ')' or '.' or ',' or '-' or '/' or '%' or ':' or ';' or '~'
            || (char.IsAsciiDigit(token[^1]) && char.IsAsciiDigit(next[0]))
            || (token.Length + end) * 0.5 > ems;
    }

    // 合計␣412.6千t-CO2␣に: what has a space on its other side, or is set so everywhere, had one here.
    private bool IsSpacedToken(string before, char next)
    {
        if (!IsWord(before[^1]) || !IsKanaOrKanji(next))
        {
            return false;
        }

        if (_spaced > 3 * _tight)
        {
            return true;
        }

        var space = before.LastIndexOf(' ');
        if (space <= 0 || before.Length - space > 17 || !IsWord(before[space + 1]) || !IsJapanese(before[space - 1]))
        {
            return false;
        }

        // 412.7↵千t: a number and its unit.
        return before.AsSpan(space).IndexOfAny("、。「」（）".AsSpan()) < 0
            && before.AsSpan(space + 1).ContainsAnyExcept("0123456789.,".AsSpan());
    }

    // 第1章 at the head of a paragraph or of a quotation, 「4 of 「4 計画の進め方」.
    private static bool EndsWithPart(string before, char next)
    {
        var start = before.LastIndexOfAny(['\n', '「', '『']) + 1;
        var last = before.AsSpan(start);
        return last.Length > 0 && (PartEnd(last) == last.Length
            || (start > 0 && before[start - 1] != '\n' && last.Length < 3 && !last.ContainsAnyExceptInRange('0', '9')
                && !Counters.Contains(next, StringComparison.Ordinal)));
    }

    // 素案31ページ of 素案31ページ␣…: a whole word with a number in it.
    private static ReadOnlySpan<char> NumberedToken(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '\u3000') is >= 0 and var space ? space : text.Length;
        var token = text[..end];
        return end is > 1 and < 16 && token.ContainsAnyInRange('0', '9') && !token.ContainsAny("、。「」（）()".AsSpan()) ? token : [];
    }

    // 第2章↵現状と課題: Chromium draws no space where it wraps, and the number of a part is parted from its name.
    private static int PartEnd(ReadOnlySpan<char> text)
    {
        var i = 1;
        while (i < text.Length && i < 5
            && (char.IsAsciiDigit(text[i]) || text[i] is >= '０' and <= '９' || Numerals.Contains(text[i], StringComparison.Ordinal)))
        {
            i++;
        }

        return i > 1 && i < text.Length && text[0] == '第' && text[i] is '章' or '節' or '編' or '部' ? i + 1 : 0;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsJapanese(char c) => c >= '\u2000';

    private static bool IsKanaOrKanji(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
