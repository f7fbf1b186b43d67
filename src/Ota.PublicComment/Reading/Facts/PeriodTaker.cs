using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads the period behind its label, in the line below it, or in a sentence.</summary>
internal static class PeriodTaker
{
    private const int LongestTail = 24;
    private const int LongestText = 80;

    private static readonly string[] Taking = ["募集", "公募", "実施", "受け付け", "受付", "パブリック", "パブコメ", "縦覧及び意見"];

    private static readonly string[] Other = ["開催", "閲覧", "縦覧に", "公表", "説明会", "計画期間", "を期間とする", "施行", "アンケート", "配布"];

    /// <summary>The period behind a label; null where none stands there.</summary>
    /// <param name="line">The line of the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="next">The lines below.</param>
    /// <param name="end">Where in the last line that was used the period ends.</param>
    /// <param name="used">How many lines below were used.</param>
    public static PeriodFact? Labelled(FactLine line, FactLabel label, IReadOnlyList<FactLine> next, out int end, out int used)
    {
        used = 0;
        var at = line;
        var from = label.Value;
        if (line.Text.AsSpan(from).IsWhiteSpace() && next.Count > 0)
        {
            (at, from, used) = (next[0], next[0].Body, 1);
        }

        end = from;
        var readings = PeriodReader.ReadAll(at.Text).Where(r => r.Start >= from).ToList();
        if (readings.Count == 0 || readings[0].Start > from + LongestTail)
        {
            return Undated(line, label, at, from, out end);
        }

        (FactLine, TextSpan)? rest = null;
        if (readings is [({ Closes: null } or { Precision: not DatePrecision.Day }) and var open] && used < next.Count && SecondHalf(at, open, next[used]) is { } second)
        {
            var joined = at.Text[open.Start..].TrimEnd() + " " + second.Text;
            rest = (next[used], second.Span);
            used++;
            end = second.Span.End;
            return new PeriodFact(at, TextSpan.FromBounds(open.Start, at.Text.TrimEnd().Length), (line, label.Label), rest, joined, PeriodReader.ReadAll(joined), FactRank.Labelled);
        }

        var start = readings[0].Start;
        start = StartWithMark(at.Text, from, start);
        end = End(at.Text, readings[^1].Start + readings[^1].Length);
        return new PeriodFact(at, TextSpan.FromBounds(start, end), (line, label.Label), null, at.Text[start..end], readings, FactRank.Labelled);
    }

    /// <summary>The period that a sentence says opinions were taken in.</summary>
    public static PeriodFact? InSentence(FactLine line, TextSpan sentence)
    {
        var text = line.Text.Substring(sentence.Start, sentence.Length);
        if (!Holds(text, Taking) || !text.Contains("意見", StringComparison.Ordinal) && !text.Contains("パブリック", StringComparison.Ordinal) || Holds(text, Other))
        {
            return null;
        }

        var readings = PeriodReader.ReadAll(text).Where(r => (r.Flags & (PeriodFlags.OpensOnly | PeriodFlags.ClosesOnly)) == 0 && r.Precision == DatePrecision.Day).ToList();
        return readings is [var only]
            ? new PeriodFact(line, new TextSpan(sentence.Start + only.Start, only.Length), null, null, text.Substring(only.Start, only.Length), readings, FactRank.Prose)
            : null;
    }

    // 自 令和3年4月1日 至 令和3年4月30日
    private static int StartWithMark(string text, int from, int start)
        => text[from..start].Trim() is "自" ? from : start;

    // A short remark behind the dates, or what only closes a bracket, belongs to the text; other facts and notes do not.
    private static int End(string text, int end)
    {
        var tail = text[end..];
        if (tail.AsSpan().IsWhiteSpace() || tail.Length > LongestTail || tail.Contains('※') || tail.Contains('。') || CountScanner.Read(text, end).Count > 0
            || FactLabel.At(text, end + tail.Length - tail.TrimStart(' ', '　', '\t', '、', '/', '／').Length) is not null)
        {
            return end;
        }

        var whole = text.TrimEnd().Length;
        while (whole > end && text[whole - 1] is ')' or '）' or '】' or ']' && !text.AsSpan(end, whole - end).ContainsAny('(', '（', '【'))
        {
            whole--;
        }

        return whole;
    }

    private static PeriodFact? Undated(FactLine line, FactLabel label, FactLine at, int from, out int end)
    {
        end = from;
        var value = at.Text[from..].TrimEnd();
        var hasDigit = value.Any(CharacterClasses.IsDigit);
        if (!hasDigit || value.Length > LongestText || at.IsSentence || StatementReader.Read(at.Text, from).Count > 0 || !(value.Contains('月') || value.Contains('日') || value.Contains('年') || value.Contains('間')))
        {
            return null;
        }

        end = from + value.Length;
        return new PeriodFact(at, TextSpan.FromBounds(from, end), (line, label.Label), null, value, [], FactRank.Labelled);
    }

    // 令和3年4月1日（木）から / 令和3年4月30日（金）まで, also broken within the second date
    private static (TextSpan Span, string Text)? SecondHalf(FactLine first, PeriodReading open, FactLine next)
    {
        var end = next.Text.TrimEnd().Length;
        if (next.IsSentence || end - next.Body > LongestText || open.Start + open.Length < first.Text.TrimEnd().Length || next.Body > 0)
        {
            return null;
        }

        var span = TextSpan.FromBounds(next.Body, end);
        var text = next.Text.Substring(span.Start, span.Length);
        return PeriodReader.ReadAll(first.Text[open.Start..].TrimEnd() + " " + text) is [{ Opens: not null, Closes: not null, Precision: var precision }] && (open.Closes is null || precision == DatePrecision.Day)
            ? (span, text) : null;
    }

    private static bool Holds(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
