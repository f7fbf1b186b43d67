using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>
/// Text as people see it: characters that would turn the direction of what follows, or do nothing that can be seen, stand by their code.
/// </summary>
internal static class ShownText
{
    /// <summary>The text with line ends as LF and every control character but LF and tab as <c>[U+202E]</c>.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Odd))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                shown.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (c is '\u2028' or '\u2029' or '\u0085')
            {
                shown.Append('\n');
            }
            else if (Odd.Contains(c))
            {
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string OnOneLine(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ');

    // Controls but tab and LF, line and paragraph separators, marks and overrides of direction, isolates, the byte order mark, and
    // U+FFFE and U+FFFF, which are no characters: to a parser of HTML they are an error, to some the end of the file.
    private static readonly System.Buffers.SearchValues<char> Odd = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Where(c => (c < 0x20 && c is not '\t' and not '\n') || c >= 0x7F).Select(c => (char)c))
        + "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF");
}
