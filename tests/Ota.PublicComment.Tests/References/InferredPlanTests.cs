namespace Ota.PublicComment.Tests.References;

/// <summary>The skeleton that place columns and citations make, alone and merged with a plan.</summary>
public class InferredPlanTests
{
    private static string Outline(Plan plan) => string.Join(" / ", plan.Chapters.Select(Outline).Concat(plan.Initiatives.Select(Outline)));

    private static string Outline(Chapter c)
        => $"{c.Id}{Mark(c.IsInferred)} {c.Unit}:{c.Number?.Label} {c.Title}{Pages(c.Pages)}"
            + (c.Children.Count == 0 ? "" : $" [{string.Join(" / ", c.Children.Select(Outline))}]");

    private static string Outline(Initiative i) => $"{i.Id}{Mark(i.IsInferred)} {i.Term}{i.Number?.Label} {i.Title}{Pages(i.Pages)}";

    private static string Mark(bool isInferred) => isInferred ? "*" : "";

    private static string Pages(NumberRange? pages) => pages is { } p ? $" p{p.First}-{p.Last}" : "";

    private static Area Area(string chapter, int number, string? section = null) => new()
    {
        Text = $"第{number}章 {chapter} {section}",
        Scope = AreaScope.Chapter,
        Chapter = new PlanHeading { Unit = "章", Number = new OutlineNumber { Label = $"第{number}章", Parts = [number] }, Title = chapter },
        Section = section is null ? null : new PlanHeading { Title = section },
    };

    [Fact]
    public void Areas_and_citations_make_one_outline_in_the_order_of_its_numbers()
    {
        var document =
            Links.Answers("参考:取組12 防災無線の更新 素案40ページ", "参考:取組4 図書室の夜間開放 素案30～31ページ", "「第1章 はじめに」「2 計画の期間」の記載を修正します。",
                "参考:取組4 図書室の夜間開放 素案30ページ");
        document = document with
        {
            Opinions =
            [
                document.Opinions[0] with { Area = Area("施策の展開", 3) },
                document.Opinions[1] with { Area = Area("現状と課題", 2, "交通の現状") },
                document.Opinions[2] with { Area = Area("現状と課題", 2, "交通の現状") },
                document.Opinions[3],
            ],
        };
        var map = Links.Link(document);
        Outline(map.Plan).Should().Be(
            "c1* 章:第1章 はじめに [c2* :2 計画の期間] / c3* 章:第2章 現状と課題 [c4* : 交通の現状] / c5* 章:第3章 施策の展開"
            + " / i1* 取組4 図書室の夜間開放 p30-31 / i2* 取組12 防災無線の更新 p40-40");
        Links.Lines(map).Should().Equal("Unverifiable i2*", "Unverifiable i1*", "Unverifiable c2*", "Unverifiable i1*");
    }

    [Fact]
    public void A_minority_that_contradicts_is_flagged_and_every_reading_stays_a_candidate()
    {
        var map = Links.Link(Links.Answers("参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 公園の再生 素案50ページ", "参考:取組4 図書室の夜間開放 素案30ページ"));
        Outline(map.Plan).Should().Be("i1* 取組4 図書室の夜間開放 p30-30 / i2* 取組4 公園の再生 p50-50");
        Links.Lines(map).Should().Equal("Unverifiable i1* ?i2*", "Unverifiable (Title, Page) i2* ?i1*", "Unverifiable i1* ?i2*");
    }

    [Fact]
    public void Without_a_majority_both_sides_are_flagged()
        => Links.Lines(Links.Link(Links.Answers("参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間開放 素案50ページ")))
            .Should().Equal("Unverifiable (Page) i1* ?i2*", "Unverifiable (Page) i2* ?i1*");

    [Fact]
    public void Pages_of_two_versions_do_not_contradict_each_other()
        => Links.Lines(Links.Link(Links.Answers("参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間開放 最終案50ページ")))
            .Should().Equal("Unverifiable i1*", "Unverifiable i1*", "Unverifiable i1*");

    [Fact]
    public void A_slip_in_a_title_is_no_second_measure()
    {
        var map = Links.Link(Links.Answers("参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間解放 素案30ページ"));
        Outline(map.Plan).Should().Be("i1* 取組4 図書室の夜間開放 p30-30");
        Links.Lines(map)[2].Should().Be("Unverifiable (Variant) i1*");
    }

    [Fact]
    public void A_range_infers_its_members()
    {
        var map = Links.LinkText("施策2-1~2-4を進めます。");
        Outline(map.Plan).Should().Be("i1* 施策2-1  / i2* 施策2-2  / i3* 施策2-3  / i4* 施策2-4 ");
        Links.Lines(map).Should().Equal("Unverifiable i1* i2* i3* i4*");
    }

    [Fact]
    public void A_given_plan_keeps_its_nodes_and_gets_only_what_it_counts_none_of()
    {
        var plan = new Plan
        {
            Title = "霧ヶ原市まちづくり計画",
            Chapters = [PlanP.Chapter("c1", "章", "第1章", 1, "はじめに", 1), PlanP.Chapter("c7", "章", "第2章", 2, "現状と課題", 5)],
        };
        var map = Links.Link(Links.Answers("取組4に基づきます。", "第2章 現状と課題 2 交通の現状 素案9ページ", "第8章"), plan);
        Outline(map.Plan).Should().Be("c1 章:第1章 はじめに p1-1 / c7 章:第2章 現状と課題 p5-5 [c3* :2 交通の現状 p9-9] / i1* 取組4 ");
        map.Plan.Chapters[0].Should().BeSameAs(plan.Chapters[0]);
        Links.Lines(map).Should().Equal("Unverifiable i1*", "Unverifiable c3*", "Dangling");
    }

    [Fact]
    public void A_plan_that_counts_by_another_word_proves_nothing_of_this_one()
    {
        var map = Links.LinkText("参考:事業4 公園の再生", PlanP.Plan);
        Links.Lines(map).Should().Equal("Unverifiable i9*");
        map.Plan.Initiatives.Should().ContainSingle().Which.Term.Should().Be("事業");
    }
}
