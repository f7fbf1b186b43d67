namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Dispositions": the forms of legends and where they stand.</summary>
public class LegendSentenceTests
{
    private const string Rows = "番号\t意見\t対応区分\t町の考え方\n1\t桟橋を直す。\t{0}\t直します。\n2\t芦を刈る。\t{1}\t刈ります。\n";

    private static string Table(string first, string second) => Town.Form(Rows, first, second);

    // Read the legend from the document, before or after the table, whatever joins code and words.
    [Theory]
    [InlineData("○", "△", "○：計画に反映したもの\n△：今後の参考とするもの")]
    [InlineData("○", "△", "○…計画に反映したもの\n△…今後の参考とするもの")]
    [InlineData("○", "△", "○・・・計画に反映したもの\n△・・・今後の参考とするもの")]
    [InlineData("○", "△", "○―計画に反映したもの\n△―今後の参考とするもの")]
    [InlineData("○", "△", "○＝計画に反映したもの、△＝今後の参考とするもの")]
    [InlineData("○", "△", "（凡例）○：計画に反映したもの　△：今後の参考とするもの")]
    [InlineData("○", "△", "【凡例】\n○　計画に反映したもの\n△　今後の参考とするもの")]
    [InlineData("○", "△", "※「○」は計画に反映したもの、「△」は今後の参考とするもの")]
    [InlineData("○", "△", "対応区分の説明\n「○」：計画に反映したもの\n「△」：今後の参考とするもの")]
    [InlineData("○", "△", "※ 対応区分について　○計画に反映したもの　△今後の参考とするもの")]
    [InlineData("有", "無", "有:計画に反映したもの\n無:今後の参考とするもの")]
    [InlineData("A", "B", "A 計画に反映したもの\nB 今後の参考とするもの")]
    [InlineData("Ａ", "Ｂ", "A 計画に反映したもの\nB 今後の参考とするもの")]
    [InlineData("1", "2", "(1) 計画に反映したもの\n(2) 今後の参考とするもの")]
    [InlineData("①", "②", "①計画に反映したもの　②今後の参考とするもの")]
    [InlineData("ア", "イ", "ア　計画に反映したもの\nイ　今後の参考とするもの")]
    [InlineData("反映", "参考", "反映・・・計画に反映したもの\n参考・・・今後の参考とするもの")]
    [InlineData("反映", "参考", "「反映」…計画に反映したもの\n「参考」…今後の参考とするもの")]
    [InlineData("対応", "参考", "対応：計画に反映したもの\n参考：今後の参考とするもの")]
    [InlineData("【反映】", "【参考】", "【反映】：計画に反映したもの\n【参考】：今後の参考とするもの")]
    [InlineData("Ⅰ", "Ⅱ", "Ⅰ：計画に反映したもの　Ⅱ：今後の参考とするもの")]
    public void A_legend_is_read_before_or_after_the_table(string first, string second, string legend)
    {
        foreach (var text in (string[])[$"{legend}\n\n{Table(first, second)}", $"{Table(first, second)}\n{legend}\n"])
        {
            var result = Town.Text(text);
            Town.Dispositions(result).Should().Equal([$"{first}=計画に反映したもの(Modified)", $"{second}=今後の参考とするもの(ForReference)"], text);
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    // ... or in a header cell.
    [Theory]
    [InlineData("対応区分（○：計画に反映したもの、△：今後の参考とするもの）")]
    [InlineData("対応区分(○=計画に反映したもの △=今後の参考とするもの)")]
    [InlineData("反映状況\u3000○：計画に反映したもの\u3000△：今後の参考とするもの")]
    [InlineData("\"対応区分\n○：計画に反映したもの\n△：今後の参考とするもの\"")]
    [InlineData("対応区分【○…計画に反映したもの／△…今後の参考とするもの】")]
    public void A_legend_is_read_in_a_header_cell(string heading)
    {
        var result = Town.Text($"番号\t意見\t{heading}\t町の考え方\n1\t桟橋を直す。\t○\t直します。\n2\t芦を刈る。\t△\t刈ります。\n");
        Town.Dispositions(result).Should().Equal("○=計画に反映したもの(Modified)", "△=今後の参考とするもの(ForReference)");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A table of code, legend and count.
    [Theory]
    [InlineData("区分\t内容\t件数\n○\t計画に反映したもの\t1件\n△\t今後の参考とするもの\t1件\n")]
    [InlineData("対応区分\t説明\t意見数\n○\t計画に反映したもの\t１\n△\t今後の参考とするもの\t１\n計\t\t２\n")]
    [InlineData("記号\t対応の内容\t件数\n○\t計画に反映したもの\t1\n△\t今後の参考とするもの\t1\n合計\t\t2\n")]
    [InlineData("対応区分\t件数\n○：計画に反映したもの\t1件\n△：今後の参考とするもの\t1件\n合計\t2件\n")]
    public void A_legend_is_a_table_of_code_legend_and_count(string legend)
    {
        foreach (var text in (string[])[$"{legend}\n{Table("○", "△")}", $"{Table("○", "△")}\n{legend}"])
        {
            var result = Town.Text(text);
            Town.Entries(result).Should().Equal(["1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。"], text);
            Town.Dispositions(result).Should().Equal(["○=計画に反映したもの(Modified)", "△=今後の参考とするもの(ForReference)"], text);
            result.Document!.Consultations.Single().Tallies.Where(t => !t.IsTotal).Select(t => t.Opinions).Should().Equal([1, 1], text);
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    // The heading of a section is the disposition of what stands under it.
    [Theory]
    [InlineData("Ⅰ．当該意見を踏まえて内容を修正するもの", "Ⅱ．その他", "Ⅰ=当該意見を踏まえて内容を修正するもの(Modified)", "Ⅱ=その他(Other)")]
    [InlineData("１　計画に反映した意見", "２　今後の参考とする意見", "１=計画に反映した意見(Modified)", "２=今後の参考とする意見(ForReference)")]
    [InlineData("（１）案を修正するもの", "（２）案のとおりとするもの", "（１）=案を修正するもの(Modified)", "（２）=案のとおりとするもの(Unchanged)")]
    [InlineData("A 案に反映するもの", "B 既に盛り込まれているもの", "A=案に反映するもの(Modified)", "B=既に盛り込まれているもの(AlreadyIncluded)")]
    public void A_heading_of_a_section_is_a_legend(string first, string second, string one, string two)
    {
        var result = Town.Table("No.|意見|町の考え方", first, "1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", second, "3|芦を刈る。|刈ります。");
        Town.Dispositions(result).Should().Equal(one, one, two);
        Town.Keys(result).Should().Equal($"{first}#1", $"{first}#2", $"{second}#3");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A list of the statistics is a legend, and its counts are tallies.
    [Theory]
    [InlineData("対応区分別の件数\nA 計画に反映したもの 1件\nB 今後の参考とするもの 1件")]
    [InlineData("意見への対応の内訳\nA：計画に反映したもの　１件\nB：今後の参考とするもの　１件")]
    [InlineData("・A 計画に反映したもの：1件\n・B 今後の参考とするもの：1件")]
    [InlineData("対応区分\nA（計画に反映したもの） 1件\nB（今後の参考とするもの） 1件")]
    public void A_list_of_the_statistics_is_a_legend(string list)
    {
        var result = Town.Text($"{list}\n\n{Table("A", "B")}");
        Town.Dispositions(result).Should().Equal("A=計画に反映したもの(Modified)", "B=今後の参考とするもの(ForReference)");
        result.Document!.Consultations.Single().Tallies.Select(t => t.Opinions).Should().Equal(1, 1);
        Town.Doubts(result).Should().BeEmpty();
    }

    // Where its counts stand in brackets it is a legend all the same, and the lines are kept.
    [Fact]
    public void A_list_with_counts_in_brackets_is_a_legend()
    {
        var result = Town.Text($"A 計画に反映したもの（1件）\nB 今後の参考とするもの（1件）\n\n{Table("A", "B")}");
        Town.Dispositions(result).Should().Equal("A=計画に反映したもの(Modified)", "B=今後の参考とするもの(ForReference)");
        result.Document!.Notes.Select(n => n.Text).Should().Equal("A 計画に反映したもの（1件）", "B 今後の参考とするもの（1件）");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A legend may name several kinds.
    [Theory]
    [InlineData("反映した（している）", "Modified,AlreadyIncluded")]
    [InlineData("反映した(している)もの", "Modified,AlreadyIncluded")]
    [InlineData("案を修正した、又は既に記載しているもの", "Modified,AlreadyIncluded")]
    [InlineData("今後の参考とする又は反映できないもの", "ForReference,NotAdopted")]
    [InlineData("反映しないもの、対象外のもの", "NotAdopted,OutOfScope")]
    [InlineData("その他（感想など）", "Other")]
    public void A_legend_may_name_several_kinds(string words, string kinds)
    {
        var result = Town.Text($"ア：{words}\nイ：今後の参考とするもの\n\n{Table("ア", "イ")}");
        Town.Dispositions(result)[0].Should().Be($"ア={words}({kinds})");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A code the legend does not have is unspecified and told.
    [Fact]
    public void A_code_the_legend_does_not_have_is_told()
    {
        var result = Town.Text($"○：計画に反映したもの　△：今後の参考とするもの\n\n{Table("○", "◇")}");
        Town.Dispositions(result).Should().Equal("○=計画に反映したもの(Modified)", "◇=(Unspecified)");
        Town.Doubts(result).Should().Equal("OPC2050");
    }

    // A disposition is told from the place of the plan, though both columns are short.
    [Theory]
    [InlineData("対応区分")]
    [InlineData("反映状況")]
    [InlineData("意見反映区分")]
    [InlineData("意見への対応")]
    [InlineData("取扱い")]
    [InlineData("区分")]
    public void The_headings_of_dispositions_are_known(string heading)
    {
        var result =
            Town.Text($"○：計画に反映したもの　△：今後の参考とするもの\n\n番号\t章\t意見\t{heading}\t町の考え方\n1\t第1章\t桟橋を直す。\t○\t直します。\n2\t第2章\t芦を刈る。\t△\t刈ります。\n");
        Town.Dispositions(result).Should().Equal("○=計画に反映したもの(Modified)", "△=今後の参考とするもの(ForReference)");
        Town.Doubts(result).Should().BeEmpty();
    }
}
