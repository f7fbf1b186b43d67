using System.Text;

namespace Ota.PublicComment.Html;

/// <summary>What the first bytes of a source say before it is decoded:
/// whether it is a web page, and in which encoding it says it is.</summary>
internal static class MarkupHead
{
    // Where browsers look for a charset; pages of old editors have long heads.
    private const int CharsetReach = 16 * 1024;
    private const int LongestName = 40;

    // With one of these a page begins; a file of comments or of an article may begin with any.
    private static readonly string[] Openings =
    [
        "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<table",
        "<div", "<h1", "<h2", "<p>", "<center", "<script", "<style", "<link", "<main", "<article", "<section", "<dl", "<ul", "<ol",
    ];

    /// <summary>Whether a source begins as a web page does.</summary>
    public static bool IsPage(ReadOnlySpan<byte> head)
    {
        var text = Latin(head).AsSpan();
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f\u00EF\u00BB\u00BF\u00FE\u00FF");
            var close = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
                : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "?>" : null;
            var end = close is null ? -1 : text.IndexOf(close, StringComparison.Ordinal);
            if (end < 0)
            {
                return Begins(text, close is "-->");
            }

            text = text[(end + close!.Length)..];
        }
    }

    /// <summary>The charset of a header (<c>text/html; charset=Shift_JIS</c>),
    /// or of a <c>meta</c> or XML declaration near the start; null where there is none.</summary>
    public static string? Charset(string? mediaType, ReadOnlySpan<byte> bytes)
        => CharsetIn(mediaType, "charset=") ?? CharsetOfMeta(Latin(bytes[..Math.Min(bytes.Length, CharsetReach)]));

    private static bool Begins(ReadOnlySpan<char> text, bool isOpenComment)
    {
        if (isOpenComment)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (opening[^1] == '>' || text.Length == opening.Length || !char.IsAsciiLetterOrDigit(text[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? CharsetOfMeta(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
            && text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && CharsetIn(text[..end], "encoding=") is { } declared)
        {
            return declared;
        }

        for (var at = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var close = text.IndexOf('>', at);
            if (CharsetIn(close < 0 ? text[at..] : text[at..close], "charset=") is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? CharsetIn(string? text, string name)
    {
        var at = text?.Replace(" =", "=", StringComparison.Ordinal).IndexOf(name, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var value = text!.Replace(" =", "=", StringComparison.Ordinal).AsSpan(at + name.Length).TrimStart(" \"'");
        var length = 0;
        while (length < Math.Min(value.Length, LongestName) && (char.IsAsciiLetterOrDigit(value[length]) || value[length] is '-' or '_'))
        {
            length++;
        }

        return length == 0 ? null : value[..length].ToString();
    }

    // One character a byte; the zero bytes of UTF-16 are left out, so that its markup is seen.
    private static string Latin(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (b != 0)
            {
                text.Append((char)b);
            }
        }

        return text.ToString();
    }
}
