using Spectre.Console;

namespace Ota.PublicComment.Samples;

/// <summary>Columns on a screen: a character of Japanese takes two.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.GetCellWidth();

    /// <summary>The text with spaces after it up to a width.</summary>
    public static string PadRight(string text, int width) => text + Spaces(width - Of(text));

    /// <summary>The text with spaces before it up to a width.</summary>
    public static string PadLeft(string text, int width) => Spaces(width - Of(text)) + text;

    public static string Spaces(int count) => new(' ', Math.Max(0, count));
}
