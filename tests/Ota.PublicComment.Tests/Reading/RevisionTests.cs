using Ota.PublicComment.Reading.Surface;


namespace Ota.PublicComment.Tests.Reading;

public class RevisionTests
{
    [Theory]
    [InlineData("「水辺」を「水辺と緑」に修正", RevisionAction.Replace, "水辺", "水辺と緑")]
    [InlineData("12ページの「水辺」を「水辺と緑」に改めました。", RevisionAction.Replace, "水辺", "水辺と緑")]
    [InlineData("38ページに追記", RevisionAction.Add, null, null)]
    [InlineData("38ページに「湧水の保全」を追加", RevisionAction.Add, null, "湧水の保全")]
    [InlineData("「湧水の保全」を削除", RevisionAction.Delete, "湧水の保全", null)]
    [InlineData("「湧水の保全」を第3章へ移動", RevisionAction.Move, "湧水の保全", null)]
    [InlineData("修正前 水辺を守る 修正後 水辺と緑を守る", RevisionAction.Replace, "水辺を守る", "水辺と緑を守る")]
    [InlineData("（修正前）水辺を守る\n（修正後）水辺と緑を守る", RevisionAction.Replace, "水辺を守る", "水辺と緑を守る")]
    [InlineData("旧：水辺　新：水辺と緑", RevisionAction.Replace, "水辺", "水辺と緑")]
    [InlineData("水辺 ⇒ 水辺と緑", RevisionAction.Replace, "水辺", "水辺と緑")]
    [InlineData("P12 「水辺」→「水辺と緑」", RevisionAction.Replace, "水辺", "水辺と緑")]
    [InlineData("「「水辺」の再生」を「水辺の再生」に変更", RevisionAction.Replace, "「水辺」の再生", "水辺の再生")]
    [InlineData("なし", RevisionAction.None, null, null)]
    [InlineData("－", RevisionAction.None, null, null)]
    [InlineData("修正は行いません。", RevisionAction.None, null, null)]
    [InlineData("原案のとおり", RevisionAction.None, null, null)]
    [InlineData("表現を改めました。", RevisionAction.Replace, null, null)]
    [InlineData("「池の追加」に修正", RevisionAction.Replace, null, null)]
    [InlineData("「甲」を削除し、「乙」を追加", RevisionAction.Unspecified, null, null)]
    [InlineData("検討中", RevisionAction.Unspecified, null, null)]
    public void A_change_says_what_is_done_and_both_wordings_where_printed(string text, RevisionAction action, string? before,
        string? after)
        => RevisionReader.Of(text).Should().Be(new PlanRevision { Text = text, Action = action, Before = before, After = after });

    [Fact]
    public void Lines_that_each_say_what_is_done_are_changes_of_their_own()
    {
        var result =
            Read.Text(
                "| No. | 意見 | 回答 | 修正内容 |\n|---|---|---|---|\n| 1 | 池 | 残します。 | 「池」を「湧水池」に修正<br>38ページに「川」を追加 |\n| 2 | 道 | 広げます。 | － |\n");
        result.Document!.Responses[0].Revisions.Select(r => (r.Action, r.After)).Should()
            .Equal((RevisionAction.Replace, "湧水池"), (RevisionAction.Add, "川"));
        result.Document.Responses[1].Revisions.Single().Action.Should().Be(RevisionAction.None);
    }
}
