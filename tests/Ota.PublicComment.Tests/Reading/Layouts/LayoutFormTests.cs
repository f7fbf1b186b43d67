using System.Text;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Forms of labels, and what only looks like one.</summary>
public class LayoutFormTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n\n";
    private const string Lists = "池を残してほしい。";

    [Theory]
    [InlineData("（1）意見の概要\n池を残す。\n（2）市の考え方\n残します。\n\n（1）意見の概要\n道を広げる。\n（2）市の考え方\n広げます。\n", "|池を残す。|残します。", "|道を広げる。|広げます。")]
    [InlineData("■意見１\n池を残す。\n□回答\n残します。\n■意見２\n道を広げる。\n□回答\n広げます。\n", "１|池を残す。|残します。", "２|道を広げる。|広げます。")]
    [InlineData("＜ご意見＞\n池を残す。\n＜市の考え＞\n残します。\n＜ご意見＞\n道を広げる。\n＜市の考え＞\n広げます。\n", "|池を残す。|残します。", "|道を広げる。|広げます。")]
    [InlineData("問1　池を残すか。\n答　残します。\n問2　道を広げるか。\n答　広げます。\n", "1|池を残すか。|残します。", "2|道を広げるか。|広げます。")]
    [InlineData("Ｑ１．池を残すか。\nＡ１．残します。\nＱ２．道を広げるか。\nＡ２．広げます。\n", "１|池を残すか。|残します。", "２|道を広げるか。|広げます。")]
    [InlineData("１\n意見\n池を残す。\n回答\n残します。\n２\n意見\n道を広げる。\n回答\n広げます。\n", "１|池を残す。|残します。", "２|道を広げる。|広げます。")]
    [InlineData("意見概要 : 池を残す。 市の考え方: 残します。\n意見概要 : 道を広げる。 市の考え方: 広げます。\n", "|池を残す。|残します。", "|道を広げる。|広げます。")]
    [InlineData("[いただいた意見] 池を残す。 [市の検討結果] 残します。\n[いただいた意見] 道を広げる。 [市の検討結果] 広げます。\n", "|池を残す。|残します。", "|道を広げる。|広げます。")]
    [InlineData("意見4-1\n池を残す。\n市の考え方\n残します。\n意見4-2\n道を広げる。\n市の考え方\n広げます。\n", "4-1|池を残す。|残します。", "4-2|道を広げる。|広げます。")]
    [InlineData("【意見】\n池を残す。\n【市の考え方】\n残します。\n【意見】\n道を広げる。\n【教育委員会の考え方】\n広げます。\n", "|池を残す。|残します。", "|道を広げる。|広げます。")]
    [InlineData("【意見】\n池を残す。\n【市の考え方】\n残します。今後とも池を見守ります。\n", "|池を残す。|残します。今後とも池を見守ります。")]
    [InlineData("No.1\n意見：池を残す。\n回答：残します。\nNo.2\n意見：道を広げる。\n回答：広げます。\n", "1|池を残す。|残します。", "2|道を広げる。|広げます。")]
    [InlineData("ご意見1 池を残す。\n市の考え方 残します。\nご意見2 道を広げる。\n市の考え方 広げます。\n", "1|池を残す。|残します。", "2|道を広げる。|広げます。")]
    [InlineData("番号：1\n意見の内容：池を残す。\n回答：残します。\n\n番号：2\n意見の内容：道を広げる。\n回答：広げます。\n", "1|池を残す。|残します。", "2|道を広げる。|広げます。")]
    public void A_form_of_labels_is_read(string body, params string[] entries)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal(entries);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Theory]
    [InlineData("OPC1044", "計画について多くの意見をいただきました。回答は後日公表します。\n意見を生かし、よりよい計画とします。\n")]
    [InlineData("OPC1044", "意見 12件\n回答 12件\n")]
    [InlineData("OPC1044", "意見：12件\n回答：12件\n")]
    [InlineData("OPC1043", "意見の提出方法：郵送、電子メール\n意見の提出先：水辺課\n回答：個別には行いません。\n")]
    [InlineData("OPC1044", "1. 意見をまとめる\n2. 回答をつくる\n3. 公表する\n")]
    [InlineData("OPC1010", "・期間 4月1日から\n・場所 市役所\n・意見の出し方 郵送\n詳しくは窓口へ。\n")]
    public void Text_that_only_mentions_opinions_and_answers_is_no_result(string code, string body)
    {
        var result = Layout.Read("雪解市からのお知らせ\n\n" + body);
        result.Outcome.Should().Be(Outcome.Failed);
        Tests.Reading.Read.Codes(result).Should().Equal(code);
    }

    [Fact]
    public void A_host_teaches_the_labels_of_a_city()
    {
        const string text = Title + "【ひとこと】\n池を残す。\n【おへんじ】\n残します。\n【ひとこと】\n道を広げる。\n【おへんじ】\n広げます。\n";
        Layout.Read(text).Outcome.Should().Be(Outcome.Failed);
        var words = Vocabulary.Empty.WithHeadings(ColumnRole.Opinion, "ひとこと").WithHeadings(ColumnRole.Response, "おへんじ");
        Layout.Entries(Layout.Read(text, words)).Should().Equal("|池を残す。|残します。", "|道を広げる。|広げます。");
    }

    [Theory]
    [InlineData("1. 日陰\n2. 水飲み場")]
    [InlineData("①日陰\n②水飲み場")]
    [InlineData("・日陰\n・水飲み場")]
    [InlineData("ア 日陰\nイ 水飲み場")]
    [InlineData("（1）日陰\n（2）水飲み場")]
    public void A_list_inside_an_opinion_stays_in_it(string list)
    {
        var result = Layout.Read(Title + $"意見1\n{Lists}\n{list}\n市の考え方\n残します。\n意見2\n道を広げる。\n市の考え方\n広げます。\n");
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "2");
        result.Document.Opinions[0].Text.Should().Be($"{Lists}\n{list}");
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Fact]
    public void A_number_out_of_turn_opens_no_opinion()
    {
        var result =
            Layout.Read(Title + "意見1\n池を残す。\n市の考え方\n残します。\n意見2\n次の意見に賛成です。\n意見7\n道を広げる。\n市の考え方\n広げます。\n意見3\n橋を架ける。\n市の考え方\n架けます。\n");
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal("1", "2", "3");
        result.Document.Opinions[1].Text.Should().Be("次の意見に賛成です。\n意見7\n道を広げる。");
        result.Diagnostics.Select(d => d.ToString()).Should().ContainSingle().Which.Should().Contain("OPC1031");
    }

    [Fact]
    public void Two_opinions_without_an_answer_between_are_told()
    {
        var result = Layout.Read(Title + "【意見】\n池を残す。\n【回答】\n残します。\n【意見】\n道を広げる。\n【意見】\n橋を架ける。\n【回答】\n架けます。\n");
        Layout.Entries(result).Should().Equal("|池を残す。|残します。", "|道を広げる。|", "|橋を架ける。|架けます。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1031");
    }

    [Fact]
    public void Bullets_in_a_row_share_the_answer_and_a_missing_count_is_none()
    {
        var result = Layout.Read(File.ReadAllText(TestFiles.Data("documents", "layout-bullets-arrows.txt")));
        result.Document!.Responses[0].Answers.Select(a => a.Opinion).Should().Equal("o1", "o2");
        result.Document.Responses[0].SharingIsInferred.Should().BeFalse();
        result.Document.Opinions.Select(o => o.Count).Should().Equal(2, null, 1, 10, null);
        result.Document.Opinions.Select(o => o.Group.Single()).Should().Equal("●担い手", "●担い手", "●担い手", "●販路", "●販路");
    }

    [Fact]
    public void A_dump_without_order_keeps_the_title_and_all_lines()
    {
        var result = Layout.Read(File.ReadAllText(TestFiles.Data("documents", "layout-dump-columns.txt")));
        result.Outcome.Should().Be(Outcome.Partial);
        result.Document!.Title.Should().StartWith("大杉市");
        result.Document.Opinions.Should().BeEmpty();
        result.Document.Notes.Should().HaveCount(11);
        result.Diagnostics.Single().Arguments[1].Should().Contain("料金は据え置きます。");
    }

    public static TheoryData<string> HostilePieces => new(HostileTexts.Layouts);

    /// <summary>At this length a square would take minutes, at a quarter of it still more than all other tests.</summary>
    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void Many_of_anything_are_a_document_or_an_error(string piece)
    {
        var result = PublicCommentPipelineTestAccess.Read(Encoding.UTF8.GetBytes(HostileTexts.Layout(piece).Of(Thoroughness.Of(100_000))));
        (result.Document is null).Should().Be(result.Outcome == Outcome.Failed);
        result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
        result.Document?.Title.Should().StartWith("霧ヶ原市緑の基本計画");
    }
}
