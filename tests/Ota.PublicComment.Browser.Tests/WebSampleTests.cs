using Deque.AxeCore.Playwright;
using Ota.PublicComment.Samples.Web;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Browser.Tests;

/// <summary>The page of the web sample, as people try it.</summary>
public sealed class WebSampleTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Sample =
        Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Console", "data", "sample-results.tsv");

    [Fact]
    public async Task A_person_without_script_uploads_a_file_and_gets_the_report()
    {
        await using var app = WebSample.Build(["--port", "0", "--Logging:LogLevel:Default", "None"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await using var open = await browser.OpenAsync(new Uri(app.Urls.Single()), withScript: false);

        await open.Page.GetByLabel("結果のファイル").SetInputFilesAsync(Sample);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "報告のページを見る" }).ClickAsync();

        (await open.Page.Locator("h1").InnerTextAsync()).Should().Contain("汐見市みどりと水辺の推進計画");
        open.Page.Url.Should().EndWith("/api/report");
        open.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_the_page_to_try_it()
    {
        await using var app = WebSample.Build(["--port", "0", "--Logging:LogLevel:Default", "None"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await using var open = await browser.OpenAsync(new Uri(app.Urls.Single()));

        var result = await open.Page.RunAxe();
        result.Violations.Select(v => $"{v.Id} ({v.Impact}): {v.Nodes[0].Html}").Should().BeEmpty();
        result.Passes.Should().HaveCountGreaterThan(10);
        open.Complaints.Should().BeEmpty();
    }
}
