using System.Globalization;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Signs of the fonts Wingdings and Symbol that clerks use, as characters.</summary>
internal static class Symbols
{
    private static readonly Dictionary<int, string> Known = new()
    {
        [0x6C] = "●", [0x6D] = "○", [0x6E] = "■", [0x6F] = "□", [0x71] = "□", [0x72] = "□", [0x75] = "◆", [0x76] = "❖", [0x77] = "◆",
        [0x81] = "①", [0x82] = "②", [0x83] = "③", [0x84] = "④", [0x85] = "⑤", [0x86] = "⑥", [0x87] = "⑦", [0x88] = "⑧", [0x89] = "⑨",
            [0x8A] = "⑩",
        [0x9F] = "・", [0xA7] = "▪", [0xA8] = "□", [0xB7] = "・", [0xD8] = "➢", [0xE0] = "→", [0xE8] = "→", [0xF0] = "⇒",
        [0xFB] = "×", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑",
    };

    /// <summary>The character for a code; 〓 stands for one that is not known, as printers have always put it.</summary>
    public static string Of(string? code)
        => !int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? ""
            : Known.TryGetValue(value & 0xFF, out var known) && value is < 0x100 or >= 0xF000 ? known
            : value is >= 0x20 and < 0xD800 ? ((char)value).ToString() : "〓";
}
