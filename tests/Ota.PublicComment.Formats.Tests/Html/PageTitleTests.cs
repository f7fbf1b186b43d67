namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>The name of the site stands before or behind the title in the head of a page, and is no part of it.</summary>
public sealed class PageTitleTests
{
    private const string Own = "波多野市緑の計画（案）へのご意見と市の考え方";
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    [Theory]
    [InlineData(Own + "｜波多野市", "")]
    [InlineData("波多野市｜" + Own, "")]
    [InlineData("波多野市公式ホームページ | " + Own, "")]
    [InlineData("波多野市｜緑の計画（案）へのご意見", "<h1>" + Own + "</h1>")]
    public void The_title_is_that_of_the_page(string title, string heading)
    {
        var result = Pipeline.Read(
            $"<html><head><title>{title}</title></head><body>{heading}<table><tr><th>No.</th><th>意見</th><th>市の考え方</th></tr>"
            + "<tr><td>1</td><td>池を残して。</td><td>残します。</td></tr></table></body></html>",
            new SourceInfo { FileName = "kekka.html" }, null, TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().PlanTitles.Should().ContainSingle().Which.Text.Should().EndWith("緑の計画").And.NotContain("｜");
        result.GetDocumentOrThrow().Title.Should().NotContain("｜").And.NotContain("|");
    }

    [Theory]
    [InlineData("公式ウェブサイト再構築方針（案）への意見の結果 | 波多野市総務部広報広聴課", "公式ウェブサイト再構築方針")]
    [InlineData("サイト・ミュージアム構想（案）に対する意見の概要｜波多野市文化財課", "サイト・ミュージアム構想")]
    [InlineData("意見の結果 | 波多野市緑の計画（案）", "波多野市緑の計画")]
    public void A_title_that_speaks_of_a_site_or_is_short_is_no_name_of_a_site(string title, string plan)
    {
        var result = Pipeline.Read(
            $"<html><head><title>{title}</title></head><body><table><tr><th>No.</th><th>意見</th><th>市の考え方</th></tr>"
            + "<tr><td>1</td><td>池を残して。</td><td>残します。</td></tr></table></body></html>",
            new SourceInfo { FileName = "kekka.html" }, null, TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().PlanTitles.Should().ContainSingle().Which.Text.Should().Be(plan);
    }

    [Fact]
    public void A_heading_of_the_page_whose_words_are_set_apart_heads_the_columns()
    {
        var result = Pipeline.Read(
            $"<html><body><h1>{Own}</h1><h3>番号　意見　市の考え方</h3><table><tr><td>1</td><td>池を残して。</td><td>残します。</td></tr>"
            + "<tr><td>2</td><td>木を植えて。</td><td>植えます。</td></tr></table></body></html>",
            new SourceInfo { FileName = "kekka.html" }, null, TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().Opinions.Should().HaveCount(2);
        result.GetDocumentOrThrow().Title.Should().Be(Own);
    }
}
