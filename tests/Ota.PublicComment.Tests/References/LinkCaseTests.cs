using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>
/// What becomes of a citation, from the text on: state, flags, targets and candidates for every way in which text and plan can differ.
/// </summary>
public class LinkCaseTests
{
    [Theory]
    [InlineData("参考: 取組4 図書室の夜間開放 素案30ページ", "Resolved i5")]
    [InlineData("参考:取組4 図書室の夜間開放素案30ページ", "Resolved i5")]
    [InlineData("取組４　図書室の夜間開放　素案３０ページ", "Resolved i5")]
    [InlineData("取組12 防災無線の更新、戸別受信機の配布 素案40ページ", "Resolved i7")]
    [InlineData("取組12 防災無線の更新 素案40ページ", "Resolved (Variant) i7")]
    [InlineData("取組12 防災無線の更新 素案42ページ", "Conflicting (Page, Variant) i7 ?i8 Δ+2")]
    [InlineData("参考:取組14 防災無線の更新", "ResolvedByTitle (Number) i8")]
    [InlineData("参考:取組99 空飛ぶ車", "Dangling")]
    [InlineData("参考:取組4 図書室の夜間解放", "Resolved (Variant) i5")]
    [InlineData("参考:取組4 公園の再生", "Conflicting (Title) i5 ?i4")]
    [InlineData("取組4 図書室の夜間開放 素案31ページ", "Conflicting (Page) i5 Δ+1")]
    [InlineData("取組4、5及び12を参照", "Resolved i5", "Resolved i6", "Resolved i7")]
    [InlineData("取組4~5", "Resolved i5 i6")]
    [InlineData("施策1-2 自転車道の整備(18ページ)", "Resolved i2")]
    [InlineData("施策１－２", "Resolved i2")]
    [InlineData("施策1‐2", "Resolved i2")]
    [InlineData("施策1−2", "Resolved i2")]
    [InlineData("施策1ー2", "Resolved i2")]
    [InlineData("施策1-(2)「自転車道の整備」", "Resolved i2")]
    [InlineData("施策1-3", "Resolved i3")]
    [InlineData("施策2-1~2-4", "Dangling i4 −2-2−2-3−2-4")]
    [InlineData("第2章 現状と課題 2 交通の現状 素案9ページ", "Resolved c4")]
    [InlineData("第2章 現状と課題 2交通の現状素案9ページ", "Resolved c4")]
    [InlineData("「第2章 現状と課題」「1 人口の動き」の記載を修正します", "Resolved c3")]
    [InlineData("「第1章 はじめに」及び「第3章 施策の展開」", "Resolved c1", "Resolved c5")]
    [InlineData("第二章", "Resolved c2")]
    [InlineData("素案の3章をご覧ください。", "Resolved c5")]
    [InlineData("1章から3章まで見直します。", "Resolved c1 c2 c5")]
    [InlineData("全3章で構成しています。3章立てです。")]
    [InlineData("第3章の1-1に記載しています。", "Resolved i1")]
    [InlineData("第3章　施策の展開　1-1　歩道の段差解消（16ページ）に記載しています。", "Resolved i1")]
    [InlineData("施策番号1-1に記載しています。", "Resolved i1")]
    [InlineData("第２章", "Resolved c2")]
    [InlineData("第Ⅱ章", "Resolved c2")]
    [InlineData("第2章1節", "Resolved c3")]
    [InlineData("第2章第1節", "Resolved c3")]
    [InlineData("第7章", "Dangling")]
    [InlineData("素案の16ページ", "Resolved i1")]
    [InlineData("P.16", "Resolved i1")]
    [InlineData("16~18ページ", "Resolved i1 i2")]
    [InlineData("32ページ3行目", "Resolved i6")]
    [InlineData("…充実 素案36ページ取組5 読み聞かせ会の拡充 素案31ページ", "Resolved i6", "Resolved i6")]
    [InlineData("𠮷田地区の取組4", "Resolved i5")]
    public void A_citation_of_the_plan(string text, params string[] expected)
        => Links.Lines(Links.LinkText(text, PlanP.Plan)).Should().Equal(expected);

    [Fact]
    public void A_measure_named_inside_the_brackets_of_another_is_a_citation_of_its_own()
        => Links.Lines(Links.LinkText("参考:取組4 図書室の夜間開放(取組5を含む) 素案30ページ", PlanP.Plan))[..2].Should().Equal("Resolved i5", "Resolved i6");

    [Theory]
    [InlineData("No.12の回答をご覧ください", "Resolved r12")]
    [InlineData("No.3、№5~7と同様", "Resolved r3", "Resolved r5 r6 r7")]
    [InlineData("番号8と同じ", "Resolved r8")]
    [InlineData("No.40の回答のとおり", "Dangling")]
    [InlineData("No.30~33の回答のとおり", "Dangling r30 r31 −32−33")]
    [InlineData("No.4の回答のとおり", "Resolved (Self) r4")]
    [InlineData("No.5のご意見のとおり", "Resolved o5")]
    public void A_citation_of_another_opinion_written_in_the_answer_to_number_4_of_31(string text, params string[] expected)
    {
        var texts = Enumerable.Repeat("検討します。", 31).ToArray();
        texts[3] = text;
        Links.Lines(Links.Link(Links.Answers(texts))).Should().Equal(expected);
    }

    [Theory]
    [InlineData("別紙2 日程表", "Unverifiable")]
    [InlineData("道路法第32条第1項第2号", "External")]
    [InlineData("個人情報の保護に関する法律(平成15年法律第57号)第2条", "External")]
    [InlineData("道路法第32条第1項第2号に基づきます。第3条から第5条までのとおりです。", "External", "External (Inherited)")]
    [InlineData("同法の定めによります。", "UnresolvedAnaphor")]
    [InlineData("国の「水循環推進基本方針」(令和2年6月16日閣議決定)を踏まえます。", "External")]
    [InlineData("「★」を記しています", "Unverifiable")]
    public void A_citation_that_leads_out_of_the_plan(string text, params string[] expected)
        => Links.Lines(Links.LinkText(text, PlanP.Plan)).Should().Equal(expected);

    [Fact]
    public void Same_law_after_two_laws_is_the_nearest_and_nothing_when_a_document_lies_between()
    {
        var map = Links.LinkText("道路法と河川法が定めます。同法第40条のとおりです。", PlanP.Plan);
        map.Citations[^1].Should().Match<Citation>(c => c.State == CitationState.External && c.Law!.Name == "河川法");
        Links.LinkText("道路法が定めます。市の「みどりの基本計画」でも触れました。同法第40条のとおりです。", PlanP.Plan)
            .Citations[^1].State.Should().Be(CitationState.UnresolvedAnaphor);
    }

    [Theory]
    [InlineData("本計画に定める取組を着実に進め、取組みの一つとして4つの視点で17業務を行います。3取組を実施します。")]
    [InlineData("第三者を交えた会議で、第一に第2回審議会の第5次総合計画を説明します。")]
    [InlineData("20ページほどの冊子は全80ページです。")]
    [InlineData("番号札を8枚、意見25件、会議資料の扱い、資料を3部、地図2枚、代表1名。")]
    public void What_is_no_citation_leads_nowhere(string text)
        => Links.LinkText(text, PlanP.Plan).Citations.Should().BeEmpty();
}
