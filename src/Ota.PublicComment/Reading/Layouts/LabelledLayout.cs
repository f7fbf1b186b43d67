using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Layouts;

/// <summary>Records whose parts stand behind labels, on lines of their own or run on: 【意見1】 … 【市の考え方】 …; 意見要旨 … 市の考え方 ….</summary>
internal sealed class LabelledLayout(HeadingMatcher headings) : ITextLayout
{
    // Below this a text behind a label is a figure of the statistics.
    private const int ShortestText = 6;

    private readonly LabelScanner _scanner = new(headings);

    public bool TryRead(DraftDocument draft)
    {
        var atHeads = _scanner.AtHeads(draft.Lines);
        var anywhere = _scanner.Everywhere(draft.Lines);
        var blocks = LabelCycleLearner.Learn(atHeads);
        var runs = LabelCycleLearner.Learn(anywhere);

        // Labels inside lines count only where they say more than those at the heads.
        var isRun = runs is not null && (blocks is null || runs.Slots.Count > blocks.Slots.Count);
        return isRun ? TryRead(draft, runs!, anywhere) || (blocks is not null && TryRead(draft, blocks, atHeads)) : blocks is not null && TryRead(draft, blocks, atHeads);
    }

    private static bool TryRead(DraftDocument draft, LabelCycle cycle, List<Label> labels)
    {
        var spans = new LabelWalk(cycle, labels).Walk();
        var whole = spans.Count(s => s.Has(cycle, ColumnRole.Opinion) && s.Has(cycle, ColumnRole.Response));
        if (whole == 0 || whole * 2 < spans.Count || !HoldTexts(draft, cycle, spans))
        {
            return false;
        }

        var heads = new RecordHeads(draft, cycle, spans);
        new LabelledRecords(draft, cycle, spans, heads).Read();
        draft.ResponseHeading ??= spans.SelectMany(s => s.Labels).First(l => cycle.Slots[l.Slot].Role == ColumnRole.Response).Label.Word;
        return true;
    }

    // 意見 12件 and 回答 12件 are statistics, not an opinion and its answer.
    private static bool HoldTexts(DraftDocument draft, LabelCycle cycle, List<LabelledSpan> spans)
    {
        for (var r = 0; r < spans.Count; r++)
        {
            var labels = spans[r].Labels;
            for (var k = 0; k < labels.Count; k++)
            {
                if (cycle.Slots[labels[k].Slot].Role != ColumnRole.Response)
                {
                    continue;
                }

                var label = labels[k].Label;
                var length = draft.Lines[label.Line].Length - label.Span.End;
                length += label.Line + 1 < draft.Lines.Count ? draft.Lines[label.Line + 1].Length : 0;
                if (length >= ShortestText)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
