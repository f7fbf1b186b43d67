using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>The form in which places and titles are compared: without white space, half-width.</summary>
internal static class AreaKey
{
    private const int MostOnStack = 256;

    public static string Of(ReadOnlySpan<char> text)
    {
        var key = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                key[length++] = Fold(c);
            }
        }

        return key[..length].ToString();
    }

    public static char Fold(char c) => CompareFold.Of(c);
}
