using System.Globalization;
using System.Text;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Writes the serial number of a day as its cell shows it: 45965 by <c>[$-411]ggge"年"m"月"d"日"</c> is 令和7年11月4日.</summary>
internal static class DateFormat
{
    private const string Weekdays = "日月火水木金土";
    private static readonly string[] EnglishWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The text; null where the number is no day that a workbook can hold.</summary>
    public static string? Write(FormatSection section, double serial, bool is1904)
    {
        if (At(serial, is1904) is not { } at)
        {
            return null;
        }

        var half = section.Tokens.Any(t => t is { Kind: FormatTokenKind.Date, Value: "AM/PM" });
        var text = new StringBuilder();
        for (var i = 0; i < section.Tokens.Count; i++)
        {
            var token = section.Tokens[i];
            if (token.Kind == FormatTokenKind.Date)
            {
                text.Append(Part(section, i, at, half, serial));
            }
            else if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Digits or FormatTokenKind.Percent)
            {
                text.Append(token.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>The moment of a serial number. 1900 is counted as a leap year, as every workbook does.</summary>
    public static DateTime? At(double serial, bool is1904)
    {
        if (double.IsNaN(serial) || serial < 0 || serial >= 2_958_466 - (is1904 ? 1462 : 0))
        {
            return null;
        }

        var days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
        return new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86_400));
    }

    private static string Part(FormatSection section, int index, DateTime at, bool half, double serial)
    {
        var value = section.Tokens[index].Value;
        var era = JapaneseEra.Of(DateOnly.FromDateTime(at));
        return value switch
        {
            "yyyy" or "yyy" => Number(at.Year, 4),
            "yy" or "y" => Number(at.Year % 100, 2),
            "ggg" => era.Name,
            "gg" => era.Name[..1],
            "g" => era.Letter.ToString(),
            "e" or "ee" when HasEra(section) => era.Year == 1 && section.NamesFirstYear ? "元" : Number(era.Year, value.Length),
            "e" or "ee" => Number(at.Year, 4),
            "d" or "dd" => Number(at.Day, value.Length),
            "ddd" => EnglishWeekdays[(int)at.DayOfWeek][..3],
            "dddd" => EnglishWeekdays[(int)at.DayOfWeek],
            "aaa" => Weekdays[(int)at.DayOfWeek].ToString(),
            "aaaa" => Weekdays[(int)at.DayOfWeek] + "曜日",
            "h" or "hh" => Number(half ? (at.Hour + 11) % 12 + 1 : at.Hour, value.Length),
            "s" or "ss" => Number(at.Second, value.Length),
            "AM/PM" => at.Hour < 12 ? "午前" : "午後",
            "m" or "mm" when IsMinute(section, index) => Number(at.Minute, value.Length),
            "m" or "mm" => Number(at.Month, value.Length),
            "mmm" => EnglishMonths[at.Month - 1][..3],
            "mmmm" => EnglishMonths[at.Month - 1],
            "mmmmm" => EnglishMonths[at.Month - 1][..1],
            ['[', 'h', ..] => Number((int)Math.Min(int.MaxValue, Math.Floor(serial * 24)), 1),
            ['[', 'm', ..] => Number((int)Math.Min(int.MaxValue, Math.Floor(serial * 1440)), 1),
            _ => "",
        };
    }

    private static bool HasEra(FormatSection section)
        => section.Tokens.Any(t => t.Kind == FormatTokenKind.Date && t.Value[0] == 'g');

    // m is a minute beside an hour or a second.
    private static bool IsMinute(FormatSection section, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (section.Tokens[i].Kind == FormatTokenKind.Date)
            {
                if (section.Tokens[i].Value.Contains('h', StringComparison.Ordinal))
                {
                    return true;
                }

                break;
            }
        }

        for (var i = index + 1; i < section.Tokens.Count; i++)
        {
            if (section.Tokens[i].Kind == FormatTokenKind.Date)
            {
                return section.Tokens[i].Value[0] == 's';
            }
        }

        return false;
    }

    private static string Number(int value, int digits)
        => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
