namespace Ota.PublicComment.Tests.Reading;

public class SharingTests
{
    private static readonly string[] Headings = ["No.", "分野", "要旨", "対応区分", "市の考え方"];

    [Fact]
    public void A_merged_response_is_one_response_for_certain()
    {
        var result = SpannedTable.Read(Headings, ["1", "水辺|2", "池", "○|2", "残します。|2"], ["2", "川"], ["3", "道", "広げる", "△", "広げます。"]);
        result.Diagnostics.Should().BeEmpty();
        var document = result.Document!;
        document.Opinions.Select(o => (o.Number!.Label, o.Area!.Text, o.Text)).Should()
            .Equal(("1", "水辺", "池"), ("2", "水辺", "川"), ("3", "道", "広げる"));
        document.Responses.Should().HaveCount(2);
        document.Responses[0].Answers.Select(a => a.Opinion).Should().Equal("o1", "o2");
        document.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
    }

    [Fact]
    public void A_merged_response_with_dispositions_of_each_row_keeps_them_apart()
    {
        var document = SpannedTable.Read(Headings, ["1", "水辺", "池", "○", "残します。|2"], ["2", "水辺", "川", "△"]).Document!;
        document.Responses[0].Answers.Should().HaveCount(2);
        document.Responses[0].Dispositions.Single().Code.Should().Be("○");
        document.Responses[1].Answers.Single().Opinion.Should().Be("o2");
        document.Responses[1].Dispositions.Single().Code.Should().Be("△");
    }

    [Fact]
    public void A_merged_disposition_and_number_are_carried_down()
    {
        var document = SpannedTable.Read(Headings, ["1|2", "水辺", "池", "○|2", "残します。"], ["川辺", "川", "流します。"]).Document!;
        document.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "1");
        document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("○", "○");
    }

    [Fact]
    public void A_merged_opinion_has_several_responses()
    {
        var document =
            SpannedTable.Read(Headings, ["1|2", "水辺|2", "池|2", "○", "残します。"], ["△", "浚います。"], ["2", "道", "広げる", "△", "広げます。"]).Document!;
        document.Opinions.Should().HaveCount(2);
        document.Responses.Select(r => r.Answers.Single().Opinion).Should().Equal("o1", "o1", "o2");
    }

    [Fact]
    public void A_number_printed_again_beside_another_response_is_one_opinion()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "1\t全体\t\t浚います。", "2\t全体\t道\t広げます。");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Responses.Select(r => r.Answers.Single().Opinion).Should().Equal("o1", "o1", "o2");
    }

    [Fact]
    public void The_same_number_on_neighbouring_rows_is_one_item_with_several_entries()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "1\t全体\t川\t流します。", "2\t全体\t道\t広げます。");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池", "川", "道");
    }

    [Fact]
    public void Blank_responses_that_are_the_habit_of_a_table_share_the_one_above()
    {
        var rows = Enumerable.Range(1, 8).Select(i => $"{i}\t全体\t意見その{i}\t{(i is 1 or 5 ? $"回答その{i}。" : "")}").ToArray();
        var result = Read.Rows(rows);
        Read.Codes(result).Should().Equal("OPC2018");
        result.Diagnostics[0].Severity.Should().Be(DiagnosticSeverity.Warning);
        var shared = result.Document!.Responses[0];
        shared.SharingIsInferred.Should().BeTrue();
        shared.Answers.Select(a => a.Opinion).Should().Equal("o1", "o2", "o3", "o4");
        result.Document.Responses[1].Answers.Select(a => a.Opinion).Should().Equal("o5", "o6", "o7", "o8");
        var draft = Read.Text(Read.Document(rows), new ReadOptions { IsDraft = true });
        draft.Document!.Responses.Should().HaveCount(2).And.OnlyContain(r => r.Answers.Count == 1);
        Read.Codes(draft).Should().HaveCount(6).And.OnlyContain(c => c == "OPC2038");
    }

    [Fact]
    public void Half_of_the_answers_of_a_short_table_are_not_given_away()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "2\t全体\t川\t", "3\t全体\t道\t広げます。", "4\t全体\t橋\t");
        Read.Codes(result).Should().Equal("OPC2038", "OPC2038");
        result.Document!.Responses.Should().OnlyContain(r => r.Answers.Count == 1 && !r.SharingIsInferred);
    }

    [Fact]
    public void A_disposition_of_its_own_speaks_against_sharing()
    {
        const string head = "No.\t要旨\t対応区分\t市の考え方\n";
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"{i}\t意見その{i}\t{(i == 1 ? "○" : "△")}\t{(i == 1 ? "回答。" : "")}\n"));
        Read.Text($"{Read.Title}\n\n{head}{rows}").Document!.Responses.Should()
            .OnlyContain(r => !r.SharingIsInferred && r.Answers.Count == 1);
    }

    [Fact]
    public void One_blank_response_is_no_habit_however_short_the_table()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "2\t全体\t川\t", "3\t全体\t道\t広げます。");
        Read.Codes(result).Should().Equal("OPC2031");
        result.Document!.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
    }

    [Fact]
    public void Sharing_can_be_switched_off()
    {
        var text = Read.Document("1\t全体\t池\t残します。", "2\t全体\t川\t", "3\t全体\t道\t広げます。", "4\t全体\t橋\t");
        var result = Read.Text(text, new ReadOptions { Repairs = RepairSelection.All.Without("OPC2018") });
        Read.Codes(result).Should().Equal("OPC2031", "OPC2031");
    }

    [Fact]
    public void One_blank_among_many_is_unanswered_unless_the_text_says_that_answers_stand_together()
    {
        var rows = Enumerable.Range(1, 9).Select(i => $"{i}\t全体\t意見その{i}\t{(i == 4 ? "" : $"回答その{i}")}").ToArray();
        Read.Codes(Read.Rows(rows)).Should().Equal("OPC2031");
        Read.Codes(Read.Text(Read.Document(rows) + "\n※ 同趣旨のご意見はまとめて回答しています。\n")).Should().Equal("OPC2038");
    }

    [Theory]
    [InlineData("1\t全体\t池\t", "2\t全体\t川\t流します。", "3\t全体\t道\t")]
    [InlineData("1\t全体\t池\t残します。", "●次の章", "2\t全体\t川\t", "3\t全体\t道\t広げます。")]
    public void Without_a_response_to_share_a_blank_is_unanswered(params string[] rows)
    {
        var result = Read.Rows(rows);
        Read.Codes(result).Should().OnlyContain(c => c == "OPC2031" || c == "OPC2038");
        result.Document!.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
    }

    [Fact]
    public void A_numberless_row_with_an_opinion_and_no_response_stays_ambiguous()
        => Read.Codes(Read.Rows("1\t全体\t池\t残します。", "\t全体\t川\t", "2\t全体\t道\t広げます。")).Should().Equal("OPC1021");

    [Theory]
    [InlineData("4-4", "", "4-6")]
    [InlineData("3（11）", "", "5（13）")]
    [InlineData("A-2", "", "B-4")]
    public void Names_with_hyphens_and_brackets_are_never_counted_up(string first, string lost, string last)
    {
        var result = Read.Rows($"{first}\t全体\t池\t残します。", $"{lost}\t全体\t川\t流します。", $"{last}\t全体\t道\t広げます。");
        result.Document!.Opinions.Should().OnlyContain(o => !o.IsNumberInferred);
        result.Document.Opinions[0].Number!.Label.Should().Be(first);
    }

    [Fact]
    public void Numbers_that_restart_under_each_heading_stay_as_printed()
    {
        var result = Read.Rows("●水辺", "1\t全体\t池\t残します。", "2\t全体\t川\t流します。", "●道", "1\t全体\t道\t広げます。", "2\t全体\t橋\t架けます。");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Select(o => $"{o.Group[0]}{o.Number}").Should().Equal("●水辺1", "●水辺2", "●道1", "●道2");
    }

    [Fact]
    public void Hostile_spans_cost_nothing()
    {
        var result =
            SpannedTable.Read(Headings, ["1|2000000000|2000000000", "水辺", "池", "○", "残します。|-5|-5"], ["2", "水辺", "川", "○", "流します。"]);
        result.Document.Should().NotBeNull();
    }
}
