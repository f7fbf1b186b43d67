using System.Globalization;
using System.Text;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Characters that XML cannot hold stand in a workbook by their code: <c>該当_x000D_\nページ</c>.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>The text with each code turned into its character, line ends as LF.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text.Contains('\r') ? LineEnds(text) : text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeAt(text, i) is { } code)
            {
                Append(decoded, code);
                i += Length - 1;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        Mend(decoded);
        return LineEnds(decoded.ToString());
    }

    /// <summary>The text as a workbook keeps it: what would be read as a code gets one more, controls become codes.</summary>
    public static string Encode(string text)
    {
        StringBuilder? encoded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isCode = c == '_' && CodeAt(text, i) is not null;
            if (isCode || (c < ' ' && c is not '\t' and not '\n') || c is '\uFFFE' or '\uFFFF')
            {
                encoded ??= new StringBuilder(text, 0, i, text.Length + 16);
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                encoded?.Append(c);
            }
        }

        return encoded?.ToString() ?? text;
    }

    private static char? CodeAt(string text, int at)
        => at + Length <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code : null;

    // A vertical tab ends a line; the other controls show nothing.
    private static void Append(StringBuilder decoded, char code)
    {
        if (code == '\v')
        {
            decoded.Append('\n');
        }
        else if (code >= ' ' || code is '\t' or '\n' or '\r')
        {
            decoded.Append(code);
        }
    }

    private static void Mend(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }
    }

    private static string LineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
