using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation.Baselines;
using Ota.PublicComment.Validation.PersonalData;
using Ota.PublicComment.Validation.Sarif;

namespace Ota.PublicComment.Samples;

/// <summary>Checks one source: the report to the output, other files where the call says.</summary>
internal static class CheckRun
{
    public static async Task<int> RunAsync(CheckRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        RefuseToOverwrite(request, texts);
        var bytes = await SourceFile.ReadBytesAsync(request.Path, request.ShownName, host, texts, cancellationToken);
        var check = await host.Check(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = request.ShownName }, request.Options, cancellationToken);
        if (request.Sarif is { } sarif)
        {
            await OutputTarget.ToFile(sarif, texts).WriteAsync(Sarif(check, request), cancellationToken);
        }

        if (check.Document is not { } document)
        {
            await FindingLines.WriteAsync(check.ToLinkedResult(), request.Language, host.Error, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        await WriteFilesAsync(request, check, document, bytes, texts, cancellationToken);
        var report = new CheckReport(check, document, request);
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

        return check.IsAcceptable ? ExitCode.Read : ExitCode.Errors;
    }

    private static async Task WriteFilesAsync(
        CheckRequest request, CheckResult check, PublicCommentDocument document, byte[] bytes, CallTexts texts, CancellationToken cancellationToken)
    {
        if (request.WriteBaseline is { } baseline)
        {
            var all = Baseline.Of([.. check.Diagnostics.Where(d => d.Severity >= request.Show), .. check.Accepted], document);
            await OutputTarget.ToFile(baseline, texts).WriteAsync(Utf8.Encoding.GetBytes(all.ToJson()), cancellationToken);
        }

        if (request.Mask is { } mask)
        {
            // What was read from JSON came from no lines: it goes back as JSON.
            var copy = check is { SourceMap: { } map, PublishedDocument: { } published }
                ? PersonalDataMask.MaskSource(bytes, published, map, request.Options.Read.Encoding)
                : [.. PublicCommentJson.SerializeToUtf8Bytes(PersonalDataMask.Mask(document)), (byte)'\n'];
            await OutputTarget.ToFile(mask, texts).WriteAsync(copy, cancellationToken);
        }
    }

    private static byte[] Sarif(CheckResult check, CheckRequest request)
        => SarifLog.SerializeToUtf8Bytes(check.Diagnostics, new SarifOptions
        {
            Language = request.Language,
            Accepted = check.Accepted,
            Document = check.Document,
            SourceMap = check.SourceMap,
        });

    // What is being read is the only copy that can be compared with the original.
    private static void RefuseToOverwrite(CheckRequest request, CallTexts texts)
    {
        foreach (var target in (string?[])[request.Sarif, request.Mask, request.WriteBaseline])
        {
            if (target is not null && request.Path != SourceFile.StandardInput && WholeFile.IsSame(request.Path, target))
            {
                throw new CallException(CheckTexts.In(request.Language).WouldOverwrite(target));
            }
        }
    }
}
