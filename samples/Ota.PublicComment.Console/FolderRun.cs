using Ota.PublicComment.Serialization;
using System.Runtime.CompilerServices;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// Reads several files in the order of the call: into one file of a format that has room for many documents, into a file each of any other
/// format, or as reports one below the other. A file that cannot be read does not keep the others from being read.
/// </summary>
internal sealed class FolderRun(ReadRequest request, IReadOnlyList<string> paths, CliHost host, CallTexts texts)
{
    private const string IndexName = "index.html";

    private int _code = ExitCode.Read;
    private int _read;

    public static async Task<int> RunAsync(
        ReadRequest request, IReadOnlyList<string> paths, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        host.Progress?.Expect(paths);
        var publisher = request.To is { } to ? host.Publishers.Find(to) : null;
        // A table that an earlier run left in the folder is no document, and is written again.
        var earlier = publisher is IDocumentSetPublisher && request.Out is { } table
            ? paths.FirstOrDefault(p => !request.Named.Contains(p) && CallFiles.IsSame(p, table)) : null;
        host.Files.Read(paths.Where(p => p != earlier), texts);
        var run = new FolderRun(request, [.. paths.Where(p => p != earlier)], host, texts);
        if (publisher is not IDocumentSetPublisher set)
        {
            await run.EachAsync(publisher, cancellationToken);
            return run._read == 0 ? ExitCode.Nothing : run._code;
        }

        var target = OutputTarget.Of(request.Out, host, texts);
        using var output = new MemoryStream();
        await set.PublishAllAsync(run.InputsAsync(cancellationToken), output, cancellationToken);
        if (run._read == 0)
        {
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        // A mistyped path leads to somebody's document.
        var data = output.ToArray();
        await (earlier is null
            || FirstLine(await SourceFile.ReadBytesAsync(earlier, earlier, host, texts, cancellationToken)).SequenceEqual(FirstLine(data))
            ? target
            : throw new CallException(texts.OutIsInput(earlier))).WriteAsync(data, cancellationToken);
        return run._code;
    }

    private static byte[] FirstLine(byte[] data) => data.AsSpan().IndexOf((byte)'\n') is >= 0 and var end ? data[..end] : data;

    // Without a format the reports; with one a file each in the folder of --out.
    private async Task EachAsync(IDocumentPublisher? publisher, CancellationToken cancellationToken)
    {
        var isFolder = request.Out is { } folder && (Directory.Exists(folder) || folder.EndsWith('/'));
        if (publisher is not null ? !isFolder : request.Out is not null)
        {
            var names = host.Publishers.All.OfType<IDocumentSetPublisher>().Select(static p => p.Name);
            throw new CallException(texts.OneDocumentOnly(publisher?.Name ?? "report", string.Join(", ", names)));
        }

        // A folder of reports is a small site: its front page is the index.
        var index = publisher is ReportPublisher ? Path.Combine(request.Out!, IndexName) : null;
        var front = index is null ? null : OutputTarget.ToFile(index, host, texts);
        var reports = new List<PublishInput>();
        foreach (var path in paths)
        {
            var output =
                publisher is null ? null : Path.Combine(request.Out!, Path.GetFileNameWithoutExtension(path) + publisher.FileExtension);
            var one = request with { Path = path, ShownName = path, SuggestedPath = path, Out = output };
            try
            {
                var code =
                    await ReadRun.RunAsync(one, host, texts,
                        input => reports.Add(input with { FileName = Path.GetFileName(output) }), cancellationToken);
                _read += code == ExitCode.Nothing ? 0 : 1;
                _code = code == ExitCode.Read ? _code : ExitCode.Errors;
            }
            catch (CallException problem)
            {
                await TellAsync(problem);
            }
        }

        if (front is not null && reports.Count > 0)
        {
            using var written = new MemoryStream();
            await ((ReportPublisher)publisher!).PublishIndexAsync(reports, written, cancellationToken);
            await front.WriteAsync(written.ToArray(), cancellationToken);
        }
    }

    private async IAsyncEnumerable<PublishInput> InputsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (await InputAsync(path, cancellationToken) is { } input)
            {
                yield return input;
            }
        }
    }

    private async Task<PublishInput?> InputAsync(string path, CancellationToken cancellationToken)
    {
        var one = request with { Path = path, ShownName = path };
        try
        {
            var result = await SourceFile.ReadAsync(one, host, texts, cancellationToken);
            await FindingLines.WriteAsync(ReadRun.Shown(request, result), request.Language, host, withAdvice: false);
            if (result.Document is { } document)
            {
                _read++;
                _code = result.HasErrors ? ExitCode.Errors : _code;
                return ReadRun.Input(one, result, document);
            }

            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(path)));
            _code = ExitCode.Errors;
        }
        catch (CallException problem)
        {
            await TellAsync(problem);
        }

        return null;
    }

    private async Task TellAsync(CallException problem)
    {
        await host.Error.WriteLineAsync(Visible.Line(problem.Message));
        _code = ExitCode.Errors;
    }
}
