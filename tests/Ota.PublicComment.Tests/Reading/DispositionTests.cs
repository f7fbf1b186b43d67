using System.Text;
using Ota.PublicComment.Reading.Lexicon;
using static Ota.PublicComment.DispositionKind;

namespace Ota.PublicComment.Tests.Reading;

public class DispositionTests
{
    private static readonly CompositeFormat Rows =
        CompositeFormat.Parse("No.\t要旨\t対応区分\t市の考え方\n1\t水路を守る\t{0}\t続けます。\n2\t木を植える\t{1}\t植えます。\n");

    [Theory]
    [InlineData("意見を反映したもの", "Modified")]
    [InlineData("計画に反映した（している）もの", "Modified,AlreadyIncluded")]
    [InlineData("既に記載している", "AlreadyIncluded")]
    [InlineData("すでに案に盛り込み済みのもの", "AlreadyIncluded")]
    [InlineData("今後の参考とする", "ForReference")]
    [InlineData("事業を推進する際の参考", "ForReference")]
    [InlineData("今後反映を検討する", "ForReference")]
    [InlineData("反映できないもの", "NotAdopted")]
    [InlineData("計画への反映は困難", "NotAdopted")]
    [InlineData("原案のとおりとする", "Unchanged")]
    [InlineData("素案通り", "Unchanged")]
    [InlineData("修正しない", "Unchanged")]
    [InlineData("計画の対象外", "OutOfScope")]
    [InlineData("賛同のご意見", "Agreement")]
    [InlineData("賛同できない意見", "NotAdopted")]
    [InlineData("その他のご意見・感想", "Other")]
    [InlineData("素案を修正し、追記する", "Modified")]
    [InlineData("反映状況", "")]
    [InlineData("水辺の整備", "")]
    public void Words_have_the_kinds_they_name(string words, string kinds)
        => string.Join(',', DispositionWords.KindsOf(words)).Should().Be(kinds);

    [Theory]
    [InlineData("○", "△", "○：計画に反映したもの\n△：今後の参考とするもの")]
    [InlineData("○", "△", "○ 反映し修正 / △ 推進の際の参考")]
    [InlineData("○", "△", "※対応区分（○：反映　△：参考）")]
    [InlineData("A", "B", "【対応区分】\nA　意見を反映します\nB　今後の参考とします\nC　その他")]
    [InlineData("1", "2", "1 反映した 2 今後の参考 3 反映できない 4 その他")]
    [InlineData("①", "②", "1　反映した\n2　今後の参考とする")]
    [InlineData("有", "無", "有：計画を修正した\n無：今後の参考とする")]
    [InlineData("反", "参", "凡例\n反：計画に反映\n参：今後の参考")]
    [InlineData("【反映】", "【検討】", "【反映】…計画に反映したもの\n【検討】…今後の参考とするもの")]
    [InlineData("対応甲", "対応乙", "対応甲・・・計画に反映したもの\n対応乙・・・今後の参考とするもの")]
    [InlineData("ア", "イ", "ア：計画に反映したもの\nイ：今後の参考とするもの")]
    public void A_legend_in_lines_explains_the_codes_before_or_after_the_table(string first, string second, string legend)
    {
        foreach (var text in (string[])[$"{Read.Title}\n{legend}\n\n{string.Format(null, Rows, first, second)}",
            $"{Read.Title}\n\n{string.Format(null, Rows, first, second)}\n{legend}\n"])
        {
            var result = Read.Text(text);
            var dispositions = result.Document!.Responses.Select(r => r.Dispositions.Single()).ToList();
            dispositions.Select(d => d.Code).Should().Equal([first, second], legend);
            dispositions[0].Kinds.Should().Equal([Modified], legend);
            dispositions[1].Kinds.Should().Equal([ForReference], legend);
            dispositions.Should().OnlyContain(d => d.Legend != null);
            result.Document.DispositionLegend.Count.Should().BeGreaterThanOrEqualTo(2);
            result.Document.Notes.Should().BeEmpty("the legend is structure");
            result.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("○\t計画に反映\n△\t今後の参考\n\n", false)]
    [InlineData("区分\t内容\t件数\n○\t計画に反映\t1件\n△\t今後の参考\t1件\n合計\t\t2件\n\n", true)]
    [InlineData("記号\t意味\n○\t計画に反映\n△\t今後の参考\n\n", false)]
    public void A_legend_in_a_table_is_no_result_table_and_its_counts_are_kept(string legend, bool hasCounts)
    {
        var result = Read.Text($"{Read.Title}\n\n{legend}{string.Format(null, Rows, "○", "△")}");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Should().HaveCount(2);
        result.Document.DispositionLegend.Select(d => d.Legend).Should().Equal("計画に反映", "今後の参考");
        result.Document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should().Equal(Modified, ForReference);
        result.Document.Consultations.SelectMany(c => c.Tallies).Select(t => (t.Label, t.Opinions)).Should()
            .Equal(hasCounts ? [("○ 計画に反映", 1), ("△ 今後の参考", 1), ("合計", 2)] : Array.Empty<(string, int?)>());
    }

    [Fact]
    public void A_legend_in_the_header_cell_is_read_however_long_it_is()
    {
        var legend = "（○：ご意見を踏まえて計画の本文や図表に反映するもの、△：今後の施策を進めていく際の参考とするもの、×：計画への反映が困難なもの）";
        var result = Read.Text($"{Read.Title}\nNo.\t要旨\t対応区分{legend}\t市の考え方\n1\t水路\t○\t続けます。\n2\t木\t×\t植えません。\n");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.DispositionLegend.Select(d => d.Code).Should().Equal("○", "△", "×");
        result.Document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should().Equal(Modified, NotAdopted);
    }

    [Fact]
    public void Headings_of_sections_are_the_dispositions_of_what_stands_under_them()
    {
        var result = Read.Rows("Ⅰ．ご意見を踏まえて内容を修正するもの", "1\t全体\t池\t残します。", "Ⅱ．その他", "2\t全体\t道\t広げます。");
        result.Document!.DispositionLegend.Select(d => (d.Code, d.Legend)).Should().Equal(("Ⅰ", "ご意見を踏まえて内容を修正するもの"), ("Ⅱ", "その他"));
        result.Document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should().Equal(Modified, Other);
        result.Document.Opinions[0].Group.Should().Equal("Ⅰ．ご意見を踏まえて内容を修正するもの");
    }

    [Fact]
    public void A_list_of_the_statistics_is_a_legend_and_its_counts_are_tallies()
    {
        var result = Read.Text($"{Read.Title}\n対応区分\nA 意見を反映したもの 5件\nB 今後の参考とするもの 12件\n\n{string.Format(null, Rows, "A", "B")}");
        result.Document!.DispositionLegend.Select(d => d.Legend).Should().Equal("意見を反映したもの", "今後の参考とするもの");
        result.Document.Consultations.Single().Tallies.Select(t => (t.Dimension, t.Label, t.Opinions)).Should()
            .Equal(("対応区分", "A 意見を反映したもの", 5), ("対応区分", "B 今後の参考とするもの", 12));
    }

    [Fact]
    public void A_code_without_a_legend_is_unspecified_and_words_explain_themselves()
    {
        var result = Read.Text($"{Read.Title}\n{string.Format(null, Rows, "○", "原案どおり")}");
        var dispositions = result.Document!.Responses.Select(r => r.Dispositions.Single()).ToList();
        dispositions[0].Should().Be(new Disposition { Code = "○", Kinds = [Unspecified] });
        dispositions[1].Should().Be(new Disposition { Code = "原案どおり", Kinds = [Unchanged] });
        result.Document.DispositionLegend.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_code_that_the_legend_does_not_have_is_told_once()
    {
        var result = Read.Text($"{Read.Title}\n○：反映　△：参考\n{string.Format(null, Rows, "○", "□")}3\t橋\t□\t架けます。\n");
        Read.Codes(result).Should().Equal("OPC2050");
        result.Document!.Responses[1].Dispositions.Single().Kinds.Should().Equal(Unspecified);
    }

    [Fact]
    public void Two_explanations_of_one_code_are_told_and_the_first_is_used()
    {
        var result = Read.Text($"{Read.Title}\n○：反映　△：参考\n\n{string.Format(null, Rows, "○", "△")}\n対応区分\n○：対象外　△：今後の参考\n");
        Read.Codes(result).Should().Contain("OPC2051");
        result.Document!.Responses[0].Dispositions.Single().Kinds.Should().Equal(Modified);
    }

    [Fact]
    public void Several_codes_in_one_cell_are_several_dispositions()
    {
        var result = Read.Text($"{Read.Title}\n① 反映した　② 既に記載　③ 今後の参考\n{string.Format(null, Rows, "③ ①", "②、③")}");
        result.Document!.Responses[0].Dispositions.Select(d => (d.Code, d.Kinds.Single())).Should()
            .Equal(("③", ForReference), ("①", Modified));
        result.Document.Responses[1].Dispositions.Select(d => d.Kinds.Single()).Should().Equal(AlreadyIncluded, ForReference);
    }

    [Theory]
    [InlineData("1 計画を修正した経緯\n2 募集の概要\n3 結果")]
    [InlineData("○ 修正箇所の一覧は別紙のとおりです。")]
    [InlineData("1 募集期間\n2 提出方法")]
    [InlineData("電子メール：3件\n郵送：2件")]
    public void Lists_before_the_table_are_no_legend(string lines)
    {
        var result = Read.Text($"{Read.Title}\n{lines}\n\n{string.Format(null, Rows, "①", "②")}");
        result.Document!.DispositionLegend.Should().BeEmpty();
        (result.Document.Notes.Count + result.Document.Consultations.Sum(c => c.Tallies.Count)).Should().Be(lines.Split('\n').Length);
    }

    [Theory]
    [InlineData("【原案どおり】", "【修正】")]
    [InlineData("原案どおり\n", "修正する\n")]
    public void A_disposition_at_the_head_of_most_responses_is_taken_from_them(string first, string second)
    {
        var result =
            Read.Text(
                $"{Read.Title}\n| No. | 要旨 | 市の考え方 |\n|---|---|---|\n| 1 | 池 | {first.Replace("\n", "<br>")} 残します。 |\n| 2 | 道 | {second.Replace("\n", "<br>")} 広げます。 |\n");
        result.Document!.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal(first.Trim(), second.Trim());
        result.Document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should().Equal(Unchanged, Modified);
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。");
    }

    [Fact]
    public void A_heading_that_names_both_lets_codes_stand_before_the_response()
    {
        var result =
            Read.Text($"{Read.Title}\n① 反映した　② 今後の参考　③ その他\nNo.\t要旨\tプランへの反映状況・県の考え方\n1\t池\t③ ① 残します。\n2\t道\t②　広げます。\n3\t橋\t架けます。\n");
        result.Document!.Responses.Select(r => string.Join(',', r.Dispositions.Select(d => d.Code))).Should().Equal("③,①", "②", "");
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。", "架けます。");
        Read.Codes(result).Should().Equal("OPC2052");
    }

    [Fact]
    public void A_bracket_in_one_response_of_many_is_part_of_its_text()
    {
        var result = Read.Rows("1\t全体\t池\t【修正】 残します。", "2\t全体\t道\t広げます。", "3\t全体\t橋\t架けます。");
        result.Document!.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
        result.Document.Responses[0].Text.Should().StartWith("【修正】");
    }

    [Fact]
    public void A_list_of_points_in_responses_is_no_disposition()
    {
        var result = Read.Rows("1\t全体\t池\t① 残します。", "2\t全体\t道\t① 広げます。");
        result.Document!.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
    }
}
