namespace Ota.PublicComment.Tests.Reading;

/// <summary>What exporters, editors and pasting do to the rows of a table, in several wordings each.</summary>
public class TableShapeTests
{
    private const string Title = "みなと市港湾計画（素案）に対するパブリックコメントの結果\n\n";

    [Theory]
    [InlineData("番号\t意見の概要\t市の考え方\n1\t岸壁を直す。\t直します。\n2\t灯台を\n残す。\t残します。\n3\t倉庫。\t建てます。\n")]
    [InlineData("番号\t意見の概要\t市の考え方\n1\t岸壁を直す。\t直し\nます。\n2\t灯台を残す。\t残します。\n3\t倉庫。\t建てます。\n")]
    [InlineData("番号\t意見の概要\t市の考え方\n1\t岸壁を\n直\nす。\t直します。\n2\t灯台を残す。\t残します。\n3\t倉庫。\t建てます。\n")]
    [InlineData("番号\t意見の概要\t市の考え方\n第1章　岸壁について\n1\t岸壁を\n直す。\t直します。\n第2章　灯台について\n2\t灯台を残す。\t残します。\n3\t倉庫。\t建てます。\n")]
    [InlineData("番号,意見の概要,市の考え方\n1,岸壁を\n直す。,直します。\n2,灯台を残す。,残します。\n3,倉庫。,建てます。\n4,道。,広げます。\n")]
    public void A_row_that_a_line_end_broke_is_one_row(string table)
    {
        var entries = Sentences.Town.Entries(Tests.Reading.Read.Text(Title + table))[..3].Select(e => e.Replace("/", ""));
        entries.Should().Equal("1|岸壁を直す。|直します。", "2|灯台を残す。|残します。", "3|倉庫。|建てます。");
    }

    // Two rows that lost what stands behind them are two rows: the second has a number of its own.
    [Fact]
    public void Rows_that_lost_their_last_cells_are_not_joined()
    {
        var result = Tests.Reading.Read.Text(Title + "番号\t意見の概要\t市の考え方\n1\t岸壁を直す。\t直します。\n2\t灯台を残す。\n3\t倉庫を建てる。\n4\t道。\t広げます。\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("岸壁を直す。", "灯台を残す。", "倉庫を建てる。", "道。");
        result.Document.Responses.Should().OnlyContain(r => r.Answers.Count == 1);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("nan")]
    [InlineData("NaN")]
    [InlineData("NULL")]
    public void What_exporters_write_for_nothing_is_nothing(string blank)
    {
        var result =
            Tests.Reading.Read.Text($"{Title}番号,該当箇所,意見の概要,市の考え方\n1,第1章,岸壁を直す。,直します。\n2,{blank},灯台を残す。,{blank}\n3,第2章,{blank},建てます。\n");
        result.Document!.Opinions.Select(o => (o.Area?.Text, o.Text)).Should().Equal(("第1章", "岸壁を直す。"), (null, "灯台を残す。"), ("第2章", null));
        result.Document.Responses.Select(r => r.Text).Should().Equal("直します。", "建てます。");
    }

    [Fact]
    public void A_word_that_a_person_wrote_is_no_exporters_blank()
        => Tests.Reading.Read.Text(Title + "番号,意見の概要,市の考え方\n1,Noneと書かないでほしい。,直します。\n2,なし,－\n").Document!.Opinions.Select(o => o.Text)
            .Should().Equal("Noneと書かないでほしい。", "なし");

    [Theory]
    [InlineData("1月1日", "1月2日", "2月1日")]
    [InlineData("1-Jan", "2-Jan", "1-Feb")]
    [InlineData("2024/1/1", "2024/1/2", "2024/2/1")]
    public void Numbers_that_a_spreadsheet_made_dates_are_told(string first, string second, string third)
        => Sentences.Town.Doubts(
            Tests.Reading.Read.Text($"{Title}番号,意見の概要,市の考え方\n{first},岸壁。,直します。\n{second},灯台。,残します。\n{third},倉庫。,建てます。\n")).Should()
                .Contain("OPC2037");

    [Theory]
    [InlineData("1-1", "1-2", "2-1")]
    [InlineData("1", "2", "3")]
    public void Numbers_with_hyphens_are_no_dates(string first, string second, string third)
        => Sentences.Town.Doubts(
            Tests.Reading.Read.Text($"{Title}番号,意見の概要,市の考え方\n{first},岸壁。,直します。\n{second},灯台。,残します。\n{third},倉庫。,建てます。\n")).Should()
                .BeEmpty();

    [Theory]
    [InlineData("番番号号をを直直すす。。", true)]
    [InlineData("【【原原案案どどおおりり】】直します。", true)]
    [InlineData("ああ、そうですか……いいえ、ちちははと。", false)]
    [InlineData("ーーーーーー・・・・・・======", false)]
    public void Text_that_was_printed_twice_is_told(string answer, bool isTold)
        => Sentences.Town.Doubts(Tests.Reading.Read.Text($"{Title}番号,意見の概要,市の考え方\n1,岸壁。,{answer}\n2,灯台。,残します。\n")).Contains("OPC2040")
            .Should().Be(isTold);

    [Theory]
    [InlineData("区分\t件数\t割合\n岸壁\t1\t50%\n灯台\t1\t50%\n合計\t2\t100%\n")]
    [InlineData("提出方法\t人数\t件数\n郵送\t1\t1\nFAX\t1\t1\n")]
    public void A_table_of_counts_below_the_opinions_is_no_opinion(string counts)
        => Sentences.Town.Entries(Tests.Reading.Read.Text($"{Title}番号\t意見の概要\t市の考え方\n1\t岸壁。\t直します。\n2\t灯台。\t残します。\n{counts}")).Should()
            .Equal("1|岸壁。|直します。", "2|灯台。|残します。");

    [Fact]
    public void Joined_files_keep_their_numbers()
    {
        var result =
            Tests.Reading.Read.Text(
                "\"番号\",\"意見の概要\",\"市の考え方\"\n\"1\",\"岸壁。\",\"直します。\"\n\uFEFF\"番号\",\"意見の概要\",\"市の考え方\"\n\"2\",\"灯台。\",\"残します。\"\n");
        Sentences.Town.Entries(result).Should().Equal("1|岸壁。|直します。", "2|灯台。|残します。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1048");
    }

    [Fact]
    public void Places_that_are_printed_once_are_told()
    {
        const string head = "番号,該当箇所,意見の概要,市の考え方\n";
        var result = Tests.Reading.Read.Text($"{Title}{head}1,第1章,岸壁。,直します。\n2,,灯台。,残します。\n3,第2章,倉庫。,建てます。\n4,,道。,広げます。\n");
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning).Select(d => (d.Code, d.Arguments[0])).Should()
            .Equal(("OPC2039", "2, 4"));
        Sentences.Town.Doubts(Tests.Reading.Read.Text($"{Title}{head}1,第1章,岸壁。,直します。\n2,第1章,灯台。,残します。\n3,,倉庫。,建てます。\n4,,道。,広げます。\n"))
            .Should().BeEmpty();
    }
}
