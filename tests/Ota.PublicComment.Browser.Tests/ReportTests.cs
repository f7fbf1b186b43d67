using Ota.PublicComment.Serialization;
using Deque.AxeCore.Playwright;
using Ota.PublicComment.Tests.Publishing;

namespace Ota.PublicComment.Browser.Tests;

/// <summary>The report as people use it, in a real browser.</summary>
public sealed class ReportTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task It_asks_for_nothing_and_complains_of_nothing()
    {
        foreach (var html in (string[])[await Reports.TownAsync(), await Reports.WriteAsync(Reports.SampleInput)])
        {
            await using var open = await browser.OpenAsync(html);
            open.Requests.Should().ContainSingle("the page itself").Which.Should().StartWith("file:");
            open.Complaints.Should().BeEmpty();
            (await open.Page.Locator("#find").IsVisibleAsync()).Should().BeTrue("the script runs under its own policy");
            (await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.pair')).borderTopStyle")).Should()
                .Be("solid", "the style passes the policy");
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        foreach (var html in (string[])[await Reports.TownAsync(), await Reports.WriteAsync(Reports.SampleInput),
            await Reports.WriteAsync(new() { Document = HostileDocument.Create() })])
        {
            await using var open = await browser.OpenAsync(html, width);
            (await open.ScrollWidthAsync()).Should().BeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task Axe_finds_no_violation()
    {
        string[] pages =
        [
            await Reports.TownAsync(), await Reports.WriteAsync(Reports.SampleInput),
            await Reports.TownAsync(new() { Language = MessageLanguage.English, Accent = "#7a1f5c" }),
            await Reports.IndexAsync(Reports.TownInput with { FileName = "a.html" },
                Reports.SampleInput with { FileName = "b.html" }),
        ];
        foreach (var html in pages)
        {
            foreach (var width in (int[])[1280, 320])
            {
                await using var open = await browser.OpenAsync(html, width);
                await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                var result = await open.Page.RunAxe();
                result.Violations.Select(v => $"{v.Id} ({v.Impact}): {v.Nodes[0].Html}").Should().BeEmpty();
                result.Passes.Should().HaveCountGreaterThan(20);
            }
        }
    }

    [Fact]
    public async Task A_search_folds_width_and_kana_marks_its_hits_and_stands_in_the_address()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        var page = open.Page;
        await page.Locator("input[name=q]").FocusAsync();
        await page.Keyboard.TypeAsync("ばりあふりー");
        await Assertions.Expect(page.Locator(".pair:not([hidden])")).ToHaveCountAsync(1);
        (await page.Locator("mark").AllInnerTextsAsync()).Should().Equal("ﾊﾞﾘｱﾌﾘｰ");
        (await page.Locator("#state").InnerTextAsync()).Should().Be("5 件の回答のうち 1 件を表示 · 1 か所");
        page.Url.Should().Contain("#?q=");

        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.tagName")).Should().Be("MARK", "Enter goes to the first hit");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".pair:not([hidden])")).ToHaveCountAsync(1);
        await page.Locator("input[name=q]").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".pair:not([hidden])")).ToHaveCountAsync(5);
        (await page.Locator("mark").CountAsync()).Should().Be(0);
        page.Url.Should().NotContain("#");
    }

    [Fact]
    public async Task A_hit_is_found_over_the_border_of_a_link()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync(), fragment: "#?q=" + Uri.EscapeDataString("施策１－１の記載"));
        (await open.Page.Locator(".ans mark").AllInnerTextsAsync()).Should().Equal("施策1-1", "の記載");
        (await open.Page.Locator(".ans a mark").CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Filters_work_by_keyboard_and_add_up()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        var page = open.Page;
        await page.Locator("select[name=d]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".pair:not([hidden])")).ToHaveCountAsync(2);
        await page.Locator("select[name=c]").SelectOptionAsync(new SelectOptionValue { Label = "全般" });
        await Assertions.Expect(page.Locator(".pair:not([hidden])")).ToHaveCountAsync(1);
        (await page.Locator(".pair:not([hidden]) .op").First.GetAttributeAsync("id")).Should().Be("o5");
        await page.Locator("button[type=reset]").PressAsync("Enter");
        await page.Locator("input[name=a]").PressAsync("Space");
        await Assertions.Expect(page.Locator(".pair:not([hidden]) #o3")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_citation_is_followed_and_back_and_leads_to_the_page_of_the_plan()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        var page = open.Page;
        await page.Locator(".ans a", new() { HasTextString = "施策1-2 自転車道の整備" }).ClickAsync();
        (await page.EvaluateAsync<string>("document.querySelector(':target').textContent")).Should().Contain("施策1-2 自転車道の整備");
        await page.Locator(":target .links a").First.ClickAsync();
        (await page.EvaluateAsync<string>("document.querySelector(':target').id")).Should().Be("o2");
        await page.GoBackAsync();
        await page.GoBackAsync();
        page.Url.Should().NotContain("#");
        (await page.Locator(".ans a.pg").First.GetAttributeAsync("href")).Should().Be("https://city.example/plan.pdf#page=16");
    }

    [Fact]
    public async Task Another_answer_is_read_where_it_is_cited()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        var button = open.Page.Locator("#r3 button.in");
        await button.PressAsync("Enter");
        (await open.Page.Locator("#r3 .inplace").InnerTextAsync()).Should().Contain("施策1-2 自転車道の整備");
        (await button.GetAttributeAsync("aria-expanded")).Should().Be("true");
        await button.PressAsync("Enter");
        (await open.Page.Locator("#r3 .inplace").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_link_to_what_a_filter_hides_shows_it()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync(), fragment: "#?q=" + Uri.EscapeDataString("バス"));
        await Assertions.Expect(open.Page.Locator(".pair:not([hidden])")).ToHaveCountAsync(1);
        await open.Page.Locator("#changes a[href='#o1']").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("#o1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task With_the_script_blocked_everything_is_there_to_be_read()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync(), withScript: false);
        (await open.Page.Locator("#find").IsVisibleAsync()).Should().BeFalse("a search that does nothing would only be in the way");
        foreach (var opinion in Reports.TownInput.Document.Opinions)
        {
            (await open.Page.Locator("main").InnerTextAsync()).Should().Contain(opinion.Text);
        }

        (await open.Page.Locator("main").InnerTextAsync()).Should().Contain("電子メール").And.Contain("駅前から順に解消します").And.Contain("取組4 図書室の夜間開放");
    }

    [Fact]
    public async Task It_prints_on_paper_without_what_is_for_the_screen()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        var pdf = await open.Page.PdfAsync(new() { PreferCSSPageSize = true });
        pdf.Length.Should().BeGreaterThan(10_000);
        pdf.AsSpan(0, 4).SequenceEqual("%PDF"u8).Should().BeTrue();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await open.Page.Locator("#find").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator(".toc").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator(".pair").First.IsVisibleAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task A_hostile_document_runs_nothing_loads_nothing_and_hides_nothing()
    {
        var document = HostileDocument.Create();
        var input = new PublishInput { Document = document, PlanAddress = new Uri("javascript:alert(2)") };
        await using var open =
            await browser.OpenAsync(await Reports.WriteAsync(input),
                fragment: "#?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>"));
        open.Complaints.Should().BeEmpty();
        open.Requests.Should().HaveCount(1);
        (await open.Page.Locator("img, iframe, object, script:not(:last-child)").CountAsync()).Should().Be(0);
        (await open.Page.Locator("a[href]:not([href^='#'])").CountAsync()).Should().Be(0, "nothing leads out but what the host gave");
        (await open.Page.Locator("main").InnerTextAsync()).Should().Contain("<script>alert(1)</script>").And.Contain("[U+202E]");
    }

    [Fact]
    public async Task The_index_of_a_folder_finds_texts_in_every_document()
    {
        var (town, sample) =
            (Reports.TownInput with { FileName = "霧ヶ原.html" },
                Reports.SampleInput with { FileName = "b.html" });
        await using var open =
            await browser.OpenAsync(await Reports.IndexAsync(town, sample), beside: (town.FileName!, await Reports.TownAsync()));
        var page = open.Page;
        open.Complaints.Should().BeEmpty();
        (await page.Locator("table tbody tr").CountAsync()).Should().Be(2);
        await page.Locator("input[name=q]").FillAsync("自転車道 ﾎｼｲ");
        await Assertions.Expect(page.Locator("#found li")).ToHaveCountAsync(1);
        await page.Locator("#found a").ClickAsync();
        await Assertions.Expect(page.Locator("#o2")).ToBeInViewportAsync();
        open.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_permalink_is_copied()
    {
        await using var open = await browser.OpenAsync(await Reports.TownAsync());
        await open.Page.Locator("#o4 .pl").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#state")).ToHaveTextAsync("リンクをコピーしました");
        (await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().EndWith("#o4");
    }
}
