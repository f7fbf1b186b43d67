namespace Ota.PublicComment.Text;

/// <summary>Kanji numerals: by position (二〇二五) or with units (二千二十五, 大字 included), never both.</summary>
internal static class KanjiNumeral
{
    /// <summary>Whether a run of numerals can begin with the character; ○ cannot, it is a mark at the head of a line.</summary>
    public static bool IsHead(char c) => c != '○' && c != '◯' && IsNumeral(c);

    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>Reads the whole run of numerals at the head of a text.</summary>
    public static Numeral Read(ReadOnlySpan<char> text)
    {
        var length = 0;
        var hasUnit = false;
        while (length < text.Length && IsNumeral(text[length]))
        {
            hasUnit |= UnitOf(text[length]) > 0;
            length++;
        }

        var value = hasUnit ? WithUnits(text[..length]) : Positional(text[..length]);
        return value is < 0 or > int.MaxValue
            ? new Numeral(0, length, NumeralForms.Kanji, true)
            : new Numeral((int)value, length, NumeralForms.Kanji, false);
    }

    private static long Positional(ReadOnlySpan<char> run)
    {
        var value = 0L;
        foreach (var c in run)
        {
            value = Math.Min((value * 10) + DigitOf(c), int.MaxValue + 1L);
        }

        return value;
    }

    /// <summary>Units fall strictly, one digit stands before each and at most one behind the last; -1 when not so.</summary>
    private static long WithUnits(ReadOnlySpan<char> run)
    {
        var total = 0L;
        var section = 0L;
        var digit = -1;
        var (lastUnit, lastBig) = (long.MaxValue, long.MaxValue);
        foreach (var c in run)
        {
            var unit = UnitOf(c);
            if (unit == 0)
            {
                if (digit >= 0 || DigitOf(c) == 0)
                {
                    return -1;
                }

                digit = DigitOf(c);
            }
            else if (unit < 10_000)
            {
                if (unit >= lastUnit)
                {
                    return -1;
                }

                section += unit * (digit < 0 ? 1 : digit);
                (digit, lastUnit) = (-1, unit);
            }
            else
            {
                section += Math.Max(digit, 0);
                if (unit >= lastBig || section == 0)
                {
                    return -1;
                }

                total += section * unit;
                (section, digit, lastUnit, lastBig) = (0, -1, long.MaxValue, unit);
            }
        }

        return total + section + Math.Max(digit, 0);
    }

    private static int DigitOf(char c) => c switch
    {
        '〇' or '○' or '◯' or '零' => 0,
        '一' or '壱' or '壹' => 1,
        '二' or '弐' or '貳' => 2,
        '三' or '参' or '參' => 3,
        '四' => 4,
        '五' or '伍' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static long UnitOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' or '萬' => 10_000,
        '億' => 100_000_000,
        _ => 0,
    };
}
