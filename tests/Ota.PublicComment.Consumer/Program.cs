using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment;
using Ota.PublicComment.Html;
using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Pdf;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

// The output is compared byte for byte, on every machine.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };

var services = new ServiceCollection();
services.AddPublicComment(b => b
    .AddHtml().AddOpenXml().AddPdf()
    .AddHeadings(ColumnRole.Response, "本町の見解").AddRule<NoPromises>());
await using var provider = services.BuildServiceProvider();
var pipeline = provider.GetRequiredService<PublicCommentPipeline>();

string text;
using (var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("result.tsv")!, Encoding.UTF8))
{
    text = await reader.ReadToEndAsync();
}

var result = pipeline.Read(text, new SourceInfo { FileName = "result.tsv" });
output.WriteLine($"outcome: {result.Outcome}");
foreach (var diagnostic in result.Diagnostics)
{
    output.WriteLine($"finding: {diagnostic.Code} {diagnostic.Severity} line {diagnostic.Location.Line}");
}

if (result.Document is not { } document)
{
    return 1;
}

output.WriteLine($"title: {document.Title}");
foreach (var consultation in document.Consultations)
{
    output.WriteLine($"period: {consultation.Period?.Opens:yyyy-MM-dd} to {consultation.Period?.Closes:yyyy-MM-dd}");
}

foreach (var entry in document.Entries())
{
    var opinion = entry.Opinion;
    output.WriteLine($"{opinion.Number}{(opinion.IsNumberInferred ? " (inferred)" : "")} [{opinion.Area?.Text}] {opinion.Text}");
    foreach (var response in entry.Responses)
    {
        foreach (var line in response.Text.Split('\n'))
        {
            output.WriteLine($"  > {line}");
        }
    }
}

var json = PublicCommentJson.Serialize(document);
output.WriteLine($"json: {json.Length} characters, reads back equal: {PublicCommentJson.Read(json).GetDocumentOrThrow() == document}");

// A plan, what the answers cite of it, and the findings of the built-in rules and of one of our own.
var plan = pipeline.ReadPlan("第1章 緑を守る……3\n第2章 緑を育てる……10\n取組3 花壇の里親制度……12\n取組4 学校の菜園……14\n").GetPlanOrThrow();
var check =
    pipeline.Check(text, new SourceInfo { FileName = "result.tsv" }, new CheckOptions { Plan = plan, FailOn = DiagnosticSeverity.Warning });
foreach (var citation in check.References.Citations)
{
    output.WriteLine(
        $"citation: {citation.Text}: {citation.State} {citation.Flags}, to {string.Join(", ", citation.Targets.Select(t => t.Id))}");
}

foreach (var diagnostic in check.Diagnostics)
{
    output.WriteLine($"checked: {diagnostic.ToString(MessageLanguage.English)}");
}

output.WriteLine($"acceptable: {check.IsAcceptable}, SARIF: {SarifLog.SerializeToUtf8Bytes([check]).Length > 0}");
output.WriteLine($"masked: {PersonalDataMask.Mask(document).Opinions[0].Text}");
output.WriteLine(
    $"plan: {PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).GetPlanOrThrow() == plan}, "
    + $"{PublicCommentCsv.ReadPlan(PublicCommentCsv.SerializePlan(plan)).GetPlanOrThrow().Chapters.Count} chapters");

// Every format, and those that read back.
var input =
    new PublishInput { Document = document, References = check.References, Plan = plan, Diagnostics = check.Diagnostics,
        SourceMap = check.SourceMap };
foreach (var publisher in pipeline.Publishers.All)
{
    using var file = new MemoryStream();
    var findings = await pipeline.Publishers.PublishAsync(publisher.Name, input, file);
    output.WriteLine($"{publisher.Name}: {(file.Length > 0 ? "written" : "empty")}, {findings.Count} findings");
}

output.WriteLine($"ndjson: {PublicCommentNdjson.Read(PublicCommentNdjson.Serialize(document)).GetDocumentOrThrow() == document}");
output.WriteLine($"csv: {PublicCommentCsv.Read(PublicCommentCsv.Serialize(document)).GetDocumentOrThrow().Opinions.Count} opinions");

// Encodings other than UTF-8 come from tables that trimming must not lose.
var cp932 = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text.Replace("𠮷", "吉"));
using var stream = new MemoryStream(cp932);
var recoded = await pipeline.ReadAsync(stream);
output.WriteLine($"cp932: {recoded.Outcome}, {recoded.GetDocumentOrThrow().Opinions.Count} opinions");

// One result as Word, Excel, a web page and PDF; and what is written as Word and Excel reads back.
foreach (var name in (string[])["result.docx", "result.xlsx", "result.html", "result.pdf"])
{
    await using var file = typeof(Program).Assembly.GetManifestResourceStream(name)!;
    var read = await pipeline.ReadAsync(file, new SourceInfo { FileName = name });
    output.WriteLine($"{name}: {read.Outcome}, {read.Document?.Opinions.Count} opinions, {read.Document?.Responses.Count} responses");
}

foreach (var form in (string[])["docx", "xlsx"])
{
    using var file = new MemoryStream();
    await pipeline.Publishers.PublishAsync(form, input, file);
    file.Position = 0;
    var again = await pipeline.ReadAsync(file, new SourceInfo { FileName = $"again.{form}" });
    output.WriteLine($"{form} again: {again.Outcome}, {again.Document?.Opinions.Count} opinions");
}

return 0;

/// <summary>A rule of a stranger, with a code of its own.</summary>
internal sealed class NoPromises : DocumentRule
{
    private static readonly DiagnosticDescriptor Found =
        new("CITY0001", DiagnosticSeverity.Warning, en: "The answer promises.", ja: "約束しています。");

    public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.Text.IndexOf("予定", StringComparison.Ordinal) is >= 0 and var at)
        {
            context.Report(Found, response, new TextSpan(at, 2));
        }
    }
}
