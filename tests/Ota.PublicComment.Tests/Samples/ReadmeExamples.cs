using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.DependencyInjection;

#pragma warning disable IDE0005 // The README shows what a stranger needs; this file has the root namespace anyway.
// README: usings
using Ota.PublicComment;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Serialization;
// README: end
#pragma warning restore IDE0005

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The code of README.md, compiled. What stands between the marks is what the README shows; a test compares them.</summary>
internal static class ReadmeExamples
{
    public static async Task ReadAsync()
    {
        // README: read
        var result = await PublicCommentPipeline.Default.ReadFileAsync("result.tsv");
        foreach (var entry in result.GetDocumentOrThrow().Entries())
        {
            Console.WriteLine($"No. {entry.Opinion.Number} {entry.Opinion.Area?.Text}: {entry.Opinion.Text}");
            foreach (var response in entry.Responses)
                Console.WriteLine($"  → {response.Text}");
        }

        foreach (var finding in result.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));
        // README: end
    }

    public static async Task WriteJsonAsync(ReadResult result)
    {
        // README: json
        byte[] json = PublicCommentJson.SerializeToUtf8Bytes(result.GetDocumentOrThrow());
        await File.WriteAllBytesAsync("result.json", json);
        // README: end
    }

    public static async Task ReadPlanAsync()
    {
        // README: plan
        var read = await PublicCommentPipeline.Default.ReadPlanFileAsync("toc.txt");
        foreach (var finding in read.Diagnostics)
            Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));

        Plan plan = read.GetPlanOrThrow();
        await File.WriteAllBytesAsync("plan.csv", PlanCsv.SerializeToUtf8Bytes(plan));
        // README: end
    }

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
