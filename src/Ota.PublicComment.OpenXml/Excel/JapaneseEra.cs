namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>The eras as a spreadsheet prints them (ggge).</summary>
internal static class JapaneseEra
{
    private static readonly (DateOnly From, string Name, char Letter)[] Eras =
    [
        (new(2019, 5, 1), "令和", 'R'), (new(1989, 1, 8), "平成", 'H'), (new(1926, 12, 25), "昭和", 'S'),
        (new(1912, 7, 30), "大正", 'T'), (DateOnly.MinValue, "明治", 'M'),
    ];

    /// <summary>The name of a day's era, its letter, and the year in it; 1 is the first.</summary>
    public static (string Name, char Letter, int Year) Of(DateOnly day)
    {
        var era = Array.Find(Eras, e => day >= e.From);
        return (era.Name, era.Letter, day.Year - (era.From.Year == 1 ? 1868 : era.From.Year) + 1);
    }
}
