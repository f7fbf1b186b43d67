namespace Ota.PublicComment.Browser.Tests;

/// <summary>The Chromium of this machine, started once for a class of tests. Playwright brings none of its own here; where there is
/// none, tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            // In a container without rights of its own Chromium cannot build its sandbox; the pages are ours.
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page from a file, as a person does who was sent it, and takes down everything that it asks for or complains
    /// of.</summary>
    public async Task<OpenPage> OpenAsync(string html, int width = 1280, int height = 900, bool withScript = true, string? fragment = null,
        params (string Name, string Html)[] beside)
    {
        Assert.SkipWhen(_browser is null, "skipped: no chromium");
        var folder = Directory.CreateTempSubdirectory("report-");
        foreach (var (name, text) in beside)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, TestContext.Current.CancellationToken);
        }

        var file = Path.Combine(folder.FullName, "report.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        return await OpenAsync(new Uri(file).AbsoluteUri + fragment, width, height, withScript, folder);
    }

    /// <summary>Opens the page at an address.</summary>
    public async Task<OpenPage> OpenAsync(Uri address, bool withScript = true)
    {
        Assert.SkipWhen(_browser is null, "skipped: no chromium");
        return await OpenAsync(address.AbsoluteUri, 1280, 900, withScript, Directory.CreateTempSubdirectory("page-"));
    }

    private async Task<OpenPage> OpenAsync(string address, int width, int height, bool withScript, DirectoryInfo folder)
    {
        var context =
            await _browser!.NewContextAsync(
                new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = withScript,
                    Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        var open = new OpenPage(page, context, folder);
        await page.GotoAsync(address);
        return open;
    }
}
