using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>Looks at lines that nothing explained for a period and for counts of what was submitted.</summary>
internal static class FactSigns
{
    private const int LongestLine = 120;
    private const int LongestHead = 30;
    private const int LeastOfList = 3;

    private static readonly string[] OtherPeriods = ["計画期間", "計画の期間", "閲覧", "縦覧", "公表期間", "開催", "対象期間", "年度", "事業期間", "改定", "施行", "説明会"];
    private static readonly string[] Submitted = ["提出", "意見", "応募", "寄せられ"];
    private static readonly string[] OtherCounts =
        ["参加", "出席", "来場", "傍聴", "アンケート", "説明会", "回答者", "配布", "人口", "うち", "賛成", "反対", "以上", "程度", "約", "まとめ", "同趣旨", "重複"];

    /// <summary>
    /// Where two dates joined by ～ or から…まで stand that no consultation took, or a day behind 募集期間 or below it.
    /// </summary>
    public static IEnumerable<(ResidueLine Line, string Words)> Periods(IEnumerable<ResidueLine> lines)
    {
        var isBelowLabel = false;
        foreach (var line in lines)
        {
            var label = FactLabel.At(line.Text, CountScanner.BodyStart(line.Text));
            var isNamed = label?.Kind is FactKind.Period or FactKind.Opening or FactKind.Closing;
            var isUnder = isBelowLabel;
            isBelowLabel = isNamed && label!.Value.Value >= line.Text.TrimEnd().Length;
            if (AnyWord.In(line.Text, OtherPeriods) && !AnyWord.In(line.Text, FactLabel.TakingWords))
            {
                continue;
            }

            if (IsEnglish(line.Text, "period"))
            {
                yield return (line, line.Text);
            }
            else if (PeriodReader.ReadAll(line.Text).FindAll(p => p.Precision == DatePrecision.Day) is [var period, ..])
            {
                yield return (line, line.Text.Substring(period.Start, period.Length));
            }
            else if ((isNamed || isUnder || IsOfRound(line.Text) || IsHalf(line.Text)) && !LineEnd.IsSentence(line.Text)
                && JapaneseDateReader.ReadAll(line.Text).Exists(d => d.Precision == DatePrecision.Day))
            {
                yield return (line, line.Text);
            }
        }
    }

    // 第1回募集期間　開始：…: the days of a round.
    private static bool IsOfRound(string text)
        => text.Length <= LongestLine && text.StartsWith('第') && text.IndexOf("募集期間", StringComparison.Ordinal) is > 0 and < LongestHead;

    // 開始：令和5年1月10日: the first half of something.
    private static bool IsHalf(string text)
        => text.Length <= LongestHead && CountScanner.BodyStart(text) is var start
            && (FactLabel.HalfAt(text, start, closes: false) > 0 || FactLabel.HalfAt(text, start, closes: true) > 0);

    /// <summary>Where a number of people, papers or opinions stands beside a word for submitting that no consultation took.</summary>
    /// <param name="lines">The lines nothing explained.</param>
    /// <param name="known">What was read.</param>
    /// <param name="areListsTold">Whether lists of numbers without units or apart from their labels were told already.</param>
    public static IEnumerable<(ResidueLine Line, string Words)> Counts(IEnumerable<ResidueLine> lines, Counts known, bool areListsTold)
    {
        ResidueLine? above = null;
        foreach (var line in lines)
        {
            var words = above?.Text;
            above = line;
            if (!areListsTold && words is not null && AreChannelsOver(words, line.Text))
            {
                yield return (line, $"{words} / {line.Text}");
                continue;
            }

            if (IsEnglish(line.Text, "number of"))
            {
                yield return (line, line.Text);
                continue;
            }

            if (IsList(line.Text) || IsOfKinds(line.Text) || (!areListsTold && IsOfChannels(line.Text)))
            {
                yield return (line, line.Text);
                continue;
            }

            if ((known.IsEmpty && IsOfPeople(line.Text)) || (known.Opinions is null && IsOfAll(line.Text)))
            {
                yield return (line, line.Text);
                continue;
            }

            if (!AnyWord.In(line.Text, Submitted) || HoldsOther(line.Text))
            {
                continue;
            }

            foreach (var group in CountScanner.Read(line.Text, 0))
            {
                if (group.Value is > 0 && group.Unit != CountUnit.None && known.Of(group.Unit) is null
                    && (known.IsEmpty || StatementReader.IsOfWhole(line.Text)))
                {
                    yield return (line, line.Text[group.Label.Start..group.Number.End]);
                    break;
                }
            }
        }
    }

    // 7名から15件, and nothing else: of so many people so many.
    private static bool IsOfPeople(string text)
        => text.Length <= LongestHead
            && CountScanner.Read(text, 0) is [{ Unit: CountUnit.Submitters, Value: > 0 } people, { Unit: CountUnit.Opinions } of]
            && people.Number.Start == 0 && of.Number.End == text.Length && CountWords.IsJoint(text[people.Number.End..of.Number.Start]);

    // 意見の概要と県の考え方（全14件のうち主なもの）: all that came, said beside the list.
    private static bool IsOfAll(string text)
        => text.Length <= LongestLine && text.Contains('全') && text.Contains("意見", StringComparison.Ordinal)
            && CountScanner.Read(text, 0).Exists(g => g is { Unit: CountUnit.Opinions, Value: > 0 }
                && text.AsSpan(0, g.Number.Start).TrimEnd().EndsWith("全")
                && (text.AsSpan(g.Number.End).StartsWith("のうち") || text.AsSpan(g.Number.End).StartsWith("中")));

    // 項目別件数 第1章 1件 第2章 4件 … 合計 12件: a list of counts in one line, which nobody took.
    private static bool IsList(string text)
        => StatementReader.Read(text, 0) is { Count: > LeastOfList } statements
            && statements.Exists(s => s is { Role: CountRole.Total, Counts.Opinions: not null })
            && statements.Count(s => s is { Label.Length: > 0, Counts.Opinions: not null }) > LeastOfList
            && SummedList.In(statements) is null;

    // 賛成3件、反対2件、その他4件 that makes no number of the page.
    private static bool IsOfKinds(string text)
        => text.Length <= LongestLine && StatementReader.Read(text, 0) is { Count: > 1 } statements
            && statements.TrueForAll(s => s is { Label.Length: > 0, Counts.Opinions: not null })
            && statements.Exists(s => s.Role == CountRole.OpinionKind)
            && statements[^1].End >= text.AsSpan().TrimEnd("）)】］] 　。").Length;

    // 電子申請(5) 郵送(1) 持参(1) 計(7), 郵送 2 メール 1: numbers behind ways of submission, of a unit that nobody knows.
    private static bool IsOfChannels(string text)
        => text.Length <= LongestLine && StatementReader.Read(text, 0) is { Count: > 1 } statements
            && statements.TrueForAll(s => s is { Label.Length: > 0, Role: CountRole.Channel or CountRole.Total })
            && statements.Count(s => s.Role == CountRole.Channel) > 1
            && statements[^1].End >= text.AsSpan().TrimEnd("）)】］] 　").Length;

    // 郵送 電子メール 持参 合計 over 0 3 1 4: a row of numbers below ways of submission.
    private static bool AreChannelsOver(string words, string numbers)
        => numbers.Length <= LongestLine && char.IsAsciiDigit(numbers[0])
            && numbers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } values
            && Array.TrueForAll(values, v => CountTokens.IsNumber(v, out _, out _))
            && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } labels
            && labels.Count(l => CountWords.RoleOf(l) == CountRole.Channel) > 1;

    // Period: November 1, 2024 - …; Number of comments: 3
    private static bool IsEnglish(string text, string word)
        => text.Length <= LongestLine && text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and < LongestHead
            && text.Any(char.IsAsciiDigit)
            && text.Contains(':', StringComparison.Ordinal) && !text.Any(CharacterClasses.IsHiragana);

    // 人口ビジョン names a plan, 要約 says how opinions are given.
    private static bool HoldsOther(string text)
        => AnyWord.In(text, OtherCounts) && AnyWord.In(text.Replace("人口ビジョン", "", StringComparison.Ordinal)
            .Replace("要約", "", StringComparison.Ordinal), OtherCounts);
}
