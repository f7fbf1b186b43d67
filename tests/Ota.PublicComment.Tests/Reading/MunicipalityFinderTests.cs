using Ota.PublicComment.Reading.Titles;


namespace Ota.PublicComment.Tests.Reading;

public class MunicipalityFinderTests
{
    private static readonly MunicipalityFinder Finder = new(GovernmentTable.Official);

    [Theory]
    [InlineData("大田区みらい計画（素案）への意見", "区の考え方", "東京都 大田区")]
    [InlineData("東京都大田区みらい計画（素案）への意見", null, "東京都 大田区")]
    [InlineData("(仮称) 東京都府中市みらい計画（素案）への意見", "市の考え方", "東京都 府中市")]
    [InlineData("府中市みらい計画 広島県", null, "広島県 府中市")]
    [InlineData("三重県みらい計画への意見と県の考え方", "県の考え方", " 三重県")]
    [InlineData("三重県津市広域構想への意見", "県の考え方", " 三重県")]
    [InlineData("三重県津市広域構想への意見", "考え方", "三重県 津市")]
    [InlineData("大阪市北区みらい計画への意見", "考え方", "大阪府 大阪市北区")]
    [InlineData("大阪市 北区みらい計画への意見", "区の考え方", "大阪府 大阪市北区")]
    [InlineData("北区みらい計画への意見", "区の考え方", "東京都 北区")]
    [InlineData("第2次泉大津市計画への意見", "市の考え方", "大阪府 泉大津市")]
    [InlineData("大田区と品川区の連携計画への意見と大田区の考え方", null, "東京都 大田区")]
    [InlineData("みらい計画への意見", "大田区の考え方", "東京都 大田区")]
    [InlineData("千代田区神田小川町地区計画への意見", null, "東京都 千代田区")]
    [InlineData("大田区・小川町計画への意見", null, null)]
    [InlineData("中核市みらい計画への意見", "市の考え方", null)]
    [InlineData("第2次霞野市みらい計画への意見", "市の考え方", null)]
    [InlineData("東京都市計画の変更への意見", null, null)]
    public void A_name_in_title_or_heading_is_the_publisher(string title, string? heading, string? expected) =>
        Name(Finder.Find(new() { Title = title, ResponseHeading = heading })).Should().Be(expected);

    [Theory]
    [InlineData("大田区では、意見を募集した。", "東京都 大田区")]
    [InlineData("大田区役所 企画課", "東京都 大田区")]
    [InlineData("発行：大田区", "東京都 大田区")]
    [InlineData("令和３年３月　大田区", "東京都 大田区")]
    [InlineData("大田区", "東京都 大田区")]
    [InlineData("大田区の魅力について", null)]
    [InlineData("発行：大田区\n発行：品川区", null)]
    [InlineData("東京都大田区", "東京都 大田区")]
    [InlineData("三重県では\n津市では", "三重県 津市")]
    public void A_name_beside_a_publishers_words_is_the_publisher(string lines, string? expected) =>
        Name(Finder.Find(new() { Title = "みらい計画への意見", Lines = lines.Split('\n') })).Should().Be(expected);

    [Theory]
    [InlineData("区の考え方", "大田区では、進めます。", "東京都 大田区")]
    [InlineData("区の考え方", "大田区としては、進めます。|東京都では、進めています。", "東京都 大田区")]
    [InlineData("市の考え方", "大田区では、進めます。", null)]
    [InlineData("考え方", "大田区では、進めます。|品川区では、進めます。", null)]
    [InlineData("考え方", "大田区は、進めます。", "東京都 大田区")]
    [InlineData("考え方", "大田区内で進めます。", null)]
    public void The_one_that_speaks_in_the_responses_is_the_publisher(string heading, string responses, string? expected) =>
        Name(Finder.Find(new() { ResponseHeading = heading, Responses = responses.Split('|') })).Should().Be(expected);

    [Fact]
    public void A_name_of_two_prefectures_is_ambiguous_until_the_lines_name_one()
    {
        var finding = Finder.Find(new() { Title = "府中市みらい計画への意見" });
        finding.Municipality.Should().BeNull();
        finding.AmbiguousName.Should().Be("府中市");
        finding.Candidates.Select(static c => c.Prefecture).Should().Equal("東京都", "広島県");
        Name(Finder.Find(new() { Title = "府中市みらい計画への意見", Lines = ["〒000 広島県の端"] })).Should().Be("広島県 府中市");
        Finder.Find(new() { Title = "府中市みらい計画への意見", Lines = ["広島県と東京都"] }).AmbiguousName.Should().Be("府中市");
    }

    [Fact]
    public void A_ward_beside_its_city_is_the_citys()
    {
        Name(Finder.Find(new() { Title = "北区みらい計画への意見", Lines = ["神戸市の取組"] })).Should().Be("兵庫県 神戸市北区");
        Finder.Find(new() { Title = "北区みらい計画への意見", Lines = ["神戸市と札幌市"] }).Candidates.Should().HaveCount(2);
    }

    [Fact]
    public void A_host_may_give_the_code()
    {
        Finder.Find(new() { Title = "大田区みらい計画への意見", ForcedCode = "342084" }).Municipality!.Prefecture.Should().Be("広島県");
        var unknown = Finder.Find(new() { Title = "大田区みらい計画への意見", ForcedCode = "000000" });
        unknown.Municipality.Should().BeNull();
        unknown.UnknownCode.Should().Be("000000");
    }

    [Fact]
    public void A_hosts_own_table_is_used() =>
        new MunicipalityFinder(new GovernmentTable([new() { Name = "霞野市" }]))
            .Find(new() { Title = "第2次霞野市みらい計画への意見" }).Municipality!.Name.Should().Be("霞野市");

    [Fact]
    public void Nothing_says_nothing() => Finder.Find(new()).Should().Be(MunicipalityFinding.None);

    private static string? Name(MunicipalityFinding finding) => finding.Municipality is { } m ? $"{m.Prefecture} {m.Name}" : null;
}
