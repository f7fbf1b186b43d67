using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Where the records of a text say to which part of the plan an opinion belongs, though no label of places does.</summary>
internal static class PlaceLabels
{
    // 区分　基本方針 before the opinion: where it belongs, if nothing of it says what became of an opinion; -1 where there is none.
    public static int SlotOf(ProseText prose, LabelCycle cycle, List<LabelledSpan> spans)
    {
        var slots = cycle.Slots.Select(s => s.Role).ToList();
        var at = slots.IndexOf(ColumnRole.Disposition);
        return at >= 0 && at < slots.IndexOf(ColumnRole.Opinion) && !slots.Contains(ColumnRole.Area)
            && spans.SelectMany(s => s.Labels).Where(l => l.Slot == at).Select(l => l.Label).All(l
                => prose.Lines[l.Line].Text.AsSpan(l.Span.End).Trim() is { Length: > 2 } value
                    && DispositionWords.KindsOfCode(value.ToString()).Count == 0) ? at : -1;
    }

    // 意見1〔計画案3ページ〕 over the text, in every record: where it belongs.
    public static bool IsBeside(ProseText prose, LabelCycle cycle, LabelledSpan span)
        => span.Labels.Find(l => cycle.Slots[l.Slot].Role == ColumnRole.Opinion) is { Label: { Number: not null } label }
            && label.Line + 1 < prose.Lines.Count && span.Labels.TrueForAll(l => l.Label == label || l.Label.Line > label.Line + 1)
            && prose.Lines[label.Line].Text.AsSpan(label.Span.End).Trim() is [var opener, .. { Length: > 0 } inner, var closer]
            && BracketSet.Aside.Opens(opener) && BracketSet.Aside.Closes(closer)
            && !inner.ContainsAny(BracketSet.Aside.Openers) && !inner.ContainsAny(BracketSet.Aside.Closers);
}
