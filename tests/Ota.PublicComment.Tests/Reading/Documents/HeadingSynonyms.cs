using Ota.PublicComment.Reading.Headings;


namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Other words for a heading: words that mean the same, a word that means nothing, words of other columns.</summary>
internal static class HeadingSynonyms
{
    public const string Nonsense = "やまびこ";

    private static readonly (ColumnRole Role, string[] Words)[] Known =
    [
        (ColumnRole.Number, ["番号", "No.", "整理番号"]),
        (ColumnRole.Area, ["分野", "該当箇所"]),
        (ColumnRole.Opinion, ["意見の概要", "お寄せいただいた意見", "意見要旨"]),
        (ColumnRole.Response, ["市の考え方", "回答", "意見に対する考え方"]),
        (ColumnRole.Disposition, ["対応区分", "反映状況"]),
        (ColumnRole.Revision, ["計画の修正", "修正内容"]),
        (ColumnRole.Count, ["件数"]),
        (ColumnRole.Department, ["担当課"]),
    ];

    /// <summary>What the reader takes a heading for; an unknown or doubtful one is null.</summary>
    public static ColumnRole? RoleOf(string heading)
        => new HeadingMatcher().Read(heading) is { Strength: > HeadingStrength.Ambiguous } reading ? reading.Role : null;

    public static IEnumerable<string> Same(string heading)
    {
        // 対応区分（Ａ：反映 …）: the legend is no part of the heading's words.
        var word = heading.Contains('：') && heading.IndexOf('（') is > 0 and var at ? heading[..at] : heading;
        return RoleOf(word) is { } role
            ? Known.Where(k => k.Role == role).SelectMany(k => k.Words).Where(w => w != word).Select(w => w + heading[word.Length..]) : [];
    }

    public static IEnumerable<string> Other(string heading)
        => Known.Where(k => k.Role != RoleOf(heading)).Select(k => k.Words[0]);
}
