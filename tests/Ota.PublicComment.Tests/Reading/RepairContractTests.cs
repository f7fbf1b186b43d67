using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Repairs;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>
/// What holds for every repair: it is told with what stood there and what stands there now, it can be switched off, and it is done once.
/// </summary>
public class RepairContractTests
{
    private const string Glued = "1\t全体\t池\t残します。 参考: 取組3 池の保全素案12ページ";

    // The code, the rows under the usual headings, what the message quotes of the source, and what it quotes of the document.
    public static TheoryData<string, string[], string, string> Repairs => new()
    {
        { "OPC2001", ["1\t全体\t池\t残します。", "", Read.Headings, "2\t全体\t道\t広げます。"], "No. | 分野 | 要旨 | 市の考え方", "6" },
        { "OPC2002", ["1\t第2章 現状\t池\t残します。", "\t水辺の現状\t\t掃除も続けます。", "2\t全体\t道\t広げます。"], "水辺の現状", "No. 1" },
        { "OPC2003", ["1\t全体\t池\t残します。", "\t全体\t道\t広げます。", "3\t全体\t橋\t架けます。"], "番号", "2" },
        { "OPC2004", ["1\t第2章 緑の現状 水辺\t池\t残す。", "2\t第2章 緑の現状 街なかの\t川\t守る。", "3\t緑 第2章 緑の現状 街なかの緑\t木\t植える。"], "緑", "No. 2" },
        { "OPC2005", ["1\t第3章 水辺の整備\t池\t残す。", "2\t第3章\t川\t守る。", "3\t第3章 水辺の整備\t木\t植える。"], "「第3章」", "第3章 水辺の整備" },
        { "OPC2006", ["1\t第2章 緑の現 状\t池や川を守る 活動にもっと 支援をしてほ しいと思う\t支援する。", "2\t第2章 緑の現状\t道\t広げる。"], "第2章 緑の現 状", "第2章 緑の現状" },
        { "OPC2007", ["1\t全体\t池\tはい。池の周りの遊歩道を整備し、だれもが安心して歩けるようにいたします。」池の周りの遊歩道を整備し、だれもが安心して歩けるようにいたします。」以上です。"], "池の周りの遊歩道を整備し", "2度目" },
        { "OPC2008", ["1\t全体\t道を直し、 橋を架ける\tはい。"], "道を直し、 橋を架ける", "道を直し、橋を架ける" },
        { "OPC2009", [Glued], "池の保全素案12", "池の保全 素案12" },
        { "OPC2010", ["1\t全体\t⽔辺\tはい。"], "⽔", "水" },
        { "OPC2011", ["1\t全体\t水\u200B辺\tはい。"], "U+200B", "1 字" },
        { "OPC2012", ["1\t全体\t水\u00A0\u00A0辺\tはい。"], "U+00A0", "U+0020" },
        { "OPC2013", ["1\t全体\t水 辺 の 木 を 守 る 会 で す\tはい。"], "水 辺 の 木", "水辺の木を守る会です" },
        { "OPC2014", ["1\t全体\t\"\"\"池\"\"の件\n@ 計画の策定\nA 計画の評価\"\tはい。"], "「@」", "「①」" },
        { "OPC2015", ["1\t全体\t池\t残します。", "- 1 -", "2\t全体\t道\t広げます。", "- 2 -", "3\t全体\t橋\t架けます。", "- 3 -"], "- 1 -, - 2 -, - 3 -", "3 か所" },
        { "OPC2016", ["1\t全体\t池\t残す。", "\t全体\t2　道を広げてほしい。\t広げる。", "3\t全体\t橋\t架ける。"], "2　道を広げて", "「道を広げて" },
        { "OPC2018", ["1\t全体\t池\t残す。", "2\t全体\t道\t", "3\t全体\t橋\t", "4\t全体\t木\t", "5\t全体\t川\t", "6\t全体\t森\t", "7\t全体\t町\t", "8\t全体\t空\t"],
            "No. 2", "No. 1" },
        { "OPC2019", ["1\t全体\t池\t残す。", "2\t全体\t道\tNone"], "None", "1 個" },
        { "OPC2020", ["1.0\t全体\t池\t残す。", "2.0\t全体\t道\t広げる。"], "1.0", "「1」" },
        { "OPC2021", ["\"1\n2\"\t\"全体\n全体\"\t\"池\n道\"\t\"残す。\n広げる。\""], "1", "「1」" },
        { "OPC2022", ["1\t全体\t池を残して", "ほしい。\t残す。", "2\t全体\t道\t広げる。"], "ほしい。", "池を残して" },
        { "OPC2023", [$"1\t全体\t\"道を\n- 2 -\n{Read.Title}\n直してほしい。\"\tはい。"], "- 2 - / " + Read.Title, "取り除き" },
        { "OPC2060", ["1\t全体\t池\t残す。", "だれもが安心して歩ける道にします。", "2\t全体\t道\t暗い所をなくし、だれもが安心して歩ける 道にします。"], "だれもが安心して歩ける道にします。", "No. 2" },
    };

    [Theory]
    [MemberData(nameof(Repairs))]
    public void A_repair_quotes_before_and_after_can_be_switched_off_and_is_done_once(string code, string[] rows, string before,
        string after)
    {
        var result = Read.Rows(rows);
        var finding = result.Diagnostics.First(d => d.Code == code);
        finding.GetMessage(MessageLanguage.Japanese).Should().Contain(before).And.Contain(after);
        if (finding.Arguments.Any(a => before.Contains(a, StringComparison.Ordinal)))
        {
            finding.GetMessage(MessageLanguage.English).Should()
                .Contain(finding.Arguments.First(a => before.Contains(a, StringComparison.Ordinal)));
        }

        finding.Location.Line.Should().BeGreaterThan(3, "it points at the rows");
        var without = Read.Text(Read.Document(rows), new ReadOptions { Repairs = RepairSelection.All.Without(code) });
        Read.Codes(without).Should().NotContain(code);
        without.Document!.ContentEquals(result.Document!).Should().BeFalse("without it the document is another one");
        Read.Codes(Read.Text(CleanTable.Of(result.Document!))).Should().NotContain(code, "what is repaired needs no repair");
    }

    [Fact]
    public void Every_repair_is_in_the_list_above_or_has_a_test_of_its_own()
    {
        // The shifted rows of pipe tables are no tab-separated rows: RepairTests.
        var tested = Repairs.Select(r => r.Data.Item1).Append("OPC2017");
        DiagnosticDescriptor.All.Where(d => Catalogue.IsRepair(d.Code)).Select(d => d.Code).Should().BeSubsetOf(tested);
        DraftRepairs.All.Select(r => r.Descriptor.Code).Should().OnlyContain(c => Catalogue.IsRepair(c));
    }

    [Fact]
    public void A_sentence_that_a_page_break_cut_goes_on_without_a_break()
    {
        var result = Read.Rows(
            "1\t第1章\t池を残してほしい。\t残します。", "2\t第1章\t道を広げてほしい。\t道の幅を広げ、安心して歩け", "\t\t\tるようにします。", "3\t第1章\t橋が古い。\t架けます。",
            "4\t第1章\t木を植えてほしい。\t植えます。", "\t\t\t参考: 取組3 木を植える 素案12ページ", "5\t第1章\t川を守ってほしい。\t守ります。", "6\t第1章\t山がよい。\tはい。");
        result.Document!.Responses[1].Paragraphs.Select(p => p.Text).Should().Equal("道の幅を広げ、安心して歩けるようにします。");
        result.Document.Responses[3].Paragraphs.Select(p => p.Text).Should().Equal("植えます。", "取組3 木を植える 素案12ページ");
        Read.Codes(result).Should().Equal("OPC2002", "OPC2002");
    }

    [Fact]
    public void A_row_cut_in_both_texts_is_joined_where_its_neighbours_leave_no_number_for_it()
    {
        var rows = new[]
        {
            "1\t全体\t池を残してほしい。\t残します。", "2\t全体\t道の幅が狭いので広\t道の幅を順に広", "\t\tげてほしい。\tげてまいります。", "3\t全体\t橋が古い。\t架けます。",
            "4\t全体\t木を植えてほしい。\t植えます。", "5\t全体\t川を守ってほしい。\t守ります。",
        };
        var joined = Read.Rows(rows);
        joined.Document!.Opinions[1].Text.Should().Be("道の幅が狭いので広げてほしい。");
        joined.Document.Responses[1].Text.Should().Be("道の幅を順に広げてまいります。");
        Read.Codes(joined).Should().Equal("OPC2002");

        rows[2] = "\t\t雨の日はどうするのか。\t対策します。";
        rows[1] = "2\t全体\t道の幅が狭い。\t広げます。";
        Read.Codes(Read.Rows(rows)).Should().Equal("OPC1021");
    }

    [Fact]
    public void Two_places_prove_each_other_although_no_third_prints_them()
    {
        var result = Read.Rows("1\t全体\t池\t残す。", "2\t第2章 緑の現状 水辺の\t川\t守る。", "3\t利用 第2章 緑の現状 水辺の利用\t木\t植える。");
        result.Document!.Opinions.Skip(1).Select(o => o.Area!.Text.Replace(" ", "")).Should().OnlyContain(a => a == "第2章緑の現状水辺の利用");
        Read.Codes(result).Should().Contain("OPC2004");
    }

    [Fact]
    public void A_total_below_the_rows_is_no_opinion()
    {
        var result = Read.Rows("1\t全体\t池\t残す。", "2\t全体\t道\t広げる。", "合計\t2件\t\t");
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions.Should().HaveCount(2);
        result.Document.Notes.Should().BeEmpty();
        result.Document.Consultations.Single().OpinionCount.Should().Be(2);
    }

    [Fact]
    public void A_numbered_line_above_the_headings_printed_again_is_a_group_and_a_page_number_is_none()
    {
        var groups = Read.Text($"{Read.Title}\n\n１ 水辺について\n{Read.Headings}\n1\t全体\t池\t残す。\n２ 緑について\n{Read.Headings}\n1\t全体\t木\t植える。\n");
        groups.Document!.Opinions.Select(o => string.Join('/', o.Group)).Should().Equal("１ 水辺について", "２ 緑について");
        groups.Document.Notes.Should().BeEmpty();
        var pages =
            Read.Rows("1\t全体\t池\t残す。", "1 ページ", "", Read.Headings, "2\t全体\t木\t植える。", "2 ページ", "", Read.Headings, "3\t全体\t橋\t架ける。", "3 ページ");
        pages.Document!.Opinions.Should().OnlyContain(o => o.Group.Count == 0);
        Read.Codes(pages).Should().BeEquivalentTo("OPC2001", "OPC2015");
    }

    [Fact]
    public void Brackets_and_repeats_of_one_text_are_one_finding()
    {
        var result = Read.Rows("1\t全体\t池\tはい」。橋）も。木】も。", "2\t全体\t道\t広げます。");
        var finding = result.Diagnostics.Should().ContainSingle().Which;
        finding.Code.Should().Be("OPC2033");
        finding.Arguments[0].Should().Be("」）】");
    }
}
