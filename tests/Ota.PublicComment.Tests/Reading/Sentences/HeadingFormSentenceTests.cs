using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Column headings: one of two roles, several run together, and those of a host.</summary>
public class HeadingFormSentenceTests
{
    // "One heading may carry two roles".
    [Theory]
    [InlineData("ページ、項目", "12 公園", "25 川", "30 道")]
    [InlineData("該当ページ・項目", "P12 公園", "P25 川", "P30 道")]
    public void One_heading_may_be_page_and_place(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Pages?.First).Should().Equal(12, 25, 30);
        result.Document.Opinions.Select(o => o.Area?.Text).Should().Equal(cells);
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("意見の概要及び件数")]
    [InlineData("意見の概要（件数）")]
    [InlineData("意見の概要・件数")]
    public void One_heading_may_be_opinion_and_count(string heading)
    {
        var result =
            Sentence.Read(
                $"番号\t{heading}\t市の考え方\n1\t{Sentence.OpinionTexts[0]}（3件）\t{Sentence.AnswerTexts[0]}\n2\t{Sentence.OpinionTexts[1]}（1件）\t{Sentence.AnswerTexts[1]}\n");
        result.Document!.Opinions.Select(o => o.Count).Should().Equal(3, 1);
        result.Document.Responses.Select(r => r.Text).Should().Equal(Sentence.AnswerTexts.Take(2));
        Sentence.IsQuiet(result);
    }

    // "headings run together (意見(抜粋)対応回答) are split if one way only".
    [Theory]
    [InlineData("番号\t意見(抜粋)対応回答")]
    [InlineData("番号意見（抜粋）対応回答")]
    [InlineData("番号\t意見（抜粋）対応回答\t\t")]
    public void Headings_run_together_are_split_if_one_way_only(string headings)
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{"○△○"[i]}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read($"○：反映する　△：参考とする\n\n{headings}\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        result.Document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("○", "△", "○");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1060");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("No.分野要旨市の考え方")]
    [InlineData("番号項目意見の概要市の考え方")]
    [InlineData("番号 分野 意見の要旨 市の考え方")]
    public void Other_headings_run_together_are_split_as_well(string headings)
    {
        var result = Sentence.Read($"{headings}\n" + Sentence.Rows("公園", "川", "道"));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.Area?.Text)).Should().Equal(("1", "公園"), ("2", "川"), ("3", "道"));
        Sentence.IsQuiet(result);
    }

    // "Hosts add words (data, not code)".
    [Fact]
    public void Hosts_add_words()
    {
        var words =
            Vocabulary.Empty.WithHeadings(ColumnRole.Opinion, "つぶやき").WithHeadings(ColumnRole.Response, "返事")
                .WithHeadings(ColumnRole.Area, "どこ");
        var text = Sentence.Title + "番号\tど こ\t（つぶやき）\t返　事\n" + Sentence.Rows("公園", "川", "道");
        var result = Tests.Reading.Read.Text(text, new ReadOptions { Vocabulary = words });
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園", "川", "道");
        Sentence.IsQuiet(result);
    }

    // "… and may map columns by heading or by position from either end."
    [Fact]
    public void Hosts_map_columns_by_heading()
        => IsMapped(
            ColumnMap.Empty.With("あ", ColumnRole.Number).With("い", ColumnRole.Area).With("う", ColumnRole.Opinion)
                .With("え", ColumnRole.Response));

    [Fact]
    public void Hosts_map_columns_by_position_from_the_start()
        => IsMapped(
            ColumnMap.Empty.With(1, ColumnRole.Number).With(2, ColumnRole.Area).With(3, ColumnRole.Opinion).With(4, ColumnRole.Response));

    [Fact]
    public void Hosts_map_columns_by_position_from_the_end()
        => IsMapped(
            ColumnMap.Empty.With(-4, ColumnRole.Number).With(-3, ColumnRole.Area).With(-2, ColumnRole.Opinion)
                .With(-1, ColumnRole.Response));

    private static void IsMapped(ColumnMap map)
    {
        var result =
            Tests.Reading.Read.Text(Sentence.Title + "あ\tい\tう\tえ\n" + Sentence.Rows("公園", "川", "道"), new ReadOptions { ColumnMap = map });
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.Area?.Text)).Should().Equal(("1", "公園"), ("2", "川"), ("3", "道"));
        Sentence.IsQuiet(result);
    }

    // Columns without a place in the model are ordinary: kept with their headings, and no reason to warn.
    [Theory]
    [InlineData("受付日", "4月1日", "4月2日", "4月9日")]
    [InlineData("年齢", "30代", "60代", "20代")]
    [InlineData("ご氏名", "山野 一", "川辺 花", "森 実")]
    [InlineData("TEL", "000-111-2222", "000-333-4444", "000-555-6666")]
    [InlineData("電話番号", "000-111-2222", "000-333-4444", "000-555-6666")]
    [InlineData("備考", "口頭", "", "郵送")]
    [InlineData("備　考", "同じ趣旨の意見がほかにもありました。", "", "")]
    [InlineData("提出方法", "郵送", "電子メール", "窓口")]
    [InlineData("住所", "一番町", "二番町", "三番町")]
    [InlineData("性別", "女", "男", "女")]
    [InlineData("受付番号", "R-18", "R-25", "R-31")]
    [InlineData("職業", "会社員", "学生", "自営業")]
    [InlineData("受理年月日", "令和6年4月1日", "令和6年4月2日", "令和6年4月9日")]
    public void A_column_without_a_role_is_kept_with_its_heading_and_no_reason_to_warn(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        result.Document.Entries().Select(e => string.Concat(e.Opinion.Other.Concat(e.Responses[0].Other).Select(f => f.Text))).Should()
            .Equal(cells);
        Sentence.IsQuiet(result);
    }

    // What a column holds is told once: never two findings on one column that contradict each other.
    [Theory]
    [InlineData("備考", "この意見のとおり木を増やしてほしい。", "ごみ箱も置いてほしい。", "案内の看板も立ててほしい。")]
    [InlineData("メモ", "今後の参考とさせていただきます。", "ご意見として承ります。", "引き続き検討してまいります。")]
    public void No_column_has_two_findings(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        result.Diagnostics.Count(d => d.Code is "OPC1026" or "OPC1080" or "OPC1081" or "OPC1082").Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_column_that_may_be_the_missing_opinions_is_not_called_a_place_as_well()
    {
        var result = Sentence.Read("番号\tひとこと\t市の考え方\n1\t池を残して\t残します。\n2\t道を広げて\t広げます。\n3\t橋を直して\t直します。\n");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1026").And.NotContain("OPC1082");
        result.Document!.Opinions.Select(o => o.Other.Single().Text).Should().Equal("池を残して", "道を広げて", "橋を直して");
    }
}
