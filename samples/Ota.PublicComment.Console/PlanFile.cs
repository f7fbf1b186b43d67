using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Opens the plan a call names.</summary>
internal static class PlanFile
{
    private const int FewestEntries = 3;

    public static async Task<Plan> ReadAsync(string path, ReadOptions options, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        var bytes = await SourceFile.ReadBytesAsync(path, path, host, texts, cancellationToken);
        try
        {
            var result =
                await host.ReadPlan(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = path }, options,
                    cancellationToken);
            if (result.Plan is not null && await IsResultAsync(bytes, path, options, host, cancellationToken))
            {
                throw new CallException(texts.ResultAsPlan(path));
            }

            // A plan that was read in part makes whatever is compared with it look right.
            await FindingLines.WriteAsync(result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ToValueList(), texts.Language,
                host, withAdvice: true);
            var reason = result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            return result.Plan
                ?? throw new CallException(reason is null ? texts.NothingRead(path) : FindingLines.Of(reason, texts.Language, host));
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotRead(path, reason.Message));
        }
    }

    /// <summary>Tells that what could not be read as a result is a plan, if it is one.</summary>
    public static async Task TellAsync(
        string path, ValueList<Diagnostic> findings, ReadOptions options, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        if (path == SourceFile.StandardInput
            || !findings.Any(static d => d.Code is DiagnosticCodes.NothingRecognised or DiagnosticCodes.HeadingsNotRecognised))
        {
            return;
        }

        var bytes = await SourceFile.ReadBytesAsync(path, path, host, texts, cancellationToken);
        var result =
            await host.ReadPlan(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = path }, options, cancellationToken);
        if (result is { HasErrors: false, Plan: { } plan } && plan.Chapters.Count + plan.Initiatives.Count >= FewestEntries)
        {
            await host.Error.WriteLineAsync(texts.PlanAsResult(Visible.Line(path)));
        }
    }

    // A table of opinions and answers reads as a list of measures as well: every citation would be compared with it.
    private static async Task<bool> IsResultAsync(byte[] bytes, string path, ReadOptions options, CliHost host,
        CancellationToken cancellationToken)
    {
        Task<DocumentResult> ReadAsync(IProgress<ReadProgress>? progress) => CliPipeline.Instance.ReadAsync(
            new MemoryStream(bytes, writable: false), new SourceInfo { FileName = path },
            options with { KeepSourceMap = false, Progress = progress }, cancellationToken);

        var read = host.Progress is { } watched ? await watched.OverPlanAsync(() => ReadAsync(watched)) : await ReadAsync(null);
        return read.Document is { Opinions.Count: > 0 } document && document.Responses.Any(static r => r.Paragraphs.Count > 0);
    }
}
