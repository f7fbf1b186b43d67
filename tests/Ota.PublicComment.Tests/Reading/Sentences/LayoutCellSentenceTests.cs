namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Layouts 6 and 7: one cell per line, and lines with a space after every character.</summary>
public class LayoutCellSentenceTests
{
    private static readonly string[] Two =
        ["1|公園にベンチを増やしてほしい。|来年度から順に設置します。", "2|川沿いに木を植えてほしい。|管理者と相談して進めます。", "3|落ち葉を集める日を決めてほしい。|町会の皆さんと話し合います。"];

    // 6: "n headings stand as n consecutive lines; with a number column a row runs from one expected number to the following".
    [Theory]
    [InlineData("番号\n意見の概要\n市の考え方\n")]
    [InlineData("No.\nご意見の要旨\n町の考え方\n")]
    [InlineData("番　号\n意 見 の 概 要\n市 の 考 え 方\n")]
    public void One_cell_per_line_with_a_number_column(string headings)
    {
        foreach (var between in new[] { "\n", "\n\n" })
        {
            var body = string.Concat(Two.Select(e => e.Replace("|", between, StringComparison.Ordinal) + between));
            var result = Sentence.Read(headings + body);
            Sentence.Entries(result).Should().Equal(Two);
            Sentence.IsQuiet(result);
        }
    }

    [Fact]
    public void One_cell_per_line_with_a_number_column_and_a_place()
    {
        var body =
            string.Concat(
                Enumerable.Range(0, 3).Select(i => $"{i + 1}\n第{i + 1}章\n{Sentence.OpinionTexts[i]}\n{Sentence.AnswerTexts[i]}\n"));
        var result = Sentence.Read("番号\n該当箇所\n意見の概要\n市の考え方\n" + body);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("第1章", "第2章", "第3章");
        Sentence.IsQuiet(result);
    }

    // 6: … so that a cell may take several lines: the answer behind an opinion whose sentence ends on its line.
    [Theory]
    [InlineData("来年度から順に\n設置します。")]
    [InlineData("来年度から\n順に設置\nします。")]
    public void One_cell_per_line_with_an_answer_of_several_lines(string answer)
    {
        var result =
            Sentence.Read(
                $"番号\n意見の概要\n市の考え方\n1\n公園にベンチを増やしてほしい。\n{answer}\n2\n川沿いに木を植えてほしい。\n管理者と相談\nして進めます。\n3\n落ち葉を集める日を決めてほしい。\n町会の皆さんと話し合います。\n");
        Sentence.Entries(result).Select(e => e.Replace("/", "", StringComparison.Ordinal)).Should().Equal(Two);
        Sentence.IsQuiet(result);
    }

    // 6: an opinion of several lines cannot be told from the lines of two cells that lie mixed, so it is told and nothing is lost.
    [Fact]
    public void One_cell_per_line_with_an_opinion_of_several_lines_is_told()
    {
        var result = Sentence.Read("番号\n意見の概要\n市の考え方\n1\n公園にベンチを増\nやしてほしい。\n来年度から順に設置します。\n2\n川沿いに木を植えてほしい。\n管理者と相談して進めます。\n");
        IsTold(result, "公園にベンチを増", "やしてほしい。", "来年度から順に設置します。", "管理者と相談して進めます。");
    }

    [Fact]
    public void One_cell_per_line_with_a_blank_line_between_the_cells()
    {
        var result =
            Sentence.Read(
                "番号\n\n意見の概要\n\n市の考え方\n\n1\n\n公園にベンチがほしい。\n木陰もほしい。\n\n来年度から設置します。\n木も植えます。\n\n2\n\n川沿いに木を植えてほしい。\n\n管理者と相談して進めます。\n\n");
        Sentence.Entries(result).Should().Equal("1|公園にベンチがほしい。/木陰もほしい。|来年度から設置します。/木も植えます。", "2|川沿いに木を植えてほしい。|管理者と相談して進めます。");
        Sentence.IsQuiet(result);
    }

    // 6: where nothing proves which cell a line belongs to, the lines are kept and told.
    [Fact]
    public void One_cell_per_line_that_cannot_be_proven_is_told()
    {
        var result = Sentence.Read("番号\n意見の概要\n市の考え方\n1\nベンチの設置\n木陰\n設置の予定\n2\n川沿いの木\n植樹の予定\n3\n落ち葉\n相談\n");
        IsTold(result, "ベンチの設置", "木陰", "設置の予定", "植樹の予定");
    }

    [Fact]
    public void One_cell_per_line_with_several_ends_of_sentences_is_told()
    {
        var result = Sentence.Read("番号\n意見の概要\n市の考え方\n1\n木陰がほしい。\nベンチもほしい。\n設置します。\n2\n道を広げてほしい。\n広げます。\n");
        IsTold(result, "木陰がほしい。", "ベンチもほしい。", "設置します。");
    }

    // 6: "without one, cells alternate only if the count is a multiple of n and each is one line".
    [Fact]
    public void One_cell_per_line_without_numbers_alternates()
    {
        var result =
            Sentence.Read(
                "意見の概要\n市の考え方\n"
                    + string.Concat(Enumerable.Range(0, 3).Select(i => $"{Sentence.OpinionTexts[i]}\n{Sentence.AnswerTexts[i]}\n")));
        Sentence.HasTexts(result);
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void One_cell_per_line_without_numbers_and_no_multiple_is_told()
    {
        var result =
            Sentence.Read(
                "意見の概要\n市の考え方\n"
                    + string.Concat(Enumerable.Range(0, 3).Select(i => $"{Sentence.OpinionTexts[i]}\n{Sentence.AnswerTexts[i]}\n"))
                    + "道が暗い。\n");
        IsTold(result, "道が暗い。", Sentence.OpinionTexts[2], Sentence.AnswerTexts[0]);
    }

    // 7: "Letter-spaced lines: single spaces go, longer runs become one, digits join (３ ９ = 39)".
    [Theory]
    [InlineData("公 園 に ベ ン チ を 増 や し て ほ し い 。", "公園にベンチを増やしてほしい。")]
    [InlineData("公 園 の   ベ ン チ を 増 や し て ほ し い 。", "公園の ベンチを増やしてほしい。")]
    [InlineData("本 編 の ３ ９ ペ ー ジ を 直 し て ほ し い 。", "本編の３９ページを直してほしい。")]
    [InlineData("本 編 の 3 9 ペ ー ジ を 直 し て ほ し い 。", "本編の39ページを直してほしい。")]
    [InlineData("公　園　に　ベ　ン　チ　を　増　や　し　て　ほ　し　い　。", "公園にベンチを増やしてほしい。")]
    public void Letter_spaced_lines_are_closed_up(string spaced, string closed)
    {
        var result = Sentence.Read($"番号\t意見の概要\t市の考え方\n1\t{spaced}\t設 置 し て い き ま す 。\n2\t道を広げてほしい。\t広げます。\n");
        Sentence.Entries(result).Should().Equal($"1|{closed}|設置していきます。", "2|道を広げてほしい。|広げます。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2013");
        Sentence.IsQuiet(result);
    }

    // 7: "≥ 8 characters, ≥ 80 % of the gaps exactly one space": else the spaces are the writer's.
    [Theory]
    [InlineData("池 川 森 を")]
    [InlineData("公園 と 川 と 道路 を 直して 広げて ほしい 。")]
    public void Letter_spaced_lines_are_long_and_regular(string text)
    {
        var result = Sentence.Read($"番号\t意見の概要\t市の考え方\n1\t{text}\t設置します。\n2\t道を広げてほしい。\t広げます。\n");
        Tests.Reading.Read.Codes(result).Should().NotContain("OPC2013");
    }

    [Fact]
    public void Letter_spaced_lines_may_be_the_whole_document()
    {
        var result =
            Sentence.Read(
                "意 見 １\n公 園 に ベ ン チ を 増 や し て ほ し い 。\n市 の 考 え 方\n来 年 度 か ら 順 に 設 置 し ま す 。\n意 見 ２\n川 沿 い に 木 を 植 え て ほ し い 。\n市 の 考 え 方\n管 理 者 と 相 談 し て 進 め ま す 。\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal(Sentence.OpinionTexts.Take(2));
        result.Document.Responses.Select(r => r.Text).Should().Equal(Sentence.AnswerTexts.Take(2));
        Sentence.IsQuiet(result);
    }

    // Not read as opinions, every line kept in the document, and an error that says so.
    private static void IsTold(DocumentResult result, params string[] lines)
    {
        result.Diagnostics.Should().Contain(d => d.Severity >= DiagnosticSeverity.Warning);
        var kept =
            string.Join('\n',
                result.Document!.Notes.Select(n => n.Text).Concat(result.Document.Opinions.Select(o => o.Text))
                    .Concat(result.Document.Responses.Select(r => r.Text)));
        lines.Should().OnlyContain(l => kept.Contains(l));
    }
}
