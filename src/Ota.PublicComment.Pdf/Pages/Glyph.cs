namespace Ota.PublicComment.Pdf.Pages;

/// <summary>A letter as drawn, in points from the upper left corner of the page as it is read (y grows downwards).</summary>
/// <param name="Text">Its characters, radicals folded.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>The middle between its sides.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>
    /// The middle of an ideograph on this baseline: safer than the outline, which is tiny for 、 and missing in some fonts.
    /// </summary>
    public double Middle => Baseline - (0.38 * Size);

    public double Top => Baseline - (0.88 * Size);

    public double Bottom => Baseline + (0.12 * Size);

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
