using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// The message of an exception that a host's extension threw, as a finding shows it: one line without control characters, at most
/// <see cref="Longest"/> units long. An exception may carry a whole page of a server in its message.
/// </summary>
internal static class ThrownText
{
    public const int Longest = 200;

    private const char Cut = '…';

    public static string Of(Exception thrown)
    {
        var text = new StringBuilder();
        // Message is virtual: what an extension throws may throw once more where it is asked.
        foreach (var rune in MessageOf(thrown).EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                text.Append(text.Length > 0 && text[^1] != ' ' ? " " : "");
            }
            else if (text.Length + rune.Utf16SequenceLength < Longest)
            {
                // Half a character is read as U+FFFD.
                text.Append(rune.ToString());
            }
            else
            {
                return text.Append(Cut).ToString();
            }
        }

        var trimmed = text.ToString().TrimEnd();
        return trimmed.Length > 0 ? trimmed : thrown.GetType().Name;
    }

    private static string MessageOf(Exception thrown)
    {
        try
        {
            return thrown.Message ?? string.Empty;
        }
#pragma warning disable CA1031 // The finding is about another exception, which is told anyway.
        catch (Exception)
#pragma warning restore CA1031
        {
            return string.Empty;
        }
    }
}
