using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>The Japanese font of the machine (fonts-ipaexfont); tests that draw are skipped where there is none.</summary>
internal sealed class JapaneseFont : IFontResolver
{
    private static readonly string[] Places =
    [
        "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
        "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
        "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
    ];

    private static readonly Lock Gate = new();
    private static readonly string? Path = Array.Find(Places, File.Exists);
    private static bool _isSet;

    public static void SkipWhereAbsent()
        => Assert.SkipWhen(Path is null, "skipped: no Japanese font (apt-get install fonts-ipaexfont)");

    public static XFont Of(double size)
    {
        lock (Gate)
        {
            if (!_isSet)
            {
                GlobalFontSettings.FontResolver = new JapaneseFont();
                _isSet = true;
            }
        }

        return new XFont("ipaexg", size);
    }

    public byte[] GetFont(string faceName) => File.ReadAllBytes(Path!);

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new("ipaexg");
}
