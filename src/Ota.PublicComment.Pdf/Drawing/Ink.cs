using UglyToad.PdfPig.Graphics.Colors;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>Tells what leaves no mark on white paper.</summary>
internal static class Ink
{
    private const double NearlyWhite = 0.99;

    public static bool IsWhite(IColor? color) => color switch
    {
        RGBColor { R: > NearlyWhite, G: > NearlyWhite, B: > NearlyWhite } => true,
        GrayColor { Gray: > NearlyWhite } => true,
        CMYKColor { C: < 1 - NearlyWhite, M: < 1 - NearlyWhite, Y: < 1 - NearlyWhite, K: < 1 - NearlyWhite } => true,
        _ => false,
    };
}
