using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Opens the plan a call names.</summary>
internal static class PlanFile
{
    public static async Task<Plan> ReadAsync(string path, ReadOptions options, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        await using var file = SourceFile.Open(path, texts);
        try
        {
            var result = await CliPipeline.Instance.ReadPlanAsync(file, new SourceInfo { FileName = path }, options, cancellationToken);
            // A plan that was read in part makes whatever is compared with it look right.
            await FindingLines.WriteAsync(result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ToValueList(), texts.Language, host.Error, withAdvice: true);
            var reason = result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            return result.Plan ?? throw new CallException(reason?.ToString(texts.Language) ?? texts.NothingRead(path));
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotRead(path, reason.Message));
        }
    }
}
