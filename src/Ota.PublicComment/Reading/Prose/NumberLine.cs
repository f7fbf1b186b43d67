using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A line that is a number, or a number and a short subject: １, (2), 3. 駐輪場.</summary>
/// <param name="Line">The line.</param>
/// <param name="Form">How the number is written: the characters around it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Number">The number.</param>
/// <param name="Rest">The subject; empty where there is none.</param>
internal sealed record NumberLine(int Line, string Form, int Value, TextSpan Number, TextSpan Rest)
{
    private const int LongestSubject = 60;

    public static NumberLine? Read(string text, int line)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || BracketSet.Label.Opens(text[start])))
        {
            start++;
        }

        if (!OutlineNumberReader.NumeralAt(text, start, out var value, out var length))
        {
            return null;
        }

        var end = start + length;
        var at = end;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || BracketSet.Label.Closes(text[at]) || text[at] is '.' or '．' or '、'))
        {
            at++;
        }

        var rest = text.AsSpan(at).TrimEnd();
        if (rest.Length > LongestSubject
            || (rest.Length > 0 && ((at == end && JapaneseNumeral.SymbolOf(text[start]).Form == NumeralForms.None)
            || rest[^1] is '。' or '、')))
        {
            return null;
        }

        var kind = JapaneseNumeral.SymbolOf(text[start]).Form;
        var form = AreaKey.Of(text.AsSpan(0, start)) + (kind == NumeralForms.None ? '#'
            : (char)('A' + (int)kind)) + AreaKey.Of(text.AsSpan(end, at - end));
        return new NumberLine(line, form, value, new TextSpan(start, length), new TextSpan(at, rest.Length));
    }
}
