using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading;

public class RecognitionTests
{
    private static readonly string[][] Table =
    [
        ["No.", "分野", "要旨", "市の考え方"],
        ["1", "計画全体", "水路を守ってほしい。", "水路の清掃を続けます。"],
        ["2", "第2章 現状", "樹木を増やしてほしい。", "植樹を進めます。"],
        ["3", "第3章 施策", "目標が低い。", "目標は妥当と考えます。"],
    ];

    [Theory]
    [InlineData("No.", ColumnRole.Number)]
    [InlineData("Ｎｏ．", ColumnRole.Number)]
    [InlineData("№", ColumnRole.Number)]
    [InlineData("番\n号", ColumnRole.Number)]
    [InlineData("整理番号", ColumnRole.Number)]
    [InlineData("該当箇所", ColumnRole.Area)]
    [InlineData("計画案における該当箇所", ColumnRole.Area)]
    [InlineData("該当ページ", ColumnRole.Page)]
    [InlineData("編・部", ColumnRole.Area)]
    [InlineData("意見内容区分", ColumnRole.Area)]
    [InlineData("意  見  の  概  要", ColumnRole.Opinion)]
    [InlineData("いただいた御意見の内容", ColumnRole.Opinion)]
    [InlineData("素案に対するご意見", ColumnRole.Opinion)]
    [InlineData("意見（原文）", ColumnRole.Opinion)]
    [InlineData("意見など", ColumnRole.Opinion)]
    [InlineData("ご意見等の要旨", ColumnRole.Opinion)]
    [InlineData("市・区の考え方", ColumnRole.Response)]
    [InlineData("町の考えかた", ColumnRole.Response)]
    [InlineData("意見に対する回答", ColumnRole.Response)]
    [InlineData("教育委員会の考え方", ColumnRole.Response)]
    [InlineData("検討の結果(村の考え方)", ColumnRole.Response)]
    [InlineData("県の対応", ColumnRole.Response)]
    [InlineData("プランへの反映状況・県の考え方", ColumnRole.Response)]
    [InlineData("対応区分", ColumnRole.Disposition)]
    [InlineData("意見への対応", ColumnRole.Disposition)]
    [InlineData("計画への反映状況", ColumnRole.Disposition)]
    [InlineData("修正等の対応", ColumnRole.Revision)]
    [InlineData("素案の修正", ColumnRole.Revision)]
    [InlineData("件数", ColumnRole.Count)]
    [InlineData("人数", ColumnRole.SubmitterCount)]
    [InlineData("担当課", ColumnRole.Department)]
    [InlineData("comment-body", ColumnRole.Opinion)]
    [InlineData("reply", ColumnRole.Response)]
    [InlineData("天気", ColumnRole.Other)]
    [InlineData("", ColumnRole.Other)]
    public void A_heading_names_its_role(string heading, ColumnRole role)
        => new HeadingMatcher().Read(heading).Role.Should().Be(role);

    [Fact]
    public void The_order_of_columns_changes_nothing()
    {
        var expected = ReadTable(Table, [0, 1, 2, 3]).Document!;
        foreach (var order in Permutations([0, 1, 2, 3]))
        {
            var result = ReadTable(Table, order);
            result.Diagnostics.Should().BeEmpty();
            result.Document!.ContentEquals(expected).Should().BeTrue($"columns in the order {string.Join(',', order)} say the same");
        }
    }

    [Fact]
    public void Further_columns_are_kept_with_their_headings_and_change_nothing_else()
    {
        var wide = Table.Select((r, i) => r.Append(i == 0 ? "受付日" : $"4月{i}日").ToArray()).ToArray();
        var expected = ReadTable(Table, [0, 1, 2, 3]).Document!;
        foreach (var order in Permutations([0, 1, 2, 3, 4]))
        {
            var result = ReadTable(wide, order);
            Read.Codes(result).Should().Equal("OPC1014");
            var document = result.Document!;
            document.Opinions[1].Other.Should().ContainSingle().Which.Should().Be(new OtherField { Heading = "受付日", Text = "4月2日" });
            (document with { Opinions = document.Opinions.Select(o => o with { Other = [] }).ToValueList() }).ContentEquals(expected)
                .Should().BeTrue();
        }
    }

    [Fact]
    public void Two_columns_that_claim_one_role_are_told_and_both_kept()
    {
        var result = Read.Text(Read.Title + "\n番号\t意見の概要\t意見の内容\t回答\n1\t池\t池を残して\t残します。\n2\t道\t道を広く\t広げます。\n");
        var finding = result.Diagnostics.Single();
        finding.Code.Should().Be("OPC1012");
        finding.GetMessage(MessageLanguage.Japanese).Should().Contain("意見の概要").And.Contain("意見の内容");
        result.Document!.Opinions[0].Text.Should().Be("池");
        result.Document.Opinions[0].Other.Single().Text.Should().Be("池を残して");
    }

    [Fact]
    public void An_ambiguous_heading_is_decided_by_its_neighbours()
    {
        var result = Read.Text("項目\t内容\t対応\n1\t池を残して\t残します。\n2\t道を広く\t広げます。\n");
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "2");
        result.Document.Responses.Should().HaveCount(2);

        result = Read.Text("番号\t項目\t意見\t区分\t回答\n1\t水辺\t池を残して\t○\t残します。\n");
        result.Document!.Opinions[0].Area!.Text.Should().Be("水辺");
        result.Document.Responses[0].Dispositions.Single().Should()
            .Be(new Disposition { Code = "○", Kinds = [DispositionKind.Unspecified] });
    }

    [Fact]
    public void A_table_without_known_headings_is_an_error_that_says_what_to_do()
    {
        var result = Read.Text("1\t水辺\t池を残して\t残します。\n2\t緑\t木を増やして\t植えます。\n");
        result.Outcome.Should().Be(Outcome.Failed);
        var finding = result.Diagnostics.Single();
        finding.Code.Should().Be("OPC1011");
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.Descriptor.GetAdvice(MessageLanguage.English).Should().Contain("ColumnMap");
    }

    [Fact]
    public void A_map_by_position_from_either_end_reads_a_table_without_headings()
    {
        var map = ColumnMap.Parse("1=number, 2=area, 3=opinion, -1=response");
        var result = Read.Text("1\t水辺\t池を残して\t残します。\n2\t緑\t木を増やして\t植えます。\n", new ReadOptions { ColumnMap = map });
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "2");
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "植えます。");
    }

    [Fact]
    public void A_table_without_a_column_of_opinions_or_responses_is_no_quiet_success()
    {
        var result = Read.Text(Read.Title + "\nNo.\t寄せられた声\t市の考え方\n1\t池を残して\t残します。\n");
        result.Outcome.Should().Be(Outcome.Partial);
        var finding = result.Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        finding.Code.Should().Be("OPC1026");
        finding.Message.Should().Contain("寄せられた声");
        result.Document!.Opinions[0].Other.Single().Text.Should().Be("池を残して");

        result = Read.Text(Read.Title + "\nNo.\t意見\t当課の見立て\n1\t池を残して\t残します。\n");
        Read.Codes(result).Should().Contain("OPC1027");
    }

    [Fact]
    public void A_map_by_position_knows_a_heading_row_by_its_number_column()
    {
        var map = ColumnMap.Parse("1=number,2=opinion,3=response");
        var result = Read.Text(Read.Title + "\na\tb\tc\n1\t池\t残します。\n2\t道\t広げます。\n", new ReadOptions { ColumnMap = map });
        Read.Codes(result).Should().Equal("OPC1029");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池", "道");
    }

    [Fact]
    public void A_map_that_takes_the_role_of_a_column_with_a_clear_heading_is_told()
    {
        var result = Read.Text(
            Read.Title + "\n番号\t意見\t市の考え方\t対応区分\n1\t池\t残します。\tA\n",
            new ReadOptions { ColumnMap = ColumnMap.Parse("-1=response") });
        Read.Codes(result).Should().Contain("OPC1028");
        result.Document!.Opinions[0].Other.Single().Text.Should().Be("残します。");
    }

    [Fact]
    public void Positions_from_the_right_hold_for_rows_of_any_width()
    {
        var map = ColumnMap.Parse("1=number,2=area,-3=opinion,-2=response,-1=submitterKind");
        var result = Read.Text(
            Read.Title + "\n1\t全般\t池を残して\t残します。\t個人\n2\tプラン\t52\t水辺の保全\t木を増やして\t植えます。\t団体\n続きの行\n",
            new ReadOptions { ColumnMap = map });
        result.Document!.Opinions.Select(o => (o.Number!.Label, o.Text, o.SubmitterKind)).Should()
            .Equal(("1", "池を残して", "個人"), ("2", "木を増やして", "団体"));
        result.Document.Opinions[1].Other.Select(o => o.Text).Should().Equal("52", "水辺の保全");
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "植えます。");
        Read.Codes(result).Should().BeEmpty();
        result.Document.Notes.Single().Text.Should().Be("続きの行");
    }

    [Fact]
    public void A_map_by_heading_wins_over_the_known_headings()
    {
        var map = ColumnMap.Empty.With("補足", ColumnRole.Opinion).With("意見", ColumnRole.Other);
        var result = Read.Text(Read.Title + "\n番号\t意見\t補 足\t回答\n1\t池\t池を残して\t残します。\n", new ReadOptions { ColumnMap = map });
        result.Document!.Opinions.Single().Text.Should().Be("池を残して");
        result.Document.Opinions.Single().Other.Single().Text.Should().Be("池");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_map_that_does_not_fit_is_told_and_the_rest_is_read()
    {
        var map = ColumnMap.Empty.With("ないもの", ColumnRole.Area);
        var result = Read.Text(Read.Title + "\n番号\t意見\t回答\n1\t池\t残します。\n", new ReadOptions { ColumnMap = map });
        Read.Codes(result).Should().Equal("OPC1017");
        result.Document!.Opinions.Should().ContainSingle();
        result.Outcome.Should().Be(Outcome.Partial);
    }

    [Theory]
    [InlineData("要旨")]
    [InlineData("要旨=bogus")]
    [InlineData("=opinion")]
    [InlineData("0=opinion")]
    [InlineData("1=5")]
    public void A_map_that_is_none_throws_at_once(string map)
        => FluentActions.Invoking(() => ColumnMap.Parse(map)).Should().Throw<FormatException>();

    [Fact]
    public void Headings_between_rows_become_the_group_of_what_follows()
    {
        var result =
            Read.Rows("●第一部 水辺", "1\t全体\t池\t残します。", "Ⅰ 川", "2\t全体\t道\t広げます。", "Ⅱ 橋", "3\t全体\t橋\t架けます。", "●第二部 緑", "1\t全体\t木\t植えます。");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Select(o => string.Join('/', o.Group)).Should().Equal("●第一部 水辺", "●第一部 水辺/Ⅰ 川", "●第一部 水辺/Ⅱ 橋", "●第二部 緑");
    }

    [Fact]
    public void A_lone_line_that_nothing_explains_is_kept_as_a_note_and_told()
    {
        var result = Read.Rows("1\t全体\t池\t残します。", "を検討しているところです", "2\t全体\t道\t広げます。");
        Read.Codes(result).Should().Equal("OPC1020");
        result.Document!.Notes.Single().Text.Should().Be("を検討しているところです");
    }

    [Fact]
    public void Rows_of_another_width_are_told_and_lose_nothing()
    {
        var result = Read.Rows("1\t全体\t池", "2\t全体\t道\t広げます。\t余り", "3\t全体\t橋\t架けます。");
        result.Diagnostics.Where(d => d.Code == "OPC1013").Select(d => d.Location.Line).Should().Equal(4, 5);
        result.Document!.Opinions[1].Other.Single().Should().Be(new OtherField { Heading = null, Text = "余り" });
        Read.Codes(result).Should().Contain("OPC2031");
    }

    [Fact]
    public void A_second_table_with_other_headings_is_read_by_its_own()
    {
        var result = Read.Text("番号\t意見\t回答\n1\t池\t残します。\n\n回答\t番号\t意見\n広げます。\t2\t道\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池", "道");
        result.Document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。");
    }

    [Fact]
    public void Counts_subjects_submitters_and_changes_find_their_places()
    {
        var result =
            Read.Text("番号\t件名\t意見\t件数\t個人\t回答\t対応区分\t修正内容\n１２\t池\t残して\t３件\t個人\t残します。\t③ ①\t38ページに追記\n13\t道\t広く\t多数\t\t広げます。\t反映する\t\n");
        var first = result.Document!.Opinions[0];
        first.Should().BeEquivalentTo(new { Subject = "池", Count = 3, SubmitterKind = "個人" });
        first.Number!.Parts.Should().Equal(12);
        result.Document.Responses[0].Dispositions.Select(d => d.Code).Should().Equal("③", "①");
        result.Document.Responses[0].Revisions.Single().Text.Should().Be("38ページに追記");
        result.Document.Opinions[1].Other.Single().Should().Be(new OtherField { Heading = "件数", Text = "多数" });
        result.Document.Opinions[1].Count.Should().BeNull();
        result.Document.Responses[1].Dispositions.Single().Code.Should().Be("反映する");
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("4-4", "4,4")]
    [InlineData("12-1（11-1）", "12,1")]
    [InlineData("⑭", "14")]
    [InlineData("Ⅱ", "2")]
    [InlineData("第４章", "4")]
    [InlineData("第二十五条", "25")]
    [InlineData("意見3", "3")]
    [InlineData("（5）", "5")]
    [InlineData("イ", "")]
    [InlineData("99999999999999", "")]
    public void A_number_is_a_label_with_parts(string label, string parts)
    {
        var number = OutlineNumberReader.Read(label)!;
        number.Label.Should().Be(label);
        string.Join(',', number.Parts).Should().Be(parts);
    }

    private static DocumentResult ReadTable(string[][] table, int[] order)
        => Read.Text($"{Read.Title}\n\n" + string.Join('\n', table.Select(r => string.Join('\t', order.Select(i => r[i])))));

    private static IEnumerable<int[]> Permutations(int[] items)
        => items.Length == 1
            ? [items] : items.SelectMany(i => Permutations(items.Where(j => j != i).ToArray()).Select(p => p.Prepend(i).ToArray()));
}
