using System.Text;

namespace Ota.PublicComment.Validation;

/// <summary>A short piece of a text for a message: never half a character, never a line break.</summary>
internal static class Excerpt
{
    private const int Longest = 40;
    private const char Cut = '…';

    /// <summary>The text, its middle or end left out where it is long.</summary>
    public static string Of(string text) => Between(text, 0, Math.Min(text.Length, Longest));

    /// <summary>What stands around a place.</summary>
    public static string Around(string text, int at, int reach = 8)
        => Between(text, Math.Max(0, at - reach), Math.Min(text.Length, at + reach));

    /// <summary>The end of a text.</summary>
    public static string Tail(string text, int length = 12) => Between(text, Math.Max(0, text.Length - length), text.Length);

    /// <summary>The beginning of a text.</summary>
    public static string Head(string text, int length = 12) => Between(text, 0, Math.Min(text.Length, length));

    private static string Between(string text, int start, int end)
    {
        start -= start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        var piece = new StringBuilder(end - start + 2);
        piece.Append(start > 0 ? Cut : default(char?));
        foreach (var c in text.AsSpan(start, end - start))
        {
            piece.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return piece.Append(end < text.Length ? Cut : default(char?)).ToString();
    }
}
