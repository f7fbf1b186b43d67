namespace Ota.PublicComment.Tests.Reading;

public class HeadingRowTests
{
    [Theory]
    [InlineData("No.\t分野\t意見(抜粋)対応回答", "1\t全体\t池\t残します。")]
    [InlineData("No.\t分野\t意見(抜粋)対応回答\t", "1\t全体\t池\t残します。")]
    public void Headings_that_run_together_are_split_if_one_way_only(string headings, string row)
    {
        var result = Read.Text($"{Read.Title}\n{headings}\n{row}\n2\t全体\t道\t広げます。\n");
        Read.Codes(result).Should().Equal("OPC1060");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池", "道");
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。");
    }

    [Fact]
    public void A_heading_row_of_two_lines_is_one()
    {
        var result = Read.Text($"{Read.Title}\n番号\t意見\t意見に対する\n\tの概要\t市の考え方\n1\t池\t残します。\n2\t道\t広げます。\n");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池", "道");
        result.Document.Responses.Should().HaveCount(2);
    }

    [Fact]
    public void Headings_of_two_rows_with_spans_are_read_column_by_column()
    {
        var result = SpannedTable.Read(["No.|2", "意見|1|2", "市の考え方|2"], ["概要", "件数"], ["1", "池", "3", "残します。"], ["2", "道", "1", "広げます。"]);
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Select(o => (o.Text, o.Count)).Should().Equal(("池", 3), ("道", 1));
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。");
    }

    [Fact]
    public void A_first_row_of_short_texts_is_no_second_line_of_the_headings()
    {
        var result = Read.Text($"{Read.Title}\n番号\t意見\t回答\n1\t池\t残す\n2\t道\t広げる\n");
        result.Document!.Opinions.Should().HaveCount(2);
    }

    [Fact]
    public void A_subject_line_leaves_the_opinion()
    {
        var document =
            Read.Text(
                $"{Read.Title}\n| No. | 意見 | 回答 |\n|---|---|---|\n| 1 | 件名：池について<br>池を残す。 | 残します。 |\n| 2 | 道を広げる。 | 広げます。 |\n").Document!;
        document.Opinions[0].Should().BeEquivalentTo(new { Subject = "池について", Text = "池を残す。" });
        document.Opinions[1].Subject.Should().BeNull();
    }
}
