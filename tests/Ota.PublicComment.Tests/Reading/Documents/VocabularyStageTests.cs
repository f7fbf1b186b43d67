namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>A word that a host teaches is known at every stage of reading, not only where columns are named.</summary>
public sealed class VocabularyStageTests
{
    private const string Title = "霧ヶ原市緑の基本計画（素案）に対する意見募集結果\n\n";

    private static readonly Vocabulary Taught = Vocabulary.Empty
        .WithHeadings(ColumnRole.Opinion, "こえ").WithHeadings(ColumnRole.Response, "おへんじ").WithHeadings(ColumnRole.Area, "ありか")
        .WithItemWords("めあて") with { PageUnits = ["枚目"] };

    [Theory]
    [InlineData("No.\tこえ\tおへんじ\n1\t池を残して。\t残します。\n2\t木を植えて。\t植えます。\n")]
    [InlineData("こえ１\n池を残して。\nおへんじ１\n残します。\n\nこえ２\n木を植えて。\nおへんじ２\n植えます。\n")]
    [InlineData("【こえ】池を残して。\n【おへんじ】残します。\n【こえ】木を植えて。\n【おへんじ】植えます。\n")]
    [InlineData("番号 こえ おへんじ\n1 池を残して。 残します。\n2 木を植えて。 植えます。\n")]
    [InlineData("番号 / こえ / おへんじ\n1 / 池を残して。 / 残します。\n2 / 木を植えて。 / 植えます。\n")]
    public void Tables_and_labels_know_it(string body)
    {
        var document = Text(body, Taught).GetDocumentOrThrow();

        document.Opinions.Select(o => o.Text).Should().Equal("池を残して。", "木を植えて。");
        document.Responses.Select(r => r.Paragraphs[0].Text).Should().Equal("残します。", "植えます。");
        (PlainOpinions(body) ?? []).Should().NotEqual(document.Opinions.Select(o => o.Text), "without the word nobody could read it");
    }

    [Fact]
    public void A_place_printed_inside_an_opinion_knows_it()
    {
        const string body = "No.\tこえ\tおへんじ\n1\t[ありか]第2章 池を残して。\t残します。\n2\t[ありか]第3章 木を植えて。\t植えます。\n";

        Text(body.Replace("第2章 ", "12ページ\n", StringComparison.Ordinal).Replace("第3章 ", "15ページ\n", StringComparison.Ordinal), Taught)
            .Document!
            .Opinions.Should().NotBeEmpty();
        var place = Text("No.\tこえ\tおへんじ\n1\t\"[ありか]（本編p14）\n池を残して。\"\t残します。\n2\t\"[ありか]（本編p15）\n木を植えて。\"\t植えます。\n", Taught)
            .GetDocumentOrThrow();
        place.Opinions.Select(o => o.Area?.Text).Should().OnlyContain(a => a != null && a.Contains("本編", StringComparison.Ordinal));
        place.Opinions.Select(o => o.Text).Should().Equal("池を残して。", "木を植えて。");
    }

    [Fact]
    public void Pages_of_places_know_it()
    {
        const string body = "No.\t該当箇所\t意見\t市の考え方\n1\t緑の現状（12枚目）\t池を残して。\t残します。\n";

        Text(body, Taught).GetDocumentOrThrow().Opinions[0].Area!.Pages!.Value.First.Should().Be(12);
        Text(body, Vocabulary.Empty).GetDocumentOrThrow().Opinions[0].Area!.Pages.Should().BeNull();
    }

    private static IEnumerable<string?>? PlainOpinions(string body) => Text(body, Vocabulary.Empty).Document?.Opinions.Select(o => o.Text);

    private static DocumentResult Text(string body, Vocabulary vocabulary)
        => Read.Text(Title + body, new ReadOptions { Vocabulary = vocabulary });
}
