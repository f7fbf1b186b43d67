namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Recognises that draft and final plan are paginated differently: citations that agree in all but one and the same number of pages.
/// </summary>
internal static class PageShifts
{
    private const int Fewest = 3;

    public static ValueList<PageShift> Of(Citation[] citations)
    {
        var groups = new Dictionary<(int Plan, int Delta), List<Citation>>();
        foreach (var citation in citations)
        {
            if (citation.State == CitationState.Conflicting && citation.PageDelta is { } delta
                && (citation.Flags & (CitationFlags.Title | CitationFlags.Number)) == 0 && citation.Targets.Count == 1)
            {
                var key = (citation.Targets[0].Plan, delta);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = []);
                }

                group.Add(citation);
            }
        }

        // One page misprinted wherever one measure is cited is no shift.
        return groups.Where(static g => g.Value.Count >= Fewest && g.Value.Exists(c => c.Targets[0] != g.Value[0].Targets[0]))
            .OrderBy(static g => g.Key.Plan).ThenBy(static g => g.Key.Delta)
            .Select(
                static g =>
                    new PageShift { Plan = g.Key.Plan, Delta = g.Key.Delta,
                        Citations = g.Value.ConvertAll(static c => c.Id).ToValueList() })
            .ToValueList();
    }
}
