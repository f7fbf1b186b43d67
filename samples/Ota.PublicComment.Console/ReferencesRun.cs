using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads one source and lists where its citations lead: the list to the output, messages to the error stream.</summary>
internal static class ReferencesRun
{
    public static async Task<int> RunAsync(ReadRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        var result = await SourceFile.ReadAsync(request, host, texts, cancellationToken);
        if (result.Document is not { } document)
        {
            await FindingLines.WriteAsync(result, request.Language, host.Error, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        var report = new ReferencesReport(result.References, document, request.Options.Plans.Count > 0, request.Language);
        if (host.OutIsTerminal)
        {
            report.WriteTo(Page.ForTerminal());
        }
        else
        {
            var text = new StringWriter { NewLine = "\n" };
            report.WriteTo(Page.Plain(text));
            await OutputTarget.ToStream(host.Out, texts).WriteAsync(Utf8.Encoding.GetBytes(text.ToString()), cancellationToken);
        }

        return result.HasErrors ? ExitCode.Errors : ExitCode.Read;
    }
}
