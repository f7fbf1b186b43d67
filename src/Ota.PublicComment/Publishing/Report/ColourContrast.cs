using System.Globalization;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Whether text in a colour can be read on white, by the measure of WCAG 2.2.</summary>
internal static class ColourContrast
{
    private const double LeastContrast = 4.5;

    public static string CheckAccent(string colour)
    {
        if (colour.Length != 7 || colour[0] != '#' || !colour.AsSpan(1).ContainsOnlyHex())
        {
            throw new ArgumentException("A colour as #rrggbb is expected.", nameof(colour));
        }

        return 1.05 / (Luminance(colour) + 0.05) >= LeastContrast
            ? colour
            : throw new ArgumentException("The colour is too light to be read on white: its contrast is below 4.5 : 1 (WCAG 2.2).",
                nameof(colour));
    }

    private static double Luminance(string colour) => (0.2126 * Part(colour, 1)) + (0.7152 * Part(colour, 3)) + (0.0722 * Part(colour, 5));

    private static double Part(string colour, int at)
    {
        var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
