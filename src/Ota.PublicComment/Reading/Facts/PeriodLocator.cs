using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Proposes periods: two dates after a label or in the line below it, in a sentence about taking opinions, or in a line that is about the
/// consultation.
/// </summary>
internal static class PeriodLocator
{
    private const int LongestTail = 24;
    private const int LongestText = 80;
    private const int Near = 16;
    private const int FewestDays = 5;
    private const int MostDays = 200;

    private const string Coming = "施行";
    private const string SameDay = "同日から";
    private static readonly string[] Rules = ["規則", "令", "条例", "細則", "規程"];
    private static readonly string[] Taking = ["募集", "公募", "実施", "受け付け", "受付", "パブリック", "パブコメ", "縦覧及び意見"];

    // What was done in that time; 意見募集の結果を公表します does none of it.
    private static readonly string[] Done =
        ["募集し", "募集いた", "募集を行", "募集を実施", "公募し", "公募を行", "実施し", "実施いた", "実施された", "行いました", "行った", "受け付けた", "受け付けました", "受付をし", "受付を行",
            "受付しました", "意見を求め", "意見をいただ", "意見を伺", "意見をお聴き"];

    // Dates of something else, whatever else the sentence says.
    private static readonly string[] Other = ["開催", "説明会", "計画期間", "を期間とする", "アンケート"];

    // Goes on beside the taking of opinions, or after it.
    private static readonly string[] Beside = ["閲覧", "縦覧", "公表", "配布", "公開", "掲載", "配架"];

    /// <summary>The period after a label; null where none stands there.</summary>
    /// <param name="line">The line of the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="next">The lines below.</param>
    /// <param name="end">Where in the last line that was used the period ends.</param>
    /// <param name="used">How many lines below were used.</param>
    public static PeriodProposal? Labelled(FactLine line, FactLabel label, IReadOnlyList<FactLine> next, out int end, out int used)
    {
        used = 0;
        var at = line;
        var from = label.Value;
        if (line.Text.AsSpan(from).IsWhiteSpace() && next.Count > 0)
        {
            (at, from, used) = (next[0], next[0].Body, 1);
        }

        end = from;
        var readings = ReadAll(at.Text[..at.End], out var isMended).Where(r => r.Start >= from).ToList();
        if (readings.Count == 0 && InPieces(at, from, next, used) is { } whole)
        {
            (end, used) = (whole.Pieces[^1].Span.End, used + whole.Pieces.Count);
            return whole with { Label = (line, label.Label) };
        }

        if (readings.Count == 0 && used < next.Count && FromTo(at, from, next[used]) is { } both)
        {
            used++;
            end = both.Rest!.Value.Span.End;
            return both with { Label = (line, label.Label) };
        }

        if (readings.Count == 0 && PeriodHalves.Read(at, from, used < next.Count ? next[used] : null) is { } halves)
        {
            used += halves.Rest!.Value.Line == at ? 0 : 1;
            end = halves.Rest!.Value.Span.End;
            return halves with { Label = (line, label.Label) };
        }

        if (readings.Count == 0 || readings[0].Start > from + LongestTail)
        {
            return Undated(line, label, at, from, out end);
        }

        (FactLine, TextSpan)? rest = null;
        if (readings is [({ Closes: null } or { Precision: not DatePrecision.Day }) and var open] && used < next.Count
            && SecondHalf(at, open, next[used]) is { } second)
        {
            var joined = at.Text[open.Start..].TrimEnd() + " " + second.Text;
            rest = (next[used], second.Span);
            used++;
            end = second.Span.End;
            var first = TextSpan.FromBounds(open.Start, at.Text.TrimEnd().Length);
            return new PeriodProposal(at, first, (line, label.Label), rest, joined, PeriodReader.ReadAll(joined), PeriodRank.Labelled);
        }

        var start = StartWithMark(at.Text, from, readings[0].Start);
        end = End(at.Text[..at.End], readings[^1].Start + readings[^1].Length);
        return new PeriodProposal(at, TextSpan.FromBounds(start, end), (line, label.Label), null, at.Text[start..end], readings,
            PeriodRank.Labelled) { IsMended = isMended };
    }

    /// <summary>The periods of a sentence in which opinions were taken.</summary>
    public static List<PeriodReading> InSentence(string sentence)
    {
        // ※ 募集期間は、4月1日から…でした。: the word itself says of what.
        var isOfPeople = ProseCounts.IsOfPeople(sentence);
        if (!isOfPeople && (!AnyWord.In(sentence, Taking) || !AnyWord.In(sentence, ["意見", "パブリック", "募集期間"])))
        {
            return [];
        }

        var all = PeriodReader.ReadAll(sentence);
        var readings = Whole(all);
        if (readings.Count == 0 && FromSameDay(sentence, all) is { } sameDay)
        {
            readings.Add(sameDay);
        }

        if (readings.Count == 1 && !IsOfOther(sentence) && !AnyWord.In(sentence, Beside))
        {
            return readings;
        }

        return [.. readings.Where((r, i) => IsOfTaking(sentence, r, i > 0 ? readings[i - 1] : null, i + 1 < readings.Count
            ? readings[i + 1].Start : sentence.Length, readings.Count == 1))];
    }

    /// <summary>The period of a line that no label announces: of the consultation where the line or its heading is about it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="heading">The words above it.</param>
    public static PeriodProposal? InLine(FactLine line, string heading)
    {
        var text = line.Text[..line.End];
        if (Whole(ReadAll(text, out var isMended)) is not [{ Opens: { } opens, Closes: { } closes } only])
        {
            return null;
        }

        var words = text[..only.Start] + text[(only.Start + only.Length)..];
        var days = closes.DayNumber - opens.DayNumber + 1;
        if (days is < FewestDays or > MostDays || IsOfOther(words) || (AnyWord.In(words, Beside) && !AnyWord.In(words, ["募集", "意見"]))
            || words.Contains("計画", StringComparison.Ordinal))
        {
            return null;
        }

        var isOfHeading = AnyWord.In(heading, FactLabel.TakingWords) && !IsOfOther(heading)
            && !(AnyWord.In(heading, Beside) && !AnyWord.In(heading, ["募集", "期間"]));
        var isOfWords = AnyWord.In(words, FactLabel.TakingWords);
        var rank = isOfWords || isOfHeading ? PeriodRank.Context : PeriodRank.Bare;
        if (rank == PeriodRank.Bare && (IsOfOther(heading) || AnyWord.In(heading, Beside)))
        {
            return null;
        }

        var span = new TextSpan(only.Start, only.Length);
        return new PeriodProposal(line, span, null, null, text.Substring(span.Start, span.Length), [only], rank)
        {
            IsMended = isMended,
            IsByHeading = isOfHeading && !isOfWords,
        };
    }

    private static List<PeriodReading> ReadAll(string text, out bool isMended)
    {
        var readings = PeriodReader.ReadAll(text);
        isMended = readings.Count == 0 || readings.Exists(r => r.Opens is null || r.Closes is null);
        if (isMended && MendedDates.ReadAll(text) is { Count: > 0 } mended
            && mended.Exists(r => r is { Opens: not null, Closes: not null }))
        {
            return mended;
        }

        isMended = false;
        return readings;
    }

    private static List<PeriodReading> Whole(List<PeriodReading> readings)
        => readings.FindAll(r => (r.Flags & (PeriodFlags.OpensOnly | PeriodFlags.ClosesOnly)) == 0 && r.Precision == DatePrecision.Day);

    // 令和2年12月25日に原案を作成し、同日から令和3年1月25日まで: the day that the sentence names before.
    private static PeriodReading? FromSameDay(string sentence, List<PeriodReading> readings)
    {
        var at = sentence.IndexOf(SameDay, StringComparison.Ordinal);
        if (at <= 0 || readings.Find(r => r.Start >= at + SameDay.Length) is not { Closes: { } closes, Precision: DatePrecision.Day } end
            || !sentence.AsSpan(at + SameDay.Length, end.Start - at - SameDay.Length).IsWhiteSpace()
            || JapaneseDateReader.ReadAll(sentence.AsSpan(0, at)) is not [.., { Precision: DatePrecision.Day, From: { } opens }]
            || opens >= closes)
        {
            return null;
        }

        return new PeriodReading(at, end.Start + end.Length - at, opens, closes, DatePrecision.Day, default, end.PrintedDays, null,
            end.ClosesWeekdayAgrees);
    }

    // 令和4年10月3日から11月1日まで市役所で案の閲覧を行い、意見を募集しました: what was done then stands after the dates.
    private static bool IsOfTaking(string sentence, PeriodReading reading, PeriodReading? previous, int end, bool isOnly)
    {
        var from = previous is { } p ? p.Start + p.Length : 0;
        var before = sentence[from..reading.Start];
        var after = sentence[(reading.Start + reading.Length)..end];
        var label = before[Math.Max(0, before.Length - Near)..];
        if (AnyWord.In(label, ["閲覧期間", "縦覧期間", "公表期間", "計画期間", "配布期間", "掲載期間", "公開期間"]) || IsOfOther(after) || IsOfOther(before))
        {
            return false;
        }

        var done = Array.FindAll(Done, w => after.Contains(w, StringComparison.Ordinal));
        if (done.Length > 0)
        {
            return AnyWord.In(after, ["意見", "パブ", "募集", "公募"]) || AnyWord.In(before, ["意見", "パブ", "募集"]);
        }

        return isOnly && AnyWord.In(before, ["募集期間", "実施期間", "意見募集を", "パブリックコメントを", "パブリック・コメントを", "意見の募集を"]) && !AnyWord.In(after, Beside);
    }

    // 自 令和3年4月1日 至 令和3年4月30日
    private static int StartWithMark(string text, int from, int start)
        => text[from..start].Trim() is "自" ? from : start;

    // A short remark after the dates, or what only closes a bracket, belongs to the text; other facts and notes do not.
    private static int End(string text, int end)
    {
        var tail = text[end..];
        if (tail.AsSpan().IsWhiteSpace() || tail.Length > LongestTail || BeginsItem(tail.AsSpan().TrimStart())
            || tail.Contains('※') || tail.Contains('。')
            || CountScanner.Read(text, end).Count > 0
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

    // … 30日 - 意見数, … 30日 ⑵応募対象者: the next item of a list that lost its line.
    private static bool BeginsItem(ReadOnlySpan<char> tail)
        => tail.Length > 1 && (tail[0] is '・' or '○' or '●' || (tail[0] is '-' && char.IsWhiteSpace(tail[1]))
            || (JapaneseNumeral.SymbolOf(tail[0]).Form != NumeralForms.None && char.IsLetter(tail[1])));

    private static PeriodProposal? Undated(FactLine line, FactLabel label, FactLine at, int from, out int end)
    {
        end = from;
        var value = at.Text[Math.Min(from, at.End)..at.End].TrimEnd();
        var hasDigit = value.Any(CharacterClasses.IsDigit);
        if (!hasDigit || value.Length > LongestText || at.IsSentence || GoesOnBehindBracket(value)
            || !(AreFigures(value) || (StatementReader.Read(at.Text, from).Count == 0
            && (value.Contains('月') || value.Contains('日') || value.Contains('年') || value.Contains('間')))))
        {
            return null;
        }

        end = from + value.Length;
        return new PeriodProposal(at, TextSpan.FromBounds(from, end), (line, label.Label), null, value, [], PeriodRank.Labelled)
        {
            IsOneMonth = JapaneseDateReader.ReadAll(value) is [{ Start: 0, Precision: DatePrecision.Month } month]
                && month.Length == value.Length,
        };
    }

    // 12/16（月）～1/17（金）: months and days without a year.
    private static bool AreFigures(string value)
    {
        var text = CompareFold.Apply(value);
        var parts = text.Split('~', '-');
        return parts.Length == 2 && Array.TrueForAll(parts, static p => p.AsSpan().Trim() is [var first, ..] part
            && char.IsAsciiDigit(first) && part.IndexOf('/') is > 0 and < 3 && part.Length > 2);
    }

    // （令和6年1月実施）の結果: the rest of a heading.
    private static bool GoesOnBehindBracket(string value)
        => BracketSet.Aside.Opens(value[0]) && value.LastIndexOfAny([')', '）']) is > 0 and var close
            && close + 1 < value.Length && CharacterClasses.IsHiragana(value[close + 1]);

    // 令和3年4月1日（木）から / 令和3年4月30日（金）まで, also broken within the second date
    private static (TextSpan Span, string Text)? SecondHalf(FactLine first, PeriodReading open, FactLine next)
    {
        var end = next.End;
        if (next.IsSentence || end - next.Body > LongestText || open.Start + open.Length < first.Text.TrimEnd().Length || next.Body > 0)
        {
            return null;
        }

        var span = TextSpan.FromBounds(next.Body, end);
        var text = next.Text.Substring(span.Start, span.Length);
        return PeriodReader.ReadAll(first.Text[open.Start..].TrimEnd() + " " + text) is [{ Opens: not null, Closes: not null,
            Precision: var precision }]
            && (open.Closes is null || precision == DatePrecision.Day) ? (span, text) : null;
    }

    // 自　令和６年８月５日 / 至　令和６年９月３日, 令和3年2月1日 / ～令和3年3月2日
    private static PeriodProposal? FromTo(FactLine first, int from, FactLine next)
    {
        var start = from + first.Text.AsSpan(from).IndexOfAnyExcept(' ', '\u3000');
        var text = next.Text[next.Body..next.End].Trim();
        var mark = 0;
        if (start < from || text.Length > LongestText || first.Text.Length - start > LongestText
            || !(first.Text[start] == '自' ? text is ['至', ..] : PeriodWords.RangeMark(CompareFold.Apply(text), ref mark, out _)))
        {
            return null;
        }

        var span = TextSpan.FromBounds(start, first.Text.TrimEnd().Length);
        var joined = $"{first.Text.AsSpan(span.Start, span.Length)} {text}";
        return PeriodReader.ReadAll(joined) is [{ Start: <= 2, Opens: not null, Closes: not null, Precision: DatePrecision.Day }] readings
            ? new PeriodProposal(first, span, null, (next, TextSpan.FromBounds(next.Body, next.End)), joined, readings, PeriodRank.Labelled)
            : null;
    }

    // 平成30年9月 / 19 / 日(水)～10月 / 18日(木): a program that prints every run of a page on a line of its own.
    private static PeriodProposal? InPieces(FactLine first, int from, IReadOnlyList<FactLine> next, int used)
    {
        var text = first.Text[Math.Min(from, first.End)..first.End].TrimEnd();
        if (text is not [.., '年' or '月'])
        {
            return null;
        }

        var span = new TextSpan(from, text.Length);
        var pieces = new List<(FactLine, TextSpan, int)>();
        for (var i = used; i < next.Count && next[i] is { IsSentence: false, Body: 0, End: <= LongestTail } piece; i++)
        {
            pieces.Add((piece, new TextSpan(0, piece.End), text.Length));
            text += piece.Text[..piece.End];
            if (PeriodReader.ReadAll(text) is [{ Start: 0, Opens: not null, Closes: not null, Precision: DatePrecision.Day }] readings)
            {
                return new PeriodProposal(first, span, null, null, text, readings, PeriodRank.Labelled) { Pieces = pieces };
            }
        }

        return null;
    }

    // 令和7年4月1日から施行; but …施行規則（案）について is the name of what opinions were taken on.
    private static bool IsOfOther(string text)
    {
        if (AnyWord.In(text, Other))
        {
            return true;
        }

        for (var at = text.IndexOf(Coming, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Coming, at + 1, StringComparison.Ordinal))
        {
            if (!Array.Exists(Rules, r => text.AsSpan(at + Coming.Length).StartsWith(r)))
            {
                return true;
            }
        }

        return false;
    }
}
