namespace Ota.PublicComment.Tests.References;

/// <summary>Numbers that several nodes bear: what decides, in which order, and that nothing is guessed where nothing decides.</summary>
public class AmbiguityTests
{
    private static readonly Plan Restarting = new()
    {
        Chapters =
        [
            PlanP.Chapter("c1", "章", "第1章", 1, "道",
                1) with { Initiatives = [PlanP.Measure("i1", "施策", "1", [1], "歩道の整備", 2), PlanP.Measure("i2", "施策", "2", [2], "橋の点検", 3)] },
            PlanP.Chapter("c2", "章", "第2章", 2, "緑", 10) with { Initiatives = [PlanP.Measure("i3", "施策", "1", [1], "公園の再生", 11)] },
        ],
    };

    private static readonly Plan Levels = new()
    {
        Initiatives =
        [
            PlanP.Measure("i1", "施策", "1", [1], "道をつくる", 1), PlanP.Measure("i2", "施策", "2", [2], "緑をふやす", 2),
            PlanP.Measure("i3", "施策", "3", [3], "水を守る", 3),
            PlanP.Measure("i4", "施策", "1-3", [1, 3], "バス路線の見直し", 4),
        ],
    };

    private static Area About(int chapter) => new()
    {
        Text = $"第{chapter}章",
        Scope = AreaScope.Chapter,
        Chapter = new PlanHeading { Unit = "章", Number = new OutlineNumber { Label = $"第{chapter}章", Parts = [chapter] } },
    };

    [Theory]
    [InlineData("施策1を進めます。", null, "Ambiguous ?i1 ?i3")]
    [InlineData("施策1を進めます。", 1, "Resolved i1")]
    [InlineData("施策1を進めます。", 2, "Resolved i3")]
    [InlineData("参考:施策1 公園の再生", null, "Resolved i3")]
    [InlineData("参考:施策1 公園の再生", 1, "Resolved i3")]
    [InlineData("施策1(11ページ)", null, "Resolved i3")]
    [InlineData("参考:施策1 空飛ぶ車", 1, "Conflicting (Title) i1")]
    [InlineData("施策2を進めます。", 2, "Resolved i2")]
    public void A_number_that_restarts_in_every_chapter(string text, int? area, string expected)
        => Links.Lines(Links.Link(Links.Answer(text, area is { } a ? About(a) : null), Restarting)).Should().Equal(expected);

    [Theory]
    [InlineData("施策1-3を進めます。", "Ambiguous ?i4 ?i1 ?i2 ?i3")]
    [InlineData("参考:施策1-3 バス路線の見直し", "Resolved i4")]
    [InlineData("施策1-2を進めます。", "Resolved i1 i2")]
    [InlineData("施策2-4を進めます。", "Dangling")]
    [InlineData("施策1~3を進めます。", "Resolved i1 i2 i3")]
    [InlineData("施策2~5を進めます。", "Dangling i2 i3 −4−5")]
    public void A_hyphen_that_may_be_a_range(string text, string expected)
        => Links.Lines(Links.LinkText(text, Levels)).Should().Equal(expected);

    [Fact]
    public void Two_measures_of_one_title_are_both_proposed()
    {
        var plan =
            new Plan { Initiatives = [PlanP.Measure("i1", "取組", "1", [1], "公園の再生", 1), PlanP.Measure("i2", "取組", "2", [2], "公園の再生", 9)] };
        Links.Lines(Links.LinkText("参考:取組7 公園の再生", plan)).Should().Equal("Ambiguous ?i1 ?i2");
        Links.Lines(Links.LinkText("参考:取組7 公園の再生 素案9ページ", plan)).Should().Equal("ResolvedByTitle (Number) i2 ?i1");
    }

    [Fact]
    public void A_word_stands_for_the_longer_one_of_the_plan_if_there_is_one()
    {
        var one = new Plan { Initiatives = [PlanP.Measure("i1", "基本施策", "2", [2], "公園の再生", 1)] };
        Links.Lines(Links.LinkText("施策2を進めます。", one)).Should().Equal("Resolved i1");
        var two = new Plan { Initiatives = [.. one.Initiatives, PlanP.Measure("i2", "重点施策", "2", [2], "川の清掃", 3)] };
        Links.Lines(Links.LinkText("施策2を進めます。", two)).Should().Equal("Ambiguous ?i1 ?i2");
        Links.Lines(Links.LinkText("参考:施策2 川の清掃", two)).Should().Equal("Resolved i2");
    }

    [Fact]
    public void Initiative_4_is_not_measure_4()
        => Links.Lines(Links.LinkText("施策4を進めます。", PlanP.Plan)).Should().Equal("Dangling");
}
