using Ota.PublicComment.Reading;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>What Word files give as blocks, one habit of clerks and programs each.</summary>
public class WordBlockTests
{
    [Theory]
    [InlineData("decimal", "%1", "1|2|3")]
    [InlineData("decimal", "No.%1", "No.1|No.2|No.3")]
    [InlineData("decimal", "第%1章", "第1章|第2章|第3章")]
    [InlineData("decimal", "（%1）", "（1）|（2）|（3）")]
    [InlineData("decimalZero", "%1", "01|02|03")]
    [InlineData("decimalFullWidth", "%1", "１|２|３")]
    [InlineData("decimalEnclosedCircle", "%1", "①|②|③")]
    [InlineData("decimalEnclosedParen", "%1", "⑴|⑵|⑶")]
    [InlineData("upperRoman", "%1.", "I.|II.|III.")]
    [InlineData("lowerRoman", "%1", "i|ii|iii")]
    [InlineData("upperLetter", "%1", "A|B|C")]
    [InlineData("lowerLetter", "%1)", "a)|b)|c)")]
    [InlineData("aiueo", "%1", "ｱ|ｲ|ｳ")]
    [InlineData("aiueoFullWidth", "%1", "ア|イ|ウ")]
    [InlineData("iroha", "%1", "ｲ|ﾛ|ﾊ")]
    [InlineData("irohaFullWidth", "(%1)", "(イ)|(ロ)|(ハ)")]
    [InlineData("japaneseCounting", "%1", "一|二|三")]
    [InlineData("japaneseLegal", "%1", "壱|弐|参")]
    [InlineData("ideographDigital", "%1", "一|二|三")]
    [InlineData("ideographTraditional", "%1", "甲|乙|丙")]
    [InlineData("ideographEnclosedCircle", "%1", "㊀|㊁|㊂")]
    [InlineData("numberInDash", "%1", "- 1 -|- 2 -|- 3 -")]
    [InlineData("ordinal", "%1", "1st|2nd|3rd")]
    [InlineData("none", "※", "※|※|※")]
    public void Numbers_that_Word_counts_stand_in_their_cells(string format, string text, string expected)
    {
        var rows = Enumerable.Range(0, 3).Select(_ => Tr(Tc(P("", Numbered())), Tc("意見"), Tc("考え方"))).ToArray();
        var table = Only<SourceTable>(File(Tbl(rows), List((format, text))));
        string.Join('|', table.Rows.Select(r => r.Cells[0].Text)).Should().Be(expected);
    }

    [Fact]
    public void Levels_count_for_themselves_and_begin_again()
    {
        var list = List(("decimal", "%1"), ("decimal", "%1-%2"), ("decimalEnclosedCircle", "%3"));
        var body = string.Concat(((int[])[0, 1, 1, 2, 2, 0, 1, 2]).Select(level => P("x", Numbered(1, level))));
        Lines(File(body, list)).Should().Equal("1 x", "1-1 x", "1-2 x", "① x", "② x", "2 x", "2-1 x", "① x");
    }

    [Fact]
    public void A_second_list_of_one_kind_goes_on_and_an_override_begins_anew()
    {
        const string second = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        var body = P("a", Numbered(1)) + P("b", Numbered(2)) + P("c", Numbered(3)) + P("d", Numbered(3));
        Lines(File(body, List(("decimal", "%1.")) + second)).Should().Equal("1. a", "2. b", "5. c", "6. d");
    }

    [Fact]
    public void A_number_may_come_from_the_style()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"番号\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:basedOn w:val=\"a1\"/></w:style>";
        Lines(File(P("x", "<w:pStyle w:val=\"a2\"/>") + P("y", "<w:pStyle w:val=\"a1\"/>") + P("z",
            "<w:pStyle w:val=\"a1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            List(("decimal", "%1")), styles)).Should().Equal("1 x", "2 y", "z");
    }

    [Fact]
    public void A_bullet_is_an_item_and_a_sign_that_says_more_is_kept()
    {
        var list = List(("bullet", "\uF0B7")) + "<w:abstractNum w:abstractNumId=\"9\">" + Level(0, "bullet", "※")
            + "</w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num>";
        var blocks = OpenXmlFile.Blocks(File(P("郵送", Numbered()) + P("要約しています", Numbered(9)), list));
        blocks[0].Should().BeOfType<SourceListItem>().Which.Text.Text.Should().Be("郵送");
        blocks[1].Should().BeOfType<SourceParagraph>().Which.Text.Text.Should().Be("※要約しています");
    }

    [Fact]
    public void Answers_over_several_rows_are_merged_cells()
    {
        var table = Only<SourceTable>(File(Tbl(
            Head,
            Tr(Tc("1"), Tc("a"), Tc("考え方", "<w:vMerge w:val=\"restart\"/>")),
            Tr(Tc("2"), Tc("b"), Tc("", "<w:vMerge/>")),
            Tr(Tc("3"), Tc("c"), Tc("", "<w:vMerge w:val=\"continue\"/>")),
            Tr(Tc("4"), Tc("d"), Tc("別の考え方")))));
        table.Rows[0].IsHeader.Should().BeTrue();
        table.Rows.Select(r => r.Cells.Count).Should().Equal(3, 3, 2, 2, 3);
        table.Rows[1].Cells[2].ExtraRows.Should().Be(2);
    }

    [Fact]
    public void Edges_dragged_a_little_apart_are_one()
    {
        var table = Only<SourceTable>(File(Tbl(
            [600, 60, 3940, 40, 3960],
            Tr(Tc("番号"), Tc("意見", "<w:gridSpan w:val=\"2\"/>"), Tc("考え方", "<w:gridSpan w:val=\"2\"/>")),
            Tr(Tc("1", "<w:gridSpan w:val=\"2\"/>"), Tc("a", "<w:gridSpan w:val=\"2\"/>"), Tc("b")),
            Tr(Tc("第1章", "<w:gridSpan w:val=\"5\"/>")))));
        table.Rows.SelectMany(r => r.Cells.Select(c => c.ExtraColumns)).Should().Equal(0, 0, 0, 0, 0, 0, 2);
    }

    [Fact]
    public void A_table_split_in_two_is_one_and_two_tables_are_two()
    {
        var one = File(Tbl(Head, Tr("1", "a", "b")) + P("") + Tbl(Tr("2", "c", "d")));
        Only<SourceTable>(one).Rows.Count.Should().Be(3);
        var two = File(Tbl(Head, Tr("1", "a", "b")) + P("なお") + Tbl(Tr("2", "c", "d")));
        OpenXmlFile.Blocks(two).OfType<SourceTable>().Should().HaveCount(2);
    }

    [Fact]
    public void A_table_in_a_cell_is_text_of_the_cell()
    {
        var table = Only<SourceTable>(File(Tbl(Tr(Tc("1"), Tc("a"),
            Tc(P("次のとおり。") + Tbl([900, 900], Tr("年度", "件"), Tr("令和6年度", "12")) + P("以上"))))));
        table.Rows[0].Cells[2].Text.Should().Be("次のとおり。\n年度\u3000件\n令和6年度\u300012\n以上");
    }

    [Fact]
    public void A_table_that_only_frames_a_page_is_no_table()
    {
        var inner = Tbl(Head, Tr("1", "a", "b"));
        var blocks = OpenXmlFile.Blocks(File(Tbl([9000], Tr(Tc(P("結果") + inner + P("※ 要約"))))));
        blocks.Select(b => b.GetType().Name).Should().Equal("SourceParagraph", "SourceTable", "SourceParagraph");
    }

    [Fact]
    public void Breaks_and_tabs_stay_and_runs_are_joined()
    {
        var cell =
            "<w:p>" + R("第1") + R("章") + "<w:r><w:br/><w:t>計画</w:t><w:tab/><w:t>x</w:t><w:noBreakHyphen/><w:softHyphen/><w:cr/></w:r></w:p>"
                + P("次");
        Only<SourceTable>(File(Tbl(Tr(Tc("1"), Tc(cell), Tc("b"))))).Rows[0].Cells[1].Text.Should().Be("第1章\n計画\tx-\n\n次");
    }

    [Fact]
    public void Changes_are_read_as_accepted()
    {
        var cell = "<w:p>" + R("年度は") + $"<w:del w:id=\"1\">{R("令和11年度")}</w:del><w:ins w:id=\"2\">{R("令和12年度")}</w:ins></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{R("前の")}</w:p>" + P("段落")
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr><w:del w:id=\"5\">{R("消えた段落")}</w:del></w:p>"
            + $"<w:p><w:moveFrom w:id=\"6\">{R("移した")}</w:moveFrom><w:moveTo w:id=\"7\">{R("移った")}</w:moveTo></w:p>";
        var findings = new List<Diagnostic>();
        var file = File(Tbl(Tr(Tc("1"), Tc(cell), Tc("b")),
            "<w:tr><w:trPr><w:del w:id=\"8\"/></w:trPr>" + Tc("2") + Tc("消えた行") + Tc("x") + "</w:tr>"));
        var table = OpenXmlFile.Blocks(file, findings).OfType<SourceTable>().Single();
        table.Rows.Should().HaveCount(1);
        table.Rows[0].Cells[1].Text.Should().Be("年度は令和12年度\n前の段落\n移った");
        findings.Single(f => f.Code == "OPC1212").Arguments.Take(2).Should().Equal("2", "4");
        string.Join('\n', findings).Should().NotContain("消えた").And.NotContain("令和11年度");
    }

    [Fact]
    public void Hidden_text_is_told_and_not_read_also_by_a_style()
    {
        const string styles = "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"hp\"><w:rPr><w:vanish/></w:rPr></w:style>";
        var findings = new List<Diagnostic>();
        var cell = "<w:p>" + R("見える") + R("秘密一", "<w:vanish/>") + R("秘密二", "<w:rStyle w:val=\"h\"/>") + R("文",
            "<w:vanish w:val=\"0\"/>") + "</w:p>"
            + P("秘密三", "<w:pStyle w:val=\"hp\"/>");
        var blocks = OpenXmlFile.Blocks(File(Tbl(Tr(Tc("1"), Tc(cell), Tc("b"))), styles: styles), findings);
        blocks.OfType<SourceTable>().Single().Rows[0].Cells[1].Text.Should().Be("見える文");
        var told = findings.Single(f => f.Code == "OPC1214");
        told.Location.Cell.Should().Be(new CellAddress(1, 1, 2));
        told.ToString().Should().NotContain("秘密").And.Contain("見える文");
    }

    [Theory]
    [InlineData("", "", "見える", true)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", "", "見える白い字", false)]
    [InlineData("", "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr>", "見える白い字", false)]
    public void White_letters_are_hidden_where_nothing_colours_what_is_below(string run, string cell, string text, bool isTold)
    {
        var findings = new List<Diagnostic>();
        var paragraph = $"<w:p>{R("見える")}{R("白い字", "<w:color w:val=\"FFFFFF\"/>" + run)}</w:p>";
        var blocks = OpenXmlFile.Blocks(File(Tbl(Tr(Tc("1"), $"<w:tc>{cell}{paragraph}</w:tc>", Tc("b")))), findings);
        blocks.OfType<SourceTable>().Single().Rows[0].Cells[1].Text.Should().Be(text);
        findings.Exists(f => f.Code == "OPC1214").Should().Be(isTold);
    }

    [Fact]
    public void Ruby_fields_links_controls_and_symbols_give_what_is_seen()
    {
        const string field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var body =
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>やつだ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>谷津田</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                + R("の") + field
            + $"<w:hyperlink r:id=\"rId9\">{R("ページ")}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>{R("参照")}</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>ここに入力</w:t></w:r></w:sdtContent></w:sdt>"
            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>";
        Lines(File(body)).Should().Equal("谷津田の12ページ参照3☑");
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        const string box =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>資料1</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>資料1</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Lines(File(box + P("結果"))).Should().Equal("資料1", "結果");
    }

    [Fact]
    public void A_footnote_is_a_note_after_its_table()
    {
        const string notes =
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>国の値による。</w:t></w:r></w:p></w:footnote>";
        var blocks = OpenXmlFile.Blocks(File(Tbl(Tr(Tc("1"),
            Tc("<w:p>" + R("値") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"), Tc("b"))), footnotes: notes));
        blocks.OfType<SourceTable>().Single().Rows[0].Cells[1].Text.Should().Be("値");
        blocks[^1].Should().BeOfType<SourceNote>().Which.Text.Text.Should().Be("国の値による。");
    }

    [Fact]
    public void Headings_are_known_by_style_and_by_outline_level_and_are_one_line()
    {
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>";
        var body = "<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>計画（素案）への</w:t><w:br/><w:t>意見</w:t></w:r></w:p>" + P("期間",
            "<w:outlineLvl w:val=\"2\"/>") + P("本文", "<w:outlineLvl w:val=\"9\"/>");
        var blocks = OpenXmlFile.Blocks(File(body, styles: styles));
        blocks.OfType<SourceHeading>().Select(h => (h.Level, h.Text.Text)).Should().Equal((1, "計画（素案）への意見"), (3, "期間"));
        blocks[^1].Should().BeOfType<SourceParagraph>();
    }

    [Fact]
    public void Cells_merged_across_in_the_old_way_are_one()
    {
        var table = Only<SourceTable>(File(Tbl(Head,
            Tr(Tc("第1章", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("", "<w:hMerge/>")))));
        table.Rows[1].Cells.Should().ContainSingle().Which.ExtraColumns.Should().Be(2);
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_count()
    {
        var row =
            $"<w:sdt><w:sdtContent><w:tr>{Tc("1")}<w:sdt><w:sdtContent>{Tc("a")}</w:sdtContent></w:sdt>{Tc("b")}</w:tr></w:sdtContent></w:sdt>";
        Only<SourceTable>(File($"<w:sdt><w:sdtContent>{Tbl(Head, row)}</w:sdtContent></w:sdt>")).Rows[1].Cells.Select(c => c.Text)
            .Should().Equal("1", "a", "b");
    }

    [Fact]
    public void What_stands_in_the_margins_is_told()
    {
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(File(P("結果"), header: P("汐見浜町 総務課")), findings);
        findings.Single(f => f.Code == "OPC1218").ToString().Should().Contain("汐見浜町 総務課");
    }

    [Fact]
    public void An_embedded_file_is_told()
    {
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(File(P("結果") + "<w:altChunk r:id=\"rId5\"/>"), findings);
        findings.Should().ContainSingle(f => f.Code == "OPC1219");
    }

    private static T Only<T>(byte[] file)
        where T : SourceBlock
        => OpenXmlFile.Blocks(file).OfType<T>().Single();

    private static List<string> Lines(byte[] file)
        => OpenXmlFile.Blocks(file).ConvertAll(b => b switch
        {
            SourceParagraph p => p.Text.Text,
            SourceHeading h => h.Text.Text,
            SourceListItem i => i.Text.Text,
            _ => b.GetType().Name,
        });
}
