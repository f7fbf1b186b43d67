using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples;

/// <summary>Reads one plan and gives out what was asked for: data to the output, messages to the error stream.</summary>
internal static class PlanRun
{
    public static async Task<int> RunAsync(PlanRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        // A wrong output is told before a long file is read.
        var target = OutputTarget.Of(request.Out, host, texts);
        var result = await SourceFile.OpenAsync(
            request.Path, request.ShownName, host, texts,
            stream => host.ReadPlan(stream, new SourceInfo { FileName = request.ShownName }, request.Options, cancellationToken),
            cancellationToken);
        if (result.Plan is not { } plan)
        {
            await FindingLines.WriteAsync(result.Diagnostics, request.Language, host, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        if (request.Format is { } format)
        {
            await target.WriteAsync(
                format == PlanFormat.Json ? [.. PublicCommentJson.SerializePlanToUtf8Bytes(plan, indented: true), (byte)'\n']
                    // A file is opened in Excel, which needs the mark; in a pipe it would be a foreign character.
                    : request.Out is null ? Utf8.Encoding.GetBytes(PublicCommentCsv.SerializePlan(plan))
                    : PublicCommentCsv.SerializePlanToUtf8Bytes(plan),
                cancellationToken);
            await FindingLines.WriteAsync(result.Diagnostics, request.Language, host, withAdvice: false);
        }
        else
        {
            await ReportAsync(request, result, plan, host, target, cancellationToken);
        }

        return result.HasErrors ? ExitCode.Errors : ExitCode.Read;
    }

    private static async Task ReportAsync(
        PlanRequest request, PlanResult result, Plan plan, CliHost host, OutputTarget target, CancellationToken cancellationToken)
    {
        var report = new PlanReport(result, plan, request);
        if (request.Out is null && host.OutIsTerminal)
        {
            report.WriteTo(Page.ForTerminal());
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        report.WriteTo(Page.Plain(text));
        await target.WriteAsync(Utf8.Encoding.GetBytes(text.ToString()), cancellationToken);
    }
}
