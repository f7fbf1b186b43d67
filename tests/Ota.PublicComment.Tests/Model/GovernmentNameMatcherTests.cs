namespace Ota.PublicComment.Tests.Model;

public class GovernmentNameMatcherTests
{
    [Theory]
    [InlineData("東京都府中市の計画", "東京都 府中市")]
    [InlineData("東京都大田区", "東京都 大田区")]
    [InlineData("泉大津市", "泉大津市")]
    [InlineData("三重県津市", "三重県 津市")]
    [InlineData("第2次津市行政計画", "津市")]
    [InlineData("木津市場", "")]
    [InlineData("臨港区域の整備", "")]
    [InlineData("港区域", "")]
    [InlineData("札幌市北区と北区", "札幌市北区 北区")]
    [InlineData("東京都北区", "東京都 北区")]
    [InlineData("城北区", "")]
    [InlineData("中核市", "")]
    [InlineData("第2次都市計画", "")]
    [InlineData("東京都市計画道路", "")]
    [InlineData("関西都市圏", "")]
    [InlineData("大阪府中小企業計画", "大阪府")]
    [InlineData("千葉県市原市", "千葉県 市原市")]
    [InlineData("山形県村山市", "山形県 村山市")]
    [InlineData("東村山市", "東村山市")]
    [InlineData("武蔵村山市", "武蔵村山市")]
    [InlineData("上福岡市", "")]
    [InlineData("旧大野町", "")]
    [InlineData("四日市市", "四日市市")]
    [InlineData("鎌ヶ谷市と鎌ケ谷市", "鎌ケ谷市 鎌ケ谷市")]
    [InlineData("塩釜市", "塩竈市")]
    [InlineData("北海道市町村", "北海道")]
    [InlineData("東海市町村", "")]
    [InlineData("神戸の中央市民病院", "")]
    [InlineData("山形市街地", "")]
    [InlineData("栄町内会", "")]
    public void Names_are_found_leftmost_longest_and_consumed(string text, string expected) =>
        string.Join(' ', GovernmentTable.Official.Names.Find(text).Select(static n => n.Name)).Should().Be(expected);

    [Fact]
    public void Every_official_name_is_found_alone_and_behind_its_prefecture()
    {
        foreach (var body in GovernmentTable.Official.Bodies)
        {
            GovernmentTable.Official.Names.Find(body.Name).Select(static n => n.Name).Should().Equal(body.Name);
            GovernmentTable.Official.Names.Find(body.Prefecture + body.Name + "の").Last().Name.Should().Be(body.Name);
        }
    }

    [Fact]
    public void Places_count_in_the_text_as_given()
    {
        const string Text = "去年の鎌ヶ谷市";
        var name = GovernmentTable.Official.Names.Find(Text).Single();
        Text[name.Start..name.End].Should().Be("鎌ヶ谷市");
    }
}
