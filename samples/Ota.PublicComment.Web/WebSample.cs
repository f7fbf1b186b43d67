using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples.Web;

/// <summary>
/// A service that reads uploads of strangers: limits on everything, the documented JSON, the report, and problem details.
/// </summary>
internal static class WebSample
{
    private const int UsualPort = 5080;
    private const long UsualBytes = 20L * 1024 * 1024;

    /// <summary>The service; <c>--port</c> (0 takes a free one) and <c>--max-bytes</c> are its arguments.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var limits = Limits(builder.Configuration.GetValue("max-bytes", UsualBytes));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Loopback only: whoever puts this on a network puts a proxy with authentication before it.
            kestrel.Listen(IPAddress.Loopback, builder.Configuration.GetValue("port", UsualPort));
            // The server hangs up beyond this. Between the two limits it still takes what is sent, so that the sender gets the answer "too
            // large".
            kestrel.Limits.MaxRequestBodySize = 2 * limits.MaxBytes;
        });
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = 2 * limits.MaxBytes);
        builder.Services.AddSingleton(limits);
        builder.Services.AddPublicComment(static b => b.AddHtml().AddOpenXml().AddPdf());
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        // Reading is work for a processor: more at once than there are processors makes everybody wait.
        builder.Services.AddRateLimiter(static limiter => limiter.AddPolicy("reading", static _ => RateLimitPartition.GetConcurrencyLimiter(
            0, static _ => new ConcurrencyLimiterOptions { PermitLimit = Environment.ProcessorCount, QueueLimit = 32 })));

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // A body that is too large, breaks off, or is no form although it says so.
            StatusCodeSelector = static error => error switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                InvalidDataException or IOException => StatusCodes.Status400BadRequest,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePages();
        app.UseRateLimiter();
        Map(app);
        return app;
    }

    /// <summary>What one upload may cost. The usual limits are for a person's own files; these are for strangers'.</summary>
    private static ReadLimits Limits(long maxBytes) => new()
    {
        MaxBytes = maxBytes,
        MaxExpandedBytes = 5 * maxBytes,
        MaxCells = 200_000,
        MaxBlocks = 200_000,
        MaxCellLength = 100_000,
        MaxTime = TimeSpan.FromSeconds(10),
        MaxDiagnosticsPerCode = 100,
    };

    private static void Map(WebApplication app)
    {
        app.MapOpenApi();
        app.MapGet("/", static (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'";
            return Results.Content(TryPage.Html, "text/html; charset=utf-8");
        }).ExcludeFromDescription();
        app.MapGet("/style.css", static () => Results.Content(TryPage.Css, "text/css; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/schema.json", static () => Results.Content(PublicCommentJson.Schema, "application/schema+json"))
            .WithSummary("The JSON Schema of the document");

        // A document is what an endpoint returns: its type names its converter, so this is the documented JSON.
        Upload(app, "/api/document", static (input, _, _) => Task.FromResult(Results.Json(input.Document)))
            .WithSummary("Reads an upload into a document").Produces<PublicCommentDocument>();
        Upload(app, "/api/envelope",
            static (input, http, token) => Published(DocumentPublishers.Envelope, "application/json", input, http, token))
            .WithSummary("The document with its citations and findings").Produces(StatusCodes.Status200OK, contentType: "application/json");
        Upload(app, "/api/report",
            static (input, http, token) => Published(DocumentPublishers.Html, "text/html; charset=utf-8", input, http, token))
            .WithSummary("The report as one page").Produces(StatusCodes.Status200OK, contentType: "text/html");
    }

    private static RouteHandlerBuilder Upload(WebApplication app, string path,
        Func<PublishInput, HttpContext, CancellationToken, Task<IResult>> answer)
        => app.MapPost(path, async (HttpContext http, IPublicCommentPipeline pipeline, ReadLimits limits, CancellationToken token) =>
            {
                if (await UploadedFile.OfAsync(http.Request, limits.MaxBytes, token) is not { } file)
                {
                    return Results.Problem("Send one file: multipart/form-data with the field \"file\", or the bytes as the body.",
                        statusCode: StatusCodes.Status400BadRequest);
                }

                var read = await pipeline.ReadAsync(file.Content, file.Info, new ReadOptions { Limits = limits }, token);
                return read.Document is { } document
                    ? await answer(
                        new PublishInput { Document = document, References = read.References, Diagnostics = read.Diagnostics,
                            SourceMap = read.SourceMap }, http, token)
                    : Unreadable(read);
            })
            .RequireRateLimiting("reading")
            .Accepts<IFormFile>("multipart/form-data", "application/octet-stream", "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    // The findings say in both languages what is wrong with the file and what to do.
    private static IResult Unreadable(DocumentResult read) => Results.Problem(
        title: "The file could not be read.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        detail: read.Diagnostics.Select(static d => d.GetMessage(MessageLanguage.Japanese)).FirstOrDefault(),
        extensions: new Dictionary<string, object?>
        {
            ["findings"] = read.Diagnostics.Select(static d => new Dictionary<string, object?>
            {
                ["code"] = d.Code,
                ["severity"] = d.Severity.ToString(),
                ["line"] = d.Location.Line,
                ["ja"] = d.GetMessage(MessageLanguage.Japanese),
                ["en"] = d.GetMessage(MessageLanguage.English),
            }).ToArray(),
        });

    private static async Task<IResult> Published(string name, string type, PublishInput input, HttpContext http, CancellationToken token)
    {
        // Written whole before the first byte goes out: an answer is complete or a problem.
        using var page = new MemoryStream();
        await http.RequestServices.GetRequiredService<DocumentPublishers>().PublishAsync(name, input, page, token);
        return Results.Bytes(page.ToArray(), type);
    }
}
