namespace Ota.PublicComment.Codec;

/// <summary>A plan as wire records and back. As deep as a plan may be nested, which is asked before.</summary>
internal static class WirePlanMaps
{
    public static WirePlan ToWire(Plan plan) => new()
    {
        Format = PlanCodec.FormatName,
        Title = plan.Title,
        Stage = plan.Stage,
        Volumes = plan.Volumes.AsSpan().ToArray(),
        Chapters = plan.Chapters.Select(ToWire).ToArray(),
        Initiatives = plan.Initiatives.Select(ToWire).ToArray(),
    };

    public static Plan ToPlan(WireMapper at, WirePlan w) => new()
    {
        Title = w.Title,
        Stage = w.Stage,
        Volumes = at.Texts("volumes", w.Volumes),
        Chapters = at.List("chapters", w.Chapters, ToChapter),
        Initiatives = at.List("initiatives", w.Initiatives, ToInitiative),
    };

    private static WireChapter ToWire(Chapter c) => new()
    {
        Id = c.Id,
        Unit = c.Unit,
        Number = ToWire(c.Number),
        Title = c.Title,
        Pages = ToWire(c.Pages),
        Standing = c.Standing,
        Children = c.Children.Select(ToWire).ToArray(),
        Initiatives = c.Initiatives.Select(ToWire).ToArray(),
    };

    private static WireInitiative ToWire(Initiative i) => new()
    {
        Id = i.Id,
        Term = i.Term,
        Number = ToWire(i.Number),
        Title = i.Title,
        Pages = ToWire(i.Pages),
        Standing = i.Standing,
        Children = i.Children.Select(ToWire).ToArray(),
    };

    private static WireOutlineNumber? ToWire(OutlineNumber? n)
        => n is null ? null : new() { Label = n.Label, Parts = n.Parts.AsSpan().ToArray() };

    private static WireRange? ToWire(PageRange? pages) => pages is { } p ? new() { First = p.First, Last = p.Last } : null;

    private static Chapter ToChapter(WireMapper at, WireChapter c) => new()
    {
        Id = at.Required("id", c.Id),
        Unit = at.Required("unit", c.Unit),
        Number = Number(at, c.Number),
        Title = c.Title,
        Pages = Pages(at, c.Pages),
        Standing = c.Standing,
        Children = at.List("children", c.Children, ToChapter),
        Initiatives = at.List("initiatives", c.Initiatives, ToInitiative),
    };

    private static Initiative ToInitiative(WireMapper at, WireInitiative i) => new()
    {
        Id = at.Required("id", i.Id),
        Term = at.Required("term", i.Term),
        Number = Number(at, i.Number),
        Title = i.Title,
        Pages = Pages(at, i.Pages),
        Standing = i.Standing,
        Children = at.List("children", i.Children, ToInitiative),
    };

    private static OutlineNumber? Number(WireMapper at, WireOutlineNumber? number)
        => at.Optional("number", number, static (at, n) => new OutlineNumber
        {
            Label = at.Required("label", n.Label), Parts = new ValueList<int>(n.Parts),
        });

    private static PageRange? Pages(WireMapper at, WireRange? pages)
        => at.OptionalValue("pages", pages, static (at, p) => new PageRange(at.Required("first", p.First), at.Required("last", p.Last)));
}
