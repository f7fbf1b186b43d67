namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>
/// Tables that lost the borders of their cells: read where they can be split in one way, told elsewhere, never turned into something else.
/// </summary>
public class FlatTableTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見募集の結果について\n";

    [Theory]
    [InlineData("№ 意見要旨 市の回答\n１ 池を残してほしい。 残してまいります。\n２ 道を広げてほしい。夜は暗い。 検討します。照明も調べます。\n", "１|池を残してほしい。|残してまいります。",
        "２|道を広げてほしい。夜は暗い。|検討します。照明も調べます。")]
    [InlineData("番号　ご意見の概要　市の考え方\n1　池を残してほしい。　残してまいります。\n\n（担当）緑課\n", "1|池を残してほしい。|残してまいります。")]
    [InlineData("(1)人数 2人 (2)件数 2件 番号 意見の概要 市の考え方 1 池を残してほしい。 残してまいります。 2 道を広げてほしい。 検討します。\n", "1|池を残してほしい。|残してまいります。",
        "2|道を広げてほしい。|検討します。")]
    public void Flat_rows_that_can_be_split_in_one_way_are_read(string body, params string[] entries)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal(entries);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Theory]
    [InlineData("No. 該当箇所 意見の概要 市の考え方\n1 第1章 池を残してほしい。 残してまいります。\n2 第2章 道を広げてほしい。 検討します。\n", "1|池を残してほしい。|残してまいります。",
        "2|道を広げてほしい。|検討します。")]
    [InlineData("（１）説明会\n№　地区　意見　市の考え方\n1　北部　池を残してほしい。　残してまいります。\n\n（２）郵送\n№　地区　意見　市の考え方\n1　南部　道を広げてほしい。　検討します。\n",
        "1|池を残してほしい。|残してまいります。", "1|道を広げてほしい。|検討します。")]
    public void Rows_of_as_many_words_as_headings_are_read(string body, params string[] entries)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal(entries);
        result.Document!.Opinions.Should().OnlyContain(o => o.Area != null);
    }

    [Theory]
    [InlineData("No. 意見の概要 市の考え方\n1 池を残してほしい。 次の世代のためです。 残してまいります。\n2 道を広げてほしい。 検討します。\n")]
    [InlineData("No. 意見の概要 市の考え方\n1 池を残して\nほしい。 残してまいります。\n2 道を広げてほしい。 検討します。\n")]
    [InlineData("No. 該当箇所 意見の概要 市の考え方\n1 第1章 池を残して ほしい。 残してまいります。\n2 第2章 道を広げてほしい。 検討します。\n")]
    [InlineData("番号 意見 市の考え方\n1 池を残してほしい。 残してまいります。\n3 道を広げてほしい。 検討します。\n")]
    [InlineData("ご意見　市の考え方\n池を残してほしい。　残してまいります。\n")]
    [InlineData("◆募集の結果\n意見（要旨）対応市の考え方\n池を残してほしい。 修正する 残してまいります。\n道を広げてほしい。 原案のとおり 検討します。\n")]
    [InlineData("番\n号\n意見の要\n旨\n市の考え\n方\n1\n池を残してほし\nい。水鳥が来る。\n残してまいりま\nす。\n2\n道を広げてほし\nい。\n検討します。\n")]
    [InlineData(" No.    該当箇所       意見の概要          市の考え方      対応\n 1     第1章     池を残して       残してまいり      A\n       水辺      ほしい。         ます。提出者 12人\n")]
    public void Rows_that_cannot_be_split_for_certain_are_told_and_kept_as_printed(string body)
    {
        var result = Layout.Read(Title + "提出者数 2人\n" + body);
        result.Document!.Opinions.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Code == "OPC1030");
        result.Document.Consultations.Single().SubmitterCount.Should().Be(2);
        result.Document.DispositionLegend.Should().BeEmpty();
        result.Document.Consultations.Single().Tallies.Should().BeEmpty();
    }
}
