using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// Pieces of a message that are said only where their count is not 0: ⟦挿入 {0} か所、⟧⟦削除 {1} か所、⟧. Each ends with what parts it from the next;
/// behind the last that is left it is taken off.
/// </summary>
internal static class CountedPieces
{
    private const char Opener = '⟦';
    private const char Closer = '⟧';

    /// <summary>The message without marks, and without the pieces that are not shown.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isShown">Whether the piece that counts an argument is shown.</param>
    public static string Shown(string message, Func<int, bool> isShown)
    {
        if (!message.Contains(Opener, StringComparison.Ordinal))
        {
            return message;
        }

        var text = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var close = message[i] == Opener ? message.IndexOf(Closer, i) : -1;
            if (close < 0)
            {
                text.Append(message[i]);
                continue;
            }

            var piece = message.AsSpan(i + 1, close - i - 1);
            if (isShown(Argument(piece)))
            {
                text.Append(piece);
            }

            i = close;
            if (i + 1 == message.Length || message[i + 1] != Opener)
            {
                WithoutSeparator(text);
            }
        }

        return text.ToString();
    }

    private static int Argument(ReadOnlySpan<char> piece)
    {
        var open = piece.IndexOf('{');
        var close = piece.IndexOf('}');
        return open >= 0 && close > open
            && int.TryParse(piece[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : int.MaxValue;
    }

    private static void WithoutSeparator(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is '、' or ',' or ' ')
        {
            text.Length--;
        }
    }
}
