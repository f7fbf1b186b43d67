namespace Ota.PublicComment.Text;

/// <summary>
/// An era of the Japanese calendar (元号); an own table, because the framework's calendar does not exist in invariant mode.
/// </summary>
internal sealed class JapaneseEra
{
    // The year in which this table was last checked: an era year far beyond it is a sentinel or a slip.
    private const int TableYear = 2026;
    private const int YearsAhead = 30;

    private JapaneseEra(string name, char ligature, char letter, DateOnly first, DateOnly last) =>
        (Name, Ligature, Letter, First, Last) = (name, ligature, letter, first, last);

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<JapaneseEra> All { get; } =
    [
        new("令和", '㋿', 'R', new DateOnly(2019, 5, 1), DateOnly.MaxValue),
        new("平成", '㍻', 'H', new DateOnly(1989, 1, 8), new DateOnly(2019, 4, 30)),
        new("昭和", '㍼', 'S', new DateOnly(1926, 12, 25), new DateOnly(1989, 1, 7)),
        new("大正", '㍽', 'T', new DateOnly(1912, 7, 30), new DateOnly(1926, 12, 24)),
        new("明治", '㍾', 'M', new DateOnly(1868, 9, 8), new DateOnly(1912, 7, 29)),
    ];

    public string Name { get; }

    /// <summary>Name in one character.</summary>
    public char Ligature { get; }

    public char Letter { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The western year of a year of the era.</summary>
    public int ToWestern(int year) => First.Year + year - 1;

    /// <summary>
    /// Whether a year lies more than 30 years behind the era's last one (behind the year of this table, for the present era).
    /// </summary>
    public bool IsFarFuture(int year) => ToWestern(year) > Math.Min(Last.Year, TableYear) + YearsAhead;

    /// <summary>Whether no day from one to another lies in the era.</summary>
    public bool IsOutside(DateOnly from, DateOnly to) => from > Last || to < First;
}
