using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Answers that name all the opinions they answer: 【意見１～３に対する回答】 behind 【意見１】, 【意見２】 and 【意見３】, of which only the last has an answer.
/// </summary>
internal static class SharedAnswers
{
    private const string Ranges = "～~〜";
    private const string Lists = "・、，,";

    /// <summary>
    /// For each record without an answer of its own, the record whose answer names it; other records stand in it themselves.
    /// </summary>
    public static int[] Find(LabelCycle cycle, List<LabelledSpan> spans)
    {
        var answeredBy = Enumerable.Range(0, spans.Count).ToArray();
        for (var r = 1; r < spans.Count; r++)
        {
            var named = Named(spans[r].Labels.Find(l => cycle.Slots[l.Slot].Role == ColumnRole.Response).Label?.NumberText);
            if (named.Count < 2 || named.Count > r + 1)
            {
                continue;
            }

            // Each of them in its turn, and none but the last with an answer.
            var first = r - named.Count + 1;
            if (Enumerable.Range(0, named.Count).All(i => NumberOf(cycle, spans[first + i]) == named[i]
                && spans[first + i].Has(cycle, ColumnRole.Response) == (first + i == r)))
            {
                Array.Fill(answeredBy, r, first, named.Count);
            }
        }

        return answeredBy;
    }

    /// <summary>Says of the records with which other they are answered.</summary>
    public static void Enter(int[] answeredBy, List<RecordDraft> records)
    {
        for (var r = 0; r < answeredBy.Length && records.Count == answeredBy.Length; r++)
        {
            records[r].AnsweredWith = answeredBy[r] == r ? records[r].AnsweredWith : records[answeredBy[r]];
        }
    }

    private static int? NumberOf(LabelCycle cycle, LabelledSpan span)
        => span.Labels.Find(l => cycle.Slots[l.Slot].Role is ColumnRole.Opinion or ColumnRole.Number && l.Label.Number is not null).Label
            ?.NumberValue;

    // １～３, ５・６
    private static List<int> Named(string? text)
    {
        var named = new List<int>();
        for (var at = 0; text is not null && at < text.Length;)
        {
            var isRange = at > 0 && Ranges.Contains(text[at]);
            at += isRange || (at > 0 && Lists.Contains(text[at])) ? 1 : 0;
            if (!OutlineNumberReader.NumeralAt(text, at, out var value, out var length) || (named.Count > 0 && value <= named[^1])
                || value - (isRange ? named[^1] : value) > LabelReader.Longest)
            {
                return [];
            }

            for (var next = isRange ? named[^1] + 1 : value; next <= value; next++)
            {
                named.Add(next);
            }

            at += length;
        }

        return named;
    }
}
