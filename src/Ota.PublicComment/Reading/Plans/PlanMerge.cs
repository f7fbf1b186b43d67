using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Puts what lists say of measures into the outline that a table of contents gave: what stands in both is one node.</summary>
/// <param name="roots">The outline; what the lists add is added there.</param>
/// <param name="findings">Where it is told.</param>
internal sealed class PlanMerge(List<PlanDraft> roots, DiagnosticBag findings)
{
    public void Add(List<PlanDraft> lists)
    {
        if (roots.Count == 0)
        {
            roots.AddRange(lists);
            return;
        }

        var known = new Dictionary<string, PlanDraft>(StringComparer.Ordinal);
        foreach (var draft in Walk(roots))
        {
            known.TryAdd(KeyOf(draft), draft);
        }

        var open = new Stack<(PlanDraft Draft, List<PlanDraft> Into)>(Enumerable.Reverse(lists).Select(d => (d, roots)));
        while (open.TryPop(out var next))
        {
            var (draft, into) = next;
            if (!known.TryGetValue(KeyOf(draft), out var twin) || !IsSame(draft, twin))
            {
                into.Add(draft);
                continue;
            }

            twin.Pages ??= draft.Pages;
            twin.Title ??= draft.Title;
            if (draft.IsInitiative && draft.Children.Count == 0)
            {
                findings.Add(Catalogue.PlanStandsTwice, draft.Location, draft.Name);
            }

            for (var i = draft.Children.Count - 1; i >= 0; i--)
            {
                open.Push((draft.Children[i], twin.Children));
            }
        }
    }

    // Where they contradict each other both are kept, and the number that stands twice is told.
    private static bool IsSame(PlanDraft draft, PlanDraft twin)
        => (draft.Title is null || twin.Title is null || CompareKey.Of(draft.Title) == CompareKey.Of(twin.Title))
            && (draft.Pages is null || twin.Pages is null || draft.Pages == twin.Pages);

    private static string KeyOf(PlanDraft draft)
        => $"{(draft.IsInitiative ? 'i' : 'c')}\n{draft.Unit}\n{(draft.Number is null ? CompareKey.Of(draft.Title ?? "") : string.Join('-', draft.Number.Parts))}";

    private static IEnumerable<PlanDraft> Walk(List<PlanDraft> roots)
    {
        var open = new Stack<PlanDraft>(Enumerable.Reverse(roots));
        while (open.TryPop(out var draft))
        {
            yield return draft;
            foreach (var child in Enumerable.Reverse(draft.Children))
            {
                open.Push(child);
            }
        }
    }
}
