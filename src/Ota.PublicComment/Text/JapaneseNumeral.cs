namespace Ota.PublicComment.Text;

/// <summary>Reads the numbers of Japanese documents. Time is linear in the run of numerals; nothing overflows.</summary>
internal static class JapaneseNumeral
{
    /// <summary>Reads a number at the head of a text; false when none stands there or it is malformed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, NumeralForms forms, out int value, out int consumed)
    {
        var found = TryRead(text, forms, out var numeral);
        (value, consumed) = found && !numeral.IsMalformed ? (numeral.Value, numeral.Length) : (0, 0);
        return consumed > 0;
    }

    /// <summary>Reads a number, or what looks like one and is malformed, at the head of a text; false when there is neither.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, NumeralForms forms, out Numeral numeral)
    {
        numeral = default;
        if (text.IsEmpty)
        {
            return false;
        }

        var c = text[0];
        if (DigitOf(c) >= 0)
        {
            numeral = (forms & NumeralForms.Digits) != 0 ? ReadDigits(text) : default;
        }
        else if (c == '元')
        {
            numeral = (forms & NumeralForms.FirstYear) != 0 ? new Numeral(1, 1, NumeralForms.FirstYear, false) : default;
        }
        else if (KanjiNumeral.IsHead(c))
        {
            numeral = (forms & NumeralForms.Kanji) != 0 ? KanjiNumeral.Read(text) : default;
        }
        else if (SymbolOf(c) is { Form: not NumeralForms.None } symbol && (forms & symbol.Form) != 0)
        {
            numeral = new Numeral(symbol.Value, 1, symbol.Form, false);
        }

        return numeral.Length > 0;
    }

    /// <summary>The value of a half-width or full-width digit, or -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>The value and form of a number that is one character; the form is None when it is no such number.</summary>
    public static (int Value, NumeralForms Form) SymbolOf(char c) => c switch
    {
        >= '①' and <= '⑳' => (c - '①' + 1, NumeralForms.Circled),
        >= '㉑' and <= '㉟' => (c - '㉑' + 21, NumeralForms.Circled),
        >= '㊱' and <= '㊿' => (c - '㊱' + 36, NumeralForms.Circled),
        '⓪' or '⓿' => (0, NumeralForms.Circled),
        >= '❶' and <= '❿' => (c - '❶' + 1, NumeralForms.Circled),
        >= '⓫' and <= '⓴' => (c - '⓫' + 11, NumeralForms.Circled),
        >= '⓵' and <= '⓾' => (c - '⓵' + 1, NumeralForms.Circled),
        >= '㊀' and <= '㊉' => (c - '㊀' + 1, NumeralForms.Circled),
        >= '⑴' and <= '⒇' => (c - '⑴' + 1, NumeralForms.Parenthesised),
        >= '㈠' and <= '㈩' => (c - '㈠' + 1, NumeralForms.Parenthesised),
        >= '⒈' and <= '⒛' => (c - '⒈' + 1, NumeralForms.FullStop),
        >= 'Ⅰ' and <= 'Ⅻ' => (c - 'Ⅰ' + 1, NumeralForms.Roman),
        >= 'ⅰ' and <= 'ⅻ' => (c - 'ⅰ' + 1, NumeralForms.Roman),
        _ => (0, NumeralForms.None),
    };

    private static Numeral ReadDigits(ReadOnlySpan<char> text)
    {
        var value = 0L;
        var length = 0;
        for (; length < text.Length && DigitOf(text[length]) is >= 0 and var digit; length++)
        {
            value = Math.Min((value * 10) + digit, int.MaxValue + 1L);
        }

        return value > int.MaxValue
            ? new Numeral(0, length, NumeralForms.Digits, true)
            : new Numeral((int)value, length, NumeralForms.Digits, false);
    }
}
