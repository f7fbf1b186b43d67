using System.Globalization;

namespace Ota.PublicComment.Text;

/// <summary>What programs write for a value: None, nan and the like for none at all, 3.0 for the 3 of a column that has gaps.</summary>
internal static class ExporterWords
{
    private const int MostUnits = 24;
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Whether a text is what a program writes for nothing.</summary>
    public static bool MeanNothing(string text)
        => text is "None" or "nan" or "NaN" or "NAN" or "NaT" or "NULL" or "null" or "<NA>" or "#N/A" or "(null)" or "undefined";

    /// <summary>
    /// The whole number that a text is, whatever it is written with: 3, 3.0, ３, " 3 ", 2e0, 1,000. False for all else, 3.5 and 3件 among
    /// them.
    /// </summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        Span<char> plain = stackalloc char[MostUnits];
        var length = 0;
        text = text.Trim();
        if (text.Length > MostUnits)
        {
            return false;
        }

        foreach (var unit in text)
        {
            plain[length++] = unit is >= '０' and <= '９' ? (char)(unit - '０' + '0') : unit;
        }

        var isGrouped = plain[..length].Contains(',');
        if ((isGrouped && !AreThousands(plain[..length]))
            || !decimal.TryParse(isGrouped ? plain[..length].ToString().Replace(",", "", StringComparison.Ordinal) : plain[..length],
                Styles, CultureInfo.InvariantCulture, out var value)
            || value != decimal.Truncate(value) || value is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        number = (int)value;
        return true;
    }

    // 1,000 and 12,345,678 are numbers; 1,2 may be two of them.
    private static bool AreThousands(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(',');
        var isFirst = true;
        foreach (var part in text.Split(','))
        {
            var digits = text[part];
            if (digits.IndexOfAnyExceptInRange('0', '9') >= 0 || (isFirst ? first is 0 or > 3 : digits.Length != 3))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }
}
