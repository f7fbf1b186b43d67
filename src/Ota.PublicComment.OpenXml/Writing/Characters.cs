using System.Globalization;
using System.Text;
using System.Xml;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Characters that XML cannot hold stand by their code; line ends are LF.</summary>
internal static class Characters
{
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static string Writable(string text)
    {
        StringBuilder? written = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                written?.Append(c).Append(text[i + 1]);
                i++;
                continue;
            }

            if (char.IsSurrogate(c))
            {
                throw new ArgumentException($"A text has a lone surrogate, U+{(int)c:X4}, and cannot be written.", nameof(text));
            }

            if (c is '\r' or '\u2028' or '\u2029' or '\u0085' || !XmlConvert.IsXmlChar(c))
            {
                written ??= new StringBuilder(text, 0, i, text.Length + 16);
                Replace(written, text, i);
            }
            else
            {
                written?.Append(c);
            }
        }

        return written?.ToString() ?? text;
    }

    private static void Replace(StringBuilder written, string text, int at)
    {
        if (text[at] != '\r')
        {
            _ = XmlConvert.IsXmlChar(text[at]) ? written.Append('\n')
                : written.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[at]:X4}]");
        }
        else if (at + 1 == text.Length || text[at + 1] != '\n')
        {
            written.Append('\n');
        }
    }
}
