namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>The headings by which a list of a plan's measures is told from a table of opinions: 取組名, 掲載ページ.</summary>
internal static class PlanListHeadings
{
    private static readonly string[] Names = ["取組名", "取組名称", "取組の名称", "施策名", "施策名称", "施策の名称", "事業名", "事業名称", "事業の名称"];

    private static readonly string[] Statuses =
    [
        "継続", "拡充", "充実", "縮小", "廃止", "新規", "完了", "終了", "見直し", "統合", "改善", "維持", "現状維持", "実施", "検討", "休止", "変更", "拡大", "強化",
        "○", "◎", "●",
    ];

    /// <summary>Whether a cell says what becomes of a measure, and names none and nothing that holds some.</summary>
    public static bool IsStatus(string cell) => Array.IndexOf(Statuses, cell) >= 0;

    /// <summary>Whether a folded heading stands over names of measures.</summary>
    public static bool IsName(string folded) => Array.IndexOf(Names, folded) >= 0;

    /// <summary>Whether a folded heading stands over pages.</summary>
    public static bool IsPage(string folded)
        => HeadingWords.Certain.GetValueOrDefault(folded.ToLowerInvariant()) == ColumnRole.Page
            || folded.EndsWith("ページ", StringComparison.Ordinal) || folded.EndsWith('頁');
}
