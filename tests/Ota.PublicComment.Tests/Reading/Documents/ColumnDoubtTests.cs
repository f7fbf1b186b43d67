namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Cells that speak against their heading are told, and what is as it should be is not.</summary>
public class ColumnDoubtTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n\n";

    [Theory]
    [InlineData("番号\t分野\t意見\t考え方\n1\t池\t池を残してほしい。\t残します。\n2\t道\t道を広げてほしい。\t広げます。\n")]
    [InlineData("章\t番号\t意見\t考え方\n1\t1\t池を残してほしい。\t残します。\n1\t2\t道を広げてほしい。\t広げます。\n2\t3\t橋を架けてほしい。\t架けます。\n")]
    [InlineData("意見\t考え方\n計画に賛成です。池を残してください。\t残します。\n道が狭いです。\t広げます。\n")]
    [InlineData("番号\t意見\t考え方\n1\t意見の提出をします。池は残すべきだと思います。\t原案のとおりとする。\n2\t道が狭いです。\t原案のとおりとする。\n")]
    [InlineData("番号\t意見\t区分\t考え方\n1\t池\t○\t残します。\n2\t道\t△\t広げます。\n")]
    public void Cells_that_fit_their_headings_are_no_finding(string table)
        => Tests.Reading.Read.Text(Title + table).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();

    [Theory]
    [InlineData("OPC1083", "番号\t考え方\t意見\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n")]
    [InlineData("OPC1080", "分野\t番号\t意見\t考え方\n1\t池\t池を残してほしい。\t残します。\n2\t道\t道を広げてほしい。\t広げます。\n")]
    [InlineData("OPC1080", "番号\t意見\t分野\t考え方\n1\t水辺\t池を残してほしい。\t残します。\n2\t道路\t道を広げてほしい。\t広げます。\n")]
    [InlineData("OPC1081", "\t意見\t考え方\n3\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n")]
    [InlineData("OPC1082", "よろこび\t意見\t考え方\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n")]
    [InlineData("OPC1026", "番号\t考え方\n1\t残します。\n2\t広げます。\n")]
    [InlineData("OPC1012", "番号\t意見\t県の対応\t市の検討結果と理由\n1\t池を残してほしい。\t調べます。\t残します。\n")]
    [InlineData("OPC1087", "番号\t意見\t考え方\n1\t池を残してほしい。\t残します。\n\n番号\t考え方\t意見\n2\t道を広げてほしい。\t広げます。\n")]
    public void A_heading_that_the_cells_speak_against_is_told(string code, string table)
        => Tests.Reading.Read.Codes(Tests.Reading.Read.Text(Title + table)).Should().Contain(code);

    [Fact]
    public void An_unproven_dump_is_one_error_that_quotes_it_and_keeps_the_rest()
    {
        const string dump = "番号\n1\n2\n意見の概要\n池を\n残してほしい。\n道を広げてほしい。\n市の考え方\n残します。\n広げます。\n";
        var result = Tests.Reading.Read.Text(Title + "募集期間：令和6年4月1日から令和6年4月30日まで\n\n" + dump + "\n※ 意見は要約しました。\n");
        result.Outcome.Should().Be(Outcome.Partial);
        var error = result.Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Subject;
        error.Code.Should().Be("OPC1030");
        error.Arguments[1].Should().Contain("池を / 残してほしい。").And.Contain("広げます。");
        result.Document!.PlanTitles.Should().ContainSingle(p => p.Text == "雪解市水辺計画" && p.Stage == "素案");
        result.Document.Notes.Select(n => n.Text).Should().Contain("※ 意見は要約しました。");
        result.Document.Opinions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("番号 意見の概要 市の考え方\n1\n2\n池を残してほしい。\n道を広げてほしい。\n残します。\n広げます。\n")]
    [InlineData("番号\n意見の概要\n市の考え方\n1\n2\n池を残してほしい。\n道を広げてほしい。\n残します。\n広げます。\n")]
    [InlineData("番号\n1\n2\n意見の概要\n池を残してほしい。\n道を広げてほしい。\n市の考え方\n残します。\n広げます。\n\n以上\n")]
    public void A_dump_whose_numbers_prove_the_order_is_put_in_order(string dump)
    {
        var result = Tests.Reading.Read.Text(Title + dump);
        Layouts.Layout.Entries(result).Should().Equal("1|池を残してほしい。|残します。", "2|道を広げてほしい。|広げます。");
        Tests.Reading.Read.Codes(result).Should().Equal("OPC1045");
    }

    [Theory]
    [InlineData("comment-id,comment-body\n1,池を残してほしい。\n2,道を広げてほしい。\n")]
    [InlineData("id,comment\n1,池を残してほしい。\n2,道を広げてほしい。\n")]
    [InlineData("id,user,posted,likes,comment\n1,a,2024-05-01,3,池を残してほしい。\n2,b,2024-05-02,4,道を広げてほしい。\n")]
    public void Raw_comments_are_opinions_without_responses(string file)
    {
        var result = Tests.Reading.Read.Text(file);
        Layouts.Layout.Entries(result).Should().Equal("1|池を残してほしい。|", "2|道を広げてほしい。|");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1040").And.NotContain("OPC1027");
        result.Outcome.Should().Be(Outcome.Complete);
    }

    [Theory]
    [InlineData("OPC1041", "件名\t内容\tURL\n池\t結果\thttps://example.invalid/1\n道\t結果\thttps://example.invalid/2\n")]
    [InlineData("OPC1042", "市民アンケートの結果\n\n問1 公園を使いますか。\nよく使う 120人 60.0%\n使う 40人 20.0%\n使わない 40人 20.0%\n")]
    [InlineData("OPC1043", "水辺計画への意見を募集します\n\n提出方法 郵送\n提出先 水辺課\n")]
    [InlineData("OPC1044", "水辺計画に意見をいただきました。回答は6月に公表します。\n")]
    public void What_is_no_result_says_what_it_seems_to_be(string code, string text)
    {
        var result = Tests.Reading.Read.Text(text);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Diagnostics.Should().ContainSingle(d => d.Code == code).Which.Descriptor.GetAdvice(MessageLanguage.Japanese).Should()
            .NotBeNullOrEmpty();
    }
}
