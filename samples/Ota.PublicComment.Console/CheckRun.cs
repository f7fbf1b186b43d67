using Ota.PublicComment.Validation;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples;

/// <summary>Checks sources one after the other: the reports to the output, other files where the call says.</summary>
internal sealed class CheckRun(CheckRequest call, CliHost host, CallTexts texts)
{
    private readonly List<(CheckResult Check, ValueList<Diagnostic> Shown)> _done = [];

    public static async Task<int> RunAsync(CheckRequest call, IReadOnlyList<string> paths, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        if (paths.Count > 1 && (call.Mask ?? call.WriteBaseline) is { } single)
        {
            throw new CallException(CheckTexts.In(call.Language).OneFileOnly(single));
        }

        RefuseToOverwrite(call, paths, texts);
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
        var check = await host.Check(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = request.ShownName }, request.Options, cancellationToken);
        _done.Add((check, check.Diagnostics.Where(d => d.Severity >= request.Show).ToValueList()));
        if (check.Document is not { } document)
        {
            await FindingLines.WriteAsync(check.ToReadResult(), request.Language, host.Error, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        await WriteFilesAsync(request, check, document, bytes, texts, cancellationToken);
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
        if (call.Sarif is { } sarif)
        {
            await OutputTarget.ToFile(sarif, texts).WriteAsync(SarifOf(), cancellationToken);
        }

        if (call.Findings is not { } list)
        {
            return;
        }

        using var output = new MemoryStream();
        if (list.Format is { } format)
        {
            // The places of the plan are shown beside the findings: they must not show what the findings cover.
            var tables = _done.Select(d => FindingTable.Of(d.Shown, d.Check.Document is { } document ? PersonalDataMask.Mask(document) : null, call.Language));
            await format.PublishAsync(FindingTable.Join(tables.DefaultIfEmpty(FindingTable.Of([], null, call.Language))).ToList(), output, cancellationToken);
        }
        else
        {
            await output.WriteAsync(SarifOf(), cancellationToken);
        }

        await list.WriteAsync(output.ToArray(), host, texts, cancellationToken);
        if (list.Path is { } written && !call.Quiet)
        {
            await host.Error.WriteLineAsync(CheckTexts.In(call.Language).Listed(Visible.Line(written), _done.Sum(static d => d.Shown.Count)));
        }
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
                : [.. PublicCommentJson.SerializeToUtf8Bytes(PersonalDataMask.Mask(document), new() { Indented = true }), (byte)'\n'];
            await OutputTarget.ToFile(mask, texts).WriteAsync(copy, cancellationToken);
        }
    }

    private byte[] SarifOf()
    {
        var only = _done.Count == 1 ? _done[0].Check : null;
        return SarifLog.SerializeToUtf8Bytes(_done.SelectMany(static d => d.Check.Diagnostics).ToValueList(), new SarifOptions
        {
            Language = call.Language,
            Accepted = _done.SelectMany(static d => d.Check.Accepted).ToValueList(),
            Document = only?.Document,
            SourceMap = only?.SourceMap,
        });
    }

    // What is being read is the only copy that can be compared with the original, and two outputs in one file would be one.
    private static void RefuseToOverwrite(CheckRequest call, IReadOnlyList<string> paths, CallTexts texts)
    {
        string[] targets = [.. ((string?[])[call.Sarif, call.Mask, call.WriteBaseline, call.Findings?.Path]).OfType<string>()];
        foreach (var target in targets)
        {
            if (paths.Any(p => p != SourceFile.StandardInput && WholeFile.IsSame(p, target)) || call.OtherInputs.Any(i => WholeFile.IsSame(i, target)))
            {
                throw new CallException(CheckTexts.In(call.Language).WouldOverwrite(target));
            }

            if (targets.Count(t => WholeFile.IsSame(t, target)) > 1)
            {
                throw new CallException(texts.SameOutput(target));
            }
        }
    }
}
