using CsCheck;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>Plans of any well-formed text, nested a few levels.</summary>
internal static class Plans
{
    private const int Levels = 4;

    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[0, 40], Gen.OneOfConst(int.MaxValue, -1, int.MinValue));

    private static readonly Gen<NumberRange> Pages = Gen.OneOf(
        Gen.Int[1, 300].Select(p => new NumberRange(p, p)), Gen.Select(Count, Count).Select(p => new NumberRange(p.Item1, p.Item2)));

    private static readonly Gen<string> Unit = Gen.OneOf(Gen.OneOfConst("章", "節", "編", "部", ""), Texts.Any);

    private static readonly Gen<string> Term = Gen.OneOf(Gen.OneOfConst("取組", "施策", "事業", ""), Texts.Any);

    private static readonly Gen<string> Label =
        Gen.OneOf(Gen.OneOfConst("第1章", "第２章", "1", "1-2", "(3)", "④", "Ⅱ", "c1", "i2", "第1節"), Texts.Any);

    private static readonly Gen<OutlineNumber> Number = new Drawn<OutlineNumber>(d => new OutlineNumber
    {
        Label = d.Of(Label), Parts = d.List(Count),
    });

    /// <summary>Any plan: ids may stand twice, parts may differ from the label.</summary>
    public static readonly Gen<Plan> Any = new Drawn<Plan>(d => new Plan
    {
        Title = d.Maybe(Texts.Any),
        Stage = d.Maybe(Texts.Any),
        Volumes = d.List(Texts.Any),
        Chapters = d.List(Chapter(Levels)),
        Initiatives = d.List(Initiative(Levels)),
    });

    /// <summary>Plans as reading makes them: what a CSV can say.</summary>
    public static readonly Gen<Plan> Ordinal = Any.Select(CsvView);

    /// <summary>A plan with ids counted anew in the order of the model and numbers read from their labels.</summary>
    public static Plan CsvView(Plan plan)
    {
        var (chapters, initiatives) = (0, 0);
        return plan with
        {
            Chapters = plan.Chapters.Select(Seen).ToValueList(), Initiatives = plan.Initiatives.Select(SeenInitiative).ToValueList(),
        };

        Chapter Seen(Chapter c) => c with
        {
            Id = $"c{++chapters}", Number = c.Number is { } n ? OutlineNumber.Parse(n.Label) : null,
            Children = c.Children.Select(Seen).ToValueList(), Initiatives = c.Initiatives.Select(SeenInitiative).ToValueList(),
        };

        Initiative SeenInitiative(Initiative i) => i with
        {
            Id = $"i{++initiatives}", Number = i.Number is { } n ? OutlineNumber.Parse(n.Label) : null,
            Children = i.Children.Select(SeenInitiative).ToValueList(),
        };
    }

    private static Gen<Chapter> Chapter(int levels) => new Drawn<Chapter>(d => new Chapter
    {
        Id = d.Of(Texts.Id), Unit = d.Of(Unit), Number = d.Maybe(Number), Title = d.Maybe(Texts.Any), Pages = d.MaybeValue(Pages),
        IsInferred = d.Of(Gen.Bool),
        Children = levels > 1 ? d.List(Chapter(levels - 1), 2) : [], Initiatives = levels > 1 ? d.List(Initiative(levels - 1), 2) : [],
    });

    private static Gen<Initiative> Initiative(int levels) => new Drawn<Initiative>(d => new Initiative
    {
        Id = d.Of(Texts.Id), Term = d.Of(Term), Number = d.Maybe(Number), Title = d.Maybe(Texts.Any), Pages = d.MaybeValue(Pages),
        IsInferred = d.Of(Gen.Bool),
        Children = levels > 1 ? d.List(Initiative(levels - 1), 2) : [],
    });
}
