using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.DependencyInjection;

#pragma warning disable IDE0005 // The README shows what a stranger needs; this file has the root namespace anyway.
// README: usings
using Ota.PublicComment;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;
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

    public static async Task WriteJsonAsync(LinkedResult result)
    {
        // README: json
        byte[] json = PublicCommentJson.SerializeToUtf8Bytes(result.GetDocumentOrThrow());
        await File.WriteAllBytesAsync("result.json", json);
        // README: end
    }

    public static async Task<int> CheckAsync(Plan plan)
    {
        // README: check
        var check = await PublicCommentPipeline.Default.CheckFileAsync("draft.csv", new() { Plan = plan, FailOn = DiagnosticSeverity.Warning });
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
            .WithoutRule("OPC4085"));
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
