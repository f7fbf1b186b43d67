using System.Globalization;

namespace Ota.PublicComment.Samples;

/// <summary>
/// Text of a document made safe to show: a control character in a file must not steer a terminal, and one line stays one line.
/// </summary>
internal static class Visible
{
    private const char Replacement = '\uFFFD';
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The text with every invisible character replaced by one visible one, so that positions stay.</summary>
    public static string Line(string text)
    {
        var at = 0;
        while (at < text.Length && Shown(text, at) == text[at])
        {
            at++;
        }

        return at == text.Length ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Shown(source, i);
            }
        });
    }

    private static char Shown(string text, int at)
    {
        var c = text[at];
        return c switch
        {
            '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => ' ',
            < ' ' => (char)(ControlPictures + c),
            '\u007F' => DeletePicture,
            ZeroWidthJoiner => c,
            _ when char.IsSurrogate(c) => IsPaired(text, at) ? c : Replacement,
            _ => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format ? Replacement : c,
        };
    }

    private static bool IsPaired(string text, int at)
        => char.IsHighSurrogate(text[at])
            ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
