namespace Ota.PublicComment.Reading.Prose;

/// <summary>Decides which of the readings that the layouts propose is believed.</summary>
internal static class LayoutJudge
{
    public static LayoutProposal? Choose(IEnumerable<ITextLayout> layouts, ProseText prose)
    {
        foreach (var layout in layouts)
        {
            if (layout.Propose(prose) is { } proposal)
            {
                return proposal;
            }
        }

        return null;
    }
}
