namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>What speaks against a reading of a text, and what a label is that no word list knows.</summary>
public class LayoutEvidenceTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n";

    [Theory]
    [InlineData("1 募集期間 令和5年5月16日～6月15日\n2 意見数 2人 10件\n3 意見の内訳\n・道に関する意見 → 6件\n・池に関する意見 → 4件\n4 市の対応\n・反映するもの → 3件\n・参考とするもの → 7件\n")]
    [InlineData("意見の内容\n道に関する意見 6件\n池に関する意見 4件\n市の考え方\n反映するもの 3件\n参考とするもの 7件\n")]
    public void Counts_are_no_opinions(string body) => Layout.Read(Title + body).Document!.Opinions.Should().BeEmpty();

    [Theory]
    [InlineData("《提言の要点》\n池を残してほしい。\n\n《市の見解》\n残してまいります。\n\n《提言の要点》\n道を広げてほしい。\n\n《市の見解》\n検討します。\n")]
    [InlineData("〔寄せられた声〕池を残してほしい。\n〔市の回答〕残してまいります。\n〔寄せられた声〕道を広げてほしい。\n〔市の回答〕検討します。\n")]
    [InlineData("寄せられた声：池を残してほしい。\n市の考え方：残してまいります。\n寄せられた声：道を広げてほしい。\n市の考え方：検討します。\n")]
    public void A_label_that_alternates_with_the_answers_names_the_opinions(string body)
        => Layout.Entries(Layout.Read(Title + body)).Should().Equal("|池を残してほしい。|残してまいります。", "|道を広げてほしい。|検討します。");

    [Theory]
    [InlineData("１　募集期間　令和4年9月6日から令和4年10月6日まで\n２　提出者　2名\n３　寄せられた意見と市の考え方\n（意見）\n池を残してほしい。\n（市の考え方）\n残してまいります。\n（意見）\n道を広げてほしい。\n（市の考え方）\n検討します。\n")]
    public void A_number_that_goes_on_from_the_sections_of_the_page_numbers_no_opinion(string body)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal("|池を残してほしい。|残してまいります。", "|道を広げてほしい。|検討します。");
        Tests.Reading.Read.Codes(result).Should().NotContain(["OPC1021", "OPC1031", "OPC1085"]);
    }

    [Theory]
    [InlineData("- 池を残してほしい(2件)\n→残してまいります。\n-\n道を広げてほしい\n→検討します。 -\n橋がほしい\n→予定はありません。\n", "橋がほしい")]
    [InlineData("・池を残してほしい（2件）\n→残してまいります。\n・\n道を広げてほしい\n→検討します。\n", "道を広げてほしい")]
    public void A_bullet_apart_from_its_text_is_put_back_and_told(string body, string last)
    {
        var result = Layout.Read(Title + "主な意見\n" + body);
        result.Document!.Opinions[^1].Text.Should().Be(last);
        result.Document.Responses[0].Text.Should().Be("残してまいります。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1031");
    }

    [Theory]
    [InlineData("3 ご意見に対する市の考え方\n■池について\n池は残してまいります。\n■道について\n道は検討します。\n")]
    [InlineData("意見に対する回答\n（1）池について\n池は残してまいります。\n（2）道について\n道は検討いたします。\n")]
    public void Answers_under_topics_without_their_opinions_are_told(string body)
    {
        var result = Layout.Read("雪解市水辺計画（素案）の意見募集結果\n意見提出数 3件\n" + body);
        result.Document!.Opinions.Should().BeEmpty();
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1090");
    }
}
