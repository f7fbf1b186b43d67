namespace Ota.PublicComment.Tests.Model;

public class GovernmentTableTests
{
    private static readonly GovernmentTable Official = GovernmentTable.Official;

    [Fact]
    public void The_official_table_is_the_published_one()
    {
        var rows = File.ReadLines(TestFiles.Corpus("local-governments.tsv")).Skip(1).Select(static l => l.Split('\t')).ToList();
        Official.Bodies.Should().HaveCount(rows.Count);
        foreach (var (index, row) in rows.Index())
        {
            Official.Bodies[index].Should()
                .Be(new Municipality { Code = row[0], Name = row[1], Prefecture = row[4] == "都道府県" ? null : row[3] });
            GovernmentKind.Of(row[1]).Should().Be(row[4] switch
            {
                "都道府県" => GovernmentKinds.Prefecture,
                "市" => GovernmentKinds.City,
                "町" => GovernmentKinds.Town,
                "村" => GovernmentKinds.Village,
                _ => GovernmentKinds.Ward,
            });
        }
    }

    [Fact]
    public void The_official_table_has_1963_bodies_each_found_by_its_code()
    {
        Official.Bodies.Should().HaveCount(1963);
        Official.Bodies.Count(static b => b.Prefecture is null).Should().Be(47);
        Official.Bodies.Should().OnlyContain(b => b.Code!.Length == 6 && ReferenceEquals(Official.FindByCode(b.Code), b));
        Official.FindByCode("131113").Should().Be(new Municipality { Code = "131113", Name = "大田区", Prefecture = "東京都" });
        Official.FindByCode("131112").Should().BeNull();
        Official.FindByCode("").Should().BeNull();
    }

    [Theory]
    [InlineData("13111", '3')]
    [InlineData("01000", '6')]
    [InlineData("01101", '1')] // a remainder of 0: 11, whose last digit is 1
    [InlineData("01107", '0')] // a remainder of 1: 10, whose last digit is 0
    [InlineData("13103", '2')]
    public void A_check_digit_is_computed(string digits, char expected)
    {
        OfficialGovernments.CheckDigit(digits).Should().Be(expected);
        Official.FindByCode(digits + expected).Should().NotBeNull();
    }

    [Fact]
    public void A_name_may_be_of_several_bodies()
    {
        Official.FindByName("府中市").Select(static b => b.Prefecture).Should().Equal("東京都", "広島県");
        Official.FindByName("大田区").Should().ContainSingle();
        Official.FindByName("太田").Should().BeEmpty();
    }

    [Fact]
    public void The_table_is_read_once_by_all_threads()
    {
        var tables = new GovernmentTable[8];
        Parallel.For(0, tables.Length, i => tables[i] = GovernmentTable.Official);
        tables.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_host_may_have_its_own_bodies_with_and_without_codes()
    {
        Municipality coded = new() { Code = "999999", Name = "霞野市" }, uncoded = new() { Name = "霞野町" },
        twin = new() { Code = "999999", Name = "霞野村" };
        var table = new GovernmentTable([coded, uncoded, twin]);
        table.FindByCode("999999").Should().BeSameAs(coded);
        table.FindByName("霞野町").Should().Equal(uncoded);
        table.Names.Find("霞野町と霞野市").Select(static n => n.Name).Should().Equal("霞野町", "霞野市");
        new GovernmentTable([]).Names.Find("霞野市").Should().BeEmpty();
    }

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        FluentActions.Invoking(() => Official.FindByCode(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Official.FindByName(null!)).Should().Throw<ArgumentNullException>();
    }
}
