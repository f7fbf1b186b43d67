namespace Ota.PublicComment.Reading.Plans;

/// <summary>The words of plans: what numbered measures are called, what stands in an outline without a number.</summary>
internal static class PlanTerms
{
    /// <summary>What numbered measures are called, those that contain others first.</summary>
    private static readonly string[] Ranked =
    [
        "まちづくりの目標", "基本理念", "基本目標", "政策目標", "施策目標", "重点目標", "目標", "政策", "まちづくりの柱", "施策の柱", "重点戦略", "基本戦略", "戦略", "柱",
        "基本方針", "取組方針", "取組の方針", "方針", "基本方向", "施策の方向性", "施策の方向", "施策の方針", "取組の方向性", "取組の方向", "方向性", "重点分野", "重点課題",
        "重点プロジェクト", "リーディングプロジェクト", "プロジェクト", "重点テーマ", "重点施策", "基本施策", "主要施策", "個別施策", "具体的施策", "具体的な施策", "施策", "方策", "対策",
        "重点取組", "取組項目", "具体的な取組", "主な取組", "個別取組", "取組み", "取り組み", "取組", "アクションプラン", "アクション", "重点事業", "主要事業", "主な事業", "個別事業", "事業", "指標",
    ];

    private static readonly string[] LongestFirst = [.. Ranked.OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)];

    // What stands before or behind the chapters, or divides a plan into volumes.
    private static readonly string[] Matters =
    [
        "はじめに", "おわりに", "まえがき", "あとがき", "むすびに", "結びに", "巻頭言", "あいさつ", "ごあいさつ", "序文", "資料編", "本編", "参考資料編", "参考資料", "巻末資料", "附属資料", "付属資料",
        "関連資料", "資料", "付録", "附録", "別冊", "用語集", "用語解説", "用語説明", "用語の解説", "用語の説明", "索引",
    ];

    private static readonly string[] Volumes = ["本編", "資料編", "参考資料編", "別冊", "概要版", "本冊", "計画編", "構想編", "実施編"];

    /// <summary>Whether a title, without white space and brackets, names a volume that holds what follows.</summary>
    public static bool IsVolume(string key) => Array.IndexOf(Volumes, key) >= 0;

    /// <summary>The form of a title by which it is compared: without white space, and without the brackets around it.</summary>
    public static string KeyOf(string title)
        => Text.BracketSet.LabelOrQuotation.Trim(Text.CompareKey.Of(title));

    /// <summary>The term that begins at a position, the longest; null when none does.</summary>
    public static string? At(ReadOnlySpan<char> text, int position)
    {
        foreach (var term in LongestFirst)
        {
            if (text[position..].StartsWith(term, StringComparison.Ordinal))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The last term inside a text (重点事業一覧), the longest at its place; null when there is none.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        string? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } term)
            {
                found = term;
                i += term.Length - 1;
            }
        }

        return found;
    }

    /// <summary>How high a term stands among the measures: 0 contains all others.</summary>
    public static int RankOf(string term) => Array.IndexOf(Ranked, term) is >= 0 and var rank ? rank : Ranked.Length;

    /// <summary>Whether a title, without white space, is one of those that stand beside the chapters.</summary>
    public static bool IsMatter(string key) => Array.IndexOf(Matters, key) >= 0;
}
