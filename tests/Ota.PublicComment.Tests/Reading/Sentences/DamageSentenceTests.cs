namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Damage done by extraction: rows, cells and numbers out of their places.</summary>
public class DamageSentenceTests
{
    private const string Headings = "番号\t分野\t意見の概要\t市の考え方\n";

    private static readonly string[] Rows =
    [
        "1\t公園の手入れ\t古くなったベンチを直して、新しいものも増やしてほしい。\t傷んだものから順に取り替え、来年度に三か所で増やします。",
        "2\t水辺の再生\t川沿いの道に木を植えて、夏でも歩けるようにしてほしい。\t川の管理者と相談しながら、植える場所を決めていきます。",
        "3\tごみと落ち葉\t落ち葉を集める日を決めて、町会に知らせてほしい。\t集める日を広報でお知らせし、町会の皆さんとも話し合います。",
        "4\t道と歩道\t歩道の段差をなくして、車いすでも通れるようにしてほしい。\t駅前の歩道から順に直し、段差のない道を増やしていきます。",
    ];

    // "spaces or line breaks inside words from wrapped cells"
    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\u00A0")]
    public void Spaces_or_line_breaks_inside_words_from_wrapped_cells(string gap)
    {
        var rows =
            Rows.Select(
                r => string.Join('\t', r.Split('\t').Select((cell, i) => i < 2 ? cell : Cell(Wrapped(cell, i == 2 ? 11 : 13, gap)))));
        var result = Sentence.Read(Headings + string.Join('\n', rows) + "\n");
        IsClean(result);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2008");
        Sentence.IsQuiet(result);
    }

    // "every character separated by a space"
    [Theory]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void Every_character_separated_by_a_space(string space)
    {
        var rows =
            Rows.Select(r => string.Join('\t', r.Split('\t').Select((cell, i) => i < 2 ? cell : string.Join(space, cell.ToCharArray()))));
        var result = Sentence.Read(Headings + string.Join('\n', rows) + "\n");
        IsClean(result);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2013");
        Sentence.IsQuiet(result);
    }

    // "heading cells split or run together"
    [Theory]
    [InlineData("番号\t分野\t意見\t市の\n\t\tの概要\t考え方\n")]
    [InlineData("番\t分\t意見の\t市の考え\n号\t野\t概要\t方\n")]
    [InlineData("番号\t分野意見（概要）考え方\t\t\n")]
    [InlineData("番号分野意見の概要市の考え方\n")]
    [InlineData("番号\t分野\t意見の概要　市の考え方\t\n")]
    public void Heading_cells_split_or_run_together(string headings)
    {
        var result = Sentence.Read(headings + string.Join('\n', Rows) + "\n");
        IsClean(result);
        Sentence.IsQuiet(result);
    }

    // "left and right cells interleaved line by line"
    [Fact]
    public void Left_and_right_cells_interleaved_line_by_line_are_told_and_kept()
    {
        var lines =
            new[] { "番号", "意見の概要", "市の考え方", "1", "古いベンチを", "傷んだものから", "直してほしい。", "取り替えます。", "2", "木を川沿いに", "川の管理者と", "植えてほしい。", "相談します。" };
        IsTold(Sentence.Read(string.Join('\n', lines) + "\n"), lines[4..]);
    }

    // "a whole table dumped column by column"
    [Fact]
    public void A_whole_table_dumped_column_by_column_is_told_and_kept()
    {
        var lines = new[] { "番号", "1", "2", "意見の概要", "ベンチを直して", "ほしい。", "木を植えて", "ほしい。", "市の考え方", "取り替えます。", "相談して", "決めます。" };
        IsTold(Sentence.Read(string.Join('\n', lines) + "\n"), "ベンチを直して", "木を植えて", "取り替えます。", "決めます。");
    }

    [Fact]
    public void A_whole_table_dumped_column_by_column_is_put_in_order_where_its_columns_prove_it()
    {
        var columns =
            new[] { "番号", "意見の概要", "市の考え方" }.Select(
                (heading, c) => heading + "\n" + string.Concat(Rows.Select(r => r.Split('\t')[c == 0 ? 0 : c + 1] + "\n")));
        var result = Sentence.Read(string.Concat(columns));
        HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3", "4");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1045");
        Sentence.IsQuiet(result);
    }

    // "number detached: in the middle of its text"
    [Theory]
    [InlineData("川沿いの道に木を\n2\n植えて、夏でも歩けるようにしてほしい。")]
    [InlineData("2　川沿いの道に木を植えて、夏でも歩けるようにしてほしい。")]
    [InlineData("川沿いの道に木を植えて、夏でも歩けるようにしてほしい。 2")]
    public void A_number_detached_stands_in_the_middle_before_or_after_its_text(string opinion)
    {
        var result = Sentence.Read($"{Headings}{Rows[0]}\n\t水辺の再生\t{Cell(opinion)}\t川の管理者と相談しながら、植える場所を決めていきます。\n{Rows[2]}\n{Rows[3]}\n");
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3", "4");
        result.Document.Opinions[1].Text!.ReplaceLineEndings("").Should().Be("川沿いの道に木を植えて、夏でも歩けるようにしてほしい。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2016");
        Sentence.IsQuiet(result);
    }

    // "number detached: at the end of the page, before or after its cell": on a line of its own.
    [Theory]
    [InlineData("2\n", "")]
    [InlineData("", "2\n")]
    public void A_number_detached_stands_on_a_line_of_its_own(string before, string after)
    {
        var result =
            Sentence.Read(
                $"{Headings}{Rows[0]}\n{before}\t水辺の再生\t川沿いの道に木を植えて、夏でも歩けるようにしてほしい。\t川の管理者と相談しながら、植える場所を決めていきます。\n{after}{Rows[2]}\n{Rows[3]}\n");
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3", "4");
        IsClean(result);
    }

    // "page header or footer (2 ページ) inside the table"
    [Theory]
    [InlineData("1 ページ", "2 ページ")]
    [InlineData("１ページ", "２ページ")]
    [InlineData("- 1 -", "- 2 -")]
    [InlineData("－１－", "－２－")]
    [InlineData("1/3", "2/3")]
    [InlineData("P.1", "P.2")]
    [InlineData("1 / 3 ページ", "2 / 3 ページ")]
    public void A_page_header_or_footer_inside_the_table_is_taken_out(string first, string second)
    {
        var result = Sentence.Read($"{Headings}{Rows[0]}\n{first}\n{Rows[1]}\n{Rows[2]}\n{second}\n{Rows[3]}\n");
        IsClean(result);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2015");
        Sentence.IsQuiet(result);
    }

    // "rowspan lost: cells shift left": moved back, and both readings told.
    [Fact]
    public void A_rowspan_lost_shifts_cells_left()
    {
        var result =
            Sentence.Read(
                $"分野\t番号\t意見の概要\t市の考え方\n公園の手入れ\t1\t{Opinion(0)}\t{Answer(0)}\n2\t{Opinion(1)}\t{Answer(1)}\t\n道と歩道\t3\t{Opinion(2)}\t{Answer(2)}\n道と歩道\t4\t{Opinion(3)}\t{Answer(3)}\n");
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.Area?.Text)).Should()
            .Equal(("1", "公園の手入れ"), ("2", "公園の手入れ"), ("3", "道と歩道"), ("4", "道と歩道"));
        HasTexts(result);
        Sentence.Worse(result).Should().ContainSingle().Which.Should().Contain("OPC2017");
    }

    // "rowspan lost: a merged cell left blank below": the place or the answer stands in the row above.
    [Fact]
    public void A_merged_answer_left_blank_below_is_shared_or_told()
    {
        var result = Sentence.Read($"{Headings}{Rows[0]}\n2\t水辺の再生\t{Opinion(1)}\t\n{Rows[2]}\n4\t道と歩道\t{Opinion(3)}\t\n");
        var answers = result.Document!.Entries().Select(e => e.Responses.SingleOrDefault()).ToArray();
        answers[0]!.Text.Should().Be(Answer(0));
        foreach (var (own, blank) in new[] { (0, 1), (2, 3) })
        {
            answers[blank].Should().Match<Response?>(r => r == null || (r.SharingIsInferred && r.Id == answers[own]!.Id));
        }

        result.Diagnostics.Should().Contain(d => d.Code == "OPC2018" || d.Code == "OPC2031" || d.Code == "OPC2038");
    }

    // "row split over a page break: numberless second half"
    [Theory]
    [InlineData("")]
    [InlineData("2 ページ\n")]
    [InlineData(Headings)]
    [InlineData("- 2 -\n" + Headings)]
    public void A_row_split_over_a_page_break_is_one_row(string between)
    {
        var result =
            Sentence.Read(
                $"{Headings}{Rows[0]}\n2\t水辺の再生\t川沿いの道に木を植えて、夏で\t川の管理者と相談しながら、植\n{between}\t\tも歩けるようにしてほしい。\tえる場所を決めていきます。\n{Rows[2]}\n{Rows[3]}\n");
        IsClean(result);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2002");
        Sentence.Worse(result).Where(d => !d.Contains("OPC1020", StringComparison.Ordinal)).Should().BeEmpty();
    }

    // "the tail of a cell at the head of the next row's cell"
    [Fact]
    public void The_tail_of_a_cell_at_the_head_of_the_next_row_is_moved_back_or_told()
    {
        string[] areas = ["第１章 公園の", "手入れ 第２章 水辺の再生", "第１章 公園の手入れ", "第２章 水辺の再生"];
        var rows = Enumerable.Range(0, 4).Select(i => $"{i + 1}\t{areas[i]}\t{Opinion(i)}\t{Answer(i)}\n");
        var result = Sentence.Read(Headings + string.Concat(rows));
        HasTexts(result);
        var read = result.Document!.Opinions.Select(o => o.Area!.Text.Replace(" ", "", StringComparison.Ordinal)).ToArray();
        read.Should().Equal("第１章公園の手入れ", "第２章水辺の再生", "第１章公園の手入れ", "第２章水辺の再生");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2004");
    }

    private static string Opinion(int row) => Rows[row].Split('\t')[2];

    private static string Answer(int row) => Rows[row].Split('\t')[3];

    private static string Cell(string text) => text.Contains('\n') ? $"\"{text}\"" : text;

    private static string Wrapped(string text, int width, string gap) => string.Join(gap, text.Chunk(width).Select(c => new string(c)));

    private static void HasTexts(DocumentResult result)
    {
        result.Document!.Opinions.Select(o => o.Text).Should().Equal(Enumerable.Range(0, 4).Select(Opinion));
        result.Document.Entries().Select(e => e.Responses.Single().Text).Should().Equal(Enumerable.Range(0, 4).Select(Answer));
    }

    private static void IsClean(DocumentResult result)
    {
        HasTexts(result);
        result.Document!.Opinions.Select(o => $"{o.Number?.Label} {o.Area?.Text}").Should()
            .Equal("1 公園の手入れ", "2 水辺の再生", "3 ごみと落ち葉", "4 道と歩道");
    }

    private static void IsTold(DocumentResult result, params string[] lines)
    {
        result.Outcome.Should().Be(Outcome.Partial);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1030");
        result.Document!.Opinions.Should().BeEmpty();
        result.Document.Notes.Select(n => n.Text).Should().Contain(lines);
    }
}
