using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class PageFootersTests
{
    [Theory]
    [InlineData("本文\n- 1 -\n本文\n- 2 -", new[] { 1, 3 })]
    [InlineData("本文\n1ページ\n本文\n2ページ", new[] { 1, 3 })]
    [InlineData("本文\n1/2\n本文\n2/2", new[] { 1, 3 })]
    [InlineData("本文\n雪解市水道局　　　　1 / 3\n本文\n雪解市水道局　　　　2 / 3\n本文", new[] { 1, 3 })]
    [InlineData("本文\n雪解市水道局　　　　－2－\n本文\n雪解市水道局　　　　－3－\n本文", new[] { 1, 3 })]
    public void Numbers_that_count_the_pages_are_footers(string text, int[] lines)
        => PageFooters.Find(text.Split('\n')).Should().Equal(lines);

    [Theory]
    [InlineData("該当箇所　　3ページ\n池を残す。\n該当箇所　　12ページ\n道を広げる。\n該当箇所　　15ページ")]
    [InlineData("該当箇所　　3ページ\n池を残す。\n該当箇所　　4ページ\n道を広げる。")]
    [InlineData("説明会　　　5/10\n池を残す。\n説明会　　　6/12\n道を広げる。")]
    [InlineData("説明会　　　5/10\n池を残す。\n説明会　　　6/10\n道を広げる。")]
    [InlineData("出席　　　1/3\n池を残す。\n出席　　　3/3\n道を広げる。")]
    public void A_value_after_a_label_is_no_footer(string text) => PageFooters.Find(text.Split('\n')).Should().BeEmpty();

    [Fact]
    public void Places_after_labels_stay_with_their_opinions()
    {
        var result = Reading.Read.Text("雪解市水辺計画（素案）に対する意見と市の考え方\n\n"
            + "該当箇所　　3ページ\n意見　　池を残す。\n回答　　残します。\n\n"
            + "該当箇所　　12ページ\n意見　　道を広げる。\n回答　　広げます。\n\n"
            + "該当箇所　　15ページ\n意見　　橋を架ける。\n回答　　架けます。\n");

        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("3ページ", "12ページ", "15ページ");
    }
}
