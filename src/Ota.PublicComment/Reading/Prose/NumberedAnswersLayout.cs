using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Opinions in a row and their answers behind them, each with the number of its opinion: 意見1 … 意見2 … 回答1 … 回答2 …, also chapter by chapter.
/// </summary>
/// <remarks>Read only where the numbers prove it: both count from one without a gap, in labels of one make each, and no text stands apart
/// from its label. A number that is missing or that two share (回答2・3) leaves the text to be told.</remarks>
/// <param name="headings">What headings mean.</param>
internal sealed class NumberedAnswersLayout(HeadingMatcher headings) : ITextLayout
{
    private readonly LabelScanner _scanner = new(headings);

    public LayoutProposal? Propose(ProseText prose)
    {
        if (prose.IsBesideTable)
        {
            return null;
        }

        var labels = _scanner.AtHeads(prose.Lines);
        var first = labels.FindIndex(IsOpinion);
        var last = labels.FindLastIndex(IsAnswer);
        if (first < 0 || last < first || labels.FindIndex(last + 1, l => IsOpinion(l) || l.Reading.Role == ColumnRole.Response) >= 0)
        {
            return null;
        }

        var others = labels[..last].FindAll(l => l.Line >= labels[first].Line - 1 && !IsOpinion(l) && !IsAnswer(l));
        labels = labels[first..(last + 1)].FindAll(l => IsOpinion(l) || IsAnswer(l));
        var (opinions, answers) = (labels.FindAll(IsOpinion), labels.FindAll(IsAnswer));
        var isInTurn = labels.Zip(labels.Skip(1)).All(p => IsOpinion(p.First) != IsOpinion(p.Second));
        return isInTurn || opinions.Count != answers.Count || !Count(opinions) || !Count(answers)
            || opinions.Zip(answers).Any(p => p.First.Line > p.Second.Line) ? null : Read(prose, labels, others);
    }

    private static bool IsOpinion(Label label) => label.Number is not null && label.Reading.Role == ColumnRole.Opinion;

    private static bool IsAnswer(Label label) => label.Number is not null && label.Reading.Role == ColumnRole.Response;

    private static bool Count(List<Label> labels)
        => !labels.Where((l, i) => l is not { IsAtHead: true, Count: null, Aside: null, Value: null, IsNone: false }
            || l.NumberValue != i + 1 || l.Key != labels[0].Key).Any();

    private static LayoutProposal? Read(ProseText prose, List<Label> labels, List<Label> others)
    {
        var proposal = new LayoutProposal(prose) { ResponseHeading = labels.Find(IsAnswer)!.Word };
        var (taken, heads) = (new HashSet<int>(), new HashSet<int>());
        var path = new GroupPath();
        var gaps = labels.Select((l, k) => (k == 0 ? 0 : labels[k - 1].Line + 1, l.Line)).Append((labels[^1].Line + 1, prose.Lines.Count));
        var sections = new RecordSections(prose, [.. gaps], ofRecords: null);
        var rows = new List<LayoutRow>();
        Enter(0, [.. Enumerable.Range(0, labels[0].Line).Where(i => IsOver(0, i))]);
        for (var k = 0; k < labels.Count; k++)
        {
            var label = labels[k];
            if (IsOpinion(label))
            {
                rows.Add(new LayoutRow(proposal) { Group = path.Current });
            }

            var row = rows[label.NumberValue!.Value - 1];
            TakeLabel(proposal, row, label);
            taken.Add(label.Line);
            var texts = new List<TracedText>();
            var line = prose.Lines[label.Line];
            if (line.Slice(label.Span.End, line.Length - label.Span.End).Trim() is { Length: > 0 } rest)
            {
                texts.Add(rest);
            }

            var end = k + 1 < labels.Count ? labels[k + 1].Line : EndOfLast(prose, label.Line + 1);
            var next = label.Line + 1;
            for (; next < end && !prose.FollowsBreak(next); next++)
            {
                taken.Add(next);
                texts.Add(prose.Lines[next]);
            }

            // What stands apart is the heading of the next chapter, or nobody knows what it is. その他について right below a text is of that
            // text or a heading: only a sentence ends one of several lines.
            if (texts.Count == 0 || (texts.Count > 1 && !prose.FactsOf(next - 1).EndsSentence)
                || Enumerable.Range(next, end - next).Any(i => k + 1 == labels.Count || !IsOver(k + 1, i)))
            {
                return null;
            }

            Enter(k + 1, [.. Enumerable.Range(next, end - next)]);
            row.Add(label.Reading.Role, label.Word, texts);
        }

        if (others.Exists(o => !heads.Contains(o.Line)))
        {
            return null;
        }

        proposal.Records.AddRange(rows.Select(r => r.ToDraft(hasNumbers: true, hasResponses: true)));
        proposal.LeaveAllBut(taken);
        return proposal;

        bool IsOver(int k, int line) => IsOfRun(k, line) || sections.Over(k).Any(h => h.Line == line);

        // 【市の考え方】 right over 【回答1】: it says what the labels below it say.
        bool IsOfRun(int k, int line)
            => line + 1 == labels[k].Line && others.Exists(o => o.Line == line && o is { Number: null, IsAlone: true }
                && o.Reading.Role == labels[k].Reading.Role);

        void Enter(int k, List<int> lines)
        {
            foreach (var line in lines)
            {
                taken.Add(line);
                heads.Add(line);
                proposal.Structure(prose.Lines[line]);
                if (!IsOfRun(k, line))
                {
                    path.Enter(prose.Lines[line].Text);
                    proposal.GroupHeadings.Add(prose.Lines[line]);
                }
            }
        }
    }

    // The last answer ends at the facts of the document, or at the next heading that stands apart: 担当課 …, 4 今後の予定.
    private static int EndOfLast(ProseText prose, int from)
    {
        while (from < prose.Lines.Count && !TrailingFacts.IsFact(prose.Lines[from]) && !PageParts.Begins(prose, from)
            && !(prose.FollowsBreak(from) && (prose.NumberAt(from) is { Rest.Length: > 1 }
            || prose.FactsOf(from).Kind == LoneLineKind.Group)))
        {
            from++;
        }

        return from;
    }

    // 意見1: the number is that of the opinion, what else stands in the label is structure.
    private static void TakeLabel(LayoutProposal proposal, LayoutRow row, Label label)
    {
        var line = proposal.Prose.Lines[label.Line];
        var kept = IsOpinion(label) ? label.Number!.Value : new TextSpan(label.Span.End, 0);
        proposal.Structure(line.Slice(label.Span.Start, kept.Start - label.Span.Start).Trim());
        proposal.Structure(line.Slice(kept.End, label.Span.End - kept.End).Trim());
        row.Touch(line);
        if (kept.Length > 0)
        {
            row.Number(line.Slice(kept));
        }
    }
}
