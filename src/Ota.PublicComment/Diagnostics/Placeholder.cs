using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// What stands for an argument in a message: <c>{0}</c> for itself, <c>{0:place|places}</c> for the word that goes with its number.
/// </summary>
internal readonly record struct Placeholder(int Argument, string? One, string? Many)
{
    /// <summary>Reads what stands between the braces; null where it is none.</summary>
    public static Placeholder? Read(ReadOnlySpan<char> inside)
    {
        var colon = inside.IndexOf(':');
        var number = colon < 0 ? inside : inside[..colon];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var argument))
        {
            return null;
        }

        if (colon < 0)
        {
            return new Placeholder(argument, null, null);
        }

        var words = inside[(colon + 1)..];
        var bar = words.IndexOf('|');
        return bar > 0 ? new Placeholder(argument, words[..bar].ToString(), words[(bar + 1)..].ToString()) : null;
    }

    /// <summary>A message with the words for many, as it stands in lists of messages.</summary>
    public static string Plural(string message)
    {
        if (!message.Contains('|', StringComparison.Ordinal))
        {
            return message;
        }

        var text = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var close = message[i] == '{' ? message.IndexOf('}', i) : -1;
            if (close > i + 1 && Read(message.AsSpan(i + 1, close - i - 1)) is { Many: { } many })
            {
                text.Append(many);
                i = close;
            }
            else
            {
                text.Append(message[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>What is shown for the argument.</summary>
    public string Shown(string argument) => Many is null ? argument : argument == "1" ? One! : Many;
}
