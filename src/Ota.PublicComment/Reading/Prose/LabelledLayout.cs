using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Records whose parts stand behind labels, on lines of their own or run on: 【意見1】 … 【市の考え方】 …; 意見要旨 … 市の考え方 ….</summary>
/// <param name="headings">What headings mean.</param>
internal sealed class LabelledLayout(HeadingMatcher headings) : ITextLayout
{
    private const int LongestNumberHeading = 10;
    private const int LongestHelp = 40;
    private const int LongestTitle = 80;
    private const int MostLinesOver = 10;

    private static readonly string[] Help = ["Q&A", "FAQ", "よくある質問", "よくあるご質問", "よくあるお問い合わせ", "質問と回答"];
    private static readonly string[] Meetings = ["タウンミーティング", "議事録", "会議録", "議事要旨", "議事概要"];
    private static readonly string[] Results = ["結果", "意見", "案)"];

    private readonly LabelScanner _scanner = new(headings);

    public LayoutProposal? Propose(ProseText prose)
    {
        var atHeads = AlternatingLabels.Add(LabelScanner.WithoutHeadings(_scanner.AtHeads(prose.Lines), prose.Lines), prose.Lines);
        atHeads = RecurringLabels.Add(ArrowAnswers.Add(AnswersToPlan.Settle(atHeads), prose.Lines), prose.Lines);
        var anywhere = AnswersToPlan.Settle(LabelScanner.WithoutHeadings(_scanner.Everywhere(prose.Lines), prose.Lines));
        var blocks = LabelCycleLearner.Learn(atHeads);
        var runs = LabelCycleLearner.Learn(anywhere);

        // Labels inside lines count only where they say more than those at the heads. 12ページ inside a value says nothing by itself, however
        // often it comes.
        var words = runs is null ? 0 : anywhere.Where(l => l.Value is null).Select(runs.SlotOf).Where(s => s >= 0).Distinct().Count();
        var isRun = runs is not null && (blocks is null || words > blocks.Slots.Count);
        return (isRun ? Propose(prose, runs!, anywhere) : null) ?? (blocks is not null ? Propose(prose, blocks, atHeads) : null);
    }

    private LayoutProposal? Propose(ProseText prose, LabelCycle cycle, List<Label> labels)
    {
        var spans = new LabelWalk(cycle, labels).Walk();
        EndAtSection(prose, spans);
        var whole = spans.Count(s => s.Has(cycle, ColumnRole.Opinion) && s.Has(cycle, ColumnRole.Response));
        if (whole < (prose.IsBesideTable ? 2 : 1) || whole * 2 < spans.Count || !HoldTexts(prose, cycle, spans)
            || IsUnderHelp(prose, spans[0].Labels[0].Label.Line) || IsOfMeeting(prose, spans[0].Labels[0].Label)
            || (spans.Count == 1 && (StandsUnderNumbers(prose, spans[0].Labels[0].Label.Line) || HoldsTitle(prose, spans[0])
            || IsOfColumns(prose, spans[0]))))
        {
            return null;
        }

        var proposal = new LayoutProposal(prose);
        var heads = new RecordHeads(prose, cycle, spans);
        new LabelledRecords(proposal, cycle, spans, heads).Read(labels);
        proposal.OpinionHeading ??=
            spans.SelectMany(s => s.Labels).FirstOrDefault(l => cycle.Slots[l.Slot].Role == ColumnRole.Opinion).Label?.Word;
        proposal.ResponseHeading ??= spans.SelectMany(s => s.Labels).First(l => cycle.Slots[l.Slot].Role == ColumnRole.Response).Label.Word;
        return proposal;
    }

    // 4 条例案の修正 behind the last answer, under which 修正後 stands: where 3 意見と考え方 heads the records, it is the next section of the page.
    private static void EndAtSection(ProseText prose, List<LabelledSpan> spans)
    {
        if (spans.Count == 0)
        {
            return;
        }

        var labels = spans[^1].Labels;
        var before = new HashSet<(string? Form, int Value)>();
        for (var i = 0; i < spans[0].Labels[0].Label.Line; i++)
        {
            if (prose.NumberAt(i) is { Rest.Length: > 1 } section)
            {
                before.Add((section.Form, section.Value));
            }
        }

        for (var i = labels[0].Label.Line + 1; i < labels[^1].Label.Line; i++)
        {
            if (prose.FollowsBreak(i) && prose.NumberAt(i) is { Rest.Length: > 1 } section
                && before.Contains((section.Form, section.Value - 1)))
            {
                labels.RemoveAll(l => l.Label.Line > i);
                return;
            }
        }
    }

    // パブリックコメントQ&A over 質問1, 回答1: what the office says of the procedure, and nobody's opinion. A result in that form says so.
    private static bool IsUnderHelp(ProseText prose, int first)
    {
        for (var i = 0; i < Math.Min(first, MostLinesOver); i++)
        {
            var line = prose.Lines[i].Text;
            var key = line.Length <= LongestHelp ? CompareKey.Of(line).ToUpperInvariant() : "";
            if (AnyWord.In(key, Help)
                && !AnyWord.In(key, Results))
            {
                return true;
            }
        }

        return false;
    }

    // タウンミーティング 参加者と市長の意見交換 over Q：… A：…: who talked at a meeting, where nothing over it says that opinions on a draft were taken.
    private static bool IsOfMeeting(ProseText prose, Label first)
    {
        var isMeeting = false;
        for (var i = 0; i <= Math.Min(first.Line, MostLinesOver); i++)
        {
            var line = i < first.Line ? prose.Lines[i].Text : prose.Lines[i].Text[..first.Span.Start];
            if (AnyWord.In(line, TitleWords.Procedures) || line.Contains("案）", StringComparison.Ordinal)
                || line.Contains("案)", StringComparison.Ordinal))
            {
                return false;
            }

            isMeeting |= AnyWord.In(line, Meetings);
        }

        return isMeeting;
    }

    // 意見 12件 and 回答 12件 are statistics, and labels with nothing between them the headings of a table.
    private static bool HoldTexts(ProseText prose, LabelCycle cycle, List<LabelledSpan> spans)
    {
        // Numbers one under the other right above the first label are a column of their own.
        if (spans[0].Labels[0].Label.Line is >= 2 and var above && IsColumnOfNumbers(prose, above - 3))
        {
            return false;
        }

        var opinions = 0;
        var holdsSentence = false;
        foreach (var labels in spans.Select(s => s.Labels))
        {
            for (var k = 0; k < labels.Count; k++)
            {
                var label = labels[k].Label;
                var role = cycle.Slots[labels[k].Slot].Role;
                var next = k + 1 < labels.Count ? labels[k + 1].Label : null;
                var rest = (next?.Line == label.Line ? next.Span.Start : prose.Lines[label.Line].Length) - label.Span.End;
                if (role == ColumnRole.Number && IsColumnOfNumbers(prose, labels[k].Label.Line))
                {
                    return false;
                }

                var value = prose.Lines[label.Line].Text.AsSpan(label.Span.End, Math.Max(0, rest)).Trim();
                opinions += role == ColumnRole.Opinion && (value.Length > 1 || next is null || next.Line > label.Line + 1)
                    && (value.IsEmpty || !NoOpinions.IsNothing(value.ToString())) ? 1 : 0;
                if (role == ColumnRole.Response)
                {
                    holdsSentence |= HoldsKana(prose.Lines[label.Line].Text.AsSpan(label.Span.End, Math.Max(0, rest)))
                        || (label.Line + 1 < prose.Lines.Count && HoldsKana(prose.Lines[label.Line + 1].Text));
                }
            }
        }

        return opinions * 2 >= spans.Count && holdsSentence;
    }

    // 意見 over …（案）に対する意見と市の考え方: the headings of a table that was printed column by column, and its title among the cells.
    private static bool HoldsTitle(ProseText prose, LabelledSpan span)
        => Enumerable.Range(span.Labels[0].Label.Line + 1, Math.Max(0, span.Labels[^1].Label.Line - span.Labels[0].Label.Line - 1))
            .Any(i => prose.Lines[i].Text is { Length: <= LongestTitle } text && text[^1] is not '。' && BothSides.AreJoined(text));

    // No. / ページ / 1 / 全体 / 2 / 3 / ご意見の概要: one record, and numbers of several among its lines, or 答 below 回, a heading set downwards.
    private static bool IsOfColumns(ProseText prose, LabelledSpan span)
    {
        var next = 1;
        for (var i = span.Labels[0].Label.Line + 1; i < prose.Lines.Count; i++)
        {
            next += prose.NumberAt(i) is { Rest.Length: 0 } number && number.Value == next ? 1 : 0;
        }

        return next > 2 || span.Labels.Exists(l => prose.Lines[l.Label.Line].Length == 1 && l.Label.Line > 0
            && prose.Lines[l.Label.Line - 1].Text is [var above] && char.IsLetter(above));
    }

    // One record under a heading of numbers: the columns of a table, one under the other.
    private bool StandsUnderNumbers(ProseText prose, int line)
        => prose.Lines.Take(line)
            .Any(
                l => l.Length <= LongestNumberHeading
                    && headings.Read(l.Text) is { Role: ColumnRole.Number, Strength: > HeadingStrength.Ambiguous });

    // 番号 over 1, 2, 3: the heading of a column that was printed as lines.
    private static bool IsColumnOfNumbers(ProseText prose, int line)
        => line + 2 < prose.Lines.Count
            && prose.NumberAt(line + 1) is { Rest.Length: 0 }
            && prose.NumberAt(line + 2) is { Rest.Length: 0 };

    private static bool HoldsKana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharacterClasses.IsHiragana(c))
            {
                return true;
            }
        }

        return false;
    }
}
