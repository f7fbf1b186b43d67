namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Reads printed numbers of opinions and headings into their parts.</summary>
internal static class OutlineNumberReader
{
    // A label is a name of a few characters; a longer text in a number column is something else.
    private const int LongestLabel = 40;
    private const int MostDigits = 9;

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

        while (at + length < text.Length && Digit(text[at + length]) is >= 0 and var digit)
        {
            value = length < MostDigits ? (value * 10) + digit : value;
            length++;
        }

        if (length > 0)
        {
            return length <= MostDigits;
        }

        if (Sign(text[at]) is > 0 and var sign)
        {
            value = sign;
            length = 1;
            return true;
        }

        return at > 0 && text[at - 1] == '第' && Kanji(text, at, out value, out length);
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    private static int Sign(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= '⑴' and <= '⒇' => c - '⑴' + 1,
        >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
        >= 'ⅰ' and <= 'ⅻ' => c - 'ⅰ' + 1,
        _ => 0,
    };

    // 二十五 or 二五; what follows no rule of writing numbers is none.
    private static bool Kanji(string text, int at, out int value, out int length)
    {
        const string digits = "〇一二三四五六七八九";
        value = 0;
        length = 0;
        while (at + length < text.Length && (digits.Contains(text[at + length]) || text[at + length] == '十'))
        {
            length++;
        }

        var numeral = text.AsSpan(at, length);
        var ten = numeral.IndexOf('十');
        if (length is 0 or > 4)
        {
            return false;
        }

        if (ten < 0)
        {
            foreach (var c in numeral)
            {
                value = (value * 10) + digits.IndexOf(c, StringComparison.Ordinal);
            }

            return true;
        }

        if (ten > 1 || numeral.Length - ten > 2)
        {
            return false;
        }

        var tens = ten == 0 ? 1 : digits.IndexOf(numeral[0], StringComparison.Ordinal);
        var ones = numeral.Length - ten == 1 ? 0 : digits.IndexOf(numeral[^1], StringComparison.Ordinal);
        value = (tens * 10) + ones;
        return tens > 0 && ones >= 0;
    }
}
