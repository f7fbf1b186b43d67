namespace Ota.PublicComment.Formats.Tests.Expectations;

/// <summary>
/// Where the expected content of a town is worded otherwise than one of its files prints it. The model holds what is printed; each such
/// file is named here with its own wording, to the letter.
/// </summary>
internal sealed record AsPrinted
{
    // The workbook has the two days in cells of their own, as dates without weekdays: 募集開始 | 令和7年11月4日, 募集終了 | 令和7年12月3日.
    private const string TwoCells = "令和7年11月4日～令和7年12月3日";

    private static readonly Dictionary<string, AsPrinted> Files = new(StringComparer.Ordinal)
    {
        ["A20-mizuhono.excel-clerk.xlsx"] = new() { Period = TwoCells },
        ["A21-mizuhono.libreoffice-resaved.xlsx"] = new() { Period = TwoCells },
        ["A31-mizuhono.libreoffice-calc.html"] = new() { Period = TwoCells },

        // The old page prints ＦＡＸ in full width; the town's other files print FAX.
        ["B30-shiomihama.sjis.html"] = new() { Labels = [("FAX", "ＦＡＸ")] },
        ["B31-shiomihama.sjis-undeclared.html"] = new() { Labels = [("FAX", "ＦＡＸ")] },
    };

    /// <summary>The text of the period; null where it is the expected one.</summary>
    public string? Period { get; private init; }

    private (string Expected, string Printed)[] Labels { get; init; } = [];

    public static AsPrinted In(string file) => Files.GetValueOrDefault(file) ?? new AsPrinted();

    /// <summary>The label of a count as the file prints it.</summary>
    public string? Label(string? expected) => Labels.FirstOrDefault(l => l.Expected == expected).Printed ?? expected;
}
