using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>
/// Reads the titles that say what a title says in another form: a sentence (…の意見募集結果を公表します。), a result without the words for a public
/// comment, a plan and its stage alone.
/// </summary>
internal static class AnnouncedTitle
{
    private const int LongestTitle = 160;

    private const int LongestOpening = 500;

    private const string Asked = "に対する意見募集の結果";

    private static readonly string[] Announcements =
        ["を公表します", "を公表しました", "を公表いたします", "をお知らせします", "をお知らせいたします", "お知らせします", "を公開します", "を掲載します", "を掲載しました", "をまとめました", "がまとまりました",
            "をとりまとめました", "を取りまとめました",
            "を実施しました", "を行いました", "を報告します", "をご報告します", "です"];

    private static readonly string[] Asking = [.. TitleWords.Procedures, "意見を募集", "意見等を募集"];

    private static readonly string[] Results = ["に関する結果", "に対する結果", "についての結果", "の結果公表", "結果の公表", "結果公表", "の募集結果", "の実施結果"];

    /// <summary>A line that is one sentence and announces the result: 星見市みどりの計画（案）の意見募集結果を公表します。</summary>
    public static (ValueList<TitledPlan> Plans, TextSpan Span)? Sentence(string line)
    {
        if (Trimmed(line) is not { } span)
        {
            return null;
        }

        var text = line.Substring(span.Start, span.Length);
        var bare = text.TrimEnd('。');
        var said = Array.Find(Announcements, a => bare.EndsWith(a, StringComparison.Ordinal));
        if (said is null || bare.Contains('。') || !TitleWords.Contains(new TitleText(bare).Text, TitleWords.StrongPhrases))
        {
            return null;
        }

        var from = StartAfterPeriod(bare);
        var plans = TitlePlanReader.Read(new TitleText(bare[from..]));
        return plans.Count == 0 ? null : (plans.Select(p => Moved(p, from)).ToValueList(), span);
    }

    /// <summary>A line that names a plan and its result, but not what opinions are: 練馬区緑の計画（素案）に関する結果公表.</summary>
    public static (ValueList<TitledPlan> Plans, TextSpan Span)? Result(string line)
    {
        if (Trimmed(line) is not { } span || line.Contains('。'))
        {
            return null;
        }

        var text = line.Substring(span.Start, span.Length);
        var at = Results.Select(r => text.IndexOf(r, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        if (at < 0)
        {
            return null;
        }

        var start = EndOfCode(text);
        var head = text[start..at];
        return TitlePlanReader.Read(new TitleText(head + Asked)) is [{ Stage: not null } only] && only.Name.End <= head.Length
            && only.Stage.Value.End <= head.Length
            ? ([Moved(only, start)], span) : null;
    }

    /// <summary>A line that is nothing but the name of a plan and its stage: 第2次総合計画（後期基本計画）素案.</summary>
    public static (ValueList<TitledPlan> Plans, TextSpan Span)? PlanAlone(string line)
    {
        if (Trimmed(line) is not { } span || line.Contains('。'))
        {
            return null;
        }

        var text = line.Substring(span.Start, span.Length);
        if (text.Contains('、') || TitlePlanReader.Read(new TitleText(text + Asked)) is not [{ Stage: { } stage } only]
            || only.Name.Start > 0 || stage.End > text.Length)
        {
            return null;
        }

        // The name and the stage are all there is.
        return text.AsSpan(Math.Max(only.Name.End, stage.End)).TrimEnd("）)」』】 　").IsEmpty ? ([only], span) : null;
    }

    /// <summary>
    /// A page that lost its title and says in its first sentences on what opinions were asked: 「みどりの計画（案）」に対するパブリックコメントの実施に際し、….
    /// </summary>
    public static (ValueList<TitledPlan> Plans, TextSpan Span)? Opening(string line)
    {
        if (line.Length > LongestOpening || !line.Contains('案') || !line.Contains('。'))
        {
            return null;
        }

        for (var start = 0; line.IndexOf('。', start) is > 0 and var stop; start = stop + 1)
        {
            var sentence = line[start..stop];
            var end = Asking.Select(w => sentence.IndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? at + w.Length : -1)
                .Where(e => e > 0).DefaultIfEmpty(-1).Min();
            if (end < 0 || sentence.IndexOf('案', 0, end) < 0)
            {
                continue;
            }

            var from = StartAfterPeriod(sentence[..end]);
            from += sentence[from..end].Length - sentence.AsSpan(from, end - from).TrimStart(" 　、").Length;
            var plans = TitlePlanReader.Read(new TitleText(sentence[from..end]));
            return plans.Count > 0 && plans.All(p => p.Stage is not null)
                ? (plans.Select(p => Moved(p, 0)).ToValueList(), TextSpan.FromBounds(start + from, start + end)) : null;
        }

        return null;
    }

    // 2024-003 練馬区…: the number of the case.
    private static int EndOfCode(string text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiDigit(TitleText.Fold(text[i])) || TitleText.Fold(text[i]) is '-' or '−' or '.'))
        {
            i++;
        }

        var end = CharacterClasses.AfterWhite(text, i);

        return i > 2 && end > i ? end : 0;
    }

    // 令和2年11月10日から12月9日まで実施した…: when it was asked is no part of the plan's name.
    private static int StartAfterPeriod(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["実施しました", "実施した", "実施いたしました", "行いました", "行った", "募集した", "募集しました", "実施してきた"])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && text.AsSpan(0, at).ContainsAny('月', '日') && !TitleWords.Contains(text[..at], TitleWords.Plans))
            {
                var end = at + word.Length;
                return end < text.Length && text[end] == '、' ? end + 1 : end;
            }
        }

        return 0;
    }

    private static TitledPlan Moved(TitledPlan plan, int by)
        => plan with { Name = new TextSpan(plan.Name.Start + by, plan.Name.Length), Stage = plan.Stage is { } stage
            ? new TextSpan(stage.Start + by, stage.Length) : null };

    private static TextSpan? Trimmed(string line)
    {
        var start = 0;
        while (start < line.Length && (line[start] is '#' or '＃' or '\uFEFF' || char.IsWhiteSpace(line[start])))
        {
            start++;
        }

        var end = line.AsSpan().TrimEnd().Length;
        return end - start is > 4 and <= LongestTitle && !line.Contains('\t')
            && !line.Contains('|') ? TextSpan.FromBounds(start, end) : null;
    }
}
