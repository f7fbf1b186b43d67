namespace Ota.PublicComment.Tests.Serialization;

/// <summary>The plan of references.md §3 in the house's own words: three chapters, two sections, measures of two terms.</summary>
internal static class SmallPlan
{
    public static Plan Create() => new()
    {
        Title = "みなと市まちづくり計画",
        Stage = "素案",
        Volumes = ["本編", "資料編"],
        Chapters =
        [
            Chapter("c1", "章", "第1章", "はじめに", 1),
            Chapter("c2", "章", "第2章", "現状と課題", 5) with
            {
                Children = [Chapter("c3", "", "1", "人口の動き", 6), Chapter("c4", "", "2", "交通の現状", 9)],
            },
            Chapter("c5", "章", "第3章", "施策の展開", 15) with
            {
                Initiatives = [Initiative("i1", "施策", "1-1", "歩道の段差解消", 16), Initiative("i2", "施策", "1-2", "自転車道の整備", 18)],
            },
        ],
        Initiatives =
        [
            Initiative("i3", "取組", "4", "図書室の夜間開放", 30),
            Initiative("i4", "取組", "12", "防災無線の更新、戸別受信機の配布", 40) with { Pages = new NumberRange(40, 41), IsInferred = true },
        ],
    };

    private static Chapter Chapter(string id, string unit, string label, string title, int page)
        => new() { Id = id, Unit = unit, Number = OutlineNumber.Parse(label), Title = title, Pages = new NumberRange(page, page) };

    private static Initiative Initiative(string id, string term, string label, string title, int page)
        => new() { Id = id, Term = term, Number = OutlineNumber.Parse(label), Title = title, Pages = new NumberRange(page, page) };
}
