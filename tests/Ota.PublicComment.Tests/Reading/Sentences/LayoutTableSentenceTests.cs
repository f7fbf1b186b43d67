namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Layouts 1 and 2: delimited tables and Markdown tables.</summary>
public class LayoutTableSentenceTests
{
    private static readonly string[] Entries = ["1|池を残してほしい。|残します。", "2|道を広げてほしい。|広げます。", "3|橋を直してほしい。|直します。", "4|森を守ってほしい。|守ります。"];

    // 1: "Delimited table with a heading row".
    [Theory]
    [InlineData("\t")]
    [InlineData(",")]
    [InlineData(";")]
    public void Delimited_table_with_a_heading_row(string separator)
    {
        var text = "番号\t意見の概要\t市の考え方\n" + string.Concat(Entries.Select(e => e.Replace('|', '\t') + "\n"));
        var result = Sentence.Read(text.Replace("\t", separator, StringComparison.Ordinal));
        Sentence.Entries(result).Should().Equal(Entries);
        Sentence.IsQuiet(result);
    }

    // 1: "… repeated after page breaks".
    [Theory]
    [InlineData("番号\t意見の概要\t市の考え方\n")]
    [InlineData("番　号\t意見の 概要\t市の考え方\n")]
    [InlineData("\f番号\t意見の概要\t市の考え方\n")]
    [InlineData("- 2 -\n番号\t意見の概要\t市の考え方\n")]
    [InlineData("\n2 / 5\n\n番号\t意見の概要\t市の考え方\n")]
    [InlineData("２ページ\n番号\t意見の概要\t市の考え方\n")]
    public void A_heading_row_repeated_after_a_page_break_is_no_opinion(string again)
    {
        var result =
            Sentence.Read("番号\t意見の概要\t市の考え方\n" + Row(0) + Row(1) + again + Row(2) + again.Replace('2', '3').Replace('２', '３') + Row(3));
        Sentence.Entries(result).Should().Equal(Entries);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2001");
        Sentence.IsQuiet(result);
    }

    // 1: "grouping headings between rows (●第一章 …, 1.「…」について, Ⅰ …)".
    [Theory]
    [InlineData("●第一章 水辺のこと", "●第二章 森のこと")]
    [InlineData("●第１章　水辺のこと", "●第２章　森のこと")]
    [InlineData("1.「水辺」について", "2.「森」について")]
    [InlineData("１．「水辺」について", "２．「森」について")]
    [InlineData("Ⅰ 水辺のこと", "Ⅱ 森のこと")]
    [InlineData("Ⅰ．水辺のこと", "Ⅱ．森のこと")]
    [InlineData("第1章 水辺のこと", "第2章 森のこと")]
    [InlineData("【水辺のこと】", "【森のこと】")]
    [InlineData("■水辺のこと", "■森のこと")]
    [InlineData("（１）水辺のこと", "（２）森のこと")]
    [InlineData("①水辺のこと", "②森のこと")]
    [InlineData("基本目標１　水辺のこと", "基本目標２　森のこと")]
    public void Grouping_headings_between_rows_are_the_group_of_what_follows(string first, string second)
    {
        foreach (var blank in new[] { "", "\t\t" })
        {
            var result = Sentence.Read($"番号\t意見の概要\t市の考え方\n{first}{blank}\n{Row(0)}{Row(1)}{second}{blank}\n{Row(2)}{Row(3)}");
            Sentence.Entries(result).Should().Equal(Entries);
            result.Document!.Opinions.Select(o => o.Group.Single()).Should().Equal(first, first, second, second);
            Sentence.IsQuiet(result);
        }
    }

    // 2: "Markdown pipe table".
    [Theory]
    [InlineData("| 番号 | 意見の概要 | 市の考え方 |\n|---|---|---|\n", "| {0} | {1} | {2} |\n")]
    [InlineData("|番号|意見の概要|市の考え方|\n|:--|:--:|--:|\n", "|{0}|{1}|{2}|\n")]
    [InlineData("| **番号** | **意見の概要** | **市の考え方** |\n| --- | --- | --- |\n", "| {0} | {1} | {2} |\n")]
    public void Markdown_pipe_table(string head, string row)
    {
        var result =
            Sentence.Read(
                head
                    + string.Concat(
                        Entries.Select(e => string.Format(System.Globalization.CultureInfo.InvariantCulture, row, [.. e.Split('|')]))));
        Sentence.Entries(result).Should().Equal(Entries);
        Sentence.IsQuiet(result);
    }

    // 2: a line end inside a cell of a Markdown table.
    [Fact]
    public void Markdown_pipe_table_keeps_the_lines_of_a_cell()
    {
        var result =
            Sentence.Read(
                "| 番号 | 意見の概要 | 市の考え方 |\n|---|---|---|\n| 1 | 池を残してほしい。<br>水鳥が来る。 | 残します。<br>調べます。 |\n| 2 | 道を広げてほしい。 | 広げます。 |\n");
        Sentence.Entries(result).Should().Equal("1|池を残してほしい。/水鳥が来る。|残します。/調べます。", "2|道を広げてほしい。|広げます。");
        Sentence.IsQuiet(result);
    }

    // 2: "one table per chapter".
    [Theory]
    [InlineData("## 第1章 水辺", "## 第2章 森")]
    [InlineData("### １ 水辺について", "### ２ 森について")]
    public void One_table_per_chapter(string first, string second)
    {
        const string head = "| 番号 | 意見の概要 | 市の考え方 |\n|---|---|---|\n";
        var result = Sentence.Read($"{first}\n\n{head}{Pipe(0)}{Pipe(1)}\n{second}\n\n{head}{Pipe(2)}{Pipe(3)}");
        Sentence.Entries(result).Should().Equal(Entries);
        result.Document!.Opinions.Select(o => o.Group.Single().TrimStart('#', ' ')).Should()
            .Equal(first.TrimStart('#', ' '), first.TrimStart('#', ' '), second.TrimStart('#', ' '), second.TrimStart('#', ' '));
        result.Document.Opinions.Select(o => o.Source.Table).Should().Equal(1, 1, 2, 2);
        Sentence.IsQuiet(result);
    }

    // 2: numbers may begin again in the table of the next chapter; the group tells them apart.
    [Fact]
    public void One_table_per_chapter_may_begin_its_numbers_again()
    {
        const string head = "| 番号 | 意見の概要 | 市の考え方 |\n|---|---|---|\n";
        var result = Sentence.Read($"## 第1章 水辺\n\n{head}{Pipe(0)}{Pipe(1)}\n## 第2章 森\n\n{head}{Pipe(0)}{Pipe(1)}");
        result.Document!.Opinions.Select(o => $"{o.Group.Single()} {o.Number!.Label}").Should().OnlyHaveUniqueItems().And.HaveCount(4);
        Sentence.IsQuiet(result);
    }

    // A second column of answers (市の考え方, 教育委員会の考え方) is an answer too: read as a response of its own, and told, since either may be the
    // answer that counts.
    [Theory]
    [InlineData("市の考え方", "教育委員会の考え方")]
    [InlineData("市の考え方", "修正後の市の考え方")]
    [InlineData("回答", "事務局の見解")]
    [InlineData("市の考え方", "市の考え方（追加）")]
    public void A_second_column_of_answers_is_an_answer_too(string first, string second)
    {
        var result =
            Sentence.Read(
                $"番号\t意見の概要\t{first}\t{second}\n1\t池を残してほしい。\t残します。\t学習に使います。\n2\t道を広げてほしい。\t広げます。\t\n3\t橋を直してほしい。\t直します。\t通学路を見直します。\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池を残してほしい。", "道を広げてほしい。", "橋を直してほしい。");
        var answers = result.Document.Entries().Select(e => string.Join('+', e.Responses.Select(r => r.Text)));
        answers.Should().Equal("残します。+学習に使います。", "広げます。", "直します。+通学路を見直します。");
        result.Document.Opinions.Should().OnlyContain(o => o.Other.Count == 0);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC1012");
    }

    // A table and labelled text in one document: both are read, or what is not read is told.
    [Fact]
    public void A_table_followed_by_labelled_text_in_one_document()
    {
        var result =
            Sentence.Read(
                "番号\t意見の概要\t市の考え方\n" + Row(0) + Row(1) + "\nその他のご意見\n\n意見3\n橋を直してほしい。\n市の考え方\n直します。\n\n意見4\n森を守ってほしい。\n市の考え方\n守ります。\n");
        Sentence.Entries(result).Should().Equal(Entries);
    }

    [Fact]
    public void Labelled_text_followed_by_a_table_in_one_document()
    {
        var result = Sentence.Read("意見1\n池を残してほしい。\n市の考え方\n残します。\n\n意見2\n道を広げてほしい。\n市の考え方\n広げます。\n\n番号\t意見の概要\t市の考え方\n" + Row(2) + Row(3));
        Sentence.Entries(result).Should().Equal(Entries);
    }

    [Theory]
    [InlineData("【意見】\n橋を直してほしい。\n【市の考え方】\n直します。\n【意見】\n森を守ってほしい。\n【市の考え方】\n守ります。\n")]
    [InlineData("◆橋を直してほしい。\n⇒直します。\n◆森を守ってほしい。\n⇒守ります。\n")]
    [InlineData("[いただいた意見] 橋を直してほしい。 [市の検討結果] 直します。\n[いただいた意見] 森を守ってほしい。 [市の検討結果] 守ります。\n")]
    public void A_table_followed_by_blocks_without_numbers_in_one_document(string blocks)
    {
        var result = Sentence.Read("番号\t意見の概要\t市の考え方\n" + Row(0) + Row(1) + "\n" + blocks);
        Sentence.Entries(result).Should().Equal(Entries[0], Entries[1], "|橋を直してほしい。|直します。", "|森を守ってほしい。|守ります。");
    }

    // … and text beside a table that only speaks of opinions and answers is none of them.
    [Theory]
    [InlineData("１ 意見募集の概要\n意見の募集期間：令和6年4月1日から4月30日まで\n意見の提出方法：郵送、電子メール\n意見の件数：4件\n市の考え方：次の表のとおり\n\n")]
    [InlineData("・提出された意見 4件 → 下の表をご覧ください。\n・反映した意見 1件\n\n")]
    [InlineData("【意見の提出状況】\n提出者数 3人\n意見件数 4件\n【意見の概要と市の考え方】\n\n")]
    [InlineData("意見をいただいた皆さまに感謝します。\n意見の要旨と市の考え方は、次のとおりです。\n\n")]
    [InlineData("意見の内容\n・池のこと\n・森のこと\n市の考え方\n次の表に示します。\n\n")]
    public void Text_beside_a_table_that_speaks_of_opinions_is_no_opinion(string text)
    {
        const string table = "番号\t意見の概要\t市の考え方\n";
        foreach (var body in new[] { text + table + Row(0) + Row(1) + Row(2) + Row(3),
            table + Row(0) + Row(1) + Row(2) + Row(3) + "\n" + text })
        {
            Sentence.Entries(Sentence.Read(body)).Should().Equal(Entries);
        }
    }

    private static string Row(int index) => Entries[index].Replace('|', '\t') + "\n";

    private static string Pipe(int index) => $"| {Entries[index].Replace("|", " | ", StringComparison.Ordinal)} |\n";
}
