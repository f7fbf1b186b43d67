using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads one source and gives out what was asked for: data to the output, messages to the error stream.</summary>
internal static class ReadRun
{
    public static Task<int> RunAsync(ReadRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
        => RunAsync(request, host, texts, static _ => { }, cancellationToken);

    /// <summary>The same for one of several: what was published is told.</summary>
    public static async Task<int> RunAsync(ReadRequest request, CliHost host, CallTexts texts, Action<PublishInput> published,
        CancellationToken cancellationToken)
    {
        // A wrong output is told before a long file is read.
        var target = OutputTarget.Of(request.Out, host, texts);
        var result = await SourceFile.ReadAsync(request, host, texts, cancellationToken);
        if (result.Document is not { } document)
        {
            await FindingLines.WriteAsync(Shown(request, result), request.Language, host, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            await PlanFile.TellAsync(request.Path, result.Diagnostics, request.Options, host, texts, cancellationToken);
            return ExitCode.Nothing;
        }

        if (request.To is { } name)
        {
            using var output = new MemoryStream();
            var input = Input(request, result, document);
            var failures = await host.Publishers.PublishAsync(name, input, output, cancellationToken);
            await FindingLines.WriteAsync(Shown(request, result), request.Language, host, withAdvice: false);
            foreach (var failure in failures)
            {
                await host.Error.WriteLineAsync(Visible.Line(FindingLines.Of(failure, request.Language, host)));
            }

            if (failures.Count > 0)
            {
                return ExitCode.Nothing;
            }

            await target.WriteAsync(output.ToArray(), cancellationToken);
            if (host.Publishers.Find(name) is DecidimPublisher && !DecidimPublisher.HasIdsOfProposals(document))
            {
                await host.Error.WriteLineAsync(texts.NoIdsOfProposals);
            }

            published(input);
        }
        else
        {
            await ReportAsync(request, result, document, host, target, cancellationToken);
        }

        return result.HasErrors ? ExitCode.Errors : ExitCode.Read;
    }

    /// <summary>The findings as they may be shown: what they quote may be a citizen's.</summary>
    public static ValueList<Diagnostic> Shown(ReadRequest request, DocumentResult result) => request.WithOpinionText
        ? PersonalDataMask.Cover(result.Diagnostics, result.Document)
        : result.Diagnostics.Select(d => d with { Arguments = d.Arguments.Select(_ => "…").ToValueList() }).ToValueList();

    /// <summary>What a publisher is given of a result.</summary>
    public static PublishInput Input(ReadRequest request, DocumentResult result, PublicCommentDocument document) => new()
    {
        Document = document,
        References = result.References,
        Diagnostics = result.Diagnostics,
        SourceMap = result.SourceMap,
        Plan = request.Options.Plans.Count > 0 ? request.Options.Plans[0] : null,
        PlanAddress = request.PlanAddress,
        IncludeOpinionText = request.WithOpinionText,
        WithByteOrderMark = request.WithByteOrderMark,
    };

    private static async Task ReportAsync(
        ReadRequest request, DocumentResult result, PublicCommentDocument document, CliHost host, OutputTarget target,
        CancellationToken cancellationToken)
    {
        var covered = new DocumentResult
        {
            Document = document,
            References = result.References,
            SourceMap = result.SourceMap,
            Diagnostics = Shown(request, result),
            Outcome = result.Outcome,
        };
        var report = new ReportWriter(covered, document, request);
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
