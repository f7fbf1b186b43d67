using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads one source and lists what it cites: data to the output, messages to the error stream.</summary>
internal static class ReferencesRun
{
    // Rules about what answers cite, among those of other things.
    private static readonly string[] Rules = ["OPC4045", "OPC4090", "OPC4091", "OPC4092"];

    /// <param name="request">The source.</param>
    /// <param name="list">The list that is asked for; null for the report.</param>
    /// <param name="host">Where to write.</param>
    /// <param name="texts">The language of the call.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public static async Task<int> RunAsync(ReadRequest request, ListOutput? list, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        var target = OutputTarget.Of(request.Out, host, texts);
        var isSarif = list is { Format: null };
        var result =
            isSarif
                ? await CheckedAsync(request, host, texts, cancellationToken)
                : await SourceFile.ReadAsync(request, host, texts, cancellationToken);
        if (result.Document is not { } document)
        {
            await FindingLines.WriteAsync(result, request.Language, host, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            await PlanFile.TellAsync(request.Path, result.Diagnostics, request.Options, host, texts, cancellationToken);
            return ExitCode.Nothing;
        }

        var data = isSarif ? Sarif(result, document, request) : list?.Format is null ? Report(result, document, request) : null;
        if (data is null)
        {
            using var output = new MemoryStream();
            // The beginnings of opinions are shown beside citations of them.
            var table = ListTable.OfCitations(result.References, PersonalDataMask.Mask(document), result.SourceMap, request.Language);
            await list!.Format!.PublishAsync(table, output, cancellationToken);
            data = output.ToArray();
        }

        await target.WriteAsync(data, cancellationToken);
        return result.HasErrors ? ExitCode.Errors : ExitCode.Read;
    }

    // An editor shows what is wrong with the citations: that is what the check says of them.
    private static async Task<DocumentResult> CheckedAsync(ReadRequest request, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        var options =
            new CheckOptions { Read = request.Options, IsDraft = false,
                Plan = request.Options.Plans.Count > 0 ? request.Options.Plans[0] : null };
        var info = new SourceInfo { FileName = request.ShownName };
        return await SourceFile.OpenAsync(
            request.Path, request.ShownName, host, texts, stream => host.Check(stream, info, options, cancellationToken),
            cancellationToken);
    }

    private static byte[] Sarif(DocumentResult result, PublicCommentDocument document, ReadRequest request)
    {
        var findings =
            result.Diagnostics.Where(static d => d.Code.StartsWith("OPC3", StringComparison.Ordinal) || Rules.Contains(d.Code))
                .ToValueList();
        var shown = new DocumentResult
        {
            Document = document, SourceMap = result.SourceMap, Outcome = result.Outcome,
            Diagnostics = PersonalDataMask.Cover(findings, document),
        };
        return SarifLog.SerializeToUtf8Bytes([shown], request.Language);
    }

    private static byte[] Report(DocumentResult result, PublicCommentDocument document, ReadRequest request)
    {
        var text = new StringWriter { NewLine = "\n" };
        new ReferencesReport(result.References, document, request.Options.Plans.Count > 0, request.Language).WriteTo(Page.Plain(text));
        return Utf8.Encoding.GetBytes(text.ToString());
    }
}
