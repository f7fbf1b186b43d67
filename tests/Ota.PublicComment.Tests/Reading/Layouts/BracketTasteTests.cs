using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Which brackets a page takes for its labels, counts and codes is its taste: whatever it takes, it is read alike.</summary>
public class BracketTasteTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n\n";

    public static TheoryData<string, char> HeadingBrackets
        => new([.. from page in Pages from opener in BracketSet.Heading.Opening select (page, opener)]);

    public static TheoryData<string, char> QuotationMarks
        => new([.. from page in QuotingPages from opener in BracketSet.Quotation.Opening select (page, opener)]);

    private static readonly string[] Pages =
    [
        "【意見】\n池を残す。\n【市の考え方】\n残します。\n\n【意見】\n道を広げる。\n【市の考え方】\n広げます。\n",
        "意見1\n池を残してほしい。【3件】\n市の考え方\n残します。\n意見2\n道を広げてほしい。【2件】\n市の考え方\n広げます。\n",
        "意見：池を残してほしい。【反映】\n考え方：残します。\n意見：道を広げてほしい。【参考】\n考え方：参考とさせていただきます。\n",
        "番号\t意見の要旨\t市の考え方\n1\t池を残す。\t残します。【区分Ｂ】\n2\t道を広げる。\t広げます。【区分Ａ】\n3\t花を植える。\t植えます。【区分Ｂ】\n",
        "番号\t意見の要旨\t市の考え方\n1\t池を残す。\t【原案のとおり】参考にいたします。\n2\t道を広げる。\t【原案のとおり】第3章に書いています。\n",
        "意見番号1 意見要旨 池を残す。 意見への対応【修正】 市の考え方 残します。\n意見番号2 意見要旨 道を広げる。 意見への対応【原案どおり】 市の考え方 広げます。\n",
        "意見【1】　池を残す。\n回答　残します。\n意見【2】　道を広げる。\n回答　広げます。\n",
        "番号\t意見・回答\n1\t池を残す。【回答】残します。\n2\t道を広げる。【回答】広げます。\n",
        "ご意見\n池を残す。\n回答\n残します。\n\nご意見\n道を広げる。\n回答\n広げます。\n\n以上\n【問合せ】上下水道局経営課\n",
    ];

    private static readonly string[] QuotingPages =
    [
        "「意見」\n池を残す。\n「市の考え方」\n残します。\n\n「意見」\n道を広げる。\n「市の考え方」\n広げます。\n",
        "「募集期間」　令和7年6月1日～6月30日\n\n意見1\n池を残す。\n市の考え方\n残します。\n意見2\n道を広げる。\n市の考え方\n広げます。\n",
    ];

    [Theory]
    [MemberData(nameof(HeadingBrackets))]
    public void Heading_brackets_are_read_alike(string page, char opener)
        => IsReadAlike(page, '【', '】', opener, BracketSet.Heading.CloserOf(opener)!.Value);

    [Theory]
    [MemberData(nameof(QuotationMarks))]
    public void Quotation_marks_are_read_alike(string page, char opener)
        => IsReadAlike(page, '「', '」', opener, BracketSet.Quotation.CloserOf(opener)!.Value);

    private static void IsReadAlike(string page, char usual, char usualCloser, char opener, char closer)
    {
        var expected = Layout.Read(Title + page);
        var result = Layout.Read(Title + page.Replace(usual, opener).Replace(usualCloser, closer));
        expected.Document!.Opinions.Count.Should().BeGreaterThan(1);
        Shown(result).Should().Be(Shown(expected).Replace(usual, opener).Replace(usualCloser, closer));
    }

    private static string Shown(DocumentResult result)
        => PublicCommentJson.Serialize(result.GetDocumentOrThrow()) + string.Join("\n", result.Diagnostics.Select(d => $"{d}"));
}
