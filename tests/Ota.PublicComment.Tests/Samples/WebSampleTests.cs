using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Ota.PublicComment.Samples;
using Ota.PublicComment.Samples.Web;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The web sample over the wire: started in this process on a free port.</summary>
public sealed class WebSampleTests : IAsyncLifetime
{
    private const int MaxBytes = 100_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly WebApplication _app =
        WebSample.Build(["--port", "0", "--max-bytes", $"{MaxBytes}", "--Logging:LogLevel:Default", "None"]);
    private HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(Token);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task An_upload_comes_back_as_the_documented_json_as_a_form_and_as_a_body()
    {
        var bytes = await File.ReadAllBytesAsync(SampleCommand.BundledPath, Token);
        var expected =
            PublicCommentPipeline.Default.Read(Encoding.UTF8.GetString(bytes), new SourceInfo { FileName = "sample-results.tsv" },
                cancellationToken: Token).GetDocumentOrThrow();

        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "sample-results.tsv" } };
        using var ofForm = await _client.PostAsync("/api/document", form, Token);
        using var ofBody = await _client.PostAsync("/api/document?name=../sample-results.tsv", new ByteArrayContent(bytes), Token);

        foreach (var answer in (HttpResponseMessage[])[ofForm, ofBody])
        {
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
            var json = await answer.Content.ReadAsStringAsync(Token);
            json.Should().Be(PublicCommentJson.Serialize(expected, indented: false));
            PublicCommentJson.Deserialize(json).Should().Be(expected);
        }
    }

    [Fact]
    public async Task The_report_and_the_envelope_come_whole()
    {
        using var report = await _client.PostAsync("/api/report", await Sample(), Token);
        report.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await report.Content.ReadAsStringAsync(Token)).Should().Contain("汐見市みどりと水辺の推進計画").And.EndWith("</html>\n");

        using var envelope = await _client.PostAsync("/api/envelope", await Sample(), Token);
        using var json = JsonDocument.Parse(await envelope.Content.ReadAsStringAsync(Token));
        json.RootElement.GetProperty("document").GetProperty("opinions").GetArrayLength().Should().Be(31);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem_that_says_why()
    {
        var problem =
            await Problem(await _client.PostAsync("/api/document", new ByteArrayContent([0, 1, 2, 3, 0, 0]), Token),
                HttpStatusCode.UnprocessableEntity);
        var finding = problem.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().Should().StartWith("OPC");
        problem.GetProperty("detail").GetString().Should().Be(finding.GetProperty("ja").GetString()).And.NotBeEmpty();
    }

    [Fact]
    public async Task What_is_too_large_is_a_problem_whether_its_length_is_told_or_not()
    {
        var large = new byte[MaxBytes + 1];
        await Problem(await _client.PostAsync("/api/document", new ByteArrayContent(large), Token), HttpStatusCode.RequestEntityTooLarge);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(large), "file", "a.csv" } };
        await Problem(await _client.PostAsync("/api/document", form, Token), HttpStatusCode.RequestEntityTooLarge);
        using var chunked =
            new HttpRequestMessage(HttpMethod.Post, "/api/document") { Content = new StreamContent(new MemoryStream(large)) };
        chunked.Headers.TransferEncodingChunked = true;
        await Problem(await _client.SendAsync(chunked, Token), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_form_without_a_file_is_a_problem_and_so_is_an_address_that_is_not_there()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        await Problem(await _client.PostAsync("/api/document", form, Token), HttpStatusCode.BadRequest);
        await Problem(await _client.PostAsync("/api/document", new ByteArrayContent([]), Token), HttpStatusCode.BadRequest);
        using var broken =
            new StringContent("no form") { Headers =
                { ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } } } };
        await Problem(await _client.PostAsync("/api/document", broken, Token), HttpStatusCode.BadRequest);
        await Problem(await _client.GetAsync("/nowhere", Token), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_api_names_the_addresses_and_their_answers()
    {
        var api = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Token);
        var paths = api.GetProperty("paths");
        paths.EnumerateObject().Select(p => p.Name).Should()
            .BeEquivalentTo("/schema.json", "/api/document", "/api/envelope", "/api/report");
        var post = paths.GetProperty("/api/document").GetProperty("post");
        post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name).Should()
            .Contain("multipart/form-data");
        post.GetProperty("responses").EnumerateObject().Select(r => r.Name).Should().Contain(["200", "413", "422"]);
    }

    [Fact]
    public async Task The_page_works_without_script_and_labels_what_it_asks()
    {
        using var answer = await _client.GetAsync("/", Token);
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'none'");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Token));

        page.DocumentElement.GetAttribute("lang").Should().Be("ja");
        page.QuerySelectorAll("script").Should().BeEmpty();
        var input = page.QuerySelector("input[type=file]")!;
        page.QuerySelector($"label[for={input.Id}]")!.TextContent.Should().NotBeEmpty();
        page.GetElementById(input.GetAttribute("aria-describedby")!).Should().NotBeNull();
        foreach (var address in page.QuerySelectorAll("button[formaction]").Select(b => b.GetAttribute("formaction"))
            .Append(page.QuerySelector("form")!.GetAttribute("action")))
        {
            using var result = await _client.PostAsync(address, await Sample(), Token);
            result.StatusCode.Should().Be(HttpStatusCode.OK, address);
        }

        foreach (var address in page.QuerySelectorAll("a[href], link[href]").Select(a => a.GetAttribute("href")))
        {
            using var result = await _client.GetAsync(address, Token);
            result.StatusCode.Should().Be(HttpStatusCode.OK, address);
        }
    }

    private static async Task<MultipartFormDataContent> Sample()
        => new() { { new ByteArrayContent(await File.ReadAllBytesAsync(SampleCommand.BundledPath, Token)), "file", "sample-results.tsv" } };

    private static async Task<JsonElement> Problem(HttpResponseMessage answer, HttpStatusCode expected)
    {
        using (answer)
        {
            answer.StatusCode.Should().Be(expected);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
            problem.GetProperty("status").GetInt32().Should().Be((int)expected);
            return problem;
        }
    }
}
