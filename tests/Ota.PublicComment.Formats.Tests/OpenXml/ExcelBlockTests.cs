using Ota.PublicComment.Reading;
using static Ota.PublicComment.Formats.Tests.OpenXml.Xlsx;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>What workbooks give as blocks, one habit of clerks and programs each.</summary>
public class ExcelBlockTests
{
    [Theory]
    [InlineData("0\"人\"", "12", "12人")]
    [InlineData("0\\件", "18", "18件")]
    [InlineData("#,##0\"件\"", "1234567", "1,234,567件")]
    [InlineData("General\"通\"", "7", "7通")]
    [InlineData("0.0%", "0.123", "12.3%")]
    [InlineData("0%", "0.5", "50%")]
    [InlineData("000", "7", "007")]
    [InlineData("#,##0.00", "1234.5", "1,234.50")]
    [InlineData("0;▲0", "-3", "▲3")]
    [InlineData("0;-0;\"－\"", "0", "－")]
    [InlineData("[>=100]\"多数\";0\"件\"", "120", "多数")]
    [InlineData("[>=100]\"多数\";0\"件\"", "12", "12件")]
    [InlineData("\"No.\"0", "3", "No.3")]
    [InlineData("[Red]0_ ", "5", "5")]
    [InlineData("0.00E+00", "12", "12")]
    [InlineData("@", "3", "3")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\"", "45965", "令和7年11月4日")]
    [InlineData("[$-1030411]ggge\\年m\\月d\\日", "45994", "令和7年12月3日")]
    [InlineData("[$-411]ge.m.d", "45965", "R7.11.4")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\"", "43586", "令和1年5月1日")]
    [InlineData("[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", "43586", "令和元年5月1日")]
    [InlineData("[$-411]ggge\"年\"", "43585", "平成31年")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"(aaa)", "45965", "2025年11月4日(火)")]
    [InlineData("yyyy/mm/dd", "45965", "2025/11/04")]
    [InlineData("m\"月\"d\"日\"", "45965", "11月4日")]
    [InlineData("aaaa", "45965", "火曜日")]
    [InlineData("yyyy/m/d h:mm", "45965.5", "2025/11/4 12:00")]
    [InlineData("h:mm", "0.75", "18:00")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("yyyy/m/d", "60", "1900/2/28")]
    [InlineData("General", "0.1", "0.1")]
    [InlineData("General", "0.10000000000000001", "0.1")]
    [InlineData("General", "1E+3", "1000")]
    [InlineData("General", "12345678901", "12345678901")]
    public void A_number_reads_as_its_cell_shows_it(string format, string value, string expected)
        => Cell($"<c r=\"A1\" s=\"1\"><v>{value}</v></c>", format).Should().Be(expected);

    [Theory]
    [InlineData("<c r=\"A1\" t=\"s\"><v>0</v></c>", "計画の期間")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "第3次計画")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>99</v></c>", null)]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>道</t></r><r><t xml:space=\"preserve\"> 路</t></r><rPh sb=\"0\" eb=\"1\"><t>ドウ</t></rPh></is></c>", "道 路")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>\"1\"&amp;\"-\"&amp;\"2\"</f><v>1-2</v></c>", "1-2")]
    [InlineData("<c r=\"A1\"><f>SUM(B1)</f><v>12</v></c>", "12")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A1\" t=\"e\"><f>A9/0</f><v>#DIV/0!</v></c>", null)]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>該当_x000D_\nページ</t></is></c>", "該当\nページ")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>", "_x000D_")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>_xD842__xDFB7_野家</t></is></c>", "𠮷野家")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", "=1+1")]
    [InlineData("<c><v>4</v></c>", "4")]
    [InlineData("<c r=\"A1\" t=\"n\"><v>x</v></c>", "x")]
    public void A_cell_reads_as_it_is_seen(string cell, string? expected)
        => Cell(cell, null,
            "<si><t>計画の期間</t><rPh sb=\"0\" eb=\"2\"><t>ケイカク</t></rPh></si><si><r><rPr><b/></rPr><t>第3次</t></r><r><t>計画</t></r></si>")
                .Should().Be(expected);

    [Theory]
    [InlineData("rgb=\"FFFFFFFF\"", "0", "", true)]
    [InlineData("theme=\"0\"", "0", "", true)]
    [InlineData("rgb=\"FFFFFFFF\"", "1", "", false)]
    [InlineData("rgb=\"FFFFFFFF\"", "0", "<tableParts><tablePart/></tableParts>", false)]
    public void White_letters_are_hidden_where_nothing_colours_their_cells(string color, string fill, string after, bool isHidden)
    {
        var styles = $"<fonts><font/><font><color {color}/></font></fonts><fills><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E79\"/></patternFill></fill></fills>"
            + $"<cellXfs><xf fontId=\"0\" fillId=\"0\"/><xf fontId=\"1\" fillId=\"{fill}\"/></cellXfs>";
        var rows = Row(1, 'A', "1", "木を植える。") + "<row r=\"2\">" + Xlsx.Text("A2", "2")
            + Xlsx.Text("B2", "内部のメモ").Replace("<c ", "<c s=\"1\" ", StringComparison.Ordinal) + "</row>";
        var findings = new List<Diagnostic>();
        var blocks = OpenXmlFile.Blocks(File(rows, styles, after: after), findings);
        blocks.OfType<SourceTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Any(c => c.Text == "内部のメモ").Should().Be(!isHidden);
        findings.Exists(f => f.Code == "OPC1214").Should().Be(isHidden);
    }

    [Fact]
    public void What_a_format_hides_is_told()
    {
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(File("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>12</v></c></row>" + Row(2, 'A', "1", "木を植える。"), ";;;"), findings);
        findings.Single(f => f.Code == "OPC1214").Location.Address.Should().Be("A1");
    }

    [Fact]
    public void Days_count_from_1904_where_the_workbook_says_so()
        => Only(File("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44503</v></c></row>", "yyyy/m/d", properties: "date1904=\"1\"")).Should()
            .Be("2025/11/4");

    [Fact]
    public void A_table_may_begin_anywhere_and_its_places_are_the_workbooks()
    {
        var blocks = OpenXmlFile.Blocks(File(Row(2, 'C', "実施結果") + Row(7, 'C', "番号", "意見", "考え方") + Row(8, 'C', "1", "a", "b")));
        blocks[0].Should().BeOfType<SourceParagraph>().Which.Text.Address.Should().Be("C2");
        var table = blocks.OfType<SourceTable>().Single();
        table.Sheet.Should().Be("意見一覧");
        table.Rows[1].Cells.Select(c => c.Address).Should().Equal("C8", "D8", "E8");
    }

    [Fact]
    public void Rows_and_cells_without_references_follow_each_other()
        => Table(File("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"))
            .Rows[1].Cells.Select(c => (c.Text, c.Address)).Should().Equal(("", "A2"), ("3", "B2"));

    [Fact]
    public void Merged_cells_are_spans()
    {
        var rows = Row(1, 'A', "番号", "意見", "考え方") + Row(2, 'A', "第1章") + Row(3, 'A', "1", "a", "まとめ") + Row(4, 'A', "2", "b");
        var table = Table(File(rows, after: Merged("A2:C2", "C3:C4")));
        table.Rows[1].Cells.Should().ContainSingle().Which.ExtraColumns.Should().Be(2);
        table.Rows[2].Cells[2].ExtraRows.Should().Be(1);
        table.Rows[3].Cells.Should().HaveCount(2);
    }

    [Fact]
    public void A_blank_row_in_a_table_does_not_end_it()
        => Table(File(Row(1, 'A', "番号", "意見", "考え方") + Row(2, 'A', "1", "a", "b") + Row(4, 'A', "2", "c", "d"))).Rows.Should()
            .HaveCount(3).And.Contain(r => r.FollowsBreak);

    [Fact]
    public void Hidden_rows_and_columns_are_told_and_not_read()
    {
        var findings = new List<Diagnostic>();
        var rows = Row(1, 'A', "番号", "担当", "意見", "考え方") + Row(2, 'A', "1", "秘密", "a", "b") + Row(3, 'A', "2", "x", "秘密", "d")
            .Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal) + Row(4, 'A', "3", "", "e", "f");
        var blocks = OpenXmlFile.Blocks(File(rows, columns: "<col min=\"2\" max=\"2\" hidden=\"1\"/>"), findings);
        blocks.OfType<SourceTable>().Single().Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text))).Should()
            .Equal("番号 意見 考え方", "1 a b", "3 e f");
        findings.Single(f => f.Code == "OPC1215").Arguments.Should().Equal("意見一覧!3");
        findings.Single(f => f.Code == "OPC1216").Arguments.Should().Equal("意見一覧!B");
        string.Join('\n', findings).Should().NotContain("秘密");
    }

    [Fact]
    public void A_merged_cell_that_begins_in_a_hidden_column_is_seen_beside_it()
    {
        var findings = new List<Diagnostic>();
        var rows = Row(1, 'A', "実施結果") + Row(2, 'A', "", "番号", "意見");
        var blocks = OpenXmlFile.Blocks(File(rows, columns: "<col min=\"1\" max=\"1\" hidden=\"1\"/>", after: Merged("A1:C1")), findings);
        blocks[0].Should().BeOfType<SourceParagraph>().Which.Text.Text.Should().Be("実施結果");
        findings.Should().BeEmpty();
    }

    [Fact]
    public void Hidden_sheets_are_named_and_not_read()
    {
        var findings = new List<Diagnostic>();
        var blocks = OpenXmlFile.Blocks(Book([("表", "", Row(1, 'A', "番号"), "", ""),
            ("作業用", "state=\"hidden\"", Row(1, 'A', "秘密"), "", ""), ("裏", "state=\"veryHidden\"", Row(1, 'A', "秘密"), "", "")]), findings);
        blocks.Should().ContainSingle();
        findings.Single(f => f.Code == "OPC1217").Arguments.Should().Equal("作業用, 裏");
    }

    [Fact]
    public void Formulas_without_a_value_are_told_with_their_places()
    {
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(
            File("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>SUM(C1)</f></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c></row>"),
            findings);
        findings.Single(f => f.Code == "OPC1220").Arguments.Should().Equal("意見一覧!B1, 意見一覧!C1");
    }

    [Fact]
    public void A_gap_column_is_no_column()
        => Table(File(Row(1, 'A', "番号", "", "意見") + Row(2, 'A', "1", "", "a"))).Rows[0].Cells.Select(c => c.Address).Should()
            .Equal("A1", "C1");

    private static string? Cell(string cell, string? format, string? strings = null)
        => Only(File($"<row r=\"1\">{cell}</row>", format, strings));

    private static string? Only(byte[] file) => OpenXmlFile.Blocks(file) is [SourceParagraph first, .. var rest]
        ? string.Join('\n', rest.OfType<SourceParagraph>().Select(p => p.Text.Text).Prepend(first.Text.Text)) : null;

    private static SourceTable Table(byte[] file) => OpenXmlFile.Blocks(file).OfType<SourceTable>().Single();
}
