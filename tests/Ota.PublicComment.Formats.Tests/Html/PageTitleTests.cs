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
}
