using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Tells which lines between bullets are no opinions.</summary>
internal static class BulletFacts
{
    private const int MostOfCount = 10;
    private const int LongestHead = 24;

    // 主な意見, 意見の概要: what the bullets are.
    private static bool IsOfOpinions(string text)
        => text.Length <= LongestHead && text.Contains("意見", StringComparison.Ordinal) && !text.Contains('。')
            && Array.Exists(["意見", "意見等", "概要", "要旨", "内容", "考え方", "】", "）", ")"], e => text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a line is one of the document and no opinion that lost its bullet: 提出者数　2人, 募集期間 ….</summary>
    public static bool Is(string text) => IsOfOpinions(text) || StatementReader.IsOfWhole(text)
        || FactLabel.At(text, CountScanner.BodyStart(text)) is not null;

    /// <summary>（1件） at the head of a line: the count of the opinion before, or an opinion whose bullet went.</summary>
    public static bool StartsWithCount(string text)
        => text[0] is '(' or '（' && text.AsSpan().IndexOfAny(')', '）') is > 2 and <= MostOfCount and var close
            && LabelWord.CountAtEnd(" " + text[..(close + 1)]) is not null;
}
