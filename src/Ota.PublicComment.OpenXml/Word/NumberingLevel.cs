namespace Ota.PublicComment.OpenXml.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">The number it begins with.</param>
/// <param name="Format">How its number is written.</param>
/// <param name="Text">What is printed, <c>%1</c> standing for the number of the first level.</param>
/// <param name="Suffix">What stands between it and the text: tab, space or nothing.</param>
/// <param name="IsLegal">Whether all numbers in it are written as plain ones.</param>
/// <param name="Restart">The level (1-based) after which it begins anew; 0 for never, null for any higher one.</param>
/// <param name="Style">The paragraph style that belongs to it.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, string Suffix, bool IsLegal, int? Restart, string? Style)
{
    public bool IsBullet => Format == "bullet";
}
