namespace Ota.PublicComment.Text;

/// <summary>What is odd about a date.</summary>
[Flags]
internal enum DateFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The date lies wholly outside the era it names (平成32年度, 令和1年4月30日); it is converted all the same.</summary>
    EraBoundary = 1,

    /// <summary>More than 30 years beyond the era; 99 is a sentinel of some systems.</summary>
    FutureEra = 2,

    /// <summary>There is no such day, month or year (2月30日, 13月, 令和0年): not converted.</summary>
    Malformed = 4,

    /// <summary>Before 1873-01-01, when the calendar was lunar: only the year is converted.</summary>
    BeforeGregorian = 8,

    /// <summary>Two years are printed (平成27年(2016年)) and differ; the first is taken.</summary>
    YearsDisagree = 16,

    /// <summary>The era is a letter or one kanji (R2.12.25, 令2.12.25).</summary>
    Abbreviated = 32,

    /// <summary>The first character of the era is lost (成20年 for 平成20年).</summary>
    LostEraCharacter = 64,
}
