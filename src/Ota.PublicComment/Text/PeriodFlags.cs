namespace Ota.PublicComment.Text;

/// <summary>What is odd, or concluded, about a period.</summary>
[Flags]
internal enum PeriodFlags
{
    None = 0,

    /// <summary>Only 「X から」 is printed.</summary>
    OpensOnly = 1,

    /// <summary>Only 「X まで」 is printed.</summary>
    ClosesOnly = 2,

    /// <summary>The end has no year of its own; it is the start's, or the next one where the end would be before the start.</summary>
    YearFromStart = 4,

    /// <summary>The start has no year of its own; it is the one that lets it stand before the end.</summary>
    YearFromEnd = 8,

    /// <summary>No year is printed at all: there are no dates, only the text.</summary>
    NoYear = 16,

    /// <summary>The start is behind the end, as printed.</summary>
    Backwards = 32,

    /// <summary>One of the dates does not exist; that end is null.</summary>
    Malformed = 64,

    /// <summary>One of the eras has lost its first character: another reading of the same period wins over this one.</summary>
    LostEraCharacter = 128,

    /// <summary>One of the dates lies outside its era, too far ahead, or has two years that differ.</summary>
    OddDate = 256,

    /// <summary>The end follows from the start and the number of days that is printed.</summary>
    EndFromDays = 512,
}
