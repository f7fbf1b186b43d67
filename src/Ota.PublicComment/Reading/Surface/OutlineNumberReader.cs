namespace Ota.PublicComment.Reading.Surface;

/// <summary>Reads printed numbers of opinions and headings into their parts.</summary>
internal static class OutlineNumberReader
{
    // A label is a name of a few characters; a longer text in a number column is something else.
    private const int LongestLabel = 40;

    /// <summary>The number a label prints, with empty parts where it holds none; null when the text is no label.</summary>
    public static OutlineNumber? Read(string text)
    {
        var label = text.Trim();
        return label.Length is 0 or > LongestLabel ? null : OutlineNumber.Parse(label);
    }

    /// <summary>
    /// The numeral that starts at a position: digits of either width, a circled or Roman numeral, or a kanji numeral behind 第.
    /// </summary>
    public static bool NumeralAt(string text, int at, out int value, out int length)
        => OutlineNumber.NumeralAt(text, at, out value, out length);
}
