using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// What one page shows: letters and ruling lines, upright and in one system of coordinates. Never changed after it is made.
/// </summary>
internal sealed record PageContent
{
    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required Glyph[] Glyphs { get; init; }

    /// <summary>The ruling lines, merged and in order; those that lie first.</summary>
    public required Rule[] Rules { get; init; }

    /// <summary>Whether its text runs from the top down and was turned for reading.</summary>
    public bool IsVertical { get; init; }

    /// <summary>By how much it was moved to the left to stand where other pages stand.</summary>
    public double Shift { get; init; }
}
