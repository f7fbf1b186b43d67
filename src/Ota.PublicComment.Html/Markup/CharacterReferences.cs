using System.Text;
using AngleSharp.Common;
using AngleSharp.Html;

namespace Ota.PublicComment.Html.Markup;

/// <summary>Reads <c>&amp;nbsp;</c>, <c>&amp;#45;</c>, <c>&amp;#x2D;</c>, and the old names that need no semicolon.</summary>
internal static class CharacterReferences
{
    // CounterClockwiseContourIntegral and its semicolon.
    private const int LongestName = 32;
    private const int ShortestName = 2;

    // Of the names that need no semicolon: Atilde, frac12, middot.
    private const int LongestOldName = 6;

    /// <summary>The characters for which a reference stands, and how many units of the source it takes;
    /// null where the ampersand is only one.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">Where the ampersand stands.</param>
    public static (string Text, int Length)? At(ReadOnlyMemory<char> source, int at)
    {
        var rest = source[(at + 1)..];
        return rest.Length > 1 && rest.Span[0] == '#' ? Numeric(rest.Span) : Named(rest);
    }

    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        ReadOnlyMemory<char> source = text.ToArray();
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (piece, length) = text[i] == '&' && At(source, i) is { } reference ? reference : (null, 1);
            _ = piece is null ? decoded.Append(text[i]) : decoded.Append(piece);
            i += length;
        }

        return decoded.ToString();
    }

    private static (string Text, int Length)? Numeric(ReadOnlySpan<char> rest)
    {
        var isHex = rest[1] is 'x' or 'X';
        var at = isHex ? 2 : 1;
        var first = at;
        var value = 0;
        while (at < rest.Length && (isHex ? char.IsAsciiHexDigit(rest[at]) : char.IsAsciiDigit(rest[at])))
        {
            var digit = rest[at] is >= '0' and <= '9' ? rest[at] - '0' : (rest[at] | 0x20) - 'a' + 10;
            value = Math.Min((value * (isHex ? 16 : 10)) + digit, 0x110000);
            at++;
        }

        if (at == first)
        {
            return null;
        }

        at += at < rest.Length && rest[at] == ';' ? 1 : 0;
        var text = HtmlEntityProvider.IsInCharacterTable(value) ? HtmlEntityProvider.GetSymbolFromTable(value)
            : Rune.IsValid(value) && value > 0 ? new Rune(value).ToString() : "\uFFFD";
        return (text!, at + 1);
    }

    private static (string Text, int Length)? Named(ReadOnlyMemory<char> rest)
    {
        var length = 0;
        while (length < Math.Min(rest.Length, LongestName) && char.IsAsciiLetterOrDigit(rest.Span[length]))
        {
            length++;
        }

        if (length >= ShortestName && length < rest.Length && rest.Span[length] == ';' && Symbol(rest[..(length + 1)]) is { } whole)
        {
            return (whole, length + 2);
        }

        for (var old = Math.Min(length, LongestOldName); old >= ShortestName; old--)
        {
            if (Symbol(rest[..old]) is { } symbol)
            {
                return (symbol, old + 1);
            }
        }

        return null;
    }

    private static string? Symbol(ReadOnlyMemory<char> name) => HtmlEntityProvider.ResolverExtended.GetSymbol(new StringOrMemory(name));
}
