namespace Ota.PublicComment.Codec;

/// <summary>Makes the plan of drafts: ids are counted within a kind in the order of the model.</summary>
internal sealed class PlanBuilder
{
    private int _chapters;
    private int _initiatives;

    public static Plan Build(IReadOnlyList<PlanDraft> roots, string? title, string? stage, ValueList<string> volumes)
    {
        var builder = new PlanBuilder();
        return new Plan
        {
            Title = title,
            Stage = stage,
            Volumes = volumes,
            Chapters = builder.Chapters(roots),
            Initiatives = builder.Initiatives(roots),
        };
    }

    // As deep as drafts may be nested: PlanFault.MostLevels.
    private ValueList<Chapter> Chapters(IReadOnlyList<PlanDraft> drafts)
        => drafts.Where(d => !d.IsInitiative).Select(d => new Chapter
        {
            Id = d.Id = $"c{CsvText.Number(++_chapters)}",
            Unit = d.Unit,
            Number = d.Number,
            Title = d.Title,
            Pages = d.Pages,
            IsInferred = d.IsInferred,
            Children = Chapters(d.Children),
            Initiatives = Initiatives(d.Children),
        }).ToValueList();

    private ValueList<Initiative> Initiatives(IReadOnlyList<PlanDraft> drafts)
        => drafts.Where(d => d.IsInitiative).Select(d => new Initiative
        {
            Id = d.Id = $"i{CsvText.Number(++_initiatives)}",
            Term = d.Unit,
            Number = d.Number,
            Title = d.Title,
            Pages = d.Pages,
            IsInferred = d.IsInferred,
            Children = Initiatives(d.Children),
        }).ToValueList();
}
