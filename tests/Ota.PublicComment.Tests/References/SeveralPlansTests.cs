using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>Versions and volumes of a plan, and pages that moved between them.</summary>
public class SeveralPlansTests
{
    private static readonly Plan Draft =
        new() { Stage = "素案",
            Initiatives = [PlanP.Measure("i1", "取組", "4", [4], "図書室の夜間開放", 30), PlanP.Measure("i2", "取組", "5", [5], "読み聞かせ会の拡充", 31)] };

    private static readonly Plan Final =
        new() { Stage = "最終案",
            Initiatives = [PlanP.Measure("i1", "取組", "4", [4], "図書室の夜間開放", 33), PlanP.Measure("i3", "取組", "6", [6], "本の宅配", 35)] };

    private static readonly Plan Data = new() { Volumes = ["資料編"], Initiatives = [PlanP.Measure("i1", "指標", "1", [1], "貸出冊数", 3)] };

    [Theory]
    [InlineData("参考:取組4 図書室の夜間開放 素案30ページ", "Resolved i1")]
    [InlineData("参考:取組4 図書室の夜間開放 計画素案30ページ", "Resolved i1")]
    [InlineData("参考:取組4 図書室の夜間開放 最終案33ページ", "Resolved 1:i1")]
    [InlineData("参考:取組4 図書室の夜間開放 最終案30ページ", "Conflicting (Page) 1:i1 Δ-3")]
    [InlineData("取組4を進めます。", "Resolved i1")]
    [InlineData("取組6を進めます。", "Resolved 1:i3")]
    [InlineData("参考:取組5 読み聞かせ会の拡充 最終案34ページ", "Dangling")]
    [InlineData("参考:指標1 貸出冊数 資料編3ページ", "Resolved 2:i1")]
    [InlineData("参考:取組4 図書室の夜間開放 概要版3ページ", "Resolved i1")]
    [InlineData("最終案35ページをご覧ください。", "Resolved 1:i3")]
    [InlineData("概要版35ページをご覧ください。", "Unverifiable")]
    public void A_citation_means_the_version_it_prints(string text, string expected)
        => Links.Lines(Links.LinkText(text, Draft, Final, Data)).Should().Equal(expected);

    [Fact]
    public void Two_plans_may_use_the_same_ids()
    {
        var map = Links.Link(Links.Answers("参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組4 図書室の夜間開放 最終案33ページ"), Draft, Final);
        map.Plans.Should().Equal(Draft, Final);
        map.To("i1").Should().HaveCount(2);
        map.To(map.Citations[1].Targets[0]).Should().Equal(map.Citations[1]);
    }

    [Fact]
    public void Three_citations_that_are_off_by_the_same_pages_are_a_shift()
    {
        var map = Links.Link(
            Links.Answers(
                "参考:取組4 図書室の夜間開放 素案32ページ", "参考:取組5 読み聞かせ会の拡充 素案33ページ", "参考:取組12 防災無線の更新、戸別受信機の配布 素案42ページ",
                "参考:取組13 防災無線の更新 素案42ページ", "施策2-1(25ページ)"),
            PlanP.Plan);
        var shift = map.PageShifts.Should().ContainSingle().Which;
        shift.Delta.Should().Be(2);
        shift.Citations.Should().Equal("x1", "x2", "x3");
        map.Citations.Select(c => c.State).Should().Equal(
            CitationState.Conflicting, CitationState.Conflicting, CitationState.Conflicting, CitationState.Resolved,
            CitationState.Conflicting);
        map.Citations[4].PageDelta.Should().Be(3);
    }

    [Fact]
    public void One_page_misprinted_wherever_one_measure_is_cited_is_no_shift()
        => Links.Link(Links.Answers([.. Enumerable.Repeat("参考:取組4 図書室の夜間開放 素案32ページ", 4)]), PlanP.Plan).PageShifts.Should().BeEmpty();
}
