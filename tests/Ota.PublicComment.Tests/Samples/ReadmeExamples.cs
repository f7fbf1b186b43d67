using System.Text;

#pragma warning disable IDE0005 // The README shows what a stranger needs; this file has the root namespace anyway.
// README: usings
using Ota.PublicComment;
// README: end
// README: moreusings
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Reading;       // formats of your own
using Ota.PublicComment.References;    // citations and where they lead
using Ota.PublicComment.Serialization; // NDJSON, CSV, publishers
using Ota.PublicComment.Validation;    // rules, corrections, personal data
// README: end
#pragma warning restore IDE0005

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The code of README.md, compiled. What stands between the marks is what the README shows; a test compares them.</summary>
internal static class ReadmeExamples
{
    public static async Task MainJobAsync()
    {
        // README: main
        var result = await PublicCommentPipeline.Default.CheckFileAsync("result.tsv", new() { IsDraft = false });
        foreach (var finding in result.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));

        var document = result.GetDocumentOrThrow(); // throws only where nothing at all was read; Document is null then
        foreach (var response in document.Responses)
            foreach (var citation in result.References.From(response.Id))
                Console.WriteLine($"{citation.Text} → {citation.State}");

        await File.WriteAllTextAsync("result.json", PublicCommentJson.Serialize(document));
        // README: end
    }

    public static async Task ReadAsync()
    {
        // README: read
        var result = await PublicCommentPipeline.Default.ReadFileAsync("result.tsv");
        foreach (var entry in result.GetDocumentOrThrow().Entries())
        {
            Console.WriteLine($"No. {entry.Opinion.Number} {entry.Opinion.Area?.Text}: {entry.Opinion.Text}");
            foreach (var response in entry.Responses)
            {
                Console.WriteLine($"  → {response.Text}");
                foreach (var citation in result.References.From(response.Id))
                    Console.WriteLine($"     {citation.Text}: {citation.State}");
            }
        }

        foreach (var finding in result.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));
        // README: end
    }

    public static async Task<DocumentResult> ReadFormatsAsync()
    {
        // README: formats
        var pipeline = new PublicCommentPipelineBuilder().AddHtml().AddOpenXml().AddPdf().Build();
        var result = await pipeline.ReadFileAsync("result.pdf");
        // README: end
        return result;
    }

    public static async Task DanglingAsync()
    {
        // README: dangling
        var pipeline = new PublicCommentPipelineBuilder().AddOpenXml().AddPdf().Build();
        var plan = (await pipeline.ReadPlanFileAsync("plan.pdf")).GetPlanOrThrow();
        var result = await pipeline.ReadFileAsync("result.docx", new() { Plans = [plan] });
        foreach (var citation in result.References.Citations.Where(c => c.State is CitationState.Dangling or CitationState.Conflicting))
            Console.WriteLine($"{citation.Place.Node}: {citation.Text.ReplaceLineEndings(" ")} ({citation.State})");
        // README: end
    }

    public static async Task<DocumentResult> BuildDocumentAsync(IEnumerable<(string Number, string Opinion, string Answer)> rows)
    {
        // README: build
        var document = PublicCommentDocument.FromEntries(rows.Select(row => new OpinionEntry
        {
            Opinion = new() { Number = OutlineNumber.Parse(row.Number), Text = row.Opinion },
            Responses = [new() { Paragraphs = [new() { Text = row.Answer }] }],
        })) with { Title = "○○計画（案）に対する意見募集の結果" };

        var check = PublicCommentPipeline.Default.CheckDocument(document);
        foreach (var finding in check.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese)); // o3: error OPC4050: …

        var page = new PublishInput { Document = check.Document!, References = check.References, Diagnostics = check.Diagnostics };
        await PublicCommentPipeline.Default.Publishers.PublishFileAsync("html", page, "report.html");
        // README: end
        return check;
    }

    public static async Task WriteJsonAsync(DocumentResult result)
    {
        // README: json
        byte[] json = PublicCommentJson.SerializeToUtf8Bytes(result.GetDocumentOrThrow());
        await File.WriteAllBytesAsync("result.json", json);
        PublicCommentDocument same = PublicCommentJson.Deserialize(json);
        // README: end
    }

    public static async Task ReadPlanAsync()
    {
        // README: plan
        var read = await PublicCommentPipeline.Default.ReadPlanFileAsync("toc.txt");
        foreach (var finding in read.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));

        Plan plan = read.GetPlanOrThrow();
        await File.WriteAllBytesAsync("plan.csv", PublicCommentCsv.SerializePlanToUtf8Bytes(plan));
        // README: end
    }

    public static async Task PublishAsync(DocumentResult result)
    {
        // README: publish
        var input = new PublishInput
        {
            Document = result.GetDocumentOrThrow(),
            References = result.References,
            Diagnostics = result.Diagnostics,
            SourceMap = result.SourceMap,
        };
        await PublicCommentPipeline.Default.Publishers.PublishFileAsync("markdown", input, "result.md");
        await PublicCommentPipeline.Default.Publishers.PublishFileAsync("kouchou-ai", input, "comments.csv");
        // README: end
    }

    public static async Task ReadLinesAsync(CancellationToken cancellationToken)
    {
        // README: ndjson
        await using var file = File.OpenRead("result.ndjson");
        await foreach (var line in PublicCommentNdjson.ReadLinesAsync(file, cancellationToken))
        {
            if (line.Opinion is { } opinion)
                Console.WriteLine(opinion.Text);
            foreach (var finding in line.Diagnostics)
                Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));
        }
        // README: end
    }

    public static async Task StreamAsync(IProgress<ReadProgress> progress, CancellationToken cancellationToken)
    {
        // README: stream
        await using var table = File.OpenRead("all-results.csv");
        await foreach (var entry in PublicCommentPipeline.Default.StreamAsync(table, options: new() { Progress = progress },
            cancellationToken: cancellationToken))
        {
            if (entry.Opinion is { } opinion)
                Console.WriteLine($"{opinion.Id} {opinion.Text} → {entry.Responses.Count}");
        }
        // README: end
    }

    public static void RegisterPublisher(IServiceCollection services)
    {
        // README: addpublisher
        services.AddPublicComment(builder => builder
            .AddPublisher(new Titles())
            .AddPublisher(new DecidimPublisher(DocumentPublishers.DecidimCsv) { Accepted = "adopted" }));
        // README: end
    }

    // README: format
    public sealed class RecordFormat : ISourceFormat
    {
        public string Name => "records";

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => head.StartsWith("#records"u8);

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
        {
            var rows = new List<SourceRow>
            {
                new() { IsHeader = true, Cells = [new() { Text = "番号" }, new() { Text = "意見" }, new() { Text = "回答" }] },
            };
            var lines = (context.DecodeText(source) ?? "").Split('\n');
            for (var i = 1; i < lines.Length; i++)
            {
                if (lines[i].TrimEnd('\r').Split('|') is [_, _, _] cells)
                    rows.Add(Row(cells, i + 1));
            }

            yield return new SourceTable { Rows = rows.ToValueList(), HasMeantLines = true };
        }

        private static SourceRow Row(string[] cells, int line)
        {
            var column = 1;
            return new SourceRow { Cells = cells.Select(Cell).ToValueList() };

            SourceCell Cell(string text)
            {
                var cell = new SourceCell { Text = text, Line = line, Column = column };
                column += text.Length + 1;
                return cell;
            }
        }
    }
    // README: end

    // README: publisher
    public sealed class Titles : IDocumentPublisher
    {
        public string Name => "titles";

        public string FileExtension => ".txt";

        public async Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
            => await output.WriteAsync(Encoding.UTF8.GetBytes(input.Document.Title + "\n"), cancellationToken);
    }
    // README: end

    public static async Task<int> CheckAsync(Plan plan)
    {
        // README: check
        var check =
            await PublicCommentPipeline.Default.CheckFileAsync("draft.csv", new() { Plan = plan, FailOn = DiagnosticSeverity.Warning });
        foreach (var finding in check.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));

        return check.IsAcceptable ? 0 : 1;
        // README: end
    }

    public static void RegisterRule(IServiceCollection services)
    {
        // README: addrule
        services.AddPublicComment(builder => builder
            .AddRule<NoNames>()
            .DisableDiagnostic("OPC4085"));
        // README: end
    }

    // README: rule
    public sealed class NoNames : DocumentRule
    {
        private static readonly DiagnosticDescriptor Found = new(
            "CITY0001", DiagnosticSeverity.Warning, en: "The opinion names the mayor.", ja: "意見に市長の氏名があります。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

        public override void CheckOpinion(Opinion opinion, RuleContext context)
        {
            if (opinion.Text?.IndexOf("月影太郎", StringComparison.Ordinal) is >= 0 and var at)
                context.Report(Found, opinion, new TextSpan(at, 4));
        }
    }
    // README: end

    public static void Register(IServiceCollection services)
    {
        // README: di
        services.AddPublicComment(builder => builder
            .AddHeadings(ColumnRole.Response, "本市の見解")
            .AddHeadings(ColumnRole.Opinion, "お寄せいただいた声"));
        // README: end
    }

    // README: host
    public sealed class ResultImport(PublicCommentPipeline pipeline)
    {
        public async Task<PublicCommentDocument> ImportAsync(Stream file, CancellationToken cancellationToken)
            => (await pipeline.ReadAsync(file, cancellationToken: cancellationToken)).GetDocumentOrThrow();
    }
    // README: end
}
