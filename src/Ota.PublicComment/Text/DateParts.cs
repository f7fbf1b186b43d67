namespace Ota.PublicComment.Text;

/// <summary>A date as printed, before it is a date: a part that is not printed is null.</summary>
internal struct DateParts
{
    public int Start;

    /// <summary>Behind the last unit, weekday not included.</summary>
    public int End;
    public int EndWithWeekday;
    public JapaneseEra? Era;

    /// <summary>The year as printed, of the era if there is one; null when none is printed.</summary>
    public int? PrintedYear;
    public int? Month;
    public int? Day;
    public bool IsFiscal;

    /// <summary>The year of a range whose 年 stands only at its end (令和3~7年度).</summary>
    public bool IsBareYear;

    /// <summary>The separator of a date in figures (R2.12.25, 2020/12/25), else U+0000.</summary>
    public char Separator;
    public DateFlags Flags;
    public DayOfWeek? Weekday;

    public readonly int? Year => PrintedYear is { } year ? Era?.ToWestern(year) ?? year : null;

    public readonly DatePrecision Precision =>
        IsFiscal ? DatePrecision.FiscalYear : Day is not null ? DatePrecision.Day
            : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The date that the parts make, without year none.</summary>
    public readonly DateReading ToReading()
    {
        var (from, to, precision, flags) = Resolve();
        return new DateReading(Start, End - Start, from, to, precision, flags, Weekday, EndWithWeekday - Start);
    }

    private readonly (DateOnly? From, DateOnly? To, DatePrecision Precision, DateFlags Flags) Resolve()
    {
        // The last year is left out: its fiscal year would end beyond what a date can say.
        if (Year is not { } year || PrintedYear < 1 || year is < 1 or > 9998 || (Era is not null && PrintedYear > 99))
        {
            return (null, null, Precision, Flags | DateFlags.Malformed);
        }

        if (Month is < 1 or > 12 || Day < 1 || (Month is { } m && Day > DateTime.DaysInMonth(year, m)))
        {
            return (null, null, Precision, Flags | DateFlags.Malformed);
        }

        var (from, to) = Days(year);
        var flags = Flags;
        var precision = Precision;
        if (from < new DateOnly(1873, 1, 1))
        {
            (from, to, precision) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);
            flags |= DateFlags.BeforeGregorian;
        }

        if (Era is not null)
        {
            flags |= Era.IsOutside(from, to) ? DateFlags.EraBoundary : DateFlags.None;
            flags |= Era.IsFarFuture(PrintedYear!.Value) ? DateFlags.FutureEra : DateFlags.None;
        }

        return (from, to, precision, flags);
    }

    private readonly (DateOnly From, DateOnly To) Days(int year) => this switch
    {
        { IsFiscal: true } => (new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)),
        { Month: { } month, Day: { } day } => (new DateOnly(year, month, day), new DateOnly(year, month, day)),
        { Month: { } month } => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        _ => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
    };
}
