using Ota.PublicComment.Validation;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples;

/// <summary>Checks sources one after the other: the reports to the output, other files where the call says.</summary>
internal sealed class CheckRun(CheckRequest call, CliHost host, CallTexts texts)
{
    private readonly List<(DocumentResult Check, ValueList<Diagnostic> Shown)> _done = [];

    // A wrong output is told before a long file is read.
    private readonly OutputTarget? _sarif = File(call.Sarif, host, texts);
    private readonly OutputTarget? _mask = File(call.Mask, host, texts);
    private readonly OutputTarget? _baseline = File(call.WriteBaseline, host, texts);
    private readonly OutputTarget? _findings = call.Findings is { } list ? OutputTarget.Of(list.Path, host, texts) : null;

    public static async Task<int> RunAsync(CheckRequest call, IReadOnlyList<string> paths, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        if (paths.Count > 1 && (call.Mask ?? call.WriteBaseline) is { } single)
        {
            throw new CallException(CheckTexts.In(call.Language).OneFileOnly(single));
        }

        host.Files.Read(paths, texts);
        var run = new CheckRun(call, host, texts);
        host.Progress?.Expect(paths);
        var codes = new List<int>();
        foreach (var path in paths)
        {
            codes.Add(await run.TryAsync(path, paths.Count > 1, cancellationToken));
        }

        await run.WriteListsAsync(cancellationToken);
        return codes.TrueForAll(c => c == codes[0]) ? codes[0] : ExitCode.Errors;
    }

    // One file that cannot be read does not keep the others from being checked.
    private async Task<int> TryAsync(string path, bool isOneOfMany, CancellationToken cancellationToken)
    {
        var request = call with { Path = path, ShownName = path == SourceFile.StandardInput ? "stdin" : path, Columns = host.Columns };
        try
        {
            return await OneAsync(request, isOneOfMany, cancellationToken);
        }
        catch (CallException problem) when (isOneOfMany)
        {
            await host.Error.WriteLineAsync(Visible.Line(problem.Message));
            return ExitCode.Nothing;
        }
    }

    private async Task<int> OneAsync(CheckRequest request, bool isOneOfMany, CancellationToken cancellationToken)
    {
        var bytes = await SourceFile.ReadBytesAsync(request.Path, request.ShownName, host, texts, cancellationToken);
        var check =
            await host.Check(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = request.ShownName }, request.Options,
                cancellationToken);
        _done.Add((check, check.Diagnostics.Where(d => d.Severity >= request.Show).ToValueList()));
        if (check.Document is not { } document)
        {
            await FindingLines.WriteAsync(check, request.Language, host, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            await PlanFile.TellAsync(request.Path, check.Diagnostics, request.Options.Read, host, texts, cancellationToken);
            return ExitCode.Nothing;
        }

        await WriteFilesAsync(request, check, document, bytes, cancellationToken);
        // A list that goes to the output is alone there.
        if (!request.Quiet && request.Findings is not { Path: null })
        {
            await ReportAsync(request, new CheckReport(check, document, request), isOneOfMany, cancellationToken);
        }

        return check.IsAcceptable ? ExitCode.Read : ExitCode.Errors;
    }

    private async Task ReportAsync(CheckRequest request, CheckReport report, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (host.OutIsTerminal)
        {
            report.WriteTo(Page.ForTerminal(), isOneOfMany);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        report.WriteTo(Page.Plain(text), isOneOfMany);
        await OutputTarget.ToStream(host.Out, texts).WriteAsync(Utf8.Encoding.GetBytes(text.ToString()), cancellationToken);
    }

    private async Task WriteListsAsync(CancellationToken cancellationToken)
    {
        if (_sarif is not null)
        {
            await _sarif.WriteAsync(SarifOf(), cancellationToken);
        }

        if (call.Findings is not { } list)
        {
            return;
        }

        using var output = new MemoryStream();
        if (list.Format is { } format)
        {
            // The places of the plan are shown beside the findings: they must not show what the findings cover.
            var tables =
                _done.Select(
                    d =>
                        ListTable.OfFindings(d.Shown, d.Check.Document is { } document ? PersonalDataMask.Mask(document) : null, call.Language));
            await format.PublishAsync(ListTable.Join(tables.DefaultIfEmpty(ListTable.OfFindings([], null, call.Language))), output,
                cancellationToken);
        }
        else
        {
            await output.WriteAsync(SarifOf(), cancellationToken);
        }

        await _findings!.WriteAsync(output.ToArray(), cancellationToken);
        if (list.Path is { } written && !call.Quiet)
        {
            await host.Error.WriteLineAsync(
                CheckTexts.In(call.Language).Listed(Visible.Line(written), _done.Sum(static d => d.Shown.Count)));
        }
    }

    private static OutputTarget? File(string? path, CliHost host, CallTexts texts)
        => path is null ? null : OutputTarget.ToFile(path, host, texts);

    private async Task WriteFilesAsync(
        CheckRequest request, DocumentResult check, PublicCommentDocument document, byte[] bytes, CancellationToken cancellationToken)
    {
        if (_baseline is not null)
        {
            var all = Baseline.Of([.. check.Diagnostics.Where(d => d.Severity >= request.Show), .. check.Accepted], document);
            await _baseline.WriteAsync(Utf8.Encoding.GetBytes(all.ToJson()), cancellationToken);
        }

        if (_mask is not null)
        {
            var copy = await MaskedCopy.MakeAsync(request, check, document, bytes, host, texts, cancellationToken);
            await _mask.WriteAsync(copy, cancellationToken);
        }
    }

    private byte[] SarifOf() => SarifLog.SerializeToUtf8Bytes(_done.ConvertAll(static d => d.Check), call.Language);
}
