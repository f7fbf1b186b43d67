namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Two and more difficulties of the sentences in one document.</summary>
public class DamageTogetherTests
{
    private static readonly string[] Opinions = ["古くなったベンチを直して、新しいものも増やしてほしい。", "川沿いの道に木を植えて、夏でも歩けるようにしてほしい。", "落ち葉を集める日を決めて、町会に知らせてほしい。"];
    private static readonly string[] Answers =
        ["傷んだものから順に取り替え、来年度に三か所で増やします。", "川の管理者と相談しながら、植える場所を決めていきます。", "集める日を広報でお知らせし、町会の皆さんとも話し合います。"];

    [Fact]
    public void A_lost_number_a_page_footer_and_a_heading_row_again()
    {
        var result =
            Sentence.Read(
                $"Ｎｏ．\tご 意 見\t市の考え方\n１\t{Opinions[0]}\t{Answers[0]}\n－１－\nＮｏ．\tご 意 見\t市の考え方\n\t{Opinions[1]}\t{Answers[1]}\n－２－\nＮｏ．\tご 意 見\t市の考え方\n３\t{Opinions[2]}\t{Answers[2]}\n");
        HasTexts(result, ["１", "２", "３"]);
        result.Document!.Opinions.Select(o => o.IsNumberInferred).Should().Equal(false, true, false);
        Tests.Reading.Read.Codes(result).Should().Contain(["OPC2001", "OPC2003", "OPC2015"]);
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void Wrapped_cells_look_alikes_and_headings_run_together()
    {
        var rows =
            Enumerable.Range(0, 3)
                .Select(i => $"{i + 1}\t{Wrapped(Opinions[i], 11).Replace('木', '⽊')}\t{Wrapped(Answers[i], 13).Replace('日', '⽇')}\n");
        var result = Sentence.Read("番号\t意見（概要）回答\t\n" + string.Concat(rows));
        HasTexts(result, ["1", "2", "3"]);
        Tests.Reading.Read.Codes(result).Should().Contain(["OPC1060", "OPC2008", "OPC2010"]);
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void Letter_spaced_blocks_with_full_width_numbers_and_a_count()
    {
        var blocks =
            Enumerable.Range(0, 3)
                .Select(
                    i =>
                        $"意 見 {"１２３"[i]}\n{string.Join(' ', Opinions[i].ToCharArray())}（２ 件）\n市 の 考 え 方\n{string.Join(' ', Answers[i].ToCharArray())}\n\n");
        var result = Sentence.Read(string.Concat(blocks));
        HasTexts(result, ["１", "２", "３"]);
        result.Document!.Opinions.Select(o => o.Count).Should().Equal(2, 2, 2);
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void A_Markdown_table_with_groups_ordinary_columns_and_dispositions()
    {
        var rows =
            Enumerable.Range(0, 3).Select(i => $"| {i + 1} | 4月{i + 1}日 | {i + 12}頁 | {Opinions[i]} | {"○△○"[i]} | {Answers[i]} |\n");
        var result =
            Sentence.Read(
                "○：反映する　△：参考とする\n\n## 第1章 みどり\n\n| № | 受付日 | 該当頁 | 御意見（要旨） | 区分 | 市の見解 |\n|---|---|---|---|---|---|\n"
                    + string.Concat(rows));
        HasTexts(result, ["1", "2", "3"]);
        result.Document!.Opinions.Select(o => (o.Area!.Pages!.Value.First, o.Other.Single().Text)).Should()
            .Equal((12, "4月1日"), (13, "4月2日"), (14, "4月3日"));
        result.Document.Responses.Select(r => r.Dispositions.Single().Legend).Should().Equal("反映する", "参考とする", "反映する");
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void Bullets_in_groups_with_counts_labels_and_several_lines()
    {
        var result =
            Sentence.Read(
                $"Ⅰ．みどり\n◆【意見】{Opinions[0]}（３件）\n　⇒【回答】{Answers[0]}\n◆【意見】{Opinions[1]}\n　⇒【回答】{Answers[1]}\n\nⅡ．ごみ\n◆【意見】{Opinions[2]}（１０件）\n　⇒【回答】{Answers[2]}\n");
        HasTexts(result, [null, null, null]);
        result.Document!.Opinions.Select(o => (o.Group.Single(), o.Count)).Should().Equal(("Ⅰ．みどり", 3), ("Ⅰ．みどり", null), ("Ⅱ．ごみ", 10));
        Sentence.IsQuiet(result);
    }

    private static string Wrapped(string text, int width) => string.Join(' ', text.Chunk(width).Select(c => new string(c)));

    private static void HasTexts(DocumentResult result, string?[] numbers)
    {
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal(numbers);
        result.Document.Opinions.Select(o => o.Text).Should().Equal(Opinions);
        result.Document.Entries().Select(e => e.Responses.Single().Text).Should().Equal(Answers);
    }
}
