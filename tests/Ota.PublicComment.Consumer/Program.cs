using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment;
using Ota.PublicComment.DependencyInjection;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Serialization;

// The output is compared byte for byte, on every machine.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };

var services = new ServiceCollection();
services.AddPublicComment(b => b.AddHeadings(ColumnRole.Response, "本町の見解"));
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
output.WriteLine($"json: {json.Length} characters, reads back equal: {PublicCommentJson.Deserialize(json).GetDocumentOrThrow() == document}");

// Encodings other than UTF-8 come from tables that trimming must not lose.
var cp932 = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text.Replace("𠮷", "吉"));
using var stream = new MemoryStream(cp932);
var recoded = await pipeline.ReadAsync(stream);
output.WriteLine($"cp932: {recoded.Outcome}, {recoded.GetDocumentOrThrow().Opinions.Count} opinions");
return 0;
