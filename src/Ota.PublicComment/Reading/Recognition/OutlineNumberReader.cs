using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Reads printed numbers of opinions and headings into their parts.</summary>
internal static class OutlineNumberReader
{
    // A label is a name of a few characters; a longer text in a number column is something else.
    private const int LongestLabel = 40;
    private const NumeralForms Forms = NumeralForms.Digits | NumeralForms.Circled | NumeralForms.Parenthesised | NumeralForms.FullStop | NumeralForms.Roman;

    /// <summary>The number a label prints, with empty parts where it holds none; null when the text is no label.</summary>
    public static OutlineNumber? Read(string text)
    {
        var label = text.Trim();
        if (label.Length is 0 or > LongestLabel)
        {
            return null;
        }

        var parts = new List<int>();
        var depth = 0;
        for (var i = 0; i < label.Length;)
        {
            var c = label[i];
            depth += c is '(' or '（' ? 1 : c is ')' or '）' && depth > 0 ? -1 : 0;
            // A label that is all brackets, （3）, is its content.
            var length = 0;
            if ((depth == 0 || i == 1) && NumeralAt(label, i, out var value, out length))
            {
                parts.Add(value);
            }

            i += Math.Max(1, length);
        }

        return new OutlineNumber { Label = label, Parts = parts.ToValueList() };
    }

    /// <summary>The numeral that starts at a position: digits of either width, a circled or Roman numeral, or a kanji numeral behind 第.</summary>
    public static bool NumeralAt(string text, int at, out int value, out int length)
    {
        value = 0;
        length = 0;
        if (at >= text.Length)
        {
            return false;
        }

        var forms = at > 0 && text[at - 1] == '第' ? Forms | NumeralForms.Kanji : Forms;
        if (!JapaneseNumeral.TryRead(text.AsSpan(at), forms, out var numeral))
        {
            return false;
        }

        (value, length) = (numeral.Value, numeral.Length);
        return !numeral.IsMalformed;
    }
}
