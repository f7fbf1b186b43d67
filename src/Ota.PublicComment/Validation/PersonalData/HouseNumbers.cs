using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// An address down to the house. With a municipality the numbers are enough (月影市坂上町2-5-9); without one they must be written as an address
/// (本町3丁目12番5号), or somebody must say that they live there (みどり町3-12-5に住んでいます): 施策3-1-2 is a number of a plan.
/// </summary>
internal static class HouseNumbers
{
    private const int ReachBehind = 14;
    private const int ReachBefore = 14;

    private static readonly string[] Behind =
        ["住ん", "住む", "住み", "在住", "居住", "暮ら", "の自宅", "に自宅", "の家", "に家", "の実家", "の住人", "の住民", "の者", "のものです", "の住所", "引っ越", "転居", "転入", "へ送",
            "に送", "まで送", "に郵送", "へ郵送", "生まれ", "に越し"];

    private static readonly string[] Before =
        ["自宅", "住所", "住まい", "家は", "住んでいる", "住む", "居住", "在住", "我が家", "わが家", "実家", "転居先", "引っ越し先", "本籍", "送付先", "宛先", "届け先", "所在地", "私は",
            "当方", "うちは", "返信先", "郵送先"];

    /// <summary>The address whose first number begins at a place; null when that is none.</summary>
    public static TextSpan? Read(string text, int at)
    {
        var (form, end) = HouseShape.Read(text, at);
        if (form == HouseForm.None || IsDate(text, at, form) || IsPartOfNumber(text, at, end) || Town.Before(text, at) is not { } town)
        {
            return null;
        }

        var isAddress = form == HouseForm.Written || town.HasMunicipality || IsLivedAt(text, town.Start, end);
        return isAddress && !GoesOnAsPlan(text, end) ? TextSpan.FromBounds(town.Start, Buildings.End(text, end)) : null;
    }

    private static bool IsLivedAt(string text, int start, int end)
    {
        var home = Buildings.End(text, end);
        var behind = text.AsSpan(home, Math.Min(ReachBehind, text.Length - home));
        behind = behind[..(behind.IndexOfAny('。', '\n') is >= 0 and var stop ? stop : behind.Length)];
        var before = text.AsSpan(Math.Max(0, start - ReachBefore), start - Math.Max(0, start - ReachBefore));
        before = before[(before.LastIndexOfAny('。', '\n') + 1)..];
        return Words.In(behind, Behind) || Words.In(before, Before);
    }

    // 2022-03-11
    private static bool IsDate(string text, int at, HouseForm form)
        => form is HouseForm.Triple or HouseForm.Pair && Numerals.Length(text, at) == 4 && CharacterClasses.IsDigit(text[at]);

    // 2023-10-1, 1-2-3章
    private static bool IsPartOfNumber(string text, int at, int end)
        => (at > 0
            && (CharacterClasses.IsDigit(text[at - 1]) || text[at - 1] is '.' or '/' or '第'
                || char.IsAsciiLetter(CompareFold.Of(text[at - 1]))))
            || (end < text.Length
                && (text[end] is '%' or '％' or '/'
                    || (text[end] is '.' or '．' && end + 1 < text.Length && CharacterClasses.IsDigit(text[end + 1]))));

    private static bool GoesOnAsPlan(string text, int end)
        => end < text.Length && "章節条項年月頁件人円%％倍回歳".Contains(text[end], StringComparison.Ordinal);
}
