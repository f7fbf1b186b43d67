using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Reads what people are called by in networks: letters, digits, dots and underscores of any width.</summary>
internal static class Handles
{
    private const int Longest = 40;

    public static bool IsUnit(char c) => char.IsAsciiLetterOrDigit(CompareFold.Of(c)) || CompareFold.Of(c) is '.' or '_' or '-';

    /// <summary>Where the handle ends that begins at a place; a full stop at its end is none of it.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && IsUnit(text[end]))
        {
            end++;
        }

        while (end > at && CompareFold.Of(text[end - 1]) is '.' or '-')
        {
            end--;
        }

        return end;
    }

    public static bool HoldsLetter(ReadOnlySpan<char> handle)
    {
        foreach (var c in handle)
        {
            if (char.IsAsciiLetter(CompareFold.Of(c)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HoldsMark(ReadOnlySpan<char> handle)
    {
        foreach (var c in handle)
        {
            if (char.IsAsciiDigit(CompareFold.Of(c)) || CompareFold.Of(c) is '.' or '_' or '-')
            {
                return true;
            }
        }

        return false;
    }
}
