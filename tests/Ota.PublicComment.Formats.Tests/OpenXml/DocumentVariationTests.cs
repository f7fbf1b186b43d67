using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>Whole documents in the ways clerks lay them out: what they are read into.</summary>
public class DocumentVariationTests
{
    private const string First = "公民館を残してほしい。";
    private const string Second = "図書館の開館時間を延ばしてほしい。";
    private const string Third = "町営バスの便を増やしてほしい。";
    private const string One = "施設の在り方を検討してまいります。";
    private const string Two = "いただいたご意見を参考とさせていただきます。";

    private static readonly string Title = P("「汐見浜町公共施設計画（案）」に対する意見募集の結果について");

    [Fact]
    public void Word_with_automatic_numbers_and_a_group_between()
        => Shape(File(
            Title + Tbl(Head, Tr(Tc("第1章 施設", "<w:gridSpan w:val=\"3\"/>")), Row(First, One),
                Tr(Tc("計画全般", "<w:gridSpan w:val=\"3\"/>")), Row(Second, Two)),
            List(("decimal", "%1"))))
            .Should().Equal($"第1章 施設|1|{First}|{One}", $"計画全般|2|{Second}|{Two}");

    [Fact]
    public void Word_with_a_deleted_row_counts_as_when_it_is_accepted()
    {
        var deleted =
            $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Tc(P("", Numbered()))}{Tc(
                $"<w:p><w:del w:id=\"2\">{R("消えた")}</w:del></w:p>")}{Tc("<w:p/>")}</w:tr>";
        Shape(File(Title + Tbl(Head, Row(First, One), deleted, Row(Second, Two)), List(("decimal", "%1"))))
            .Should().Equal($"|1|{First}|{One}", $"|2|{Second}|{Two}");
    }

    [Fact]
    public void Word_with_an_answer_over_three_rows()
    {
        var document = Document(File(Title + Tbl(
            Head,
            Tr(Tc("1"), Tc(First), Tc(One, "<w:vMerge w:val=\"restart\"/>")), Tr(Tc("2"), Tc(Second), Tc("", "<w:vMerge/>")),
                Tr(Tc("3"), Tc(Third), Tc("", "<w:vMerge/>")))));
        document.Responses.Should().ContainSingle().Which.Answers.Should().HaveCount(3);
        document.Responses[0].SharingIsInferred.Should().BeFalse();
    }

    [Fact]
    public void Word_with_headings_over_two_rows()
    {
        var top = Tr(Tc("番号", "<w:vMerge w:val=\"restart\"/>"), Tc("意見", "<w:gridSpan w:val=\"2\"/>"),
            Tc("町の考え方", "<w:vMerge w:val=\"restart\"/>"));
        var below = Tr(Tc("", "<w:vMerge/>"), Tc("該当箇所"), Tc("意見の概要"), Tc("", "<w:vMerge/>"));
        Shape(File(Title + Tbl([600, 1500, 3500, 3500], top, below, Tr("1", "3ページ", First, One), Tr("2", "5ページ", Second, Two))))
            .Should().Equal($"|1|{First}|{One}", $"|2|{Second}|{Two}");
    }

    [Fact]
    public void Word_with_a_table_split_in_two_and_numbers_that_go_on()
        => Shape(File(Title + Tbl(Head, Row(First, One)) + P("") + Tbl(Row(Second, Two), Row(Third, One)), List(("decimal", "%1"))))
            .Should().Equal($"|1|{First}|{One}", $"|2|{Second}|{Two}", $"|3|{Third}|{One}");

    [Fact]
    public void Word_with_a_table_a_chapter_under_headings()
        => Shape(File(Title + P("第1章 施設", "<w:outlineLvl w:val=\"1\"/>") + Tbl(Head, Row(First, One)) + P("第2章 交通",
            "<w:outlineLvl w:val=\"1\"/>") + Tbl(Head, Row(Third, Two)), List(("decimal", "%1"))))
            .Should().Equal($"第1章 施設|1|{First}|{One}", $"第2章 交通|2|{Third}|{Two}");

    [Fact]
    public void Word_with_paragraphs_in_an_answer()
        => Shape(File(Title + Tbl(Head, Tr(Tc("1"), Tc(First), Tc(P(One) + P("なお、結果は広報でお知らせします。")))))).Should()
            .Equal($"|1|{First}|{One}\nなお、結果は広報でお知らせします。");

    [Fact]
    public void Word_with_a_list_of_points_in_an_opinion()
        => Shape(File(Title + Tbl(Head, Tr(Tc("1"), Tc(P(First, Numbered()) + P(Second, Numbered())), Tc(One))),
            List(("decimalEnclosedCircle", "%1")).Replace("\"tab\"", "\"nothing\"", StringComparison.Ordinal)))
            .Should().Equal($"|1|①{First}\n②{Second}|{One}");

    [Fact]
    public void Excel_that_begins_at_C7()
        => Shape(Xlsx.File(Xlsx.Row(2, 'C', "「汐見浜町公共施設計画（案）」に対する意見募集の結果について") + Xlsx.Row(7, 'C', "番号", "意見の概要", "町の考え方") + Xlsx.Row(8,
            'C', "1", First, One) + Xlsx.Row(9, 'C', "2", Second, Two)))
            .Should().Equal($"|1|{First}|{One}", $"|2|{Second}|{Two}");

    [Fact]
    public void Excel_with_an_answer_over_two_rows()
    {
        var rows = Xlsx.Row(1, 'A', "番号", "意見の概要", "町の考え方") + Xlsx.Row(2, 'A', "1", First, One) + Xlsx.Row(3, 'A', "2",
            Second) + Xlsx.Row(4, 'A', "3", Third, Two);
        var document = Document(Xlsx.File(rows, after: Xlsx.Merged("C2:C3")));
        document.Responses.Select(r => r.Answers.Count).Should().Equal(2, 1);
    }

    [Fact]
    public void Excel_with_one_opinion_over_three_rows()
    {
        var rows = Xlsx.Row(1, 'A', "番号", "意見の概要", "町の考え方") + Xlsx.Row(2, 'A', "1", First, One) + Xlsx.Row(3, 'A', "",
            Second) + Xlsx.Row(4, 'A', "", Third) + Xlsx.Row(5, 'A', "2", "歩道を広げてほしい。", Two);
        Shape(Xlsx.File(rows, after: Xlsx.Merged("A2:A4", "C2:C4"))).Should()
            .Equal($"|1|{First}\n{Second}\n{Third}|{One}", $"|2|歩道を広げてほしい。|{Two}");
    }

    [Fact]
    public void Excel_with_counts_on_a_sheet_of_their_own()
    {
        var facts = Xlsx.Row(2, 'B', "募集開始", "令和7年11月4日") + Xlsx.Row(3, 'B', "募集終了",
            "令和7年12月3日") + "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>提出者数</t></is></c><c r=\"C4\" s=\"1\"><v>2</v></c></row>"
            + Xlsx.Row(6, 'B', "提出方法", "提出者数") + Xlsx.Row(7, 'B', "郵送", "1") + Xlsx.Row(8, 'B', "窓口", "1");
        var document = Document(Xlsx.Book([("意見", "", Table, "", ""), ("実施概要", "", facts, "", "")], "0\"人\""));
        var consultation = document.Consultations.Single();
        (consultation.Period?.Opens, consultation.Period?.Closes, consultation.SubmitterCount).Should()
            .Be((new DateOnly(2025, 11, 4), new DateOnly(2025, 12, 3), 2));
        consultation.Tallies.Select(t => $"{t.Label} {t.Submitters}").Should().Equal("郵送 1", "窓口 1");
    }

    [Fact]
    public void Excel_with_a_sheet_a_chapter()
    {
        string Sheet(string chapter, string number, string opinion)
            => Xlsx.Row(1, 'A', chapter) + Xlsx.Row(2, 'A', "番号", "意見の概要", "町の考え方") + Xlsx.Row(3, 'A', number, opinion, One);
        Shape(Xlsx.Book([("1", "", Sheet("1 施設に関すること", "1-1", First), "", ""), ("2", "", Sheet("2 交通に関すること", "2-1", Third), "", "")]))
            .Should().Equal($"1 施設に関すること|1-1|{First}|{One}", $"2 交通に関すること|2-1|{Third}|{One}");
    }

    [Fact]
    public void Excel_with_numbers_of_two_types_and_a_hidden_column()
    {
        var rows = Xlsx.Row(1, 'A', "番号", "担当課", "意見の概要",
            "町の考え方") + $"<row r=\"2\"><c r=\"A2\"><v>1</v></c>{Xlsx.Text("B2", "総務課")}{Xlsx.Text("C2", First)}{Xlsx.Text("D2", One)}</row>"
                + Xlsx.Row(3, 'A', "2", "企画課", Second, Two);
        Shape(Xlsx.File(rows, columns: "<col min=\"2\" max=\"2\" hidden=\"1\"/>")).Should()
            .Equal($"|1|{First}|{One}", $"|2|{Second}|{Two}");
    }

    [Fact]
    public void Excel_with_lines_in_its_cells()
        => Shape(Xlsx.File(Xlsx.Row(1, 'A', "番号", "意見の概要", "町の考え方") + Xlsx.Row(2, 'A', "1", $"{First}\n{Second}",
            $"{One}_x000D_\n{Two}"))).Should().Equal($"|1|{First}\n{Second}|{One}\n{Two}");

    private static string Table
        => Xlsx.Row(1, 'A', "番号", "意見の概要", "町の考え方") + Xlsx.Row(2, 'A', "1", First, One) + Xlsx.Row(3, 'A', "2", Second, Two);

    private static string Row(string opinion, string response) => Tr(Tc(P("", Numbered())), Tc(opinion), Tc(response));

    private static PublicCommentDocument Document(byte[] file)
    {
        var result = OpenXmlFile.Read(file);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return result.GetDocumentOrThrow();
    }

    private static IEnumerable<string> Shape(byte[] file)
        => Document(file).Entries().Select(e
            => $"{string.Join('/', e.Opinion.Group)}|{e.Opinion.Number?.Label}|{e.Opinion.Text}|{string.Join('\n', e.Responses.Select(r => r.Text))}");
}
