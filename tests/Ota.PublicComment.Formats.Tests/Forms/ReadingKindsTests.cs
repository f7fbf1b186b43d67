using Ota.PublicComment.Formats.Tests.OpenXml;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>Habits of tables that only files with real cells have: lines in a cell, merged cells, lists of terms. Opinion → answer.</summary>
public sealed class ReadingKindsTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    [Theory]
    [InlineData("意見・回答", "（意見）", "（回答）")]
    [InlineData("ご意見と市の考え方", "", "【市の考え方】")]
    [InlineData("意見の概要及び市の考え方", "意見：", "市の考え方：")]
    [InlineData("意見・市の考え方", "", "→")]
    public void One_cell_with_opinion_and_answer_is_parted_at_the_label_of_the_answer(string heading, string opinion, string answer)
    {
        string[] texts = ["街灯が暗い。", "歩道が狭い。"];
        string[] answers = ["取り替えます。", "広げます。"];
        var rows = texts.Zip(answers, (t, a) => $"<td>{opinion}{t}<br>{answer}{a}</td>").ToList();
        Pairs(Html($"<table><tr><th>番号</th><th>{heading}</th></tr><tr><td>1</td>{rows[0]}</tr><tr><td>2</td>{rows[1]}</tr></table>"))
            .Should().Equal("1 街灯が暗い。 → 取り替えます。", "2 歩道が狭い。 → 広げます。");
    }

    [Fact]
    public void One_cell_without_a_label_of_the_answer_is_told()
    {
        var result = Html("<table><tr><th>番号</th><th>意見・回答</th></tr><tr><td>1</td><td>街灯が暗い。<br>取り替えます。</td></tr>"
            + "<tr><td>2</td><td>歩道が狭い。<br>広げます。</td></tr></table>");
        result.Diagnostics.Should().Contain(d => d.Code == "OPC1026");
    }

    [Fact]
    public void One_cell_with_opinion_and_answer_is_parted_in_Word()
        => Pairs(Word(Tbl([600, 8000], Tr("番号", "意見及び回答"), Tr("1", Tc(P("【意見】街灯が暗い。") + P("【回答】取り替えます。"))),
            Tr("2", Tc(P("【意見】歩道が狭い。") + P("【回答】広げます。"))))))
            .Should().Equal("1 街灯が暗い。 → 取り替えます。", "2 歩道が狭い。 → 広げます。");

    [Fact]
    public void Whole_texts_under_one_merged_number_are_one_opinion_and_that_is_told()
    {
        var result = Excel(Xlsx.Row(1, 'A', "番号", "意見の概要", "市の考え方") + Xlsx.Row(2, 'A', "1", "街灯が暗い。", "取り替えます。")
            + Xlsx.Row(3, 'A', "", "夜道が怖い。") + Xlsx.Row(4, 'A', "2", "歩道が狭い。", "広げます。"), Xlsx.Merged("A2:A3", "C2:C3"));
        Pairs(result).Should().Equal("1 街灯が暗い。\n夜道が怖い。 → 取り替えます。", "2 歩道が狭い。 → 広げます。");
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1094");
    }

    [Fact]
    public void A_text_that_goes_on_in_the_next_row_under_one_merged_number_is_one_opinion()
    {
        var result = Excel(Xlsx.Row(1, 'A', "番号", "意見の概要", "市の考え方") + Xlsx.Row(2, 'A', "1", "駅の北側の街灯が", "取り替えます。")
            + Xlsx.Row(3, 'A', "", "暗い。") + Xlsx.Row(4, 'A', "2", "歩道が狭い。", "広げます。"), Xlsx.Merged("A2:A3", "C2:C3"));
        result.Document!.Opinions.Should().HaveCount(2);
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC1094");
    }

    [Fact]
    public void A_page_below_the_number_is_a_place()
    {
        var opinions = Html("<table><tr><th>番号</th><th>意見</th><th>回答</th></tr><tr><td>1<br>(P21)</td><td>街灯が暗い。</td><td>取り替えます。</td></tr>"
            + "<tr><td>2<br>(P29)</td><td>歩道が狭い。</td><td>広げます。</td></tr></table>").Document!.Opinions;
        opinions.Select(o => o.Number?.Label).Should().Equal("1", "2");
        opinions.Select(o => o.Area?.Text).Should().Equal("(P21)", "(P29)");
    }

    [Fact]
    public void A_list_of_one_opinion_and_its_answer_is_text_with_headings()
        => Pairs(Html("<dl><dt>意見1</dt><dd>街灯が暗い。</dd><dt>市の考え方</dt><dd>取り替えます。</dd></dl>"
            + "<dl><dt>意見2</dt><dd>歩道が狭い。</dd><dt>市の考え方</dt><dd>広げます。</dd></dl>"))
            .Should().Equal("1 街灯が暗い。 → 取り替えます。", "2 歩道が狭い。 → 広げます。");

    [Fact]
    public void Labels_beside_the_texts_of_a_merged_number_are_no_opinions_of_their_own()
        => Pairs(Excel(Xlsx.Row(1, 'A', "No", "区分", "内容") + Xlsx.Row(2, 'A', "1", "意見", "街灯が暗い。") + Xlsx.Row(3, 'A', "", "回答", "取り替えます。")
            + Xlsx.Row(4, 'A', "2", "意見", "歩道が狭い。") + Xlsx.Row(5, 'A', "", "回答", "広げます。"), Xlsx.Merged("A2:A3", "A4:A5")))
            .Should().Equal("1 街灯が暗い。 → 取り替えます。", "2 歩道が狭い。 → 広げます。");

    [Fact]
    public void Chapters_in_brackets_over_tables_of_a_Word_file_are_groups()
    {
        var document = Word(P("（前文）") + Tbl([4000, 4000], Tr("意見の要旨", "議会の考え方"), Tr("文章が長い。", "改めました。"))
            + P("（第4条）") + Tbl([4000, 4000], Tr("意見の要旨", "議会の考え方"), Tr("定数を減らすべき。", "別の条例で定めています。"),
                Tr("収支を公開してほしい。", "公開しています。"))).Document!;
        document.Opinions.Select(o => string.Join('/', o.Group)).Should().Equal("（前文）", "（第4条）", "（第4条）");
    }

    private static IEnumerable<string> Pairs(DocumentResult result) => result.Document!.Entries()
        .Select(e => $"{e.Opinion.Number?.Label} {e.Opinion.Text} → {string.Join('/', e.Responses.Select(r => r.Text))}");

    private static DocumentResult Html(string table) => Pipeline.Read(
        $"<html><body><h1>みずはし市交通計画（案）に対する意見募集の結果</h1>{table}</body></html>", new() { FileName = "page.html" });

    private static DocumentResult Word(string body)
        => OpenXmlFile.Read(File(P("みずはし市交通計画（案）に対する意見募集の結果") + body), "a.docx");

    private static DocumentResult Excel(string rows, string after)
        => OpenXmlFile.Read(Xlsx.File(rows, after: after), "a.xlsx");
}
