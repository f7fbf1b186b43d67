using Ota.PublicComment.References;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads one source and lists what it cites: data to the output, messages to the error stream.</summary>
internal static class ReferencesRun
{
    public static async Task<int> RunAsync(ReadRequest request, ReferencesForm form, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        var target = OutputTarget.Of(request.Out, host, texts);
        var result = await SourceFile.ReadAsync(request, host, texts, cancellationToken);
        if (result.Document is not { } document)
        {
            await FindingLines.WriteAsync(result, request.Language, host.Error, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        var rows = CitationRow.Of(result, document);
        var words = ReferencesTexts.In(request.Language);
        var describer = new TargetDescriber(result.References, document);
        var data = form switch
        {
            ReferencesForm.Json => CitationListing.Json(rows, describer),
            ReferencesForm.Csv => CitationListing.Csv(rows, describer, words, ReferenceTexts.In(request.Language)),
            _ => Report(result, document, request),
        };
        await target.WriteAsync(data, cancellationToken);
        return result.HasErrors ? ExitCode.Errors : ExitCode.Read;
    }

    private static byte[] Report(ReadResult result, PublicCommentDocument document, ReadRequest request)
    {
        var text = new StringWriter { NewLine = "\n" };
        new ReferencesReport(result.References, document, request.Options.Plans.Count > 0, request.Language).WriteTo(Page.Plain(text));
        return Utf8.Encoding.GetBytes(text.ToString());
    }
}
