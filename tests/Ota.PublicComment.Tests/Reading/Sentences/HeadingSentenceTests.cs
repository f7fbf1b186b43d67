namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Column headings: numbers, places and departments.</summary>
public class HeadingSentenceTests
{
    // "Match after removing all white space and line breaks and folding width."
    [Theory]
    [InlineData("番　号", "意　見　の　概　要", "市 の 考 え 方")]
    [InlineData("\"番\n号\"", "\"意\n見\n の\n概\n要\"", "\"市の\n考え方\"")]
    [InlineData("Ｎｏ．", "意見の概要", "市の考え方")]
    [InlineData("Ｎ ｏ", "御意見 の 要旨", "市 の　考えかた")]
    [InlineData("\"Ｎ\nｏ\n．\"", "意見\u00A0（ 概要 ）", "市の\u3000見解")]
    public void White_space_line_breaks_and_width_make_no_other_heading(string number, string opinion, string response)
    {
        var result = Sentence.Read($"{number}\t分　野\t{opinion}\t{response}\n" + Sentence.Rows("公園", "川", "道"));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.Area?.Text)).Should().Equal(("1", "公園"), ("2", "川"), ("3", "道"));
        Sentence.IsQuiet(result);
    }

    // Row "number".
    [Theory]
    [InlineData("No.")]
    [InlineData("NO.")]
    [InlineData("No")]
    [InlineData("№")]
    [InlineData("番号")]
    [InlineData("通し番号")]
    [InlineData("整理番号")]
    [InlineData("意見番号")]
    [InlineData("項番")]
    [InlineData("ＮＯ．")]
    [InlineData("連番")]
    [InlineData("管理番号")]
    [InlineData("整理No.")]
    [InlineData("意見№")]
    [InlineData("意見No")]
    [InlineData("通番")]
    [InlineData("＃")]
    public void Row_number_is_known_by_its_words(string heading)
    {
        var result =
            Sentence.Read(
                $"{heading}\t意見の概要\t市の考え方\n1\t{Sentence.OpinionTexts[0]}\t{Sentence.AnswerTexts[0]}\n2\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n3\t{Sentence.OpinionTexts[2]}\t{Sentence.AnswerTexts[2]}\n");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        result.Document.Opinions.Should().OnlyContain(o => !o.IsNumberInferred && o.Other.Count == 0);
        Sentence.IsQuiet(result);
    }

    // Row "number": 意見1 / 【意見1の概要】 are headings that carry the number.
    [Theory]
    [InlineData("意見{0}\n{1}\n市の考え方\n{2}\n")]
    [InlineData("【意見{0}の概要】\n{1}\n【市の考え方】\n{2}\n")]
    [InlineData("【ご意見{0}の要旨】\n{1}\n【回答】\n{2}\n")]
    [InlineData("＜意見 {0}＞\n{1}\n＜市の考え方＞\n{2}\n")]
    public void Row_number_may_stand_in_the_heading_of_the_opinion(string block)
    {
        var body =
            string.Concat(
                Enumerable.Range(0, 3)
                    .Select(
                        i =>
                            string.Format(System.Globalization.CultureInfo.InvariantCulture, block, i + 1, Sentence.OpinionTexts[i],
                                Sentence.AnswerTexts[i])));
        var result = Sentence.Read(body);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        Sentence.IsQuiet(result);
    }

    // Row "number": hierarchical 1.1 and policy codes 4-4, 12-1（11-1）.
    [Theory]
    [InlineData("1.1", "1.2", "2.1")]
    [InlineData("１．１", "１．２", "２．１")]
    [InlineData("4-4", "4-5", "7-1")]
    [InlineData("４－４", "４－５", "７－１")]
    [InlineData("12-1（11-1）", "12-2（11-2）", "13-1（12-1）")]
    [InlineData("1-2-1", "1-2-2", "2-1-1")]
    public void Row_number_may_be_hierarchical_or_a_code(string first, string second, string third)
    {
        var result =
            Sentence.Read(
                $"番号\t意見の概要\t市の考え方\n{first}\t{Sentence.OpinionTexts[0]}\t{Sentence.AnswerTexts[0]}\n{second}\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n{third}\t{Sentence.OpinionTexts[2]}\t{Sentence.AnswerTexts[2]}\n");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal(first, second, third);
        Sentence.IsQuiet(result);
    }

    // Row "number": none at all.
    [Theory]
    [InlineData("意見の概要\t市の考え方", "{0}\t{1}")]
    [InlineData("分野\t意見の概要\t市の考え方", "公園\t{0}\t{1}")]
    [InlineData("市の考え方\t意見の概要", "{1}\t{0}")]
    public void Row_number_may_be_missing_altogether(string headings, string row)
    {
        var rows =
            Enumerable.Range(0, 3)
                .Select(
                    i =>
                        string.Format(System.Globalization.CultureInfo.InvariantCulture, row, Sentence.OpinionTexts[i],
                            Sentence.AnswerTexts[i]));
        var result = Sentence.Read(headings + "\n" + string.Join('\n', rows) + "\n");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Should().OnlyContain(o => o.Number == null && !o.IsNumberInferred);
        Sentence.IsQuiet(result);
    }

    // Row "place in the plan".
    [Theory]
    [InlineData("分野")]
    [InlineData("章")]
    [InlineData("節")]
    [InlineData("編・部")]
    [InlineData("項目")]
    [InlineData("該当箇所")]
    [InlineData("該当項")]
    [InlineData("関係する項目又は事業")]
    [InlineData("意見内容区分")]
    [InlineData("区")]
    [InlineData("章・節")]
    [InlineData("該当か所")]
    [InlineData("施策名")]
    [InlineData("素案の該当箇所")]
    [InlineData("計画案における該当箇所")]
    [InlineData("関係箇所")]
    public void Row_place_is_known_by_its_words(string heading)
    {
        var result = Sentence.Table(heading, "公園の手入れ", "水辺の再生", "ごみと落ち葉");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園の手入れ", "水辺の再生", "ごみと落ち葉");
        result.Document.Opinions.Should().OnlyContain(o => o.Other.Count == 0);
        Sentence.IsQuiet(result);
    }

    // Row "place in the plan": the words for pages.
    [Theory]
    [InlineData("ページ", "12", "25", "30")]
    [InlineData("該当ページ", "P12", "P25", "P30")]
    [InlineData("ページ、項目", "P12 公園", "P25 川", "P30 道")]
    [InlineData("最終案P", "12", "25", "30")]
    [InlineData("対照表P", "１２", "２５", "３０")]
    [InlineData("該当頁", "12頁", "25頁", "30頁")]
    [InlineData("素案ページ", "ｐ．１２", "ｐ．２５", "ｐ．３０")]
    [InlineData("ページ番号", "12", "25", "30")]
    [InlineData("Ｐ", "12", "25", "30")]
    [InlineData("頁", "12", "25", "30")]
    public void Row_place_may_be_a_page(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Pages?.First).Should().Equal(12, 25, 30);
        result.Document.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        Sentence.IsQuiet(result);
    }

    // Row "place in the plan": [該当箇所](本編p14) inside the opinion.
    [Theory]
    [InlineData("[該当箇所](本編p14)", "[該当箇所](本編p20)", "[該当箇所](資料編p3)")]
    [InlineData("［該当箇所］（本編ｐ１４）", "［該当箇所］（本編ｐ２０）", "［該当箇所］（資料編ｐ３）")]
    [InlineData("【該当箇所】本編14ページ\n", "【該当箇所】本編20ページ\n", "【該当箇所】資料編3ページ\n")]
    public void Row_place_may_stand_inside_the_opinion(params string[] places)
    {
        var rows =
            Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Cell(places[i] + Sentence.OpinionTexts[i])}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read("番号\t意見の概要\t市の考え方\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Pages?.First).Should().Equal(14, 20, 3);
        result.Document.Opinions.Select(o => o.Area?.Volume).Should().Equal("本編", "本編", "資料編");
        Sentence.IsQuiet(result);
    }

    private static string Cell(string text) => text.Contains('\n') ? $"\"{text}\"" : text;

    // Row "department": kept with its heading, since an opinion has no place for it of its own.
    [Theory]
    [InlineData("部局")]
    [InlineData("担当課")]
    [InlineData("担当部署")]
    [InlineData("所管課")]
    [InlineData("担当部局")]
    [InlineData("担 当 課")]
    public void Row_department_is_known_by_its_words(string heading)
    {
        var result = Sentence.Table(heading, "公園課", "河川課", "環境部清掃課");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Should().OnlyContain(o => o.Area == null);
        result.Document.Entries().Select(e => e.Opinion.Other.Concat(e.Responses[0].Other).Single().Text).Should()
            .Equal("公園課", "河川課", "環境部清掃課");
        Sentence.IsQuiet(result);
    }
}
