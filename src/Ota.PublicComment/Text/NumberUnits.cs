namespace Ota.PublicComment.Text;

/// <summary>A space between a number and its unit, or inside a date: 令和 2年, 第 5 次, 59 ページ.</summary>
internal static class NumberUnits
{
    private const int LongestNumber = 8;

    // Units that no word begins with.
    private static readonly string[] Units =
        ["年度", "年間", "年次", "年代", "か月", "ヶ月", "カ月", "ヵ月", "箇月", "ページ", "頁", "㌻", "パーセント", "か所", "ヶ所", "カ所", "箇所", "か年", "ヶ年", "カ年",
            "丁目", "番地", "世帯", "団体", "種類", "時間", "分間", "日間", "週間", "回目", "行目", "年目", "年生", "万人", "億円", "万円", "千円", "兆円", "歳", "円", "％", "%",
            "条", "号", "割合"];

    // Units of one character that many words begin with (点検, 部会, 人口): only before what is not the rest of a word.
    private const string ShortUnits = "年月日次回件人名者通章節編部項行個台校園倍度階位期点戸棟本枚社時分秒万億兆";

    private const string DateUnits = "年月日";

    private static readonly string[] Eras = ["令和", "平成", "昭和", "大正", "明治"];

    /// <summary>
    /// Whether a single space stands between a number and its unit, or between an era, a year, a month or 第 and the number that belongs to
    /// it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="left">The position of the space.</param>
    /// <param name="right">The position behind it.</param>
    public static bool Parts(ReadOnlySpan<char> text, int left, int right) =>
        CharacterClasses.IsDigit(text[left - 1]) ? IsNumberBeforeUnit(text, left, right)
            : CharacterClasses.IsDigit(text[right]) && IsHeadBeforeNumber(text, left, right);

    /// <summary>Whether a page unit stands at a position.</summary>
    public static bool IsPageUnitAt(ReadOnlySpan<char> text, int index) =>
        text[index..].StartsWith("ページ", StringComparison.Ordinal) || text[index] is '頁' or '㌻';

    private static bool IsNumberBeforeUnit(ReadOnlySpan<char> text, int left, int right)
    {
        var start = left;
        while (start > 0 && left - start <= LongestNumber
            && (CharacterClasses.IsDigit(text[start - 1]) || text[start - 1] is ',' or '.' or '，' or '．'))
        {
            start--;
        }

        var isPartOfCode = start > 0 && (CharacterClasses.IsLatinLetter(text[start - 1]) || text[start - 1] is '-' or '－');
        if (left - start > LongestNumber || isPartOfCode)
        {
            return false;
        }

        if (HasUnit(text, right))
        {
            return true;
        }

        if (!ShortUnits.Contains(text[right], StringComparison.Ordinal))
        {
            return false;
        }

        return !GoesOnAsWord(text, right + 1) || text[..start].TrimEnd(' ').EndsWith('第')
            || (DateUnits.Contains(text[right], StringComparison.Ordinal) && IsInDate(text, start, left, right));
    }

    // A year of four digits, an era or an earlier part of the date before it, a later part behind it.
    private static bool IsInDate(ReadOnlySpan<char> text, int start, int left, int right)
    {
        var before = text[..start];
        before = before.EndsWith(' ') ? before[..^1] : before;
        var follows = right + 1 < text.Length && text[right + 1] == ' ' ? right + 2 : right + 1;
        return (text[right] == '年' && left - start == 4)
            || EndsWithEra(before)
            || (before.Length > 0 && before[^1] is '年' or '月' && text[right] != '年')
            || (text[right] != '日' && follows < text.Length && CharacterClasses.IsDigit(text[follows]));
    }

    private static bool IsHeadBeforeNumber(ReadOnlySpan<char> text, int left, int right)
    {
        var end = right;
        while (end < text.Length && end - right <= LongestNumber && CharacterClasses.IsDigit(text[end]))
        {
            end++;
        }

        end = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (end >= text.Length)
        {
            return false;
        }

        var unit = text[end];
        return text[left - 1] switch
        {
            '第' => HasUnit(text, end) || ShortUnits.Contains(unit, StringComparison.Ordinal),
            '年' => unit == '月',
            '月' => unit == '日',
            '約' => HasUnit(text, end) || ShortUnits.Contains(unit, StringComparison.Ordinal),
            _ => unit == '年' && EndsWithEra(text[..left]),
        };
    }

    private static bool HasUnit(ReadOnlySpan<char> text, int index)
    {
        var rest = text[index..];
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOnAsWord(ReadOnlySpan<char> text, int index) =>
        CharacterClasses.IsKanjiAt(text, index) || (index < text.Length && CharacterClasses.IsKatakana(text[index]));

    private static bool EndsWithEra(ReadOnlySpan<char> text)
    {
        foreach (var era in Eras)
        {
            if (text.EndsWith(era, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
