using Ota.PublicComment.Pdf.Rules;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>What drawing a page left: letters, straight lines, and how much of what else.</summary>
internal sealed class DrawnPage(DictionaryToken dictionary, double width, double height, List<DrawnLetter> letters)
{
    public DictionaryToken Dictionary => dictionary;

    public double Width => width;

    public double Height => height;

    public List<DrawnLetter> Letters => letters;

    /// <summary>The fonts of the letters.</summary>
    public List<IFont> Fonts { get; } = [];

    public RuleCollector Rules { get; } = new(height);

    public int Pictures { get; set; }

    public bool HasHiddenText { get; set; }

    /// <summary>Whether it draws more than is kept.</summary>
    public bool IsCut { get; set; }
}
