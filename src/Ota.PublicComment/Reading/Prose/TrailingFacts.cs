using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tells which lines behind the last answer speak of the whole document: numbers, the period, the department, a legend. An answer does not
/// end in one.
/// </summary>
internal static class TrailingFacts
{
    private const int Longest = 200;
    private const int LongestClosing = 16;
    private static readonly string[] Closings = ["以上の", "これらの", "今回の", "いただいた", "頂いた", "寄せられた", "お寄せいただいた", "皆様からの", "皆様から"];
    private static readonly string[] Handling = ["個別の回答", "個別に回答", "個別には回答", "個別の返答", "掲載", "公表", "原文", "要約", "集約", "氏名", "個人情報"];

    /// <summary>Whether a line is by itself a whole fact of the document, whatever stands before it.</summary>
    public static bool IsFact(TracedText line)
    {
        var text = line.Text;
        return text.Length <= Longest
            && (IsLabelled(text) || IsCount(text) || ProseCounts.Read(text, 0) is { Submitters: not null, Opinions: not null }
                || LegendLine.IsPlain(line)
                || (LoneLine.Classify(text) == LoneLineKind.Note && (ListingSentences.FlagsOf(text).Count > 0 || IsOfOpinions(text))));
    }

    /// <summary>
    /// Whether a line may be one: a sentence that an answer could hold too, or a count of what only this document knows (音楽のこと 2件).
    /// </summary>
    public static bool MayBeFact(TracedText line)
        => line.Length <= Longest
            && (CountsSomething(line.Text) || IsClosing(line.Text)
                || ProseCounts.Read(line.Text, 0) != default || ListingSentences.FlagsOf(line.Text).Count > 0);

    // ※御意見への個別の回答はいたしません。: said of all of them.
    private static bool IsOfOpinions(string text)
        => text.Contains("意見", StringComparison.Ordinal) && Array.Exists(Handling, w => text.Contains(w, StringComparison.Ordinal));

    // 以上のご意見を踏まえ、計画を決定しました。: what became of all of them.
    private static bool IsClosing(string text)
        => AnyWord.Starts(text, Closings) && text.IndexOf("意見", StringComparison.Ordinal) is > 0 and < LongestClosing
            && text.EndsWith("ました。", StringComparison.Ordinal);

    // 募集期間：…, 担当課：…; 担当課と相談します is a sentence.
    private static bool IsLabelled(string text)
        => FactLabel.At(text, CountScanner.BodyStart(text))
            is { Kind: FactKind.Period or FactKind.PublishedOn or FactKind.Department or FactKind.Contact } && !text.EndsWith('。');

    /// <summary>道路　2件: a label with its number, and nothing else.</summary>
    public static bool CountsSomething(string text)
        => !text.EndsWith('。') && StatementReader.Read(text, CountScanner.BodyStart(text)) is [.., var last]
            && last.End >= text.AsSpan().TrimEnd("）)】］] \u3000").Length;

    // 意見提出者数　3人, 電子メール 2件: labels of statistics with their numbers, and nothing else.
    private static bool IsCount(string text)
    {
        if (text.EndsWith('。'))
        {
            return false;
        }

        var statements = StatementReader.Read(text, CountScanner.BodyStart(text));
        return statements.Count > 0 && statements[^1].End >= text.AsSpan().TrimEnd("）)】］] \u3000").Length
            && statements.TrueForAll(
                s => CountWords.RoleOf(s.Label) is var role
                    && (CountWords.IsHeadline(role) || role is CountRole.Channel or CountRole.Total or CountRole.SubmitterKind));
    }
}
