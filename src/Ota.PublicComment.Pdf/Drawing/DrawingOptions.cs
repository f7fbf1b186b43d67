using Ota.PublicComment.Pdf.Pages;
using UglyToad.PdfPig;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>
/// The options of the parser, and what pages are drawn under: the parser hands its options on to whoever makes its pages.
/// </summary>
internal sealed class DrawingOptions(PageBudget budget) : ParsingOptions
{
    public PageBudget Budget => budget;

    /// <summary>
    /// Where the letters of a page are kept until they are read: one list for all pages, or each would leave some hundred kilobytes behind.
    /// </summary>
    public List<DrawnLetter> Letters { get; } = [];

    /// <summary>The layers that are off; null until the file is open.</summary>
    public HiddenLayers? Layers { get; set; }
}
