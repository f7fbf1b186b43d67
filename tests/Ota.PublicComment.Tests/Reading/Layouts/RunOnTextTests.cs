namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Labels stand where they stand, on one line or on many, and no place of a label makes the reader throw.</summary>
public class RunOnTextTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見募集の結果について";

    [Theory]
    [InlineData(" 番号１ ご意見 池を残してほしい。 市の考え方 残してまいります。 番号２ ご意見 道を広げてほしい。 市の考え方 検討します。", "１|池を残してほしい。|残してまいります。", "２|道を広げてほしい。|検討します。")]
    [InlineData(" 意見１：池を残してほしい。 回答：残してまいります。 意見２：道を広げてほしい。 回答：検討します。", "１|池を残してほしい。|残してまいります。", "２|道を広げてほしい。|検討します。")]
    [InlineData(" 【意見１】池を残してほしい。【市の考え方】残してまいります。【意見２】道を広げてほしい。【市の考え方】検討します。", "１|池を残してほしい。|残してまいります。", "２|道を広げてほしい。|検討します。")]
    [InlineData(" 意見1 池を残してほしい。 回答1 残してまいります。 意見2 道を広げてほしい。 回答2 検討します。", "1|池を残してほしい。|残してまいります。", "2|道を広げてほしい。|検討します。")]
    public void Records_on_the_line_of_the_title_are_read(string body, params string[] entries)
        => Layout.Entries(Layout.Read(Title + body)).Should().Equal(entries);

    [Theory]
    [InlineData("番号1 意見 池を残してほしい。 市の考え方 残してまいります。 修正内容 3ページに追記します。 番号2 意見 道を広げてほしい。 市の考え方 検討します。", "3ページに追記します。")]
    [InlineData("番号1 意見 池を残してほしい。 市の考え方 検討します。 番号2 意見 道を広げてほしい。 市の考え方 素案を改めます。 素案の修正 3ページに「道」を追記します。", "3ページに「道」を追記します。")]
    public void A_change_that_one_record_prints_is_no_part_of_its_answer(string body, string revision)
    {
        var result = Layout.Read(Title + "\n" + body);
        result.Document!.Responses.SelectMany(r => r.Revisions).Select(r => r.Text).Should().Equal(revision);
        result.Document.Responses.Should().NotContain(r => r.Text.Contains("修正", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("１ 水辺について 意見要旨：池を残してほしい。 市の考え方：残してまいります。 ２ 道路について 意見要旨：道を広げてほしい。 市の考え方：検討します。", "１ 水辺について", "２ 道路について")]
    [InlineData("(1) 水辺に関すること 意見要旨：池を残してほしい。 市の考え方：残してまいります。 (2) 道路に関すること 意見要旨：道を広げてほしい。 市の考え方：検討します。", "(1) 水辺に関すること", "(2) 道路に関すること")]
    public void A_heading_before_the_labels_of_its_line_groups_and_is_no_end_of_an_answer(string body, params string[] groups)
    {
        var result = Layout.Read(Title + "\n" + body);
        Layout.Entries(result).Should().Equal("|池を残してほしい。|残してまいります。", "|道を広げてほしい。|検討します。");
        result.Document!.Opinions.Select(o => o.Group.Single()).Should().Equal(groups);
    }

    [Fact]
    public void The_end_of_a_file_that_stops_in_a_sentence_is_told()
    {
        var result = Layout.Read(Title + "\n【意見】\n池を残してほしい。\n【市の考え方】\n残してまいります。\n【意見】\n道を広げてほしい。\n【市の考え方】\n道の幅は、地域の皆さまと話し合いを重ねながら\n");
        result.Document!.Responses[^1].TextState.Should().Be(TextState.SuspectedCutAtEnd);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2035");
    }

    [Theory]
    [InlineData("今後の参考とさせていただきます")]
    [InlineData("原案のとおり")]
    [InlineData("次の二点を進めます。\n1. 回数券\n2. 乗り継ぎ割引")]
    [InlineData("道の幅を広げる予定である")]
    public void A_last_answer_that_is_whole_without_a_full_stop_is_not_cut(string answer)
    {
        var result = Layout.Read(Title + $"\n【意見】\n池を残してほしい。\n【市の考え方】\n残してまいります。\n【意見】\n道を広げてほしい。\n【市の考え方】\n{answer}\n");
        result.Document!.Responses[^1].TextState.Should().Be(TextState.Complete);
    }
}
