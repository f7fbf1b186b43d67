#pragma warning disable IDE0059, CA2012, xUnit1051 // What an example makes, its reader uses.
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The examples in the comments of public members, compiled. A test compares them with the sources.</summary>
internal static class CommentExamples
{
    public static async Task ReadFile(PublicCommentPipeline pipeline, Plan plan)
    {
        // Example
        var result = await pipeline.ReadFileAsync("result.tsv", new() { Plans = [plan] });
        foreach (var entry in result.GetDocumentOrThrow().Entries())
            Console.WriteLine($"{entry.Opinion.Number}: {entry.Opinion.Text}");
        // End
    }

    public static async Task Read(IPublicCommentPipeline pipeline)
    {
        // Example
        await using var upload = File.OpenRead("result.tsv");
        var result = await pipeline.ReadAsync(upload, new SourceInfo { FileName = "result.tsv" });
        foreach (var finding in result.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));
        // End
    }

    public static void ReadText(IPublicCommentPipeline pipeline)
    {
        // Example
        var result = pipeline.Read("番号\t意見\t回答\n1\t歩道を広げてほしい。\t参考とします。\n");
        // End
    }

    public static async Task ReadPlan(IPublicCommentPipeline pipeline)
    {
        // Example
        var plan = (await pipeline.ReadPlanFileAsync("toc.txt")).GetPlanOrThrow();
        var result = await pipeline.ReadFileAsync("result.tsv", new() { Plans = [plan] });
        // End
    }

    public static async Task CheckFile(IPublicCommentPipeline pipeline, Plan plan)
    {
        // Example
        var check = await pipeline.CheckFileAsync("draft.csv", new() { Plan = plan, FailOn = DiagnosticSeverity.Warning });
        Console.WriteLine(check.IsAcceptable ? "ready to publish" : $"{check.Diagnostics.Count} findings");
        // End
    }

    public static void CheckDocument(IPublicCommentPipeline pipeline, PublicCommentDocument document, Plan plan)
    {
        // Example
        var check = pipeline.CheckDocument(document, new() { Plan = plan });
        foreach (var finding in check.Diagnostics)
            Console.WriteLine($"{finding.Node}: {finding.Message}");
        // End
    }

    public static void Builder()
    {
        // Example
        var pipeline = new PublicCommentPipelineBuilder()
            .AddHeadings(ColumnRole.Response, "本市の見解")
            .SetSeverity(DiagnosticCodes.IdenticalAnswers, DiagnosticSeverity.Info)
            .Build();
        // End
    }

    public static void AddPublicComment(IServiceCollection services)
    {
        // Example
        services.AddPublicComment(builder => builder.AddItemWords("アクション"));
        // End
    }

    public static void Serialize(PublicCommentDocument document)
    {
        // Example
        var json = PublicCommentJson.Serialize(document);
        var same = PublicCommentJson.Deserialize(json) == document; // true
        // End
    }

    public static async Task ReadJson()
    {
        // Example
        var result = PublicCommentJson.Read(await File.ReadAllTextAsync("of-a-stranger.json"));
        foreach (var finding in result.Diagnostics)
            Console.Error.WriteLine($"line {finding.Location.Line}: {finding.Message}");
        // End
    }

    public static async Task Ndjson()
    {
        // Example
        await using var file = File.OpenRead("result.ndjson");
        await foreach (var line in PublicCommentNdjson.ReadLinesAsync(file))
            if (line.Opinion is { } opinion)
                Console.WriteLine(opinion.Text);
        // End
    }

    public static async Task PublishFile(IPublicCommentPipeline pipeline, PublicCommentDocument document)
    {
        // Example
        await pipeline.Publishers.PublishFileAsync(DocumentPublishers.Html, new() { Document = document }, "report.html");
        // End
    }

    public static async Task Sarif(IPublicCommentPipeline pipeline)
    {
        // Example
        var check = await pipeline.CheckFileAsync("draft.csv");
        await File.WriteAllBytesAsync("draft.sarif", SarifLog.SerializeToUtf8Bytes([check]));
        // End
    }

    public static void Report()
    {
        // Example
        var pipeline = new PublicCommentPipelineBuilder()
            .AddPublisher(new ReportPublisher { Language = MessageLanguage.English })
            .Build();
        // End
    }

    public static void Entries(PublicCommentDocument document)
    {
        // Example
        var unanswered = document.Entries().Where(entry => entry.Responses.Count == 0);
        // End
    }

    public static void Index(PublicCommentDocument document)
    {
        // Example
        var index = new DocumentIndex(document);
        foreach (var response in index.ResponsesTo("o12"))
            Console.WriteLine(response.Text);
        // End
    }

    public static void From(DocumentResult result, PublicCommentDocument document)
    {
        // Example
        foreach (var response in document.Responses)
            foreach (var citation in result.References.From(response.Id))
                Console.WriteLine($"{citation.Text} → {citation.State}");
        // End
    }

    public static void Locate(DocumentResult result)
    {
        // Example
        foreach (var citation in result.References.Citations)
            foreach (var span in result.SourceMap!.Locate(citation.Place))
                Console.WriteLine($"{span.Location.File}:{span.Location.Line}: {citation.Text}");
        // End
    }

    public static async Task TeachWords(IPublicCommentPipeline pipeline)
    {
        // Example
        var words = Vocabulary.Empty.WithHeadings(ColumnRole.Opinion, "お寄せいただいた声").WithItemWords("アクション");
        var result = await pipeline.ReadFileAsync("result.tsv", new() { Vocabulary = words });
        // End
    }

    public static void MapColumns()
    {
        // Example
        var options = new ReadOptions { ColumnMap = ColumnMap.Parse("1=number,3=opinion,-1=response") };
        // End
    }

    public static async Task Mask(PublicCommentDocument document)
    {
        // Example
        var covered = PersonalDataMask.Mask(document); // telephone numbers, addresses and others are ■
        await File.WriteAllTextAsync("covered.json", PublicCommentJson.Serialize(covered));
        // End
    }

    public static async Task AcceptKnown(IPublicCommentPipeline pipeline)
    {
        // Example
        var known = Baseline.Parse(await File.ReadAllTextAsync("known.json"));
        var check = await pipeline.CheckFileAsync("draft.csv", new() { Baseline = known }); // tells what is new
        // End
    }

    public static PublicCommentDocument FromEntries(IEnumerable<(string Number, string Opinion, string Answer)> rows)
    {
        // Example
        var document = PublicCommentDocument.FromEntries(rows.Select(row => new OpinionEntry
        {
            Opinion = new() { Number = OutlineNumber.Parse(row.Number), Text = row.Opinion },
            Responses = [new() { Paragraphs = [new() { Text = row.Answer }] }],
        })) with { Title = "○○計画（案）に対する意見募集の結果" };
        // End
        return document;
    }
}
