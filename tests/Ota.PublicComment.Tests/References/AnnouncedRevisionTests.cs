using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

public class AnnouncedRevisionTests
{
    [Theory]
    [InlineData("素案12ページの「池」を「川」に修正しました。", RevisionAction.Replace, "池", "川")]
    [InlineData("「池」から「川」に改めます。", RevisionAction.Replace, "池", "川")]
    [InlineData("ご意見を踏まえ、「川の清掃」を追加します。", RevisionAction.Add, null, "川の清掃")]
    [InlineData("12ページに「川の清掃」と追記いたしました。", RevisionAction.Add, null, "川の清掃")]
    [InlineData("ご指摘の「池」を削除しました。", RevisionAction.Delete, "池", null)]
    [InlineData("第2章の記載を修正いたします。", RevisionAction.Replace, null, null)]
    [InlineData("12ページに次の文章を追加", RevisionAction.Add, null, null)]
    [InlineData("表記を修正することとします。", RevisionAction.Replace, null, null)]
    [InlineData("用語の説明を加えました。", RevisionAction.Add, null, null)]
    [InlineData("該当の記述を第3章に移動しました。", RevisionAction.Move, null, null)]
    public void An_announcement_says_what_happens(string text, RevisionAction action, string? before, string? after)
    {
        var revision = ScannedDocument.Scan(null, "。", text).Revisions.Should().ContainSingle().Subject;
        (revision.Action, revision.Before, revision.After).Should().Be((action, before, after));
        revision.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("修正すべきとのご意見を承りました。")]
    [InlineData("素案の修正は行いません。")]
    [InlineData("修正いたしません。")]
    [InlineData("必要に応じて計画を修正する仕組みとします。")]
    [InlineData("軌道修正します。")]
    [InlineData("職員を追加します。")]
    [InlineData("ごみを削除します。")]
    [InlineData("原案のとおりとします。")]
    [InlineData("修正の必要はありません。")]
    [InlineData("住所を変更した場合")]
    public void What_is_no_announcement_is_none(string text) => ScannedDocument.Scan(null, "。", text).Revisions.Should().BeEmpty();

    [Fact]
    public void The_wording_stands_in_the_next_paragraph()
    {
        var revision = ScannedDocument.Scan(null, "。", "以下のとおり修文します。", "「水辺を歩いて楽しめるまちとする。」").Revisions.Single();
        (revision.Before, revision.After).Should().Be((null, "水辺を歩いて楽しめるまちとする。"));
    }

    [Fact]
    public void Labelled_wordings_are_one_change_each_with_the_page_above_them()
    {
        var scan =
            ScannedDocument.Scan(null, "。", "以下のとおり、該当ページを修正します。", "P20", "原文", "川を守る。", "修正", "川と池を守る。", "P21", "原文", "森を守る。", "修正",
                "森と林を守る。");
        scan.Revisions.Select(r => (r.Before, r.After, r.PlaceOrigin, scan.Citations.Single(c => c.Id == r.Citations.Single()).Text))
            .Should().Equal(
            ("川を守る。", "川と池を守る。", RevisionPlaceOrigin.Response, "P20"),
            ("森を守る。", "森と林を守る。", RevisionPlaceOrigin.Response, "P21"));
    }

    [Fact]
    public void Arrows_are_changes()
        => ScannedDocument.Scan(null, "。", "次のとおり修正しました。", "池沼→ため池、", "河岸 ⇒ 川岸").Revisions.Select(r => (r.Before, r.After))
            .Should().Equal(("池沼", "ため池"), ("河岸", "川岸"));

    [Fact]
    public void Two_places_in_one_sentence_belong_to_one_change()
    {
        var scan = ScannedDocument.Scan(null, "。", "「第1章 はじめに」「2 期間」及び「第4章 推進」「1 体制」の記載を修正いたします。");
        scan.Revisions.Single().Citations.Should().Equal(scan.Citations.Select(c => c.Id)).And.HaveCount(2);
        scan.Revisions.Single().PlaceOrigin.Should().Be(RevisionPlaceOrigin.Response);
    }

    [Fact]
    public void The_place_comes_from_the_column_or_the_opinion_when_the_answer_has_none()
    {
        var byArea = ScannedDocument.Scan("素案12ページ", "池を川に。", "ご意見を踏まえ修正しました。");
        byArea.Revisions.Single().Should()
            .Match<AnnouncedRevision>(r => r.PlaceOrigin == RevisionPlaceOrigin.Area && r.Citations.Single() == "x1");
        var byOpinion = ScannedDocument.Scan(null, "素案14ページの池を川に。", "ご意見を踏まえ修正しました。");
        byOpinion.Revisions.Single().Should()
            .Match<AnnouncedRevision>(r => r.PlaceOrigin == RevisionPlaceOrigin.Opinion && r.Citations.Single() == "x1");
        ScannedDocument.Scan(null, "池を川に。", "ご意見を踏まえ修正しました。").Revisions.Single().PlaceOrigin.Should().Be(RevisionPlaceOrigin.None);
    }

    [Fact]
    public void A_wish_of_a_citizen_is_no_announcement()
        => ScannedDocument.Scan(null, "素案12ページの記載を修正しました、と書いてほしい。", "承りました。").Revisions.Should().BeEmpty();
}
