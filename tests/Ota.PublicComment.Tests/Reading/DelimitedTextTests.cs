namespace Ota.PublicComment.Tests.Reading;

public class DelimitedTextTests
{
    private static readonly string[][] Table =
    [
        ["番号", "分野", "意見の概要", "市の考え方"],
        ["1", "計画全体", "水路を守ってほしい。", "水路の清掃を続けます。"],
        ["2", "第2章 現状", "樹木を増やしてほしい。", "植樹を進めます。"],
        ["3", "計画全体", "目標が低い。", "目標は妥当と考えます。"],
    ];

    [Theory]
    [InlineData("\t")]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("|")]
    public void A_table_reads_alike_with_every_separator(string separator)
    {
        var result = Read.Text($"{Read.Title}\n\n" + string.Join("\r\n", Table.Select(r => string.Join(separator, r))));
        result.Outcome.Should().Be(Outcome.Complete);
        result.Diagnostics.Should().BeEmpty();
        var entries = result.Document!.Entries().ToList();
        entries.Select(e => e.Opinion.Number!.Label).Should().Equal("1", "2", "3");
        entries.Select(e => e.Opinion.Text).Should().Equal(Table.Skip(1).Select(r => r[2]));
        entries.Select(e => e.Responses.Single().Text).Should().Equal(Table.Skip(1).Select(r => r[3]));
    }

    [Fact]
    public void A_Markdown_table_reads_like_the_others_with_escaped_pipes_and_line_breaks()
    {
        var rows = Table.Select(r => $"| {string.Join(" | ", r)} |").ToList();
        rows.Insert(1, "|---|:--|---|---|");
        rows.Add("| 4 | 計画全体 | A\\|B の表記は不明。 | 次のとおりです。<br>表記を改めます。 |");
        var result = Read.Text($"# {Read.Title}\n\n{string.Join('\n', rows)}\n\n※ 主な意見のみ。");
        result.Diagnostics.Should().BeEmpty();
        var last = result.Document!.Entries().Last();
        last.Opinion.Text.Should().Be("A|B の表記は不明。");
        last.Responses[0].Paragraphs.Select(p => p.Text).Should().Equal("次のとおりです。", "表記を改めます。");
        result.Document.Notes.Single().Text.Should().Be("※ 主な意見のみ。");
        var place = new TextPlace { Node = last.Responses[0].Id, Field = TextField.Paragraph, Paragraph = 1, Span = new TextSpan(0, 1) };
        var span = result.SourceMap!.Locate(place).Single();
        result.SourceMap.Cells[span.Cell].Text[span.Span.Start].Should().Be('表');
    }

    [Fact]
    public void Quoted_cells_keep_their_line_breaks_as_paragraphs_and_their_quotes()
    {
        var result = Read.Text($"番号,意見,回答\r\n1,\"「公園」は \"\"みどり\"\" か。\",\"はい。\r\n区分は変えません。\"\r\n2,道路。,検討します。\r\n");
        var entries = result.Document!.Entries().ToList();
        entries.Should().HaveCount(2);
        entries[0].Opinion.Text.Should().Be("「公園」は \"みどり\" か。");
        entries[0].Responses[0].Paragraphs.Select(p => p.Text).Should().Equal("はい。", "区分は変えません。");
        entries[0].Opinion.Source.Lines.Should().Be(new NumberRange(2, 3));
        entries[1].Opinion.Source.Lines.Should().Be(new NumberRange(4, 4));
    }

    [Fact]
    public void A_stray_quote_in_a_tab_separated_file_swallows_no_row()
    {
        var result = Read.Rows("1\t計画全体\t\"みどり とは何か。\t説明を加えます。", "2\t計画全体\t池を残してほしい。\t残します。", "3\t計画全体\t道が狭い。\t広げます。");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("\"みどり とは何か。", "池を残してほしい。", "道が狭い。");
    }

    [Fact]
    public void A_stray_quote_in_a_comma_separated_file_costs_its_own_row_only_and_is_told()
    {
        var result = Read.Text("番号,意見,回答\n1,池。,残します。\n2,\"橋がない。,架けます。\n3,道。,\"広げます。\nなお、時期は未定です。\"\n4,木。,植えます。\n");
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "2", "3", "4");
        result.Document.Opinions[1].Text.Should().Be("\"橋がない。");
        result.Document.Responses[2].Paragraphs.Should().HaveCount(2);
        var finding = result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1016").Which;
        finding.Location.Line.Should().Be(3);
    }

    [Fact]
    public void Tab_separated_cells_are_unquoted_where_the_rows_fit_only_so_and_the_choice_is_told()
    {
        var result = Read.Text($"{Read.Headings}\n1\t全体\t池。\t\"残します。\n掃除もします。\"\n2\t全体\t\"道\n細い\"\t広げます。\n");
        result.Document!.Opinions.Should().HaveCount(2);
        result.Document.Responses[0].Paragraphs.Select(p => p.Text).Should().Equal("残します。", "掃除もします。");
        Read.Codes(result).Should().Contain("OPC1015");
    }

    [Fact]
    public void Quotation_marks_around_a_word_of_a_tab_separated_cell_are_text()
    {
        var result = Read.Rows("1\t全体\t\"緑\"\t増やします。", "2\t全体\t池\t残します。");
        result.Document!.Opinions[0].Text.Should().Be("\"緑\"");
    }

    [Fact]
    public void A_finding_points_at_line_and_column_in_UTF16_units()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "\t全体\t𠮷野の森\t守ります。", "3\t全体\t道\t広げます。");
        var finding = result.Diagnostics.Single(d => d.Code == "OPC2003");
        finding.Location.Should().BeEquivalentTo(new { File = "result.tsv", Line = 5, Column = 1, Cell = new CellAddress(1, 3, 1) });
        finding.ToString().Should().StartWith("result.tsv(5,1): info OPC2003: ");
        finding.Node.Should().Be("o2");
    }

    [Fact]
    public void A_place_inside_a_quoted_cell_leads_to_its_own_line_and_column()
    {
        const string text = "番号,意見,回答\r\n1,\"一行目です。\n二行目に\"\"引用\"\"があり、途中です。\",はい。\r\n";
        var result = Read.Text(text);
        var opinion = result.Document!.Opinions.Single();
        var at = opinion.Text!.IndexOf("途中", StringComparison.Ordinal);
        var span =
            result.SourceMap!.Locate(new TextPlace { Node = opinion.Id, Field = TextField.OpinionText, Span = new TextSpan(at, 2) })
                .Single();
        span.Text.Should().Be("途中");
        span.Location.Line.Should().Be(3);
        text.Split('\n')[2].Substring(span.Location.Column!.Value - 1, 2).Should().Be("途中");
    }

    [Fact]
    public void Prose_with_commas_is_no_table()
    {
        var result = Read.Text("お知らせ\n市は 1,200 本の木を植えます。\n詳しくは広報 12,13 面をご覧ください。\nお問い合わせは公園課まで。\n以上です。\n");
        result.Outcome.Should().Be(Outcome.Failed);
        result.Document.Should().BeNull();
        Read.Codes(result).Should().Equal("OPC1010");
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        var result = Read.Text("\uFEFF番号,意見,回答\n1,池。,残します。\n");
        result.Document!.Opinions.Single().Number!.Label.Should().Be("1");
    }

    [Fact]
    public void Rows_padded_with_separators_by_a_spreadsheet_read_like_bare_ones()
    {
        var result = Read.Text($"{Read.Title},,,\n,,,\n番号,分野,意見,回答\n1,全体,池。,残します。\n※ 抜粋です。,,,\n");
        result.Document!.Title.Should().Be(Read.Title);
        result.Document.Opinions.Should().ContainSingle();
        result.Document.Notes.Single().Text.Should().Be("※ 抜粋です。");
    }
}
