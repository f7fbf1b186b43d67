using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>The form in which places and titles are compared: without white space, half-width.</summary>
internal static class AreaKey
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(Fold(c));
            }
        }

        return key.ToString();
    }

    public static char Fold(char c) => CompareFold.Of(c);
}
