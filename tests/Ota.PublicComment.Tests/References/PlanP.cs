namespace Ota.PublicComment.Tests.References;

/// <summary>The plan of a fictional town that the cases of linking lead to.</summary>
internal static class PlanP
{
    public static Plan Plan { get; } = new()
    {
        Title = "霧ヶ原市まちづくり計画",
        Chapters =
        [
            Chapter("c1", "章", "第1章", 1, "はじめに", 1),
            Chapter("c2", "章", "第2章", 2, "現状と課題", 5) with
            {
                Children = [Chapter("c3", "節", "1", 1, "人口の動き", 6), Chapter("c4", "節", "2", 2, "交通の現状", 9)],
            },
            Chapter("c5", "章", "第3章", 3, "施策の展開", 15) with
            {
                Initiatives =
                [
                    Measure("i1", "施策", "1-1", [1, 1], "歩道の段差解消", 16),
                    Measure("i2", "施策", "1-2", [1, 2], "自転車道の整備", 18),
                    Measure("i3", "施策", "1-3", [1, 3], "バス路線の見直し", 20),
                    Measure("i4", "施策", "2-1", [2, 1], "公園の再生", 22),
                    Measure("i5", "取組", "4", [4], "図書室の夜間開放", 30),
                    Measure("i6", "取組", "5", [5], "読み聞かせ会の拡充", 31),
                    Measure("i7", "取組", "12", [12], "防災無線の更新、戸別受信機の配布", 40),
                    Measure("i8", "取組", "13", [13], "防災無線の更新", 42),
                ],
            },
        ],
    };

    public static Chapter Chapter(string id, string unit, string label, int number, string? title, int? page) => new()
    {
        Id = id,
        Unit = unit,
        Number = new OutlineNumber { Label = label, Parts = [number] },
        Title = title,
        Pages = page is { } at ? new NumberRange(at, at) : null,
    };

    public static Initiative Measure(string id, string term, string label, int[] parts, string? title, int? page) => new()
    {
        Id = id,
        Term = term,
        Number = new OutlineNumber { Label = label, Parts = parts.ToValueList() },
        Title = title,
        Pages = page is { } at ? new NumberRange(at, at) : null,
    };
}
