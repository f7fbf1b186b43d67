using System.Globalization;
using System.Text;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Writes a number of a list as its format prints it: 3 is ③ by decimalEnclosedCircle, ハ by irohaFullWidth, 三 by
/// japaneseCounting.</summary>
internal static class NumberText
{
    private const string Aiueo = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string HalfAiueo = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string HalfIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壱弐参四伍六七八九";
    private const string CircledIdeographs = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";

    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("D2", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "aiueo" => Cycle(HalfAiueo, number),
        "aiueoFullWidth" => Cycle(Aiueo, number),
        "iroha" => Cycle(HalfIroha, number),
        "irohaFullWidth" => Cycle(Iroha, number),
        "ideographTraditional" => Cycle(Stems, number),
        "ideographZodiac" => Cycle(Branches, number),
        "ideographEnclosedCircle" => number is > 0 and <= 10 ? CircledIdeographs[number - 1].ToString() : Plain(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedParen" => number is > 0 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : $"({Plain(number)})",
        "decimalEnclosedFullstop" => number is > 0 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Plain(number) + ".",
        "numberInDash" => $"- {Plain(number)} -",
        "japaneseCounting" or "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "koreanCounting"
            => Counting(number, Digits, "十百千", "一"),
        "japaneseLegal" => Counting(number, LegalDigits, "拾百阡", "壱"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital"
            => string.Concat(Plain(number).Select(c => c is '-' ? c : Digits[c - '0'])),
        "ordinal" => Plain(number) + (number % 100 is > 10 and < 14 ? "th"
            : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int number) => string.Concat(Plain(number).Select(c => c is '-' ? '－' : (char)(c - '0' + '０')));

    private static string Cycle(string signs, int number) => number < 1 ? Plain(number) : signs[(number - 1) % signs.Length].ToString();

    private static string Circled(int number) => number switch
    {
        0 => "⓪",
        > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        > 20 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        > 35 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => Plain(number),
    };

    // z, then aa, bb, cc …: as Word counts.
    private static string Letters(int number, char first)
        => number is < 1 or > 780 ? Plain(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
                (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    // 二十三, 百十; ten is 十, not 一十.
    private static string Counting(int number, string digits, string powers, string one)
    {
        if (number is < 1 or > 9999)
        {
            return number == 0 ? digits[0].ToString() : Plain(number);
        }

        var text = new StringBuilder();
        for (var (power, unit) = (3, 1000); power >= 0; power--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit > 0)
            {
                var sign = digits[digit].ToString();
                text.Append(power > 0 && sign == one && one == "一" ? "" : sign).Append(power > 0 ? powers[power - 1].ToString() : "");
            }
        }

        return text.ToString();
    }
}
