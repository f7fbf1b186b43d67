using Ota.PublicComment.Reading.Repairs;

namespace Ota.PublicComment.Tests.Reading;

public class RepairTests
{
    [Fact]
    public void Headings_printed_again_on_every_page_are_taken_out()
    {
        var rows = new[] { "1\t全体\t池\t残します。", "", Read.Headings, "2\t全体\t道\t広げます。", "", "Ｎｏ．\t分 野\t要　旨\t市の考え方", "3\t全体\t橋\t架けます。" };
        var result = Read.Rows(rows);
        result.Document!.Opinions.Should().HaveCount(3);
        result.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("2", "6, 9", "No. | 分野 | 要旨 | 市の考え方");

        var untouched = Without("OPC2001", rows);
        untouched.Document!.Opinions.Should().HaveCount(5);
    }

    [Fact]
    public void A_row_without_number_and_opinion_goes_on_from_the_row_above()
    {
        var rows = new[] { "1\t第2章 現状\t池\t残します。", "\t水辺の現状\t\t掃除も続けます。", "2\t全体\t道\t広げます。" };
        var result = Read.Rows(rows);
        Read.Codes(result).Should().Equal("OPC2002");
        result.Diagnostics[0].Node.Should().Be("o1");
        var first = result.Document!.Entries().First();
        first.Opinion.Area!.Text.Should().Be("第2章 現状 水辺の現状");
        first.Responses.Single().Paragraphs.Select(p => p.Text).Should().Equal("残します。", "掃除も続けます。");
        first.Opinion.Source.Lines.Should().Be(new NumberRange(4, 5));

        var untouched = Without("OPC2002", rows);
        untouched.Document!.Opinions.Should().HaveCount(3);
        untouched.Document.Opinions[1].TextState.Should().Be(TextState.Missing);
    }

    [Fact]
    public void A_place_printed_again_on_the_next_page_stands_once()
    {
        var result = Read.Rows("1\t第2章 現状\t池\t残します。", "\t第2章 現状\t\t掃除も続けます。", "2\t全体\t道\t広げます。");
        result.Document!.Opinions[0].Area!.Text.Should().Be("第2章 現状");
        result.SourceMap!.Segments.Should().ContainSingle(s => s.RepairCode == "OPC2002");
    }

    [Theory]
    [InlineData("9,-,11", "9,10*,11")]
    [InlineData("9,-,-,12", "9,10*,11*,12")]
    [InlineData("-,2,3", "1*,2,3")]
    [InlineData("９,-,１１", "９,１０*,１１")]
    [InlineData("意見09,-,意見11", "意見09,意見10*,意見11")]
    [InlineData("9,-,12", "9,–,12")]
    [InlineData("9,-,-,11", "9,–,–,11")]
    [InlineData("9,-,10", "9,–,10")]
    [InlineData("9,-", "9,–")]
    [InlineData("4-1,-,4-3", "4-1,–,4-3")]
    [InlineData("-,3,4", "–,3,4")]
    public void A_lost_number_comes_back_only_if_one_is_possible(string printed, string expected)
    {
        var rows = printed.Split(',').Select((n, i) => $"{(n == "-" ? "" : n)}\t全体\t意見その{i}\t回答その{i}").ToArray();
        var result = Read.Rows(rows);
        string.Join(',', result.Document!.Opinions.Select(o => (o.Number?.Label ?? "–") + (o.IsNumberInferred ? "*" : ""))).Should()
            .Be(expected);
        Read.Codes(result).Should().OnlyContain(c => c == (expected.Contains('*') ? "OPC2003" : "OPC1021"));
        Without("OPC2003", rows).Document!.Opinions.Should().NotContain(o => o.IsNumberInferred);
    }

    [Fact]
    public void A_row_with_an_opinion_and_no_answer_is_told_and_not_guessed()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "\t全体\t道\t", "3\t全体\t橋\t架けます。");
        Read.Codes(result).Should().Equal("OPC1021");
        result.Document!.Opinions[1].Number.Should().BeNull();
        result.Document.Opinions[1].Text.Should().Be("道");
    }

    [Fact]
    public void A_table_without_numbers_has_lost_none()
    {
        var result = Read.Text(Read.Title + "\n意見\t回答\n池\t残します。\n道\t広げます。\n");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Should().OnlyContain(o => o.Number == null && !o.IsNumberInferred);
    }

    [Fact]
    public void A_piece_of_a_place_goes_back_to_the_row_above()
    {
        var rows = new[]
        {
            "1\t第2章 緑の現状 街なかの緑と水辺\t池\t残します。", "2\t第2章 緑の現状 街なかの緑と水辺\t川\t守ります。",
            "3\t第2章 緑の現状 街なかの緑\t木\t植えます。", "4\tと水辺 第2章 緑の現状 街なかの緑と水辺\t道\t広げます。",
        };
        var result = Read.Rows(rows);
        result.Document!.Opinions.Select(o => AreaLetters(o.Area!)).Should().OnlyContain(t => t == "第2章緑の現状街なかの緑と水辺");
        result.Diagnostics.Single(d => d.Code == "OPC2004").Arguments.Should().Equal("と水辺", "3", "4");

        AreaLetters(Without("OPC2004", rows).Document!.Opinions[3].Area!).Should().StartWith("と水辺");
    }

    [Fact]
    public void A_piece_stays_where_nothing_proves_that_it_leaked()
    {
        var rows = new[] { "1\t第2章 緑の現状\t池\t残します。", "2\tと水辺 第2章 緑の現状\t川\t守ります。", "3\t第2章 緑の現状\t木\t植えます。" };
        Read.Codes(Read.Rows(rows)).Should().NotContain("OPC2004");
    }

    [Fact]
    public void A_chapter_that_lost_its_title_gets_the_one_the_document_knows()
    {
        var rows = new[] { "1\t第3章 水辺の整備\t池\t残します。", "2\t第3章\t川\t守ります。", "3\t第3章 水辺の整備\t木\t植えます。" };
        var result = Read.Rows(rows);
        var area = result.Document!.Opinions[1].Area!;
        area.Should().BeEquivalentTo(new { Text = "第3章 水辺の整備", CompletedFrom = "第3章", Scope = AreaScope.Chapter });
        area.Chapter!.Title.Should().Be("水辺の整備");
        Without("OPC2005", rows).Document!.Opinions[1].Area!.Text.Should().Be("第3章");
    }

    [Fact]
    public void A_chapter_with_two_titles_or_never_a_title_in_a_place_is_not_completed()
    {
        var two =
            Read.Rows("1\t第3章 水辺の整備\t池\t残す。", "2\t第3章\t川\t守る。", "3\t第3章 道の整備\t木\t植える。", "4\t第3章 水辺の整備\t木\t植える。", "5\t第3章 道の整備\t木\t植える。");
        two.Document!.Opinions[1].Area!.Text.Should().Be("第3章");
        var never = Read.Rows("1\t第2章\t池\t「第3章 水辺の整備」をご覧ください。", "2\t第3章\t川\t守ります。");
        never.Diagnostics.Should().BeEmpty();
        never.Document!.Opinions[1].Area!.Text.Should().Be("第3章");
    }

    [Fact]
    public void Wrapped_places_are_joined_and_split_by_the_titles_that_other_cells_print()
    {
        var result = Read.Rows(
            "1\t第2章 緑と水の現 状 街なかの緑と 水辺\t池や川をまもる活動に もっと支援をしてほしい と思います。\t支援します。",
            "2\t第2章 緑と水の現 状 農地の現状\t畑が減っていると感じ るので対策をしてほしい です。\t対策します。",
            "3\t第4章 計画の進め 方 推進の体制\t市民の声を聞く場所を もうけてほしいと思いま す。\t参考:第4章 計画の進め方 2推進の体制 素案40ページ");
        var areas = result.Document!.Opinions.Select(o => o.Area!).ToList();
        areas.Select(a => a.Text).Should().Equal("第2章 緑と水の現状 街なかの緑と水辺", "第2章 緑と水の現状 農地の現状", "第4章 計画の進め方 推進の体制");
        areas.Select(a => a.Section!.Title).Should().Equal("街なかの緑と水辺", "農地の現状", "推進の体制");
        areas.Should().OnlyContain(a => a.Scope == AreaScope.Section);
        Read.Codes(result).Count(c => c == "OPC2006").Should().Be(3);
    }

    [Fact]
    public void Spaces_of_an_unwrapped_table_are_meant()
    {
        var result =
            Read.Rows("1\t第2章　緑の現状　街なかの緑\t池を残してほしいと思います。\t残します。", "2\t健康 福祉\t道を広げてほしいと思います。\t広げます。", "3\t第3章 緑の将来像 3-1 目標\t目標が低い。\t妥当です。");
        result.Diagnostics.Should().BeEmpty();
        var areas = result.Document!.Opinions.Select(o => o.Area!).ToList();
        areas[0].Section!.Title.Should().Be("街なかの緑");
        areas[1].Should().BeEquivalentTo(new { Text = "健康 福祉", Scope = AreaScope.Other });
        areas[2].Section!.Number!.Label.Should().Be("3-1");
        areas[2].Section!.Title.Should().Be("目標");
    }

    [Theory]
    [InlineData("計画全体", AreaScope.Plan)]
    [InlineData("全般", AreaScope.Plan)]
    [InlineData("12ページ", AreaScope.Page)]
    [InlineData("Ｐ３～５", AreaScope.Page)]
    [InlineData("第2節 水辺", AreaScope.Section)]
    [InlineData("第5章", AreaScope.Chapter)]
    [InlineData("水辺", AreaScope.Other)]
    [InlineData("52", AreaScope.Other)]
    [InlineData("本編 P.12～14", AreaScope.Page)]
    [InlineData("第3章 将来像 2 目標 p15", AreaScope.Section)]
    [InlineData("水辺の保全 12ページ", AreaScope.Page)]
    public void A_place_has_a_scope(string text, AreaScope scope)
        => Read.Rows($"1\t{text}\t池\t残します。").Document!.Opinions[0].Area!.Scope.Should().Be(scope);

    [Fact]
    public void An_empty_opinion_is_missing_and_never_invented()
    {
        var result = Read.Rows("1\t全体\t\t残します。", "2\t全体\t道\t");
        result.Document!.Opinions[0].Should().BeEquivalentTo(new { Text = (string?)null, TextState = TextState.Missing });
        result.Document.Responses.Should().ContainSingle();
        result.Diagnostics.Select(d => (d.Code, d.Severity, d.Node)).Should().Equal(
            ("OPC2030", DiagnosticSeverity.Warning, "o1"), ("OPC2031", DiagnosticSeverity.Warning, "o2"));
    }

    [Fact]
    public void The_lines_of_a_place_stand_side_by_side_and_are_no_damage()
    {
        var result = Read.Text(Read.Title + "\n番号,該当箇所,意見,回答\n1,\"第2章\n緑の現状\n（12ページ）\",池を残して。,残します。\n2,全般,木,植えます。\n");
        result.Diagnostics.Should().BeEmpty();
        var area = result.Document!.Opinions[0].Area!;
        area.Text.Should().Be("第2章 緑の現状 （12ページ）");
        area.Should().BeEquivalentTo(new { Scope = AreaScope.Chapter, Section = (PlanHeading?)null, Pages = new NumberRange(12, 12) });
    }

    [Fact]
    public void Blank_lines_between_the_paragraphs_of_a_cell_are_no_damage()
    {
        var result = Read.Text(Read.Title + "\n番号,意見,回答\n1,\"池を残して。 \r\n\r\n道も広く。\",\"残します。\n\n\n広げます。\"\n2,木,植えます。\n");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions[0].Text.Should().Be("池を残して。\n道も広く。");
        result.Document.Responses[0].Paragraphs.Select(p => p.Text).Should().Equal("残します。", "広げます。");
    }

    [Fact]
    public void Characters_that_extraction_changed_are_restored_told_and_switchable()
    {
        var rows = new[] { "1\t全体\t⽔辺の⾒守りを\u00ADお願いします。\t⾼い⽊を守ります。", "2\t全体\t尐子化が心配。\t対策します。" };
        var result = Read.Rows(rows);
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("水辺の見守りをお願いします。", "少子化が心配。");
        result.Document.Responses[0].Text.Should().Be("高い木を守ります。");
        Read.Codes(result).Should().Equal("OPC2010", "OPC2011", "OPC2010", "OPC2010");
        Without("OPC2010", rows).Document!.Opinions[1].Text.Should().Be("尐子化が心配。");
        Without("OPC2011", rows).Document!.Opinions[0].Text.Should().Contain("\u00AD");
    }

    [Fact]
    public void Page_numbers_between_rows_are_taken_out_where_they_rise()
    {
        var rows = new[] { "1\t全体\t池\t残します。", "- 1 -", "2\t全体\t道\t広げます。", "- 2 -", "3\t全体\t橋\t架けます。", "- 3 -" };
        var result = Read.Rows(rows);
        Read.Codes(result).Should().Equal("OPC2015");
        result.Document!.Notes.Should().BeEmpty();
        Without("OPC2015", rows).Document!.Notes.Should().HaveCount(3);
    }

    [Fact]
    public void A_number_that_slid_into_its_text_goes_back_to_its_column()
    {
        var rows = new[] { "11\t全体\t池を残してほしい。\t残します。", "\t全体\t12　道を広げてほしい。\t広げます。", "13\t全体\t橋が古い。\t架け替えます。" };
        var result = Read.Rows(rows);
        Read.Codes(result).Should().Equal("OPC2016");
        result.Document!.Opinions[1].Should().BeEquivalentTo(new { Text = "道を広げてほしい。", IsNumberInferred = false });
        result.Document.Opinions[1].Number!.Label.Should().Be("12");
        Without("OPC2016", rows).Document!.Opinions[1].IsNumberInferred.Should().BeTrue();
    }

    [Fact]
    public void A_row_that_lost_its_merged_first_cell_moves_back_and_both_readings_are_told()
    {
        const string head = "| 分野 | 番号 | 意見 | 回答 |\n|---|---|---|---|\n";
        var table = $"{Read.Title}\n\n{head}| 水辺 | 1 | 池 | 残します。 |\n| 2 | 道 | 広げます。 | |\n| 緑 | 3 | 木 | 植えます。 |\n";
        var result = Read.Text(table);
        var finding = result.Diagnostics.Should().ContainSingle().Which;
        finding.Should().BeEquivalentTo(new { Code = "OPC2017", Severity = DiagnosticSeverity.Warning, Node = "o2" });
        result.Document!.Opinions.Select(o => (o.Number!.Label, o.Area!.Text, o.Text)).Should()
            .Equal(("1", "水辺", "池"), ("2", "水辺", "道"), ("3", "緑", "木"));

        finding.GetMessage(MessageLanguage.Japanese).Should().Contain("水辺");

        var without = Read.Text(table, new ReadOptions { Repairs = RepairSelection.All.Without("OPC2017") });
        Read.Codes(without).Should().NotContain("OPC2017");
        without.Document!.ContentEquals(result.Document).Should().BeFalse("without it the row stays as printed");
        Read.Codes(Read.Text(table.Replace("| 2 | 道 | 広げます。 | |", "| 水辺 | 2 | 道 | 広げます。 |", StringComparison.Ordinal))).Should()
            .NotContain("OPC2017", "what is repaired needs no repair");
    }

    [Fact]
    public void Every_repair_has_a_code_of_its_own_and_can_be_switched_off()
    {
        var codes = DraftRepairs.All.Select(r => r.Descriptor.Code).ToList();
        codes.Should().OnlyHaveUniqueItems();
        foreach (var code in codes)
        {
            RepairSelection.All.Without(code).Includes(code).Should().BeFalse();
        }

        FluentActions.Invoking(() => RepairSelection.All.Without("OPC2030")).Should()
            .Throw<ArgumentException>("a missing text is no repair");
        FluentActions.Invoking(() => RepairSelection.All.Without("bogus")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_repair_class_is_in_the_list()
        => typeof(IDraftRepair).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IDraftRepair)))
            .Should().BeEquivalentTo(DraftRepairs.All.Select(r => r.GetType()).Distinct());

    private static string AreaLetters(Area area) => area.Text.Replace(" ", "");

    private static DocumentResult Without(string code, params string[] rows)
    {
        var result = Read.Text(Read.Document(rows), new ReadOptions { Repairs = RepairSelection.All.Without(code) });
        Read.Codes(result).Should().NotContain(code);
        return result;
    }
}
